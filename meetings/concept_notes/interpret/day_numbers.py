"""Days of a meeting in words: day one, le troisième jour, am ersten Tag, اليوم الأول."""

import re
from datetime import date, timedelta
from functools import cache

from babel.dates import get_day_names

from meetings.concept_notes.dates import find_date
from meetings.concept_notes.text import fold

_CARDINALS = (
    "one un uno eins واحد", "two deux dos zwei اثنان", "three trois tres drei ثلاثة",
    "four quatre cuatro vier اربعة", "five cinq cinco funf خمسة", "six sex seis sechs ستة",
    "seven sept siete sieben سبعة",
)  # fmt: skip
_ORDINALS = (
    "first 1st premier premiere 1er 1re primer primero primera ersten erster erste "
    "erstem الاول الاولي اول",
    "second 2nd deuxieme seconde 2e segundo segunda zweiten zweiter zweite zweitem "
    "الثاني الثانية ثاني",
    "third 3rd troisieme 3e tercer tercero tercera dritten dritter dritte drittem الثالث "
    "الثالثة ثالث",
    "fourth 4th quatrieme 4e cuarto cuarta vierten vierter vierte الرابع الرابعة رابع",
    "fifth 5th cinquieme 5e quinto quinta funften funfter funfte الخامس الخامسة خامس",
    "sixth 6th sixieme 6e sexto sexta sechsten sechster sechste السادس السادسة سادس",
    "seventh 7th septieme 7e septimo septima siebten siebter siebte السابع السابعة سابع",
)
_LAST = "last final closing dernier derniere ultimo ultima letzten letzter letzte الاخير الاخيرة"


_WEEKDAY_FIRST = re.compile(r"(?:on |am |le |el |يوم )?(?P<name>[^\W\d_]+)")


def _words(rows: tuple[str, ...]) -> dict[str, int]:
    return {word: n for n, row in enumerate(rows, start=1) for word in row.split()}


_ORDINAL_OF, _CARDINAL_OF = _words(_ORDINALS), _words(_CARDINALS)
_LAST_WORDS = frozenset(_LAST.split())
_ANY_ORDINAL = "|".join([*_ORDINAL_OF, *_LAST_WORDS, r"\d{1,2}\."])
_ANY_CARDINAL = "|".join([*_CARDINAL_OF, r"\d{1,2}"])
_DAY = r"(?:day|jour|journee|dia|jornada|tag|tage|tages|يوم)"
_BEFORE = re.compile(rf"(?<!\w)(?P<n>{_ANY_ORDINAL})\s+{_DAY}(?!\w)")
_AFTER = re.compile(
    rf"(?<!\w)(?:(?:{_DAY}|اليوم)\s+(?P<n>{_ANY_CARDINAL})|(?:و|ب|ل|"
    rf"في )?(?:ال)?يوم\s+(?P<o>{_ANY_ORDINAL}))(?!\w)"
)
# The second of two days: "on day one and three", "on days one and two".
_AND_MORE = re.compile(
    rf"(?:days|jours|dias|tagen)\s|{_DAY}\s+(?:{_ANY_CARDINAL})\s*(?:and|&|et|y|und)\s+(?:{_ANY_CARDINAL})(?!\w)"
)


def days_in(text: str, start: date | None = None, end: date | None = None) -> list[int]:
    """The different days a text speaks of, in order; [] if none, several for an overview."""
    folded = fold(text)
    found = []
    for match in sorted([*_BEFORE.finditer(folded), *_AFTER.finditer(folded)], key=_start):
        groups = match.groupdict()
        number = _number(groups.get("n") or groups.get("o") or "", start, end)
        if number is not None and number not in found:
            found.append(number)
    if found and _AND_MORE.search(folded):
        return [*found, 0]
    return found or _by_date(text, start, end) or _by_weekday(folded, start, end)


def _start(match: re.Match[str]) -> int:
    return match.start()


def _number(word: str, start: date | None, end: date | None) -> int | None:
    if word in _LAST_WORDS:
        return (end - start).days + 1 if start and end else None
    bare = word.rstrip(".")
    number = int(bare) if bare.isdecimal() else _ORDINAL_OF.get(word) or _CARDINAL_OF.get(word)
    return number if number and number <= 31 else None


def _by_date(text: str, start: date | None, end: date | None) -> list[int]:
    match = find_date(text, year=start.year if start else None)
    day = match.reading.start if match and match.reading else None
    is_one = match is not None and match.reading is not None and match.reading.end == day
    if not day or not is_one or not start or not end or not start <= day <= end:
        return []
    return [(day - start).days + 1]


def _by_weekday(folded: str, start: date | None, end: date | None) -> list[int]:
    """The day that a text begins with the name of, in a meeting of at most a week."""
    if not start or not end or (end - start).days > 6:
        return []
    first = _WEEKDAY_FIRST.match(folded)
    number = _weekday_numbers().get(first["name"]) if first else None
    days = range((end - start).days + 1)
    return [day + 1 for day in days if (start + timedelta(day)).weekday() == number]


@cache
def _weekday_numbers() -> dict[str, int]:
    """Folded names of weekdays in all the languages, Monday being 0."""
    return {
        fold(name): number
        for locale in ("en", "fr", "es", "de", "ar")
        for number, name in get_day_names("wide", "format", locale).items()
    }
