"""Languages that are spoken, written in captions or signed: their names, and the codes of names.

Codes are those of BCP 47: two letters (ISO 639-1) or three (ISO 639-3). Names are CLDR's.
"""

import re
from collections.abc import Iterable
from functools import cache

from babel import Locale
from django.conf import settings
from django.utils.translation import get_language
from rapidfuzz import process

from meetings.access.sign_languages import sign_language_names
from meetings.concept_notes.text import fold

CODE = re.compile("[a-z]{2,3}")
# What CLDR names beside languages: several, undetermined, none, all others, and the root.
_NO_LANGUAGES = {"mul", "und", "zxx", "mis", "root"}
_BETWEEN_NAMES = re.compile(r"\s*[,،;؛\n]\s*")
_CLOSE = 70
_LONGEST_CODE = 3


class UnknownLanguage(ValueError):
    """What somebody typed names no language; `suggestion` is a name that is like it, or empty."""

    def __init__(self, typed: str, suggestion: str = "") -> None:
        super().__init__(typed)
        self.typed = typed
        self.suggestion = suggestion


def codes_in(stored: str) -> list[str]:
    """The codes of a stored field, in the editor's order."""
    return stored.split()


def names_of(codes: Iterable[str], *, signed: bool = False) -> list[str]:
    """The names of languages in the active one; a code that has none as it is."""
    known = _names(_active(), signed=signed)
    return [known.get(code, code) for code in codes]


def codes_of(typed: str, *, signed: bool = False) -> list[str]:
    """The codes of languages that were typed: by name in the active language, in English or in
    any other language of the site, or by code. Raises UnknownLanguage."""
    known = _codes_by_name(_active(), signed=signed)
    words = [word for word in _BETWEEN_NAMES.split(typed.strip()) if word]
    if len(words) == 1 and words[0] not in known and all(w in known for w in words[0].split()):
        words = words[0].split()
    codes = []
    for word in words:
        if fold(word) not in known:
            raise UnknownLanguage(word, _like(word, signed=signed))
        codes.append(known[fold(word)])
    return list(dict.fromkeys(codes))


def _like(word: str, *, signed: bool) -> str:
    if len(word) <= _LONGEST_CODE:
        return ""
    names = _names(_active(), signed=signed).values()
    found = process.extractOne(word, names, processor=fold, score_cutoff=_CLOSE)
    return found[0] if found else ""


def _active() -> str:
    return get_language() or settings.LANGUAGE_CODE


@cache
def _names(language: str, *, signed: bool) -> dict[str, str]:
    if signed:
        return sign_language_names(language)
    names = Locale.parse(language.replace("-", "_")).languages
    signs = sign_language_names(settings.LANGUAGE_CODE).keys()
    return {
        code: name
        for code, name in names.items()
        if CODE.fullmatch(code) and code not in _NO_LANGUAGES and code not in signs
    }


@cache
def _codes_by_name(language: str, *, signed: bool) -> dict[str, str]:
    """Folded names and codes. Where two languages share a name, that of the active one counts; a
    name in the active language comes before a code ("Ga" is spoken in Ghana, `ga` in Ireland)."""
    others = [code for code, _name in settings.LANGUAGES]
    known = _names(language, signed=signed)
    found = {fold(name): code for code, name in reversed(known.items())}
    found = {code: code for code in known} | found
    for spoken in dict.fromkeys([settings.LANGUAGE_CODE, *others]):
        for code, name in _names(spoken, signed=signed).items():
            found.setdefault(fold(name), code)
    return found


def are_codes(words: Iterable[str], *, signed: bool = False) -> bool:
    """Whether all of them are codes of languages."""
    return set(words) <= set(_names(_active(), signed=signed))
