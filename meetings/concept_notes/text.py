"""Text as the reader compares it: folded, without accents, in one kind of digits."""

import re
import unicodedata
from functools import cache

DASHES = "-‐‑‒–—―−"
_DASH_TABLE = str.maketrans(dict.fromkeys(DASHES, "-"))
_ARABIC_TABLE = str.maketrans({"ى": "ي", "ـ": None, "ٱ": "ا", "ک": "ك", "ی": "ي"})
_DIGIT = re.compile(r"\d")
_BIDI = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def fold(text: str) -> str:
    """The text for comparing: casefolded, without accents, vowel signs and marks of direction.

    Dashes become hyphens, typographic apostrophes straight ones and all digits European ones.
    """
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(c for c in decomposed if unicodedata.category(c) not in {"Mn", "Cf"})
    plain = kept.translate(_DASH_TABLE).translate(_ARABIC_TABLE).replace("’", "'")
    return european_digits(" ".join(plain.split()))


def european_digits(text: str) -> str:
    """Digits of any script as 0–9; the length stays the same."""
    return _DIGIT.sub(lambda match: str(unicodedata.digit(match[0])), text)


def clean(text: str) -> str:
    """One line in Unicode's normal form C, without marks of direction at its ends."""
    line = " ".join(unicodedata.normalize("NFC", text).split())
    return line.strip("\u200e\u200f\u061c\ufeff\u200b ")


def without_direction_marks(text: str) -> str:
    """The text without invisible marks of direction."""
    return _BIDI.sub("", text)


@cache
def pattern(*alternatives: str) -> re.Pattern[str]:
    """A pattern that finds any of the alternatives, as whole words, in folded text.

    The alternatives are regular expressions that may be written with accents and capitals, but
    not with escapes in capitals such as \\S.
    """
    folded = "|".join(_fold_pattern(alternative) for alternative in alternatives)
    return re.compile(rf"(?<!\w)(?:{folded})(?!\w)")


def _fold_pattern(source: str) -> str:
    decomposed = unicodedata.normalize("NFKD", source).casefold()
    kept = "".join(c for c in decomposed if unicodedata.category(c) not in {"Mn", "Cf"})
    return kept.translate(_ARABIC_TABLE)


def shorten(text: str, length: int = 80) -> str:
    """The beginning of a text, for messages."""
    line = clean(text)
    return line if len(line) <= length else f"{line[: length - 1].rstrip()}…"
