"""When and where, as calendars take it: wall times and one line of text. Pure."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils.translation import gettext as _

from cms.core.punctuation import in_a_row
from meetings.choices import Attendance

_DAY = timedelta(days=1)


def moments_of(days: Any) -> tuple[date | datetime, date | datetime | None, str]:
    """When facts with days begin and end, and the zone of the hours; the end is exclusive.

    Without an hour to begin at it is whole days, and the zone is empty. One day that nobody knows
    the end of has none; several end with the last one.
    """
    if days.start_time is None:
        return days.start_date, days.last_date + _DAY, ""
    start = datetime.combine(days.start_date, days.start_time)
    zone = days.zone.key
    if days.end_time:
        return start, datetime.combine(days.last_date, days.end_time), zone
    if days.last_date == days.start_date:
        return start, None, zone
    return start, datetime.combine(days.last_date + _DAY, time.min), zone


def place_of(facts: Any) -> str:
    """The address in one line; empty while it is not known."""
    if facts.attendance == Attendance.ONLINE:
        return _("Online")
    venue = facts.venue
    if venue is None:
        return ""
    parts = dict.fromkeys([venue.name, venue.street, venue.city, venue.country_name])
    return in_a_row(parts)


def conference_of(facts: Any) -> tuple[str, str] | None:
    """The public address of taking part from afar, and what it is called."""
    if not facts.online_address:
        return None
    return facts.online_address, _("How to take part online")
