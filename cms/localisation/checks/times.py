"""Times of day: "2 p.m.", « 14 h », "14.00 Uhr" and "الساعة 2 ظهرًا" are one time."""

import re
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.finding import Finding, warning
from cms.localisation.checks.number_words import says_in_words
from cms.localisation.checks.numerals import european_digits, numerals_in, values_of
from cms.localisation.checks.pair import Pair

_MERIDIEM = r"(?:[ap]m(?!\w)|[ap]\.[\s\u00a0]?m\.|صباح|مساء|ظهر|بعد الظهر)"
_MARKER = rf"[\s\u00a0\u202f]?(?:{_MERIDIEM}|Uhr(?!\w)|heures?(?!\w)|horas?(?!\w)|[hH](?!\w))"
_TIME = re.compile(
    r"(?<![\d:.,])(?P<hour>\d{1,2})"
    r"(?::(?P<minute>[0-5]\d)(?![\d:]|\.\d)"
    r"|(?:[\s\u00a0\u202f]?[hH][\s\u00a0\u202f]?|[\s\u00a0]Uhr[\s\u00a0])(?P<after_h>[0-5]\d)(?!\w)"
    rf"|(?:\.(?P<after_point>[0-5]\d))?(?={_MARKER})"
    # Of "2–4 p.m." the first is a time too.
    rf"|(?=[\s\u00a0]?[-–—][\s\u00a0]?\d{{1,2}}(?:[:.]\d\d)?[\s\u00a0\u202f]?{_MERIDIEM}))",
    re.IGNORECASE,
)
_WITH_POINT = re.compile(r"(?<!\d)(\d{1,2})\.(\d\d)(?!\d)")


@dataclass(frozen=True)
class Time:
    """A time of day as written, from `start` to `end` of its text."""

    written: str
    start: int
    end: int
    hour: int
    minute: int


def times_in(text: str) -> list[Time]:
    """Hours and minutes. 12 hours or 24 is not told apart."""
    found = (_time(text, match) for match in _TIME.finditer(european_digits(text)))
    return [time for time in found if time.hour <= 24]


def check_times(pair: Pair) -> list[Finding]:
    """Every time of the source is in the translation, counting to 12 or to 24."""
    target = pair.target_words
    values = values_of(numerals_in(target, pair.target_language))
    for hour, minute in _WITH_POINT.findall(european_digits(target)):
        values |= {str(int(hour)), str(int(minute))}
    message = _("The time {detail} is missing.")
    missing = dict.fromkeys(
        time.written
        for time in times_in(pair.source_words)
        if not _is_kept(time, values, target, pair.target_language)
    )
    return [warning("time_missing", message, written) for written in missing]


def _is_kept(time: Time, values: set[str], target: str, language: str) -> bool:
    hours = {str(hour) for hour in (time.hour - 12, time.hour, time.hour + 12) if 0 <= hour <= 24}
    has_hour = bool(hours & values) or any(says_in_words(target, h, language) for h in hours)
    return has_hour and (time.minute == 0 or str(time.minute) in values)


def _time(text: str, match: re.Match[str]) -> Time:
    minute = match["minute"] or match["after_h"] or match["after_point"] or "0"
    written = text[match.start() : match.end()]
    return Time(written, match.start(), match.end(), int(match["hour"]), int(minute))
