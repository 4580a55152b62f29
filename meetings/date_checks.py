"""What is wrong with the dates and times of a meeting. Pure: takes facts, returns messages."""

from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext_lazy as _

from meetings.choices import DatePrecision


def date_errors(facts: Any) -> dict[str, Any]:
    """Messages by field: a missing first day, or a last day before it."""
    if not facts.start_date:
        if facts.end_date:
            return {"start_date": _("There is a last day but no first day.")}
        if facts.date_precision != DatePrecision.UNANNOUNCED:
            return {"start_date": _("Give the first day, or say that it is to be announced.")}
    elif facts.date_precision == DatePrecision.UNANNOUNCED:
        return {"date_precision": _("You gave a day: say that the days or the month are known.")}
    elif facts.end_date and facts.end_date < facts.start_date:
        return {"end_date": _("The last day is before the first day.")}
    return {}


def time_errors(facts: Any) -> dict[str, Any]:
    """Messages by field: times without days, that do not exist, or that end before they begin."""
    if not (facts.start_time or facts.end_time):
        return {}
    if not facts.has_days:
        return {"start_time": _("Times need days.")}
    times = (
        ("start_time", facts.start_date, facts.start_time),
        ("end_time", facts.last_date, facts.end_time),
    )
    errors = {
        name: _("This time does not exist that day: the clocks are put forward.")
        for name, day, wall in times
        if wall and not wall_time_exists(day, wall, facts.zone)
    }
    one_day = facts.start_date == facts.last_date
    if one_day and facts.start_time and facts.end_time and facts.end_time <= facts.start_time:
        errors["end_time"] = _("The meeting ends before it begins.")
    return errors


def wall_time_exists(day: date, wall: time, zone: ZoneInfo) -> bool:
    """Whether clocks in `zone` show this time on that day; not in the hour skipped in spring."""
    moment = datetime.combine(day, wall, zone)
    return moment.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == moment.replace(
        tzinfo=None
    )
