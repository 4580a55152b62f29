"""The parts of dates in a text: days, months, years, and what stands between them."""

import re
from dataclasses import dataclass
from typing import Any

from meetings.concept_notes import date_words as words
from meetings.concept_notes.text import DASHES, fold


@dataclass(frozen=True)
class Token:
    """A part by its kind: D day, M month, Y year, I and P dates in figures, - and & between.

    b is a word before a range of two, o an ordinal sign, f a filler, x anything else.
    """

    kind: str
    value: Any  # of D, M and Y a number; of I and P a tuple of them, as `date` takes it
    start: int
    end: int


_TOKEN = re.compile(
    rf"""(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})
    |(?P<numeric>\d{{1,2}}(?P<mark>[./])\d{{1,2}}(?P=mark)\d{{4}})
    |(?P<partial>\d{{1,2}}\.\d{{1,2}}\.)(?=\s*(?:[{DASHES}]|bis|und))
    |(?P<time>\d{{1,2}}[:h]\d{{2}})
    |(?P<number>\d+)
    |(?P<dash>[{DASHES}]+)
    |(?P<word>[^\W\d_]+)
    |(?P<other>[^\s])""",
    re.VERBOSE,
)


def runs_in(line: str, language: str | None) -> list[list[Token]]:
    """Stretches of tokens that can belong to a date."""
    runs: list[list[Token]] = [[]]
    for token in _tokens(line, language):
        if token.kind == "x":
            runs.append([])
        else:
            runs[-1].append(token)
    return [run for run in runs if len(run) > 0]


def _tokens(line: str, language: str | None) -> list[Token]:
    tokens: list[Token] = []
    for match in _TOKEN.finditer(line):
        token = _token(match, language)
        before = tokens[-1] if tokens else None
        if before is not None and _is_second_word(before, token, line):
            tokens[-1] = _two_words(before, token, line)
        else:
            tokens.append(token)
    return tokens


def _is_second_word(before: Token, token: Token, line: str) -> bool:
    """Whether the two make one name of a month, as in كانون الثاني."""
    return token.kind == "x" and fold(line[before.start : token.end]) in words.months()


def _two_words(before: Token, token: Token, line: str) -> Token:
    number = words.months()[fold(line[before.start : token.end])]
    return Token("M", number, before.start, token.end)


def _token(match: re.Match[str], language: str | None) -> Token:
    kind, value = _kind(match, language)
    return Token(kind, value, match.start(), match.end())


def _kind(match: re.Match[str], language: str | None) -> tuple[str, int | tuple[int, ...]]:
    text = match[0]
    if match["number"]:
        return ("D" if len(text) <= 2 else "Y" if len(text) == 4 else "x"), int(text[:4])
    numbers = tuple(map(int, re.findall(r"\d+", text)))
    if match["iso"]:
        return "I", numbers
    if match["numeric"]:
        return _numeric(numbers, match["mark"], language)
    if match["partial"]:
        return "P", numbers
    if match["dash"]:
        return "-", 0
    return _word(fold(text))


def _numeric(numbers: tuple[int, ...], mark: str, language: str | None) -> tuple[str, tuple]:
    day, month, year = numbers
    if mark == "/" and language in {None, "en"} and day <= 12 and month <= 12 and day != month:
        return "x", ()
    if mark == "/" and month > 12:
        day, month = month, day
    return "I", (year, month, day)


def _word(word: str) -> tuple[str, int]:
    if word in words.months():
        return "M", words.months()[word]
    for kind, known in (
        ("-", words.RANGE_WORDS),
        ("&", words.LIST_WORDS),
        ("b", words.BETWEEN_WORDS),
        ("f", words.weekdays()),
        ("o" if word in {"st", "nd", "rd", "th", "er", "م", "."} else "f", words.FILLERS),
    ):
        if word in known:
            return kind, 0
    return "x", 0
