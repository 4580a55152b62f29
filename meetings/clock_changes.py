"""Where the clocks of a zone are put forward or back. Pure: takes a day, a wall time and a zone."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Gap:
    """Wall times that no clock in the zone shows: from `start` on, before `end`."""

    start: datetime
    end: datetime


def gap_at(day: date, wall: time, zone: ZoneInfo) -> Gap | None:
    """The hour skipped in which this wall time would be; None if clocks do show it (PEP 495)."""
    before, after = _offsets(day, wall, zone)
    if before >= after:
        return None
    # As wall times: the clock before the change reaches `start`, and then shows `end`.
    change = _change_before(datetime.combine(day, wall), before, after, zone)
    return Gap(change + before, change + after)


def comes_twice(day: date, wall: time, zone: ZoneInfo) -> bool:
    """Whether clocks in the zone show this wall time twice that day: the first is meant."""
    before, after = _offsets(day, wall, zone)
    return before > after


def _offsets(day: date, wall: time, zone: ZoneInfo) -> tuple[timedelta, timedelta]:
    """The offsets before and after a change of the clocks; the same two at any other time."""
    moment = datetime.combine(day, wall, zone)
    return _offset(moment.replace(fold=0)), _offset(moment.replace(fold=1))


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta()


def _change_before(
    skipped: datetime, before: timedelta, after: timedelta, zone: ZoneInfo
) -> datetime:
    """The moment of the change, in UTC without a zone: at or shortly before the skipped time."""
    moment = skipped - before
    while _offset((moment - _MINUTE).replace(tzinfo=UTC).astimezone(zone)) == after:
        moment -= _MINUTE
    return moment.replace(second=0, microsecond=0)
