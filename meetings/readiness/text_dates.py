"""Days that a text names, with the weekdays said of them. Pure: takes words, knows five languages.

The grammar of dates is that of concept notes; what is added are weekdays.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from babel.dates import get_day_names

from meetings.concept_notes.dates import find_date
from meetings.concept_notes.text import fold

_WORD = re.compile(r"[^\W\d_]+")
# “14 May (Monday)”, “le 14 mai, un lundi”.
_BEHIND = re.compile(r"^\s*[(,،]\s*([^\W\d_]+)")
# Not behind the ordinal of “14. Mai”.
_SENTENCE = re.compile(r"(?<=\D[.!?؟;؛])\s+|\n+")
_SHORTEST_ABBREVIATION = 3


@dataclass(frozen=True)
class NamedDays:
    """Days as a text writes them: `words` are its own, `weekdays` are those it says (Monday: 0)."""

    words: str
    start: date
    end: date
    weekdays: tuple[int, ...] = ()

    @property
    def has_wrong_weekday(self) -> bool:
        """Whether a weekday is not that of its day: of one day, or of the two ends of a range."""
        if not self.weekdays:
            return False
        first, last = self.weekdays[0], self.weekdays[-1]
        if len(self.weekdays) == 1 or self.start == self.end:
            return first != self.start.weekday()
        return first != self.start.weekday() or last != self.end.weekday()


def days_in(text: str, language: str, year: int | None) -> Iterator[NamedDays]:
    """The days that a text names, in its order; months alone are none.

    `year` counts for a day and a month without one.
    """
    for sentence in _SENTENCE.split(text):
        # A day has a number; without one there is nothing to look for.
        has_number = any(sign.isdigit() for sign in sentence)
        match = find_date(sentence, language, year=year) if has_number else None
        while match:
            reading = match.reading
            if reading and reading.precision == "day" and reading.start and reading.end:
                weekdays = _weekdays_of(match.before, match.words, match.after, language)
                yield NamedDays(match.words.strip(" ,،."), reading.start, reading.end, weekdays)
            match = find_date(match.after, language, year=year)


def _weekdays_of(before: str, words: str, after: str, language: str) -> tuple[int, ...]:
    """The weekdays within a date, right before it, or right behind it in brackets."""
    known = _weekdays(language)
    found = [known[word] for word in map(fold, _WORD.findall(words)) if word in known]
    if found:
        return tuple(found)
    behind = _BEHIND.match(after)
    if behind and fold(behind[1]) in known:
        return (known[fold(behind[1])],)
    last = _WORD.findall(before)[-1:]
    near = before.rstrip(" ,،.").endswith(last[0]) if last else False
    return (known[fold(last[0])],) if near and fold(last[0]) in known else ()


@cache
def _weekdays(language: str) -> dict[str, int]:
    """Folded names of the weekdays of a language, and abbreviations that are no other word."""
    names: dict[str, int] = {}
    for width in ("wide", "abbreviated"):
        for number, name in get_day_names(width, "format", language).items():
            folded = fold(name).rstrip(".")
            if width == "wide" or len(folded) >= _SHORTEST_ABBREVIATION:
                names.setdefault(folded, number)
    return names
