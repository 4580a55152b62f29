"""When a meeting begins and ends. Pure: takes facts, returns moments."""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from meetings.choices import DatePrecision

# Where a day begins first, and where it ends last ("anywhere on Earth").
FIRST_ON_EARTH = "Etc/GMT-14"
LAST_ON_EARTH = "Etc/GMT+12"


def start_of(facts: Any) -> datetime | None:
    """The first moment, in UTC; None while the date is to be announced.

    Days without a time zone begin where they begin first, and end where they end last.
    """
    if facts.start_date is None or facts.date_precision == DatePrecision.UNANNOUNCED:
        return None
    day = facts.start_date
    if facts.date_precision == DatePrecision.MONTH:
        day = day.replace(day=1)
    zone = facts.zone if facts.time_zone else ZoneInfo(FIRST_ON_EARTH)
    return datetime.combine(day, facts.start_time or time.min, zone).astimezone(UTC)


def end_of(facts: Any) -> datetime | None:
    """The first moment after the meeting, in UTC: the end of its last day in its own zone."""
    if facts.start_date is None or facts.date_precision == DatePrecision.UNANNOUNCED:
        return None
    day: date = facts.last_date
    if facts.date_precision == DatePrecision.MONTH:
        day = day.replace(day=monthrange(day.year, day.month)[1])
    if facts.end_time:
        return _moment(day, facts.end_time, facts)
    return _moment(day + timedelta(days=1), time.min, facts)


def _moment(day: date, wall: time, facts: Any) -> datetime:
    return datetime.combine(day, wall, facts.zone).astimezone(UTC)
