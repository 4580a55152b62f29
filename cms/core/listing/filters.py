"""The values a reader chose from the filters of a list, and how many things each would give."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, ClassVar, Self
from urllib.parse import urlencode

from django.http import QueryDict

# What a thing of the list answers to each filter: {name of the filter: values}.
Answers = Mapping[str, Collection[str]]


@dataclass(frozen=True)
class Filters:
    """The base of a list's filters: a field of text for each, empty where nothing was chosen.

    `possible` says what a value can look like at all; anything else in an address is passed over.
    `narrowed_by` names the method of the list's queryset that takes such a value.
    """

    possible: ClassVar[Mapping[str, re.Pattern[str]]]
    narrowed_by: ClassVar[Mapping[str, str]]

    @classmethod
    def from_query(cls, query: QueryDict) -> Self:
        """The last value of each key, where it is one the filter could have."""
        values = {name: query.get(name, "") for name in cls.possible}
        return cls(**{n: value for n, value in values.items() if cls.possible[n].fullmatch(value)})

    @property
    def chosen(self) -> dict[str, str]:
        """The values that narrow the list, by name."""
        return {name: value for name, value in asdict(self).items() if value}

    def having(self, **values: str) -> Self:
        """The same with other values; an empty text takes a filter back."""
        return replace(self, **values)

    @property
    def query_string(self) -> str:
        """The values as they stand in an address, without the question mark."""
        return urlencode(self.chosen)

    def address(self, base: str) -> str:
        """`base` with the chosen values."""
        return f"{base}?{self.query_string}" if self.chosen else base

    def apply(self, things: Any) -> Any:
        """The things of a queryset that match every chosen value."""
        for name, value in self.chosen.items():
            if name in self.narrowed_by:
                things = getattr(things, self.narrowed_by[name])(value)
        return things


def count_values(rows: Iterable[Answers], filters: Filters) -> dict[str, Counter[str]]:
    """{filter: {value: how many things there would be, the other filters staying as they are}}.

    The empty value stands for the filter taken back.
    """
    counts: dict[str, Counter[str]] = {name: Counter() for name in filters.possible}
    chosen = {name: v for name, v in filters.chosen.items() if name in filters.possible}
    for row in rows:
        failed = [name for name, value in chosen.items() if value not in row[name]]
        if len(failed) <= 1:
            for name in failed or counts:
                counts[name].update({"", *row[name]})
    return counts


def offered_values(counts: dict[str, Counter[str]], filters: Filters) -> dict[str, set[str]]:
    """The values to name: all that would give something, and what is chosen, which may not."""
    for name in counts.keys() & filters.chosen.keys():
        counts[name].setdefault(filters.chosen[name], 0)
    return {name: counter.keys() - {""} for name, counter in counts.items()}
