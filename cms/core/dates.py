"""Dates, times and their ranges in words, one policy for all languages: Latin digits, Gregorian."""

import re
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import DateTimePattern, get_timezone_location, get_timezone_name, parse_pattern
from babel.dates import format_date as babel_date

# English of an international body is British; the other languages are written the same everywhere.
_LOCALES = {"en": "en_GB"}

# Where CLDR is wrong, or differs from what the language's own style guides ask for.
_CORRECTIONS = {
    # CLDR closes up days ("10–12") but sets months apart; British style closes up any two words.
    ("en", "yMMMM", "M"): ("MMMM–", "MMMM y"),
    # CLDR forgets the first month: "29 – 3 Mei 2019".
    ("sw", "yMMMMd", "M"): ("d MMMM – ", "d MMMM y"),
}

_FROM_TO = {
    "en": "{0} to {1}",
    "fr": "du {0} au {1}",
    "es": "del {0} al {1}",
    "de": "vom {0} bis {1}",
    "ar": "من {0} إلى {1}",
}
# Months and hours go without the article, which would have to agree with the word after it.
_TO = {
    "en": "{0} to {1}",
    "fr": "{0} à {1}",
    "es": "{0} a {1}",
    "de": "{0} bis {1}",
    "ar": "{0} إلى {1}",
}

_FIRST_OF_MONTH = re.compile(r"(?<!\d)1(?!\d)")
_SEPARATORS = " -–—~\u00a0\u2009\u200a\u202f"
_TYPOGRAPHIC_SPACES = str.maketrans(dict.fromkeys("\u00a0\u2009\u200a\u202f", " "))


class Range(NamedTuple):
    """The two ends of a range in words, and what stands between them. One moment has no second."""

    first: str
    separator: str = ""
    second: str = ""

    def __str__(self) -> str:
        return f"{self.first}{self.separator}{self.second}"


def format_date(value: date, language: str) -> str:
    """The day with its month in full, such as "24 May 2019"."""
    return _ordinal(babel_date(value, "long", locale=_locale(language)), value, language)


def format_weekday(value: date, language: str) -> str:
    """The day with its weekday and month in full, such as "Tuesday, 10 September 2019"."""
    return _ordinal(babel_date(value, "full", locale=_locale(language)), value, language)


def format_range(start: date, end: date | None, language: str) -> str:
    """Two days as one range, such as "10–12 September 2019". The same day twice is that day."""
    return str(range_parts(start, end, language))


def range_parts(start: date, end: date | None, language: str) -> Range:
    """The range of `format_range` in its parts, for markup of each end."""
    if end is None or start == end:
        return Range(format_date(start, language))
    return _parts(start, end, "yMMMMd", _largest_difference(start, end), language)


def spoken_range(start: date, end: date | None, language: str) -> str:
    """The range for screen readers, which read no dash, such as "10 to 12 September 2019"."""
    return _spoken(range_parts(start, end, language), _FROM_TO, language)


def format_month(start: date, end: date | None, language: str) -> str:
    """The month or months of two days, such as "April 2019" and "April–May 2019"."""
    return str(month_parts(start, end, language))


def month_parts(start: date, end: date | None, language: str) -> Range:
    """The months of `format_month` in their parts, for markup of each end."""
    if end is None or (start.year, start.month) == (end.year, end.month):
        pattern = _locale(language).datetime_skeletons["yMMMM"]
        return Range(_apply(pattern, start, language))
    return _parts(start, end, "yMMMM", _largest_difference(start, end), language)


def spoken_month(start: date, end: date | None, language: str) -> str:
    """The months for screen readers, such as "April to May 2019"."""
    return _spoken(month_parts(start, end, language), _TO, language)


def format_time_range(start: time, end: time | None, language: str) -> str:
    """Two times of one day, such as "09:00–17:30" and "09:00–17:30 Uhr"."""
    return str(time_range_parts(start, end, language))


