"""A segment as people read and type it: inline tags and plain text. Pure.

A stored fragment escapes `&`, `<` and `>`; people type these signs as they are, and a line break
with the Enter key. What is typed is escaped wherever it is not one of the inline tags, so that
nothing else gets into a page.
"""

import html
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

_TAG = re.compile(
    r"""<(?P<slash>/?)(?:(?P<name>abbr|acronym|a|br|b|code|em|i|strong)"""
    r"""|a\s+id=(?P<quote>["'])(?P<id>[\w-]+)(?P=quote))\s*/?>""",
    re.IGNORECASE,
)
# Marks that the editor's script puts around tags, so that they stay legible in Arabic.
_ISOLATE, _END_OF_ISOLATE = "\u2066", "\u2069"
_REFERENCE = re.compile(r"&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)

NAMES: dict[str, Promise] = {
    "a": pgettext_lazy("inline tag", "link"),
    "abbr": pgettext_lazy("inline tag", "abbreviation"),
    "acronym": pgettext_lazy("inline tag", "abbreviation"),
    "b": pgettext_lazy("inline tag", "bold"),
    "br": pgettext_lazy("inline tag", "line break"),
    "code": pgettext_lazy("inline tag", "code"),
    "em": pgettext_lazy("inline tag", "italics"),
    "i": pgettext_lazy("inline tag", "italics"),
    "strong": pgettext_lazy("inline tag", "bold"),
}


class PieceKind(StrEnum):
    """What a piece of a fragment is."""

    TEXT = "text"
    OPEN = "open"
    CLOSE = "close"
    BREAK = "break"


@dataclass(frozen=True)
class Piece:
    """Text as a reader sees it, or a tag as it is written, with its name for people."""

    kind: PieceKind
    text: str
    label: Any = ""


@dataclass(frozen=True)
class Insertable:
    """A tag of the source that belongs into the translation, as it is typed."""

    label: Any
    opening: str
    closing: str = ""


def pieces_of(fragment: str) -> list[Piece]:
    """A stored fragment, taken apart for showing it."""
    found = []
    position = 0
    for tag in _TAG.finditer(fragment):
        found += _text(fragment[position : tag.start()])
        found.append(Piece(_kind(tag), _written(tag), _label(tag)))
        position = tag.end()
    return found + _text(fragment[position:])


def typed(fragment: str) -> str:
    """A stored fragment as it is typed. `stored` takes it back."""
    return "".join(_as_typed(piece) for piece in pieces_of(fragment))


def stored(text: str) -> str:
    """What was typed as it is stored; the spaces around it are left out, and NUL, which no
    database keeps."""
    text = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").strip()
    found = []
    position = 0
    for tag in _TAG.finditer(text):
        before = text[position : tag.start()].removesuffix(_ISOLATE)
        found += [_escaped(before), _written(tag)]
        position = tag.end()
        if text.startswith(_END_OF_ISOLATE, position):
            position += 1
    return "".join([*found, _escaped(text[position:])])


def insertables_of(fragment: str) -> list[Insertable]:
    """The tags of a source, each once, in their order."""
    found: dict[str, Insertable] = {}
    for piece in pieces_of(fragment):
        if piece.kind is PieceKind.OPEN:
            name = piece.text[1:-1].partition(" ")[0]
            found.setdefault(piece.text, Insertable(piece.label, piece.text, f"</{name}>"))
        elif piece.kind is PieceKind.BREAK:
            found.setdefault(piece.text, Insertable(piece.label, "\n"))
    return list(found.values())


def _text(written: str) -> list[Piece]:
    plain = html.unescape(written).replace("\n", " ")
    return [Piece(PieceKind.TEXT, plain)] if plain else []


def _name(tag: re.Match[str]) -> str:
    return (tag["name"] or "a").lower()


def _kind(tag: re.Match[str]) -> PieceKind:
    if _name(tag) == "br":
        return PieceKind.BREAK
    return PieceKind.CLOSE if tag["slash"] else PieceKind.OPEN


def _written(tag: re.Match[str]) -> str:
    """The one spelling of a tag: that of wagtail-localize."""
    name = _name(tag)
    if name == "br":
        return "<br/>"
    if tag["slash"]:
        return f"</{name}>"
    return f'<a id="{tag["id"]}">' if tag["id"] else f"<{name}>"


def _label(tag: re.Match[str]) -> Any:
    """Such as "link 2": links are told apart by their number."""
    name = NAMES[_name(tag)]
    number = re.search(r"\d+", tag["id"] or "")
    return _("%(tag)s %(number)s") % {"tag": name, "number": number[0]} if number else name


def _as_typed(piece: Piece) -> str:
    if piece.kind is PieceKind.BREAK:
        return "\n"
    if piece.kind is not PieceKind.TEXT:
        return piece.text
    # What would be read as a tag or a character reference keeps its escape.
    text = _REFERENCE.sub(r"&amp;\1;", piece.text)
    return _TAG.sub(lambda tag: f"&lt;{tag[0][1:]}", text)


def _escaped(text: str) -> str:
    plain = _REFERENCE.sub(lambda reference: html.unescape(reference[0]), text)
    return html.escape(plain, quote=False).replace("\n", "<br/>")
