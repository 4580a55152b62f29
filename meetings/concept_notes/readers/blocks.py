"""The flat list of blocks of a tree of HTML."""

import re
from collections.abc import Iterable

from bs4 import PageElement, Tag

from meetings.concept_notes.document import (
    Block,
    Heading,
    Line,
    ListBlock,
    Paragraph,
    Table,
)
from meetings.concept_notes.readers.inline import inline_lines, joined
from meetings.concept_notes.readers.tables import read_table

_HEADING = re.compile(r"h([1-6])$")
_INLINE = {"b", "strong", "i", "em", "a", "sup", "sub", "br", "q"}
_CONTAINERS = {"div", "section", "article", "main", "header", "footer", "figure", "center"}
_CONTAINERS |= {"[document]", "dl", "blockquote"}


class BlockReader:
    """Walks a tree and collects its blocks in order."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._pending: list[PageElement] = []

    def read(self, nodes: Iterable[PageElement], *, is_quote: bool = False) -> None:
        """Read elements that stand beside each other; running text among them is a paragraph."""
        for node in nodes:
            if not isinstance(node, Tag) or node.name in _INLINE:
                self._pending.append(node)
                continue
            self._flush(is_quote)
            self._read_element(node, is_quote)
        self._flush(is_quote)

    def _flush(self, is_quote: bool) -> None:
        nodes, self._pending = self._pending, []
        self._add_paragraph(nodes, is_quote=is_quote)

    def _read_element(self, tag: Tag, is_quote: bool) -> None:
        heading = _HEADING.match(tag.name)
        if heading:
            self._add_heading(int(heading[1]), tag)
        elif tag.name in {"ul", "ol"}:
            self._add_list(tag)
        elif tag.name == "dl":
            self._add_definitions(tag)
        elif tag.name == "table":
            self.blocks += read_table(tag)
        elif tag.name in _CONTAINERS or _holds_blocks(tag):
            self.read(list(tag.children), is_quote=is_quote or tag.name == "blockquote")
        else:
            self._add_paragraph(list(tag.children), is_quote, "subtitle" in _classes(tag))

    def _add_heading(self, level: int, tag: Tag) -> None:
        html = joined(inline_lines(tag.children)).replace("<br/>", " ")
        if html:
            self.blocks.append(Heading(level, html))

    def _add_paragraph(
        self, nodes: list[PageElement], is_quote: bool = False, is_subtitle: bool = False
    ) -> None:
        lines = inline_lines(nodes)
        if lines:
            parts = tuple(Line(line) for line, _hard in lines)
            self.blocks.append(Paragraph(joined(lines), parts, is_quote, is_subtitle))

    def _add_list(self, tag: Tag) -> None:
        items = [item for item in (Line(html) for html in list_items(tag)) if item.html]
        if items:
            start = str(tag.get("start") or "1")
            first = int(start) if re.fullmatch(r"[0-9]{1,4}", start) else 1
            self.blocks.append(ListBlock(tag.name == "ol", tuple(items), first))

    def _add_definitions(self, tag: Tag) -> None:
        """Terms in bold, as labels of what is said of them."""
        for child in tag.find_all(["dt", "dd"]):
            lines = inline_lines(child.children)
            html = joined(lines)
            if child.name == "dd" and _holds_blocks(child):
                self.read(list(child.children))
            elif child.name == "dt" and html:
                html = f"<b>{html.replace('<b>', '').replace('</b>', '').rstrip(' :')}:</b>"
                self.blocks.append(Paragraph(html, (Line(html),)))
            elif html:
                self._add_definition(html)

    def _add_definition(self, html: str) -> None:
        """What is said of a term, on its line."""
        before = self.blocks[-1] if self.blocks else None
        if isinstance(before, Paragraph) and before.html.endswith(":</b>"):
            self.blocks.pop()
            html = f"{before.html} {html}"
        self.blocks.append(Paragraph(html, (Line(html),)))


def list_items(tag: Tag) -> list[str]:
    """The items of a list as HTML; lists inside them stay lists."""
    return [_item(child) for child in tag.children if isinstance(child, Tag)]


def _item(tag: Tag) -> str:
    """An item: paragraphs, headings and cells of tables in it become lines, lists stay lists."""
    reader = BlockReader()
    reader.read(list(tag.children) if tag.name == "li" else [tag])
    html = ""
    for block in reader.blocks:
        is_list = isinstance(block, ListBlock)
        separator = "<br/>" if html and not is_list and not html.endswith("l>") else ""
        html += separator + _in_item(block)
    return html


def _in_item(block: Block) -> str:
    if isinstance(block, Table):
        return "<br/>".join(cell for row in (block.header, *block.rows) for cell in row if cell)
    return block.html


def _holds_blocks(tag: Tag) -> bool:
    return any(isinstance(child, Tag) and child.name not in _INLINE for child in tag.children)


def _classes(tag: Tag) -> list[str]:
    value = tag.get("class") or []
    return value.split() if isinstance(value, str) else list(value)
