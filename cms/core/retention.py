"""Personal data that has passed its date. Apps say what they keep; one command deletes it all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import QuerySet


@dataclass(frozen=True)
class PersonalData:
    """A kind of personal data. `due` gives what is to be deleted on a day."""

    name: Any
    due: Callable[[date], QuerySet]


_kinds: list[PersonalData] = []


def register_personal_data(kind: PersonalData) -> None:
    """Have a kind deleted in time; called once, when an app starts."""
    if kind not in _kinds:
        _kinds.append(kind)


def due_by_kind(today: date) -> list[tuple[str, QuerySet]]:
    """What is due of every kind."""
    return [(str(kind.name), kind.due(today)) for kind in _kinds]


def purge(today: date) -> list[tuple[str, int]]:
    """Delete what is due; how many of each kind, even if there were none. A second run finds none.

    Each kind by itself: one that fails takes back only its own.
    """
    done = []
    for name, due in due_by_kind(today):
        with transaction.atomic():
            count = due.count()
            due.delete()
        done.append((name, count))
    return done
