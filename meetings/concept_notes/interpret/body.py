"""Collects the body of a concept note, and keeps the place in the document."""

from meetings.concept_notes.document import (
    Block,
    BodyBlock,
    Heading,
    HeadingBlock,
    ListBlock,
    Paragraph,
    ParagraphBlock,
    Table,
    TableBlock,
)
from meetings.concept_notes.html_text import has_more_than_text
from meetings.concept_notes.text import shorten


class BodyMaker:
    """Adds blocks one by one. Paragraphs and lists that follow each other become one block."""

    def __init__(self, top_level: int) -> None:
        self._top_level = top_level
        self.blocks: list[BodyBlock] = []
        self.remarks: list[str] = []

    def add(self, block: Block) -> None:
        """Keep a block of the source as it is."""
        if isinstance(block, Heading):
            self.add_heading(block.text, self.level_of(block))
            if has_more_than_text(block.html):
                self.remarks.append(
                    f"Heading: links and footnotes were left out of “{shorten(block.text)}”."
                )
        elif isinstance(block, Table):
            self.blocks.append(TableBlock(list(block.header), [list(row) for row in block.rows]))
        elif isinstance(block, ListBlock):
            self.add_html(block.html)
        elif isinstance(block, Paragraph):
            self.add_html(f"<p>{block.html}</p>")

    def add_heading(self, text: str, level: int) -> None:
        self.blocks.append(HeadingBlock(text, level))

    def add_html(self, html: str) -> None:
        """Rich text, joined with the rich text before it."""
        if self.blocks and isinstance(self.blocks[-1], ParagraphBlock):
            self.blocks[-1] = ParagraphBlock(self.blocks[-1].html + html)
        else:
            self.blocks.append(ParagraphBlock(html))

    def place(self, block: BodyBlock) -> None:
        """Add a block of its own kind, once."""
        if block not in self.blocks:
            self.blocks.append(block)

    def level_of(self, heading: Heading) -> int:
        return 2 if heading.level <= self._top_level else 3

    @property
    def lower_level(self) -> int:
        """The level for a heading inside the current section."""
        return 3 if any(isinstance(block, HeadingBlock) for block in self.blocks) else 2