def time_range_parts(start: time, end: time | None, language: str) -> Range:
    """The times of `format_time_range` in their parts, for markup of each end."""
    has_twelve_hours = "a" in _locale(language).time_formats["short"].pattern
    skeleton, hour = ("hm", "h") if has_twelve_hours else ("Hm", "H")
    if end is None or start == end:
        # The second half is the complete one: "HH:mm 'Uhr'" in German.
        return Range(_apply(_halves(skeleton, hour, language)[1], start, language))
    crosses_noon = (start.hour < 12) != (end.hour < 12)
    difference = "a" if has_twelve_hours and crosses_noon else hour
    return _parts(start, end, skeleton, difference, language)


def spoken_time_range(start: time, end: time | None, language: str) -> str:
    """The times for screen readers, such as "09:00 to 17:30"."""
    return _spoken(time_range_parts(start, end, language), _TO, language)


def format_zone(zone_name: str, day: date, language: str) -> str:
    """The zone by its long name on that day, such as "Central European Summer Time (UTC+2)".

    `zone_name` is a name of the IANA time zone database; an unknown one is ZoneInfoNotFoundError.
    """
    zone = ZoneInfo(zone_name)
    # Clocks change at night: noon has the offset that the day's sessions have.
    noon = datetime.combine(day, time(12), zone)
    locale = _locale(language)
    name = get_timezone_name(noon, "long", locale=locale)
    if any(character.isdigit() for character in name):
        # CLDR has no name for the zone and repeats the offset: "Nepal Time" says more.
        name = get_timezone_location(zone, locale=locale)
    return f"{name} ({offset_in_words(noon)})"


def plain_spaces(text: str) -> str:
    """The text with thin and no-break spaces made ordinary, for .ics, CSV and comparison."""
    return text.translate(_TYPOGRAPHIC_SPACES)


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(_LOCALES.get(language, language.replace("-", "_")))


def _largest_difference(start: date, end: date) -> str:
    if start.year != end.year:
        return "y"
    return "M" if start.month != end.month else "d"


@cache
def _halves(skeleton: str, difference: str, language: str) -> tuple[str, str]:
    """The patterns of both ends, with months in full.

    Babel's format_interval looks for an exact skeleton and falls back to short months ("Sept")
    instead of widening them as UTS 35 asks ("Missing Skeleton Fields"). When it does widen, this
    and `_parts` become one call of format_interval.
    """
    if correction := _CORRECTIONS.get((language, skeleton, difference)):
        return correction
    formats = _locale(language).interval_formats
    patterns = formats.get(skeleton) or formats[skeleton.replace("MMMM", "MMM")]
    if "M" not in skeleton:
        return tuple(patterns[difference])
    first, second = (_with_full_month(pattern) for pattern in patterns[difference])
    return first, second


def _with_full_month(pattern: str) -> str:
    return pattern if "MMMM" in pattern else pattern.replace("MMM", "MMMM")


def _parts(
    start: date | time, end: date | time, skeleton: str, difference: str, language: str
) -> Range:
    first_half, second_half = _halves(skeleton, difference, language)
    first = _apply(first_half, start, language)
    kept = first.rstrip(_SEPARATORS)
    return Range(kept, first[len(kept) :], _apply(second_half, end, language))


def _apply(pattern: str | DateTimePattern, value: date | time, language: str) -> str:
    text = parse_pattern(pattern).apply(value, _locale(language))
    has_day = isinstance(value, date) and "d" in str(pattern)
    return _ordinal(text, value, language) if has_day else text


def _ordinal(text: str, value: date, language: str) -> str:
    """The first of a month as French writes it, "1er mai"; CLDR has no ordinal days."""
    if language != "fr" or value.day != 1:
        return text
    return _FIRST_OF_MONTH.sub("1er", text, count=1)


def _spoken(parts: Range, phrases: dict[str, str], language: str) -> str:
    if not parts.second or language not in phrases:
        return str(parts)
    return phrases[language].format(parts.first, parts.second)


def offset_in_words(moment: datetime) -> str:
    """The offset of an aware moment, such as "UTC+2", "UTC+5:45" and "UTC"."""
    minutes = int((moment.utcoffset() or timedelta()).total_seconds()) // 60
    if minutes == 0:
        return "UTC"
    sign = "+" if minutes > 0 else "\N{MINUS SIGN}"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours}:{rest:02}" if rest else f"UTC{sign}{hours}"
