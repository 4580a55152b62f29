"""Dates and ranges of dates in words: a grammar over days, months and years."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from meetings.concept_notes import date_words as words
from meetings.concept_notes.date_tokens import Token, runs_in
from meetings.concept_notes.text import (
    european_digits,
    fold,
    without_direction_marks,
)


@dataclass(frozen=True)
class DateReading:
    """A day or a range of days. Of a `month`, start and end are its first and last day."""

    start: date | None
    end: date | None
    precision: str


@dataclass(frozen=True)
class DateMatch:
    """A date in a text: `before` and `after` surround it. No reading if there is no such day."""

    reading: DateReading | None
    words: str
    before: str
    after: str


# Dates are looked for near the beginning only, so that no text can take long.
MAXIMUM_LENGTH = 1_000

_DAYS = "D(?:[-&]?D)*"
# The longest first, for the first that fits wins.
_FORMS = [
    re.compile(form)
    for form in (
        "DMY[-&]DMY",
        "MDY[-&]MDY",
        "DM[-&]DMY",
        "MD[-&]MDY",
        f"{_DAYS}MY",
        f"M{_DAYS}Y",
        "YMD",
        "[ID][-&]I",
        "P[-&]I",
        "I",
        "MY[-&]MY",
        "M[-&]MY",
        "MY",
    )
]
_FORMS_WITHOUT_YEAR = [re.compile(f) for f in ("DM[-&]DM", "MD[-&]MD", f"{_DAYS}M", f"M{_DAYS}")]


def read_date(text: str, language: str | None = None) -> DateReading | None:
    """The date a text consists of, or None if it says anything else too."""
    match = find_date(text, language)
    if match is None or match.before.strip(" ,.،") or match.after.strip(" ,.،"):
        return None
    return match.reading


def find_date(
    text: str, language: str | None = None, *, year: int | None = None
) -> DateMatch | None:
    """The first date in a text. Without one, that it is still to be announced counts too.

    The language decides what 03/04/2019 means: in English nothing, as readers differ. The year
    counts for a day and a month that have none.
    """
    whole = without_direction_marks(text)
    line = whole[:MAXIMUM_LENGTH]
    for run in runs_in(european_digits(line), language):
        found = _find_in(run, _FORMS, year)
        if found is None and year is not None:
            found = _find_in(run, _FORMS_WITHOUT_YEAR, year)
        if found:
            reading, first, last = found
            start, end = _with_fillers(line, run, first, last)
            return DateMatch(reading, line[start:end], line[:start], whole[end:])
    if words.UNANNOUNCED.search(fold(line)):
        return DateMatch(DateReading(None, None, "unannounced"), line, "", "")
    return None


def _with_fillers(line: str, run: list[Token], first: int, last: int) -> tuple[int, int]:
    """The span of a date with the weekday or article in front of it and ordinal signs behind."""
    before = first
    while before > 0 and run[before - 1].kind in "fb-":
        before -= 1
        # Commas and dashes before the date belong to what is before it.
        first = before if line[run[before].start].isalpha() else first
    while last + 1 < len(run) and run[last + 1].kind == "o":
        last += 1
    return run[first].start, run[last].end


def _find_in(
    run: list[Token], forms: list[re.Pattern[str]], year: int | None
) -> tuple[DateReading | None, int, int] | None:
    """The first date of a stretch, with the places of its first and last token."""
    places = [place for place, token in enumerate(run) if token.kind in "DMYIP-&"]
    places = _without_second_names(run, places)
    kinds = "".join(run[place].kind for place in places)
    best = None
    for form in forms:
        match = form.search(kinds)
        if match and (best is None or match.start() < best.start()):
            best = match
    if best is None:
        return None
    chosen = [run[place] for place in places[best.start() : best.end()]]
    is_between = any(token.kind == "b" for token in run)
    reading = _reading(best[0], _with_year(chosen, year), is_between)
    return reading, places[best.start()], places[best.end() - 1]


def _with_year(tokens: list[Token], year: int | None) -> list[Token]:
    """The tokens with the year at their end if days and months among them have none."""
    if year is None or any(token.kind in "YIP" for token in tokens):
        return tokens
    return [*tokens, Token("Y", year, tokens[-1].end, tokens[-1].end)]


def _without_second_names(run: list[Token], places: list[int]) -> list[int]:
    """Drops the second of two names of one month, as in سبتمبر/أيلول, and of two dashes."""
    kept: list[int] = []
    for place in places:
        token = run[place]
        earlier = [run[other] for other in kept[-2:]]
        if token.kind == "M" and earlier and _same_month(earlier, token):
            if earlier[-1].kind == "-":
                kept.pop()
            continue
        is_repeated = token.kind == "-" and bool(earlier) and earlier[-1].kind == "-"
        if not is_repeated:
            kept.append(place)
    return kept


def _same_month(earlier: list[Token], token: Token) -> bool:
    if earlier[-1].kind == "-":
        earlier = earlier[:-1]
    return bool(earlier) and earlier[-1].kind == "M" and earlier[-1].value == token.value


def _reading(form: str, tokens: list[Token], is_between: bool) -> DateReading | None:
    try:
        if "I" in form or "P" in form:
            return _of_days(*_numeric_ends(tokens))
        if "D" not in form:
            return _of_months(tokens)
        return _of_days(*_worded_ends(tokens, is_between))
    except ValueError:
        return None


def _of_days(start: date, end: date) -> DateReading:
    if end < start:
        raise ValueError("The end is before the start.")
    return DateReading(start, end, "day")


def _numeric_ends(tokens: list[Token]) -> tuple[date, date]:
    end = date(*tokens[-1].value)
    first = tokens[0]
    if first.kind == "D":
        return end.replace(day=first.value), end
    if first.kind == "P":
        day, month = first.value
        return date(end.year, month, day), end
    return date(*first.value), end


def _of_months(tokens: list[Token]) -> DateReading:
    numbers = [token.value for token in tokens if token.kind == "M"]
    years = [token.value for token in tokens if token.kind == "Y"]
    start = date(years[0], numbers[0], 1)
    last = date(years[-1], numbers[-1], 1)
    end = (last.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    if end < start:
        raise ValueError("The end is before the start.")
    return DateReading(start, end, "month")


def _worded_ends(tokens: list[Token], is_between: bool) -> tuple[date, date]:
    values = {kind: [t.value for t in tokens if t.kind == kind] for kind in "DMY"}
    days, numbers, years = values["D"], values["M"], values["Y"]
    is_range = is_between or any(token.kind == "-" for token in tokens)
    if len(numbers) == 1 and len(days) > 1 and not (is_range and len(days) == 2):
        _require_consecutive(days)
    # In "30 December – 2 January 2020" the first day is of the year before.
    is_new_year = len(years) == 1 and (numbers[0], numbers[-1]) == (12, 1)
    start = date(years[0] - is_new_year, numbers[0], days[0])
    end = date(years[-1], numbers[-1], days[-1])
    if not is_range and len(numbers) == 2 and (end - start).days > 1:
        raise ValueError("These days do not follow each other.")
    return start, end


def _require_consecutive(days: list[int]) -> None:
    if any(later - earlier != 1 for earlier, later in pairwise(days)):
        raise ValueError("These days do not follow each other.")
