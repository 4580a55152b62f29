"""Times of day in words, alone or as a range."""

import re
from dataclasses import dataclass
from datetime import time

from meetings.concept_notes.text import DASHES, european_digits, without_direction_marks

_UNIT = r"(?:a\.?m\.?|p\.?m\.?|uhr|heures?|horas?|hrs?|h|صباحًا|صباحا|ص|مساءً|مساء|ظهرًا|ظهرا)(?!\w)"
_TIME = (
    rf"(?P<hour{{0}}>\d{{{{1,2}}}})(?:\s?[:.h]\s?(?P<minute{{0}}>\d{{{{2}}}}))?"
    rf"\s?(?P<unit{{0}}>{_UNIT})?"
)
_SEPARATOR = rf"\s*(?:[{DASHES}/]|to|until|till|à|au|bis|a las|a|hasta|إلى|الى|حتى)\s*"
_RANGE = re.compile(
    rf"(?<![\w.:]){_TIME.format(1)}(?:{_SEPARATOR}{_TIME.format(2)})?(?![\w:])", re.IGNORECASE
)
_AROUND = re.compile(
    r"(?:(?<!\w)(?:from|at|de|à|von|um|ab|a las|las|desde|من|الساعة|في|of|h|uhr|local time)(?!\w)"
    r"|[\s,.;()،|–-])+",
    re.IGNORECASE,
)
_AFTERNOON = ("p", "مساء")


@dataclass(frozen=True)
class TimesMatch:
    """Start and end of a day's work; `rest` is what else the text says."""

    start: time | None
    end: time | None
    rest: str


def find_times(text: str) -> TimesMatch:
    """The first time or range of times in a text. A bare number is not a time."""
    line = european_digits(without_direction_marks(text))
    for match in _RANGE.finditer(line):
        if not any(match[name] for name in ("minute1", "minute2", "unit1", "unit2")):
            continue
        try:
            start, end = _times(match)
        except ValueError:
            continue
        rest = f"{line[: match.start()]} {line[match.end() :]}"
        return TimesMatch(start, end, _AROUND.sub(" ", rest).strip())
    return TimesMatch(None, None, _AROUND.sub(" ", line).strip())


def _times(match: re.Match[str]) -> tuple[time, time | None]:
    last_unit = match["unit2"] or match["unit1"] or ""
    if not match["hour2"]:
        return _time(match["hour1"], match["minute1"], last_unit), None
    end = _time(match["hour2"], match["minute2"], last_unit)
    start = _time(match["hour1"], match["minute1"], match["unit1"] or last_unit)
    if start > end and not match["unit1"]:
        # In "9–5 pm" only the second is in the afternoon.
        start = _time(match["hour1"], match["minute1"], "")
    if start >= end:
        raise ValueError("The end is before the start.")
    return start, end


def _time(hour: str, minute: str | None, unit: str) -> time:
    hours = int(hour)
    folded = unit.casefold().replace("ً", "")
    if folded.startswith(_AFTERNOON) and hours < 12:
        hours += 12
    elif folded.startswith("a") and hours == 12:
        hours = 0
    return time(hours, int(minute or 0))
