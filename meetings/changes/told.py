"""What readers are told of when, where and whether a meeting takes place. Pure.

A state that only says more than the one before it (a month becomes its days, a place is found) is
an announcement. Anything else is a change that readers are owed a reason for.
"""

from dataclasses import asdict, dataclass, field
from datetime import date, time
from typing import Any
from zoneinfo import ZoneInfo

from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.choices import DatePrecision


class Subject(models.TextChoices):
    """What a change is about."""

    DATE = "date", _("Date")
    PLACE = "place", _("Place")
    ATTENDANCE = "attendance", _("Attendance")
    STATUS = "status", _("Status")


@dataclass(frozen=True)
class Told:
    """One state; `venue` is the venue's translation key, `venue_name` names it should it be gone.

    An unannounced date has no days, a month its first day, a meeting of one day its last day too.
    The zone is said with the hours only.
    """

    date_precision: str = DatePrecision.UNANNOUNCED
    start_date: date | None = None
    end_date: date | None = None
    start_time: time | None = None
    end_time: time | None = None
    time_zone: str = ""
    status: str = ""
    attendance: str = ""
    venue: str = ""
    venue_name: str = field(default="", compare=False)

    @classmethod
    def of(cls, facts: Any) -> "Told":
        """The state that facts say: a page's own or those of the record."""
        return cls(
            **_date_of(facts),
            status=facts.status,
            attendance=facts.attendance,
            venue=str(facts.venue.translation_key) if facts.venue else "",
            venue_name=str(facts.venue) if facts.venue else "",
        )

    @classmethod
    def from_json(cls, values: dict[str, str]) -> "Told":
        """The inverse of `as_json`."""
        read = {"start_date": date, "end_date": date, "start_time": time, "end_time": time}
        return cls(
            **{
                name: read[name].fromisoformat(value) if name in read else value
                for name, value in values.items()
            }
        )

    def as_json(self) -> dict[str, str]:
        """What is known, as texts: dates and times in ISO 8601."""
        known = {name: value for name, value in asdict(self).items() if value not in (None, "")}
        return {
            name: value.isoformat() if isinstance(value, date | time) else str(value)
            for name, value in known.items()
        }

    @property
    def last_date(self) -> date | None:
        return self.end_date

    @property
    def has_days(self) -> bool:
        return self.date_precision == DatePrecision.DAY

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the hours; without hours any will do, as days have none."""
        return ZoneInfo(self.time_zone or "UTC")

    @property
    def days(self) -> tuple[str, date | None, date | None]:
        return self.date_precision, self.start_date, self.end_date

    @property
    def hours(self) -> tuple[time | None, time | None, str]:
        return self.start_time, self.end_time, self.time_zone


def subjects_of(old: Told, new: Told) -> list[Subject]:
    """What differs between two states, in the order of `Subject`."""
    differs = {
        Subject.DATE: (old.days, old.hours) != (new.days, new.hours),
        Subject.PLACE: old.venue != new.venue,
        Subject.ATTENDANCE: old.attendance != new.attendance,
        Subject.STATUS: old.status != new.status,
    }
    return [subject for subject in Subject if differs[subject]]


def owes_reason(old: Told, new: Told) -> list[Subject]:
    """What differs and is no mere announcement."""
    announced = {Subject.DATE: _says_more(old, new), Subject.PLACE: not old.venue}
    return [subject for subject in subjects_of(old, new) if not announced.get(subject)]


def _says_more(old: Told, new: Told) -> bool:
    """Whether the new date is one that the old one allowed for."""
    if old.date_precision == DatePrecision.UNANNOUNCED:
        return True
    if old.date_precision == DatePrecision.MONTH and new.has_days:
        return _month(old.start_date) <= _month(new.start_date) and (
            _month(new.end_date) <= _month(old.end_date)
        )
    kept = all(one in (None, "", other) for one, other in zip(old.hours, new.hours, strict=True))
    return old.days == new.days and kept


def _month(day: date | None) -> tuple[int, int]:
    return (day.year, day.month) if day else (0, 0)


def _date_of(facts: Any) -> dict[str, Any]:
    if facts.start_date is None or facts.date_precision == DatePrecision.UNANNOUNCED:
        return {}
    if facts.date_precision == DatePrecision.MONTH:
        return {
            "date_precision": str(facts.date_precision),
            "start_date": facts.start_date.replace(day=1),
            "end_date": facts.last_date.replace(day=1),
        }
    return {
        "date_precision": str(facts.date_precision),
        "start_date": facts.start_date,
        "end_date": facts.last_date,
        "start_time": facts.start_time,
        "end_time": facts.end_time,
        "time_zone": facts.time_zone if facts.start_time or facts.end_time else "",
    }
