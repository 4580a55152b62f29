"""Guesses the language of a text among the five."""

import re
from collections import Counter

from meetings.concept_notes.text import fold

_COMMON = {
    "en": "the of and to in that for is with will this are on by as how their at from be which",
    "fr": "le la les des et du que dans pour une est avec sur par au aux ce cette qui ou leur",
    "es": "el los las del que y en para una es con por al se como esta este sus sobre entre su",
    "de": "der die das und zu den mit fur von ist im ein eine auf dem wird des sich nicht werden",
}
_WORD = re.compile(r"[^\W\d_]+")
_ARABIC = re.compile("[\u0620-\u064a]")


def guess_language(text: str) -> str:
    """The code of the language; English if nothing speaks for another."""
    words = _WORD.findall(fold(text[:20_000]))
    if sum(bool(_ARABIC.match(word)) for word in words) * 3 > len(words):
        return "ar"
    counts = Counter(words)
    scores = {code: sum(counts[w] for w in common.split()) for code, common in _COMMON.items()}
    return max(scores, key=lambda code: scores[code])
