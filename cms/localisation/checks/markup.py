"""Reads an HTML fragment as it is written, without mending it as parsers of HTML do."""

import re
from dataclasses import dataclass
from html import unescape

# wagtail-localize's `INLINE_TAGS`: what a string may hold.
INLINE_TAGS = frozenset({"a", "abbr", "acronym", "b", "br", "code", "em", "i", "strong"})

# Possessive, so that no text takes more than one pass.
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*+)([^<>]*+)>")
_ATTRIBUTE = re.compile(
    r"""([^\s=/"']++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'=]++)))?""",
)


@dataclass(frozen=True)
class Tag:
    """A tag as written. `place` is where it stands in the visible text."""

    name: str
    written: str
    is_closing: bool
    is_empty: bool
    attributes: dict[str, str]
    place: int


@dataclass(frozen=True)
class Link:
    """An `<a>` with its visible text, up to the next link where it is not closed."""

    id: str
    text: str


@dataclass(frozen=True)
class Markup:
    """The tags of a fragment and its visible text, a line break for each `<br>`."""

    tags: tuple[Tag, ...]
    text: str
    # Whether a "<" stands for itself, or begins what is no tag, such as a comment.
    has_bare_sign: bool

    @property
    def links(self) -> list[Link]:
        """In the order of the text. The id of a link without one is empty."""
        tags = [tag for tag in self.tags if tag.name == "a"]
        ends = [tag.place for tag in tags[1:]] + [len(self.text)]
        return [
            Link(tag.attributes.get("id", ""), "" if tag.is_empty else self.text[tag.place : end])
            for tag, end in zip(tags, ends, strict=False)
            if not tag.is_closing
        ]


def read_markup(html: str) -> Markup:
    """Take a fragment apart. Whatever is no tag counts as text."""
    tags: list[Tag] = []
    pieces: list[str] = []
    length = position = 0
    has_bare_sign = False

    def add_text(text: str) -> int:
        pieces.append(text)
        return len(text)

    for match in _TAG.finditer(html):
        between = html[position : match.start()]
        has_bare_sign = has_bare_sign or "<" in between
        length += add_text(unescape(between))
        tag = _tag(match, length)
        tags.append(tag)
        if tag.name == "br" and not tag.is_closing:
            length += add_text("\n")
        position = match.end()
    rest = html[position:]
    add_text(unescape(rest))
    return Markup(tuple(tags), "".join(pieces), has_bare_sign or "<" in rest)


def _tag(match: re.Match[str], place: int) -> Tag:
    slash, name, inside = match.groups()
    name = name.lower()
    attributes = {
        found[0].lower(): unescape(found[1] or found[2] or found[3])
        for found in _ATTRIBUTE.findall(inside)
    }
    return Tag(
        name=name,
        written=match[0],
        is_closing=bool(slash),
        is_empty=not slash and (name == "br" or inside.rstrip().endswith("/")),
        attributes=attributes,
        place=place,
    )
