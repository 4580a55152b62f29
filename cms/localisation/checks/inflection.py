"""Finds a term in a text in its common forms, without a dictionary."""

import re
from functools import lru_cache
from unicodedata import category, normalize

from cms.localisation.checks.pair import base_language
from cms.localisation.checks.verbatim import MASK

# Endings of plural, case and gender that nouns and adjectives take.
_ENDINGS = {
    "en": "(?:s|es|['’]s|s['’])?",
    "fr": "(?:s|x|e|es)?",
    "es": "(?:s|es)?",
    "de": "(?:s|e|n|en|es|er|ern|em|nen|in|innen)?",
    # Of the feminine, the sound plurals, the dual and the possessive pronouns.
    "ar": r"(?:[ةتهايوناك]\w{0,4})?",
}
# Arabic joins "and", prepositions and the article to the word; of "li" and article, ل remains.
_PREFIXES = {"ar": "(?:[وف]?[بلك]?(?:ال|ل)?)"}
_BETWEEN = r"[\s\-‑]+"
_LONGEST = 200


def occurrence(
    term: str, text: str, language: str, is_case_sensitive: bool
) -> re.Match[str] | None:
    """Where the term stands first as a whole word or words, in any of its forms.

    The places are those of `comparable(text, language)`.
    """
    language = base_language(language)
    regex = _regex(term[:_LONGEST], language, is_case_sensitive)
    return regex.search(comparable(text, language)) if regex else None


def without(term: str, text: str, language: str, is_case_sensitive: bool) -> str:
    """The text as terms are looked for in it, each `occurrence` masked."""
    language = base_language(language)
    regex = _regex(term[:_LONGEST], language, is_case_sensitive)
    text = comparable(text, language)
    return regex.sub(MASK, text) if regex else text


def contains_loosely(term: str, text: str, language: str, is_case_sensitive: bool) -> bool:
    """As `occurrence`, but also with other vowels (Umlaut), and in German within a compound."""
    language = base_language(language)
    regex = _regex(_without_marks(term[:_LONGEST]), language, is_case_sensitive, language == "de")
    return regex is not None and bool(regex.search(_without_marks(text)))


@lru_cache(maxsize=64)
def comparable(text: str, language: str) -> str:
    """The text as terms are looked for in it: Arabic without vowel signs, hamza and tatweel."""
    return _without_marks(text) if language == "ar" else normalize("NFC", text)


@lru_cache(maxsize=64)
def _without_marks(text: str) -> str:
    letters = normalize("NFD", text)
    return "".join(c for c in letters if category(c) != "Mn" and c != "\u0640")


@lru_cache(maxsize=2048)
def _regex(
    term: str, language: str, is_case_sensitive: bool, in_compounds: bool = False
) -> re.Pattern[str] | None:
    words = comparable(term, language).split()
    if not words:
        return None
    pattern = _BETWEEN.join(_word(word, language) for word in words)
    if not in_compounds:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    return re.compile(pattern, re.NOFLAG if is_case_sensitive else re.IGNORECASE)


def _word(word: str, language: str) -> str:
    ending = _ENDINGS.get(language, "")
    if language == "en" and len(word) > 3 and word.endswith("y"):
        return f"{re.escape(word[:-1])}(?:y{ending}|ies)"
    if language == "fr" and len(word) > 3 and word.endswith("al"):
        return f"{re.escape(word[:-2])}(?:al{ending}|aux)"
    if language == "es" and len(word) > 3 and word.endswith(("o", "a")):
        return f"{re.escape(word[:-1])}[oa]{ending}"
    if language == "es" and word.endswith("ión"):
        return f"{re.escape(word[:-3])}(?:ión|iones)"
    if language == "ar":
        stem = word.removeprefix("ال") if len(word) > 4 else word
        stem = stem.removesuffix("ة") if len(stem) > 3 else stem
        return f"{_PREFIXES['ar']}{re.escape(stem)}{ending}"
    return re.escape(word) + ending
