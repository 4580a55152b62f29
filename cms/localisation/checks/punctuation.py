"""The end of a segment: a sentence stays a sentence, a question a question."""

import re

from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.finding import Finding, warning
from cms.localisation.checks.pair import Pair

# Each language's own signs for one another. Items of a list end with commas in one language, with
# semicolons in another.
_EQUIVALENTS = str.maketrans(
    {"؟": "?", "？": "?", "。": ".", "۔": ".", "،": ",", "؛": ",", ";": ",", "：": ":", "！": "!"}
)
_SIGNS = frozenset(".?!:,…")
# Languages differ on whether the sign stands inside or outside of these.
_AROUND = frozenset("»«”“„‟’‘›‹\"')]}") | frozenset(" \u00a0\u202f\u200e\u200f\u061c\t\n\r\ufffc")
# The point of an abbreviation or of a German ordinal ends no sentence: "etc.", "p. m.", "U.S.".
_ABBREVIATION = re.compile(
    r"(?:(?<!\w)(?:etc|usw|inc|ltd|co|bzw|al|ff|jr|sr|dr|uu|[^\W\d_])|\d)\.$", re.IGNORECASE
)
# Long enough for every abbreviation and run of signs.
_TAIL = 60


def check_end(pair: Pair) -> list[Finding]:
    """The same last sign as the source, or its equivalent."""
    source, target = _tail(pair.source_words), _tail(pair.target_words)
    wanted, found = _last_signs(source), _last_signs(target)
    if wanted == found or _may_be_abbreviated(source, target, wanted ^ found):
        return []
    # "What it is" as a heading is a question in other languages.
    if not wanted and found == {"?"}:
        return []
    if wanted - found:
        message = _("The source ends with “{detail}”. End with what your language writes for it.")
        return [warning("end_missing", message, _in_order(wanted - found))]
    message = _("The source does not end with “{detail}”. Remove it.")
    return [warning("end_added", message, _in_order(found - wanted))]


def _tail(text: str) -> str:
    return text.rstrip()[-_TAIL:].translate(_EQUIVALENTS).replace("...", "…")


def _last_signs(tail: str) -> frozenset[str]:
    signs = set()
    for character in reversed(tail):
        if character in _SIGNS:
            signs.add(character)
        elif character not in _AROUND:
            break
    # An ellipsis ends a sentence by itself.
    return frozenset(signs - {"."} if "…" in signs else signs)


def _may_be_abbreviated(source: str, target: str, different: frozenset[str]) -> bool:
    return different == {"."} and any(_ABBREVIATION.search(tail) for tail in (source, target))


def _in_order(signs: frozenset[str]) -> str:
    return "".join(sorted(signs))
