"""A segment's HTML fragment as a flat row of texts and inline codes.

Stricter than a browser: what is not closed, not known or carries attributes is refused, so that a
slip of a translator is reported instead of being guessed at.
"""

import html
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext as _

PAIRED = ("a", "abbr", "acronym", "b", "code", "em", "i", "strong")
MAX_DEPTH = 50


class Kind(StrEnum):
    OPEN = "open"
    CLOSE = "close"
    EMPTY = "empty"


@dataclass(frozen=True)
class Code:
    """An inline tag; only a link that opens may have an `id`."""

    tag: str
    kind: Kind
    id: str = ""

    def __str__(self) -> str:
        if self.kind is Kind.CLOSE:
            return f"</{self.tag}>"
        identifier = f' id="{html.escape(self.id)}"' if self.id else ""
        return f"<{self.tag}{identifier}{'/' if self.kind is Kind.EMPTY else ''}>"


Fragment = tuple[str | Code, ...]


class BrokenMarkup(ValueError):
    """A fragment that is not well formed or has other tags; the message is for people."""


_PIECE = re.compile(r"<(?=[a-zA-Z/!?])[^<>]*>?|[^<]+|<")
_TAG = re.compile(
    r"""<(?P<close>/)?(?P<tag>[a-zA-Z]+)(?:\s+id=(?P<quote>["'])(?P<id>[^"'<>]+)(?P=quote))?"""
    r"""\s*(?P<empty>/)?>"""
)


def parse(fragment: str) -> Fragment:
    """The parts of an HTML fragment, their texts unescaped. Raises `BrokenMarkup`."""
    parts: list[str | Code] = []
    for piece in _PIECE.findall(fragment):
        if len(piece) > 1 and piece[0] == "<":
            parts.append(_code(piece))
        else:
            parts.append(html.unescape(piece))
    return checked(parts)


def checked(parts: Iterable[str | Code]) -> Fragment:
    """The parts with neighbouring texts joined. Raises `BrokenMarkup` unless tags are paired."""
    fragment: list[str | Code] = []
    still_open: list[str] = []
    for part in parts:
        if isinstance(part, str):
            _add_text(fragment, part)
            continue
        _follow(part, still_open)
        fragment.append(part)
    if still_open:
        raise BrokenMarkup(_("<%(tag)s> is not closed.") % {"tag": still_open[-1]})
    return tuple(fragment)


def html_of(fragment: Fragment) -> str:
    """The fragment as wagtail-localize writes it."""
    return "".join(
        html.escape(part, quote=False) if isinstance(part, str) else str(part) for part in fragment
    )


def canonical(fragment: str) -> str:
    """The one spelling of an HTML fragment; as it is when it is broken."""
    try:
        return html_of(parse(fragment))
    except BrokenMarkup:
        return fragment


def codes(fragment: Fragment) -> Counter[str]:
    """How often each opening or empty tag is there, such as `<a id="a1">` or `<br/>`."""
    return Counter(
        str(part) for part in fragment if isinstance(part, Code) and part.kind is not Kind.CLOSE
    )


def _code(piece: str) -> Code:
    match = _TAG.fullmatch(piece)
    if match is None:
        raise _unusable(piece)
    tag = match["tag"].lower()
    is_paired = tag in PAIRED and not match["empty"]
    is_break = tag == "br" and not match["close"]
    has_wrong_id = match["id"] and (tag != "a" or match["close"])
    if not (is_paired or is_break) or has_wrong_id:
        raise _unusable(piece)
    if is_break:
        return Code(tag, Kind.EMPTY)
    identifier = html.unescape(match["id"] or "")
    return Code(tag, Kind.CLOSE if match["close"] else Kind.OPEN, identifier)


def _unusable(piece: str) -> BrokenMarkup:
    return BrokenMarkup(_("%(tag)s is not a tag that can be used here.") % {"tag": piece[:80]})


def _add_text(fragment: list[str | Code], text: str) -> None:
    last = fragment[-1] if fragment else None
    if isinstance(last, str):
        fragment[-1] = last + text
    elif text:
        fragment.append(text)


def _follow(code: Code, still_open: list[str]) -> None:
    if code.kind is Kind.OPEN:
        still_open.append(code.tag)
        if len(still_open) > MAX_DEPTH:
            raise BrokenMarkup(_("The tags are nested too deeply."))
    elif code.kind is Kind.CLOSE and (not still_open or still_open.pop() != code.tag):
        raise BrokenMarkup(_("</%(tag)s> closes nothing.") % {"tag": code.tag})
