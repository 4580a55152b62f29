"""Rich text as blocks and inlines: the HTML that readers see, taken apart.

Stored rich text is expanded first, as on the page: links lead to public pages in the reader's
language, and a reference to a footnote is `<a data-footnote="n1">`.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from bs4 import BeautifulSoup, Comment, NavigableString, Tag
from wagtail.rich_text import RichText, expand_db_html

from cms.core.page_context import absolute, text_direction
from cms.core.paper.cleaning import clean
from cms.core.paper.document import (
    Block,
    Emphasis,
    FootnoteReference,
    Foreign,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    Link,
    ListBlock,
    Paragraph,
    Quote,
    Strong,
    Text,
)

_LISTS = {"ul", "ol"}
_HEADINGS = {f"h{level}": level - 1 for level in range(2, 7)}
_OUTER = {"p", "div", "blockquote", "section", "article", "figure", "table", "tr", "td", "th"}
_APART = _OUTER | _LISTS | set(_HEADINGS) | {"li"}
_MARKS = {"b": Strong, "strong": Strong, "i": Emphasis, "em": Emphasis}
_UNSEEN = {"script", "style", "template", "embed", "img", "iframe"}
# Deeper than any text of an editor: from there on only the words count.
_DEEPEST = 30


def blocks_of_rich_text(value: RichText | str) -> tuple[Block, ...]:
    """The blocks of stored rich text, in the active language."""
    source = value.source if isinstance(value, RichText) else value
    return blocks_of_html(expand_db_html(source or ""))


def blocks_of_html(html: str) -> tuple[Block, ...]:
    """The blocks of HTML. No word is lost; what has no words is."""
    return tuple(_blocks_of(BeautifulSoup(html, "lxml").body or (), 0))


def inlines_of_html(html: str) -> Inlines:
    """All words of HTML as one line, such as those of a caption."""
    return _tidied(_inlines_of(BeautifulSoup(html, "lxml").body or (), 0))


def _blocks_of(nodes: Iterable[Any], depth: int) -> Iterator[Block]:
    """Words that stand between blocks are a paragraph of their own."""
    waiting: list[Any] = []
    for node in nodes:
        if isinstance(node, Tag) and node.name in _APART:
            yield from _paragraph(waiting, depth)
            waiting = []
            yield from _block_of(node, depth + 1)
        else:
            waiting.append(node)
    yield from _paragraph(waiting, depth)


def _block_of(node: Tag, depth: int) -> Iterator[Block]:
    if depth > _DEEPEST:
        yield from _paragraph([NavigableString(node.get_text(" "))], depth)
    elif node.name in _LISTS:
        items = (tuple(_blocks_of(item, depth)) for item in _items_of(node))
        full = tuple(item for item in items if item)
        if full:
            yield ListBlock(full, is_ordered=node.name == "ol")
    elif node.name in _HEADINGS:
        words = clean(node.get_text(" ")).strip()
        if words:
            yield Heading(words, _HEADINGS[node.name])
    elif node.name == "blockquote" and not node.find(True):
        yield Quote(clean(node.get_text()).strip())
    else:
        yield from _blocks_of(node, depth)


def _items_of(node: Tag) -> Iterator[list[Any]]:
    """What each item holds; a list that is no item's belongs to the item before it."""
    items: list[list[Any]] = []
    for child in node.children:
        if isinstance(child, Tag) and child.name == "li":
            items.append(list(child.children))
        elif str(child).strip() and items:
            items[-1].append(child)
        elif str(child).strip():
            items.append([child])
    yield from items


def _paragraph(nodes: list[Any], depth: int) -> Iterator[Paragraph]:
    inlines = _tidied(_inlines_of(nodes, depth))
    if inlines:
        yield Paragraph(inlines)


def _inlines_of(nodes: Iterable[Any], depth: int) -> Iterator[Inline]:
    for node in nodes:
        if isinstance(node, Tag):
            yield from _inlines_of_tag(node, depth + 1)
        elif isinstance(node, NavigableString) and not isinstance(node, Comment):
            yield Text(clean(str(node)))


def _inlines_of_tag(node: Tag, depth: int) -> Iterator[Inline]:
    if node.name in _UNSEEN:
        return
    if node.name == "br":
        yield LineBreak()
        return
    if node.has_attr("data-footnote"):
        yield FootnoteReference(str(node["data-footnote"]))
        return
    inner = (
        (Text(clean(node.get_text(" "))),)
        if depth > _DEEPEST
        else tuple(_inlines_of(node.children, depth))
    )
    yield from _in_language(node, _marked(node, inner))


def _marked(node: Tag, inner: Inlines) -> Inlines:
    if not inner:
        return ()
    if node.name in _MARKS:
        return (_MARKS[node.name](inner),)
    if node.name == "a" and node.get("href"):
        return (Link(inner, whole_address(str(node["href"]))),)
    return inner


def _in_language(node: Tag, inner: Inlines) -> Inlines:
    code = str(node.get("lang") or "")
    if not code or not inner:
        return inner
    return (Foreign(inner, code, str(node.get("dir") or direction_of(code))),)


def direction_of(code: str) -> str:
    """`rtl` or `ltr` of a language, also of one that Django does not know."""
    try:
        return text_direction(code)
    except KeyError:
        return "ltr"


def whole_address(url: str) -> str:
    """An address that works outside the site too."""
    return absolute(url) if url.startswith("/") and not url.startswith("//") else url


def _tidied(inlines: Iterable[Inline]) -> Inlines:
    """Without spaces and line breaks at both ends; nothing where no word is left."""
    found = list(inlines)
    while found and _is_space(found[0]):
        found.pop(0)
    while found and _is_space(found[-1]):
        found.pop()
    if found and isinstance(found[0], Text):
        found[0] = Text(found[0].text.lstrip())
    if found and isinstance(found[-1], Text):
        found[-1] = Text(found[-1].text.rstrip())
    return tuple(found)


def _is_space(inline: Inline) -> bool:
    return isinstance(inline, LineBreak) or (isinstance(inline, Text) and not inline.text.strip())
