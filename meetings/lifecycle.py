"""What a meeting's page shows first, by the clock of the meeting. Pure: facts, ways and a moment.

Announced → calls open → programme → happening now → recordings and outcomes.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from typing import Any

from meetings.choices import Status
from meetings.schedule import end_of, start_of


class Stage(Enum):
    """Where a meeting is in its life."""

    ANNOUNCED = "announced"
    CALLS_OPEN = "calls-open"
    PROGRAMME = "programme"
    NOW = "now"
    AFTERWARDS = "afterwards"


_BEFORE = (
    "about",
    "take-part",
    "groups",
    "programme",
    "facilitators",
    "quotes",
    "recordings",
    "materials",
    "publications",
    "satellites",
    "getting-there",
    "access",
    "partners",
    "contact",
)
# What is moved to the front; the rest follows in its usual order.
_FIRST = {
    Stage.ANNOUNCED: ("about",),
    Stage.CALLS_OPEN: ("about", "take-part"),
    Stage.PROGRAMME: ("about", "programme"),
    Stage.NOW: ("programme", "getting-there", "access", "about"),
    Stage.AFTERWARDS: ("about", "recordings", "materials", "publications", "quotes"),
}


def stage_of(facts: Any, ways: Iterable[Any], *, has_programme: bool, now: datetime) -> Stage:
    """The stage at a moment; `ways` are ways to take part with `url` and `closes_on`.

    What is called off or postponed is only announced.
    """
    start, end = start_of(facts), end_of(facts)
    if end and end <= now:
        return Stage.AFTERWARDS
    if facts.status != Status.SCHEDULED:
        return Stage.ANNOUNCED
    if facts.has_days and start and start <= now:
        return Stage.NOW
    if any(way.url and _is_open(way, facts, now) for way in ways):
        return Stage.CALLS_OPEN
    return Stage.PROGRAMME if has_programme else Stage.ANNOUNCED


def sections_at(stage: Stage) -> list[str]:
    """The names of all sections in the order of the page."""
    first = _FIRST[stage]
    return [*first, *(name for name in _BEFORE if name not in first)]


def next_transition(facts: Any, ways: Iterable[Any], now: datetime) -> datetime | None:
    """The next moment, in UTC, at which the page says something else by itself; None if never."""
    closings = [closing_of(way.closes_on, facts) for way in ways if way.closes_on]
    moments = [start_of(facts), end_of(facts), *closings]
    return min((moment for moment in moments if moment and moment > now), default=None)


def closing_of(last_day: date, facts: Any) -> datetime:
    """The first moment after a last day in the meeting's zone, in UTC."""
    after = datetime.combine(last_day + timedelta(days=1), time.min, facts.zone)
    return after.astimezone(UTC)


def _is_open(way: Any, facts: Any, now: datetime) -> bool:
    return way.closes_on is None or closing_of(way.closes_on, facts) > now
