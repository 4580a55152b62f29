"""How a programme is laid out. Pure: takes sessions, returns days → slots → sessions.

A session has `date`, `start_time`, `end_time` (each may be None), `kind` and `group_uuid`; sessions
come in the editor's order.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time
from itertools import groupby
from typing import Any

from meetings.choices import SessionKind

MIN_DAYS_OF_NAVIGATION = 3


@dataclass(frozen=True)
class Slot:
    """What happens at once: one joint session, or the sessions of several groups side by side."""

    sessions: list[Any]

    @property
    def is_parallel(self) -> bool:
        return len(self.sessions) > 1

    @property
    def start_time(self) -> time | None:
        """When all of it begins; None where the sessions do not begin and end together."""
        return self.sessions[0].start_time if self._is_of_one_time else None

    @property
    def end_time(self) -> time | None:
        """When all of it ends; None where the sessions do not begin and end together."""
        return self.sessions[0].end_time if self._is_of_one_time else None

    @property
    def _is_of_one_time(self) -> bool:
        return len({(session.start_time, session.end_time) for session in self.sessions}) == 1


@dataclass(frozen=True)
class Day:
    """A day of the programme; `date` is None for sessions whose day is not known yet."""

    date: date | None
    slots: list[Slot]

    @property
    def anchor(self) -> str:
        """The name of the day in the page's address."""
        return f"day-{self.date.isoformat()}" if self.date else "day-to-be-announced"


def programme_of(sessions: Iterable[Any]) -> list[Day]:
    """The days in time, undated sessions last; within a day the slots in time.

    Parallel sessions share a slot if they start at the same time, or if none of them has a time and
    no joint session stands between them. A group is in one place at a time: its second session
    without a time stands in a slot of its own.
    """
    by_day = defaultdict(list)
    for session in sessions:
        by_day[session.date].append(session)
    days = sorted(by_day, key=lambda day: day or date.max)
    return [Day(day, list(_slots(_in_time(by_day[day])))) for day in days]


def _in_time(sessions: list[Any]) -> list[Any]:
    """By time; one without a time stays behind the one the editor put before it."""
    keys: list[time] = []
    for session in sessions:
        keys.append(session.start_time or (keys[-1] if keys else time.min))
    ordered = sorted(zip(keys, range(len(keys)), sessions, strict=True), key=lambda row: row[:2])
    return [session for _start, _place, session in ordered]


def _slots(sessions: list[Any]) -> Iterator[Slot]:
    def start_of_parallel(session: Any) -> tuple[bool, time | None]:
        return session.kind == SessionKind.PARALLEL, session.start_time

    for (is_parallel, start), run in groupby(sessions, key=start_of_parallel):
        if not is_parallel:
            yield from (Slot([session]) for session in run)
        elif start is None:
            yield from _rounds(run)
        else:
            yield Slot(list(run))


def _rounds(sessions: Iterable[Any]) -> Iterator[Slot]:
    """The first session of each group, then the second of each, and so on."""
    seen: dict[Any, int] = defaultdict(int)
    rounds: list[list[Any]] = []
    for session in sessions:
        group = session.group_uuid or id(session)
        if seen[group] == len(rounds):
            rounds.append([])
        rounds[seen[group]].append(session)
        seen[group] += 1
    yield from (Slot(together) for together in rounds)
