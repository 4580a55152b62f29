"""What is wrong with the dates and times of a meeting. Pure: takes facts, returns messages."""

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from cms.core.dates import offset_in_words
from meetings.choices import DatePrecision
from meetings.clock_changes import comes_twice, gap_at


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
    errors = {
        name: message
        for name, day, wall in _times(facts)
        if (message := skipped_time_error(day, wall, facts.zone))
    }
    one_day = facts.start_date == facts.last_date
    if one_day and facts.start_time and facts.end_time and facts.end_time <= facts.start_time:
        errors["end_time"] = _("The meeting ends before it begins.")
    return errors


def skipped_time_error(day: date, wall: time, zone: ZoneInfo) -> Any:
    """Which hour is skipped in the zone that day, if the time is in it; else an empty text."""
    gap = gap_at(day, wall, zone)
    if gap is None:
        return ""
    message = _(
        "%(time)s does not exist that day in the time zone %(zone)s: its clocks go from %(start)s "
        "straight to %(end)s. Give a time before or after."
    )
    return message % _clock_words(wall, zone, gap.start, gap.end)


def time_notices(facts: Any) -> dict[str, Any]:
    """Messages by field for times that clocks show twice that day, and which one is taken."""
    if not facts.has_days:
        return {}
    message = _(
        "%(time)s comes twice that day in the time zone %(zone)s, as the clocks are put back. The "
        "first is taken, at %(offset)s; for the second, give a time after the change."
    )
    return {
        name: message
        % {
            "time": f"{wall:%H:%M}",
            "zone": facts.zone.key,
            "offset": offset_in_words(datetime.combine(day, wall, facts.zone)),
        }
        for name, day, wall in _times(facts)
        if comes_twice(day, wall, facts.zone)
    }


def _times(facts: Any) -> list[tuple[str, date, time]]:
    """The times that are given: field, day and wall time."""
    times = (
        ("start_time", facts.start_date, facts.start_time),
        ("end_time", facts.last_date, facts.end_time),
    )
    return [(name, day, wall) for name, day, wall in times if wall]


def _clock_words(wall: time, zone: ZoneInfo, start: datetime, end: datetime) -> dict[str, str]:
    return {
        "time": f"{wall:%H:%M}",
        "zone": zone.key,
        "start": f"{start:%H:%M}",
        "end": f"{end:%H:%M}",
    }
