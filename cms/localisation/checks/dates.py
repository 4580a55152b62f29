"""Dates: in words, such as "10–12 September 2019", and as ISO 8601 writes them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from babel import Locale, UnknownLocaleError
from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.finding import Finding, warning
from cms.localisation.checks.number_words import says_in_words
from cms.localisation.checks.numerals import european_digits, numerals_in, values_of
from cms.localisation.checks.pair import Pair, base_language

# Names of months differ between Arabic countries.
_LOCALES = {"ar": ("ar", "ar_LB", "ar_IQ", "ar_MA", "ar_DZ", "ar_TN"), "de": ("de", "de_AT")}
_ARABIC_PREFIX = "[وفبلك]?"
# Words that are months only with a capital: "may", "march".
_WITH_CAPITAL = {"en", "de"}

_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?!\d|-\d)")
_DAY_OR_YEAR = re.compile(r"(?<![\d.,:])(?:\d{4}|[12]\d|3[01]|0?[1-9])(?!\d|[.,:]\d)")
# Between the numbers and names of one date.
_BETWEEN = re.compile(
    r"(?:st|nd|rd|th|er|[ºª.])?[\s\u00a0\u202f,،]*"
    r"(?:[-–—&/]|(?:of|the|to|and|de|del|au|al|a|et|du|y|und|bis|من|إلى|و|في)(?!\w))?[\s\u00a0\u202f]*"
    r"(?:(?:de|del|le|el)[\s\u00a0])?"
)
# The longest of these.
_WIDEST_GAP = 14


@dataclass
class DateInWords:
    """Days, months and year that stand together, from `start` to `end` of their text."""

    start: int
    end: int
    numbers: list[str] = field(default_factory=list)
    months: list[int] = field(default_factory=list)


def dates_in(text: str, language: str) -> list[DateInWords]:
    """Every name of a month with the numbers around it."""
    plain = european_digits(text)
    dates: list[DateInWords] = []
    for start, end, month in _pieces(plain, language):
        gap = plain[dates[-1].end : start] if dates else ""
        if not dates or len(gap) > _WIDEST_GAP or not _BETWEEN.fullmatch(gap):
            dates.append(DateInWords(start, end))
        date = dates[-1]
        date.end = end
        if month:
            date.months.append(month)
        else:
            date.numbers.append(str(int(plain[start:end])))
    return [date for date in dates if date.months and date.numbers]


def iso_dates_in(text: str) -> list[re.Match[str]]:
    """Dates such as 2019-09-10."""
    return list(_ISO.finditer(european_digits(text)))


def check_dates(pair: Pair) -> list[Finding]:
    """Days and years are kept, and no month is changed for another."""
    values = values_of(numerals_in(pair.target_words, pair.target_language))
    findings = _check_iso(pair, values)
    # 10/9/2019 names no month, and "may" is not always one.
    has_words = bool(dates_in(pair.target_words, pair.target_language))
    named = set(_months_named(pair))
    message = _("Of the date {detail} a day or the year is missing.")
    other = _("Instead of the month of {detail} there is another.")
    for date in dates_in(pair.source_words, pair.source_language):
        written = pair.source_words[date.start : date.end]
        if not _has_all(date.numbers, values, pair):
            findings.append(warning("date_missing", message, written))
        elif has_words and not set(date.months) <= named:
            findings.append(warning("date_month", other, written))
    return findings


def _check_iso(pair: Pair, values: set[str]) -> list[Finding]:
    """They may become a date in words."""
    kept = {match[0] for match in iso_dates_in(pair.target_words)}
    message = _("The date {detail} is missing.")
    return [
        warning("date_missing", message, match[0])
        for match in iso_dates_in(pair.source_words)
        if match[0] not in kept and not {match[1], str(int(match[3]))} <= values
    ]


def _has_all(numbers: Iterable[str], values: set[str], pair: Pair) -> bool:
    return all(
        number in values or says_in_words(pair.target_words, number, pair.target_language)
        for number in numbers
    )


def _months_named(pair: Pair) -> Iterator[int]:
    regex, months = _month_names(base_language(pair.target_language))
    for match in regex.finditer(pair.target_words):
        yield from months.get(match[1].casefold(), [])


def _pieces(plain: str, language: str) -> list[tuple[int, int, int]]:
    """Days and years (0) and months of a text in their order, each with its place."""
    regex, months = _month_names(base_language(language))
    pieces = [(*match.span(), 0) for match in _DAY_OR_YEAR.finditer(plain)]
    for match in regex.finditer(plain):
        pieces += [(*match.span(), month) for month in months.get(match[1].casefold(), [])[:1]]
    return sorted(pieces)


@cache
def _month_names(language: str) -> tuple[re.Pattern[str], dict[str, list[int]]]:
    """A regular expression for a language's names of months, and which months each may be."""
    months: dict[str, list[int]] = {}
    spellings: set[str] = set()
    for code in _LOCALES.get(language, (language,)):
        for number, name in _names(code):
            spellings.add(name)
            if number not in months.setdefault(name.casefold(), []):
                months[name.casefold()].append(number)
    # The longest first, as one name can begin with another.
    names = "|".join(re.escape(n) for n in sorted(spellings, key=len, reverse=True)) or "(?!)"
    prefix = _ARABIC_PREFIX if language == "ar" else ""
    flags = re.NOFLAG if language in _WITH_CAPITAL else re.IGNORECASE
    return re.compile(rf"(?<!\w){prefix}({names})(?!\w)", flags), months


def _names(code: str) -> Iterator[tuple[int, str]]:
    try:
        months = Locale.parse(code).months
    except (UnknownLocaleError, ValueError):
        return
    for context, width in (("format", "wide"), ("stand-alone", "wide"), ("format", "abbreviated")):
        for number, name in months[context][width].items():
            yield number, name.rstrip(".")
