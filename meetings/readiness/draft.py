"""A meeting as checks see it: nothing is asked of the database any more."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True)
class Text:
    """Words of a draft, without markup: where they stand, as `Check` names it."""

    words: str
    field: str
    row: int | None = None
    row_field: str = ""


@dataclass(frozen=True)
class Unread:
    """A public translation whose words nobody has read since the date changed."""

    language_code: str
    page_id: int


@dataclass(frozen=True)
class Draft:
    """A meeting in memory, with its rows, its venue and its picture, and what is around it.

    A translation (`is_source` is False) has words of its own, while its facts are its source's.
    `notes` are the primary keys of concept notes that are not published. `other_dates` are days
    that belong to its story without being its own: of satellites and editions.
    """

    page: Any
    language: str
    now: datetime
    is_source: bool = True
    notes: tuple[int, ...] = ()
    date_changed_at: datetime | None = None
    unread: tuple[Unread, ...] = ()
    other_dates: frozenset[date] = frozenset()
    # Quotes on record that stand in the text, by primary key.
    quotes: Mapping[int, Any] = field(default_factory=dict)
