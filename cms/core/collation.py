"""How readers of each language look for a name in a list. Pure: takes text, returns keys.

Python and the databases sort by code point, which puts "Å" after "Z". What is here follows the
dictionaries of the reader's language, which are CLDR's root order in all but two things: Spanish
has a letter ñ after n, and Arabic indexes pass over the article of a family name.
"""

import re
import unicodedata

# Letters that Unicode does not take apart, as dictionaries of our five languages sort them.
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ı": "i"}
)
_AFTER_ALL_LETTERS = "\uffff"
_SPANISH_LETTERS = str.maketrans({"ñ": f"n{_AFTER_ALL_LETTERS}"})

# "Haddad, Noor": the family name decides, whatever is shorter first; Arabic has its own comma.
_PARTS = re.compile(r"\s*[,،]\s*")
_SILENT = re.compile(r"['’‘ʼʿʾ`´.\u0640]")
_BETWEEN_WORDS = re.compile(r"[\s\-‐‑–_/]+")
# Only the plain alef: a name that begins with أل or إل, such as إلياس, has no article.
_ARABIC_ARTICLE = re.compile(r"\bال(?=\w{3})")
_ARABIC = re.compile(r"[\u0600-\u06ff]")

SortKey = tuple[tuple[bool, str], ...]


def sort_key(name: str, language: str) -> SortKey:
    """A key that sorts names of any script as readers of `language` expect.

    Case, accents, apostrophes and hyphens do not count; parts between commas are compared one
    after the other. The reader's own script comes first, then the others.
    """
    return tuple(_part(part, language) for part in _PARTS.split(name.strip()))


def letter_of(name: str, language: str) -> str:
    """The letter a name stands under, such as "Å" under "A"; "#" for what is no letter."""
    _is_foreign, text = sort_key(name, language)[0]
    if text.startswith(f"n{_AFTER_ALL_LETTERS}"):
        return "Ñ"
    return text[0].upper() if text[:1].isalpha() else "#"


def _part(text: str, language: str) -> tuple[bool, str]:
    # Marks that stand alone first, such as Arabic vowel signs; "ñ" and "إ" are still one letter.
    text = _without_marks(unicodedata.normalize("NFC", text).casefold())
    if language == "ar":
        text = _ARABIC_ARTICLE.sub("", text)
    if language == "es":
        text = text.translate(_SPANISH_LETTERS)
    text = _without_marks(unicodedata.normalize("NFKD", text.translate(_LETTERS)))
    text = _BETWEEN_WORDS.sub(" ", _SILENT.sub("", text)).strip()
    is_arabic = bool(_ARABIC.match(text))
    return is_arabic != (language == "ar"), text


def _without_marks(text: str) -> str:
    return "".join(sign for sign in text if not unicodedata.combining(sign))
