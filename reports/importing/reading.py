"""Reads single cells: dates, languages, names, choices, lists. ValueError for what is none."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from django.conf import settings
from django.utils.translation import get_language_info, override

from reports.choices import Precision
from reports.importing.columns import folded

_YEAR = re.compile(r"(\d{4})")
_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4})")
_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
# 08.04.2019 as in German; with slashes, day and month cannot be told apart below 13.
_DOTTED_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_SLASHED_DAY = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")


@dataclass(frozen=True)
class Named:
    """A person, or an organisation."""

    family_name: str = ""
    given_name: str = ""
    organisation: str = ""


def date_of(text: str) -> tuple[date, str]:
    """A date and how exactly it is known (a value of Precision). 08/04/2019 is refused."""
    plain = text.strip()
    if match := _DAY.fullmatch(plain):
        return _in_reach(*map(int, match.groups())), Precision.DAY
    if match := _DOTTED_DAY.fullmatch(plain):
        day, month, year = map(int, match.groups())
        return _in_reach(year, month, day), Precision.DAY
    if match := _SLASHED_DAY.fullmatch(plain):
        one, two, year = map(int, match.groups())
        if one <= 12 and two <= 12 and one != two:
            raise ValueError(text)
        day, month = (one, two) if one > 12 or one == two else (two, one)
        return _in_reach(year, month, day), Precision.DAY
    if match := _MONTH.fullmatch(plain):
        year, month = match.group(1) or match.group(4), match.group(2) or match.group(3)
        return _in_reach(int(year), int(month), 1), Precision.MONTH
    if _YEAR.fullmatch(plain):
        return _in_reach(int(plain), 1, 1), Precision.YEAR
    raise ValueError(text)


def _in_reach(year: int, month: int, day: int) -> date:
    return date(year_of(str(year)), month, day)


def year_of(text: str) -> int:
    """A year that a report can have."""
    year = int(text.strip())
    if not 1900 <= year <= 2200:
        raise ValueError(text)
    return year


def parts_of(text: str) -> list[str]:
    """What stands between semicolons, vertical bars or lines; each once."""
    parts = (part.strip() for part in re.split(r"[;|\n]", text))
    return list(dict.fromkeys(part for part in parts if part))


def named_in(text: str) -> list[Named]:
    """`Haddad, Noor; [Bread and Roses]`: people by family name, organisations in brackets.

    A name without a comma has its last word as the family name.
    """
    return [_named(part) for part in parts_of(text)]


def _named(part: str) -> Named:
    if part.startswith("[") and part.endswith("]"):
        return Named(organisation=part[1:-1].strip())
    family, comma, given = part.partition(",")
    if not comma:
        given, _space, family = part.rpartition(" ")
    return Named(family.strip()[:255], given.strip()[:255])


def code_of_language(text: str) -> str:
    """A language by its code or its name, in itself or in any of ours."""
    code = _languages().get(folded(text)) or _languages().get(folded(text).partition(" ")[0])
    if code is None:
        raise ValueError(text)
    return code


@cache
def _languages() -> dict[str, str]:
    found = {}
    for code, _name in settings.LANGUAGES:
        info = get_language_info(code)
        names = [code, info["name"], info["name_local"]]
        for other, _other_name in settings.LANGUAGES:
            with override(other):
                names.append(str(get_language_info(code)["name_translated"]))
        found |= {folded(name): code for name in names}
    return found


def value_of_choice(text: str, choices: Any) -> str:
    """The value of a choice by itself or by its label in any of our languages."""
    value = _choices(choices).get(folded(text))
    if value is None:
        raise ValueError(text)
    return value


@cache
def _choices(choices: Any) -> dict[str, str]:
    found = {}
    for code, _name in settings.LANGUAGES:
        with override(code):
            found |= {folded(str(label)): value for value, label in choices.choices}
    return found | {folded(value): value for value in choices.values}
