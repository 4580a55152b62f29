"""Rules of the target language for the signs inside a sentence."""

import re

from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.finding import Finding, warning
from cms.localisation.checks.pair import Pair, base_language

_NO_BREAK = "\u00a0\u202f"
# Canada and Switzerland leave these spaces out, or most of them.
_FRENCH_WITHOUT_SPACES = {"fr-ca", "fr-ch"}
# A sign inside a time, a ratio or a code has no space; of several signs the first has it.
_HIGH_SIGN = re.compile(rf"(?<![{_NO_BREAK}:;?!(\[<…\ufffc])(?:[;?!]|:(?=[\s»]|$))(?!\w)")
_CLOSING_QUOTE = re.compile(rf"(?<![{_NO_BREAK}])»")
_OPENING_QUOTE = re.compile(rf"«(?![{_NO_BREAK}])")
# Latin signs after an Arabic letter, and what Arabic writes instead.
_LATIN_SIGN = re.compile(r"(?<=[\u0620-\u064a\u064b-\u0652])[?;,](?=[\s»”\")\]]|$)")
_ARABIC_SIGNS = {"?": "؟", ";": "؛", ",": "،"}
_SPANISH_OPENINGS = {"?": "¿", "!": "¡"}


def check_typography(pair: Pair) -> list[Finding]:
    """French no-break spaces, Spanish opening signs, Arabic punctuation; else nothing."""
    language = base_language(pair.target_language)
    text = pair.target_words
    if language == "fr" and pair.target_language.lower() not in _FRENCH_WITHOUT_SPACES:
        return _check_french(text)
    if language == "es":
        return _check_spanish(text)
    return _check_arabic(text) if language == "ar" else []


def _check_french(text: str) -> list[Finding]:
    before = _("French has a no-break space before “{detail}”. Put one there.")
    after = _("French has a no-break space after “{detail}”. Put one there.")
    signs = dict.fromkeys(
        match[0] for regex in (_HIGH_SIGN, _CLOSING_QUOTE) for match in regex.finditer(text)
    )
    findings = [warning("french_space", before, sign) for sign in signs]
    if _OPENING_QUOTE.search(text):
        findings.append(warning("french_space", after, "«"))
    return findings


def _check_spanish(text: str) -> list[Finding]:
    message = _("Spanish opens with “{detail}” what ends with such a sign. Put it there.")
    return [
        warning("spanish_opening", message, opening)
        for closing, opening in _SPANISH_OPENINGS.items()
        if re.search(rf"\w[»”\")]?{re.escape(closing)}", text) and opening not in text
    ]


def _check_arabic(text: str) -> list[Finding]:
    message = _("Arabic writes “{detail}” here. Put it instead of the Latin sign.")
    signs = dict.fromkeys(match[0] for match in _LATIN_SIGN.finditer(text))
    return [warning("arabic_sign", message, _ARABIC_SIGNS[sign]) for sign in signs]
