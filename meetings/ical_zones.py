"""VTIMEZONE components (RFC 5545, 3.6.5) for the years that a calendar needs. Pure.

The library's own are dated by the clock after each change instead of the one before it, and leave
out zones that agree with UTC.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_DAY, _MINUTE = timedelta(days=1), timedelta(minutes=1)


def time_zone_component(name: str, first_year: int, last_year: int) -> Timezone:
    """The zone of an IANA name, right from the first to the last year, both included."""
    component = Timezone()
    component.add("tzid", name)
    zone = ZoneInfo(name)
    start = datetime(first_year, 1, 1, tzinfo=zone)
    initial = _offset(start.astimezone(UTC), zone)
    component.add_component(_observance(start.replace(tzinfo=None), initial, start))
    for moment in changes_of(name, first_year, last_year):
        before = _offset(moment - _MINUTE, zone)
        wall = (moment + before).replace(tzinfo=None)
        component.add_component(_observance(wall, before, moment.astimezone(zone)))
    return component


@lru_cache(maxsize=256)
def changes_of(name: str, first_year: int, last_year: int) -> tuple[datetime, ...]:
    """The moments, in UTC, from which clocks of a zone show another offset."""
    return tuple(_changes(ZoneInfo(name), first_year, last_year))


def _changes(zone: ZoneInfo, first_year: int, last_year: int) -> Iterator[datetime]:
    moment = datetime(first_year, 1, 1, tzinfo=zone).astimezone(UTC)
    end = datetime(last_year + 1, 1, 1, tzinfo=zone).astimezone(UTC)
    while moment < end:
        if _offset(moment, zone) != _offset(moment + _DAY, zone):
            yield _change_within(moment, moment + _DAY, zone)
        moment += _DAY


def _change_within(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The first minute with the offset of `after`."""
    old = _offset(before, zone)
    while after - before > _MINUTE:
        middle = before + ((after - before) // 2) // _MINUTE * _MINUTE
        if _offset(middle, zone) == old:
            before = middle
        else:
            after = middle
    return after


def _offset(moment: datetime, zone: ZoneInfo) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _observance(
    wall: datetime, before: timedelta, after: datetime
) -> TimezoneStandard | TimezoneDaylight:
    """What holds from a wall time on, as clocks showed it before."""
    part = TimezoneDaylight() if after.dst() else TimezoneStandard()
    part.add("dtstart", wall)
    part.add("tzoffsetfrom", before)
    part.add("tzoffsetto", after.utcoffset())
    part.add("tzname", after.tzname())
    return part
