"""What follows from a meeting's log. Pure: takes entries, oldest first, and facts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from meetings.changes.told import Subject, Told, subjects_of
from meetings.choices import Attendance, Status
from meetings.disclosure import shows_address


@dataclass(frozen=True)
class Change:
    """An entry that counts: one that was not corrected at once, and changed something."""

    uuid: UUID
    at: datetime
    old: Told
    new: Told
    reason: str
    language_code: str
    # Whether readers may be told which places it is about.
    names_places: bool = True

    @property
    def subjects(self) -> list[Subject]:
        return subjects_of(self.old, self.new)


@dataclass(frozen=True)
class History:
    """All changes that count, oldest first. `sequence` is the SEQUENCE of RFC 5545: it counts every
    entry, so that a calendar takes the newest version even of a correction."""

    changes: tuple[Change, ...] = ()
    sequence: int = 0

    def days_of(self, facts: Any) -> Any | None:
        """Facts with the days to show in a calendar: those of `facts`, or for what is postponed or
        cancelled the last ones that were known; None where there are none."""
        if facts.has_days:
            return facts
        if facts.status == Status.SCHEDULED:
            return None
        return next((c.old for c in reversed(self.changes) if c.old.has_days), None)

    def previous(self, facts: Any) -> list[Told]:
        """The states before `facts` that began at another moment, oldest first, each moment once.

        Empty unless the meeting takes place: the old date of a postponed one is not its previous.
        """
        if facts.status != Status.SCHEDULED or not facts.has_days:
            return []
        now = _start(Told.of(facts))
        found = {_start(c.old): c.old for c in self.changes if c.old.has_days}
        return [told for start, told in found.items() if start != now]

    def is_moved_online(self, facts: Any) -> bool:
        """Whether a meeting that people were to travel to takes place online only."""
        return facts.attendance == Attendance.ONLINE and any(
            change.old.attendance != Attendance.ONLINE for change in self.changes
        )


def history_of(entries: Iterable[Any]) -> History:
    """The history of the entries of a log (`MeetingChange`)."""
    entries = list(entries)
    replaced = {entry.replaces_id for entry in entries}
    changes = [
        Change(
            entry.uuid,
            entry.changed_at,
            Told.from_json(entry.old),
            Told.from_json(entry.new),
            entry.reason,
            entry.language_code,
            shows_address(entry.facts),
        )
        for entry in entries
        if entry.pk not in replaced
    ]
    return History(tuple(c for c in changes if c.subjects), len(entries))


def _start(told: Told) -> tuple[Any, ...]:
    """What tells two beginnings apart: the day, and the hour and its zone where it is known."""
    return told.start_date, told.start_time, told.time_zone if told.start_time else ""
