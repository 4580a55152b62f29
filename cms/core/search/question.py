"""What a reader asked for, made safe: words and phrases, and nothing else. Pure.

There are no operators: `AND`, `NEAR(`, `*`, `-` and `key:value` are words or nothing. Quotation
marks in pairs make a phrase; a lone one counts as a space.
"""

import re
import unicodedata
from dataclasses import dataclass

from cms.core.search.words import INVISIBLE, WORD, beginning, spelling

LONGEST = 200
MOST_WORDS = 20

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]+")
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))


@dataclass(frozen=True)
class Question:
    """A question to the search.

    `text` is what the reader wrote, as far as it is used; `words` are in their `spelling`, each
    once; `phrases` are two words or more that stand beside each other. `is_shortened` tells that
    the question was longer than the 200 characters and 20 words that are searched for.
    """

    text: str = ""
    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    is_shortened: bool = False

    @property
    def has_words(self) -> bool:
        """Whether there is anything to look for."""
        return bool(self.words or self.phrases)

    def beginnings(self, language: str) -> tuple[str, ...]:
        """What the words that were found begin with, those of phrases included."""
        of_phrases = (spelling(word) for phrase in self.phrases for word in phrase.split())
        return tuple(beginning(word, language) for word in (*self.words, *of_phrases))


def read_question(raw: str) -> Question:
    """The question in what a reader, or somebody hostile, sent. Never fails."""
    whole = clean(raw[: LONGEST * 10])
    text = _cut(whole)
    outside, inside = _by_quotes(text.translate(_QUOTES))
    words: list[str] = []
    phrases: list[str] = []
    for part in inside:
        found = WORD.findall(part)
        if len(found) > 1:
            phrases.append(" ".join(found).lower())
        else:
            words += found
    words += [word for part in outside for word in WORD.findall(part)]
    telling = list(dict.fromkeys(filter(None, map(spelling, _telling(words, phrases)))))
    left = max(0, MOST_WORDS - sum(phrase.count(" ") + 1 for phrase in phrases))
    shortened = len(whole) > LONGEST or len(telling) > left
    return Question(text, tuple(telling[:left]), tuple(phrases), shortened)


def clean(raw: str) -> str:
    """The text without what cannot be seen, its spaces single and its letters composed (NFC)."""
    visible = INVISIBLE.sub("", _CONTROLS.sub(" ", raw))
    return " ".join(unicodedata.normalize("NFC", visible).split())


def _cut(text: str) -> str:
    """The text up to the limit, without half of a word at its end."""
    if len(text) <= LONGEST:
        return text
    return text[: LONGEST + 1].rpartition(" ")[0] or text[:LONGEST]


def _by_quotes(text: str) -> tuple[list[str], list[str]]:
    """The parts outside and inside of quotation marks."""
    parts = text.split('"')
    if len(parts) % 2 == 0:  # A lone mark: the last one opens nothing.
        parts[-2:] = [" ".join(parts[-2:])]
    return parts[::2], parts[1::2]


def _telling(words: list[str], phrases: list[str]) -> list[str]:
    """The words without single letters, such as the "l" of "l'espace", where there are others."""
    longer = [word for word in words if len(word) > 1 or word.isdecimal()]
    return longer if longer or phrases else words
