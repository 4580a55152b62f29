"""Words as the search compares them: one spelling for all ways of writing. Pure.

PostgreSQL and SQLite fold Latin accents (é is e) by themselves. What they do not fold both alike is
folded here: ß, œ and their like, and in Arabic the vowel marks, the forms of alef, ta marbuta, alef
maqsura and the article.
"""

import re
import unicodedata
from functools import lru_cache

# Marks stand above and below letters; without them Python would cut an Arabic word in pieces.
MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
WORD = re.compile(rf"(?:[^\W_]|[{MARKS}])+")

# Of no width and no meaning: hyphens at the end of a line, marks of direction, joiners.
INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")

_LATIN_MARKS = re.compile("[\u0300-\u036f]")
_ARABIC_ARTICLE = re.compile("^(?:[وفبك]?ال|لل)(?=.{3})")
_LETTERS = str.maketrans(
    {
        **{"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th"},
        **{"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": ""},
    }
)

# The endings of inflection, in the spelling below. Crude on purpose: what is found by the beginning
# that is left is found by SQLite, which knows no stems, and marked in what readers are shown.
_ENDINGS = {
    "en": ("ings", "ing", "ies", "es", "ed", "s", "y", "e"),
    "fr": ("aux", "al", "ees", "ee", "es", "s", "e", "x"),
    "es": ("ciones", "cion", "es", "os", "as", "s", "o", "a"),
    "de": ("ungen", "ung", "ern", "en", "er", "em", "es", "e", "n", "s"),
    "ar": ("ات", "ون", "ين", "ان", "يه", "ه", "ي"),
}
_SHORTEST_STEM = {"ar": 3}
# A shorter word is meant as it is: what begins with "l" or "EU" would be half of the site.
_SHORTEST_BEGINNING = 3


@lru_cache(maxsize=2**14)
def spelling(word: str) -> str:
    """The word in small letters, without accents and marks: `Straße` is `strasse`."""
    letters = unicodedata.normalize("NFKC", word).lower().translate(_LETTERS)
    decomposed = unicodedata.normalize("NFKD", letters)
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return _ARABIC_ARTICLE.sub("", bare.translate(_LETTERS))


def other_spellings(text: str) -> list[str]:
    """The spellings of the words that databases do not fold by themselves, each once."""
    words = {word.lower() for word in WORD.findall(text)}
    return sorted({spelling(word) for word in words if spelling(word) != _accentless(word)})


def _accentless(word: str) -> str:
    decomposed = _LATIN_MARKS.sub("", unicodedata.normalize("NFKD", word))
    return unicodedata.normalize("NFC", decomposed)


def beginning(word: str, language: str) -> str:
    """What the forms of a word have in common: `studies` and `study` begin with `stud`.

    `word` is in its `spelling`. Of a short word, and in a language without endings, all of it.
    """
    shortest = _SHORTEST_STEM.get(language, 4)
    for ending in _ENDINGS.get(language, ()):
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return word.removesuffix(ending)
    return word


def is_form_of(word: str, start: str) -> bool:
    """Whether a word of a text is one that was asked for, by its `beginning`."""
    found = spelling(word)
    return found == start or (len(start) >= _SHORTEST_BEGINNING and found.startswith(start))


def takes_any_ending(start: str) -> bool:
    """Whether a beginning is long enough to find words that go on after it."""
    return len(start) >= _SHORTEST_BEGINNING
