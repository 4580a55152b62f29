"""Characters nobody sees: control characters, and marks of the direction of writing."""

import re
from unicodedata import bidirectional, name

from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.finding import Finding, error, warning
from cms.localisation.checks.pair import Pair

# C0 and DEL but tab, line feed and carriage return, which browsers send with a line feed.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# Unicode Standard Annex 9: embeddings and overrides end with PDF, isolates with PDI.
_EMBEDDINGS = "\u202a\u202b\u202d\u202e"
_ISOLATES = "\u2066\u2067\u2068"
_POP_EMBEDDING = "\u202c"
_POP_ISOLATE = "\u2069"
# Left-to-right mark, right-to-left mark, Arabic letter mark.
_MARK = re.compile(r"[\u200e\u200f\u061c]")
# Classes of letters; the marks themselves have them too.
_RIGHT_TO_LEFT = {"R", "AL"}


def check_control_characters(pair: Pair) -> list[Finding]:
    """They come with text copied from elsewhere; XML cannot hold them."""
    message = _("There is an invisible control character, {detail}. Type the words around it anew.")
    found = _CONTROL.findall(pair.target + pair.target_markup.text)
    return [error("control_character", message, f"U+{ord(c):04X}") for c in dict.fromkeys(found)]


def check_direction(pair: Pair) -> list[Finding]:
    """Controls in pairs; marks only where the direction changes."""
    text = pair.target_markup.text
    if not _is_balanced(text):
        message = _("An invisible mark of direction is not closed. Remove it, or type this anew.")
        return [error("direction_unbalanced", message)]
    message = _("There is a {detail} where none is needed. Remove it.")
    letters = _MARK.sub("", text)
    is_latin = not any(bidirectional(character) in _RIGHT_TO_LEFT for character in letters)
    stray = dict.fromkeys(
        match[0] for match in _MARK.finditer(text) if is_latin or _is_stray(text, match)
    )
    return [warning("direction_mark", message, name(mark).lower()) for mark in stray]


def _is_balanced(text: str) -> bool:
    opened = []
    closes = {_POP_EMBEDDING: _EMBEDDINGS, _POP_ISOLATE: _ISOLATES}
    for character in text:
        if character in _EMBEDDINGS or character in _ISOLATES:
            opened.append(character)
        elif character in closes and (not opened or opened.pop() not in closes[character]):
            return False
    return not opened


def _is_stray(text: str, match: re.Match[str]) -> bool:
    """Between letters of one direction a mark changes nothing, nor does a second one."""
    before, after = text[: match.start()][-20:].rstrip(), text[match.end() :][:20].lstrip()
    if after and _MARK.match(after):
        return True
    beside = {bidirectional(character) for character in before[-1:] + after[:1]}
    # At an end, a mark can set the direction of what begins or ends in Latin letters.
    return beside <= _RIGHT_TO_LEFT or bool(before and after and beside == {"L"})
