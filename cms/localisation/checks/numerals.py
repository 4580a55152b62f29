"""Numbers as each language writes them: "1,500.5", « 1 500,5 », "1.500,5", "١٬٥٠٠٫٥"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from cms.localisation.checks.pair import base_language

# The same length, so that places stay valid. Arabic-Indic and Persian digits.
_EUROPEAN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_SPACES = " \u00a0\u2009\u202f\u2007"
_NUMERAL = re.compile(
    rf"[0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}}(?![0-9]))++(?:[.,٫][0-9]++)?"
    r"|[0-9]++(?:[.,،٫٬'’·][0-9]++)*+"
)

# What stands between groups of three digits, and before the fraction; a space stands for all.
# Spanish and Arabic differ between countries: both readings count.
_GROUPS = {"en": " ,'’", "fr": " .'’", "es": " .,", "de": " .'’", "ar": " .,٬،'"}
_FRACTIONS = {"en": ".·", "fr": ",", "es": ",.", "de": ",", "ar": ".,٫"}
_ANY = ".,٫·"

# Powers of ten said in words after a number. Where two begin alike, the longer comes first.
_SCALES = {
    "en": {"thousand": 3, "million": 6, "billion": 9, "bn": 9, "trillion": 12},
    "fr": {"milliard": 9, "milliards": 9, "mille": 3, "millions": 6, "million": 6, "billions": 12},
    "es": {"mil millones": 9, "mil": 3, "millones": 6, "millón": 6, "billones": 12},
    "de": {
        "tausend": 3,
        "million": 6,
        "millionen": 6,
        "mio": 6,
        "milliarde": 9,
        "milliarden": 9,
        "mrd": 9,
        "billionen": 12,
    },
    "ar": {
        "ألف": 3,
        "ألفًا": 3,
        "ألفا": 3,
        "آلاف": 3,
        "مليون": 6,
        "مليونًا": 6,
        "ملايين": 6,
        "مليار": 9,
        "مليارات": 9,
        "تريليون": 12,
    },
}
_SCALE_WORDS = {
    language: re.compile(rf"[\s\u00a0]?({'|'.join(words)})(?!\w)", re.IGNORECASE)
    for language, words in _SCALES.items()
}
# "2018–19" and "2018/19" mean 2019.
_SHORT_YEAR = re.compile(r"(?<!\d)(\d\d)\d\d[-–/]$")


@dataclass(frozen=True)
class Numeral:
    """A number as written, from `start` to `end` of its text.

    `readings` are plain: digits, a point before a fraction. `parts` are those of its groups, if it
    can be read as several numbers next to each other.
    """

    written: str
    start: int
    end: int
    readings: frozenset[str]
    parts: frozenset[str] = frozenset()


def european_digits(text: str) -> str:
    """The text with the digits 0 to 9, at the same length."""
    return text.translate(_EUROPEAN)


def numerals_in(text: str, language: str) -> list[Numeral]:
    """All numbers of a text in a language."""
    plain = european_digits(text)
    return [
        _numeral(text, plain, match, base_language(language)) for match in _NUMERAL.finditer(plain)
    ]


def values_of(numerals: Iterable[Numeral]) -> set[str]:
    """Everything these numbers can mean."""
    values: set[str] = set()
    for numeral in numerals:
        values |= numeral.readings | numeral.parts
    return values


def _numeral(text: str, plain: str, match: re.Match[str], language: str) -> Numeral:
    digits = re.split(r"\D", match[0])
    signs = [" " if sign in _SPACES else sign for sign in re.findall(r"\D", match[0])]
    readings = _readings(digits, signs, language)
    is_regular = bool(readings)
    if not readings:
        readings = {match[0]} | _with_fraction(digits, signs, "", _ANY)
    if year := _SHORT_YEAR.search(plain[max(0, match.start() - 6) : match.start()]):
        readings |= {year[1] + reading for reading in readings if len(reading) == 2}
    if power := _power_after(plain, match.end(), language):
        readings |= {_scaled(reading, power) for reading in readings}
    is_several = len(digits) > 1 and (" " in signs or not is_regular)
    parts = frozenset(_plain(part) for part in digits) if is_several else frozenset()
    written = text[match.start() : match.end()]
    return Numeral(written, match.start(), match.end(), frozenset(readings), parts)


def _readings(digits: list[str], signs: list[str], language: str) -> set[str]:
    """What a number means by the rules of a language; nothing if it follows none of them."""
    groups = _GROUPS.get(language, " ,.'’")
    fractions = _FRACTIONS.get(language, ".,")
    readings = _with_fraction(digits, signs, groups, fractions)
    if _are_groups(digits, signs, groups):
        readings.add(_plain("".join(digits)))
    return readings


def _with_fraction(digits: list[str], signs: list[str], groups: str, fractions: str) -> set[str]:
    if not signs or signs[-1] not in fractions or signs[-1] in signs[:-1]:
        return set()
    if not _are_groups(digits[:-1], signs[:-1], groups):
        return set()
    return {_plain("".join(digits[:-1]), digits[-1])}


def _are_groups(digits: list[str], signs: list[str], groups: str) -> bool:
    if not signs:
        return True
    are_threes = len(digits[0]) <= 3 and all(len(group) == 3 for group in digits[1:])
    return are_threes and len(set(signs)) == 1 and signs[0] in groups


def _plain(whole: str, fraction: str = "") -> str:
    whole, fraction = whole.lstrip("0") or "0", fraction.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def _power_after(plain: str, end: int, language: str) -> int:
    words = _SCALE_WORDS.get(language)
    match = words.match(plain, end) if words else None
    return _SCALES[language].get(match[1].lower(), 0) if match else 0


def _scaled(reading: str, power: int) -> str:
    whole, _point, fraction = reading.partition(".")
    fraction = fraction.ljust(power, "0")
    return _plain(whole + fraction[:power], fraction[power:])
