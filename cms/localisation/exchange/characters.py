"""Characters that a file format cannot hold as they are.

In a fragment of HTML such a character has one other spelling, the reference `&#x…;` with upper-case
digits, which wagtail-localize itself never writes: it keeps `&` as `&amp;`.
"""

import re

from django.utils.translation import gettext as _

# Everything outside `Char` of XML 1.0, section 2.2. Python's strings may hold lone surrogates.
FORBIDDEN_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

# What no database keeps and no page shows: NUL, and the halves of a character.
IMPOSSIBLE = re.compile("[\x00\ud800-\udfff]")

# Readers of PO part lines at some of these, and editors lose the others.
_FRAGILE_IN_PO = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
_REFERENCE = re.compile("&#x([0-9A-F]{2,4});")


def without_forbidden(text: str) -> str:
    """A text for people: what XML or PO cannot hold is shown as U+FFFD."""
    spaced = re.sub("[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]", " ", text)
    return re.sub("[\x00-\x08\x0e-\x1b\x7f-\x9f\ud800-\udfff\ufffe\uffff]", "\ufffd", spaced)


def with_references(html: str) -> str:
    """The fragment with a reference for each character that PO may lose."""
    return _FRAGILE_IN_PO.sub(lambda match: f"&#x{ord(match[0]):02X};", html)


def without_references(html: str) -> str:
    """The inverse of `with_references`; other references stay."""
    return _REFERENCE.sub(_character, html)


def impossible_in(text: str) -> str:
    """Why a text with a character that cannot be kept is not used; empty where it can be."""
    found = IMPOSSIBLE.search(text)
    if found is None:
        return ""
    return _("There is a character that cannot be kept, U+%(code)s.") % {
        "code": f"{ord(found[0]):04X}"
    }


def without_impossible(text: str) -> str:
    """The text with U+FFFD for what cannot be kept."""
    return IMPOSSIBLE.sub("\ufffd", text)


def _character(match: re.Match[str]) -> str:
    character = chr(int(match[1], 16))
    return character if _FRAGILE_IN_PO.fullmatch(character) else match[0]
