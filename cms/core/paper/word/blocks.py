"""Blocks as paragraphs, tables and pictures."""

from collections.abc import Callable, Iterable
from typing import Any

from cms.core.paper.arranging import notes_by_identifier, numbers_of_notes
from cms.core.paper.cleaning import clean
from cms.core.paper.document import (
    Block,
    Document,
    Facts,
    Heading,
    Inlines,
    ListBlock,
    Notice,
    PageBreak,
    Paragraph,
    Picture,
    Quote,
    Table,
    Text,
)
from cms.core.paper.word.contents import FIRST_BOOKMARK, bookmark_of
from cms.core.paper.word.elements import Place, RunLook, element, paragraph, run
from cms.core.paper.word.inlines import InlineWriter
from cms.core.paper.word.lists import LEVELS, Numbering, numbering_of
from cms.core.paper.word.notes import FootnotesPart
from cms.core.paper.word.pictures import drawing_of
from cms.core.paper.word.tables import TableWriter


class BlockWriter:
    """Writes the blocks of one document."""

    def __init__(self, document: Document, numbering: Numbering, notes: FootnotesPart) -> None:
        self.look = RunLook(is_rtl=document.is_rtl, language_code=document.language_code)
        self.numbering = numbering
        self.notes = notes
        self.tables = TableWriter(self.look, self.write)
        self._known = notes_by_identifier(document)
        self._numbers = numbers_of_notes(document)
        self._headings = 0
        self._writers: dict[type, Callable[[Place, Any], None]] = {
            Heading: self._write_heading,
            Paragraph: self._write_paragraph,
            ListBlock: self._write_list,
            Facts: self._write_facts,
            Quote: self._write_quote,
            Notice: self._write_notice,
            PageBreak: self._write_page_break,
            Picture: self._write_picture,
            Table: self._write_table,
        }

    def write(self, place: Place, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self._writers[type(block)](place, block)

    def write_words(
        self,
        place: Place,
        inlines: Inlines,
        style: str,
        *,
        numbering: Any = None,
        keep: bool = False,
    ) -> Any:
        """A paragraph of words."""
        made = paragraph(style, is_rtl=self.look.is_rtl, numbering=numbering, keep=keep)
        InlineWriter(place.part, self._note).write(made, inlines, self.look)
        return place.add(made)

    def _note(self, identifier: str, look: RunLook) -> list[Any]:
        if identifier not in self._numbers:
            return []
        return self.notes.reference(self._known[identifier], look, self.write)

    def _write_paragraph(self, place: Place, block: Paragraph) -> None:
        self.write_words(place, block.inlines, place.style)

    def _write_facts(self, place: Place, block: Facts) -> None:
        for fact in block.facts:
            self.write_words(place, (Text(fact.term),), "FactTerm", keep=True)
            self.write_words(place, fact.inlines, place.style)

    def _write_quote(self, place: Place, quote: Quote) -> None:
        self.write_words(place, (Text(quote.text),), "Quote", keep=bool(quote.attribution))
        if quote.attribution:
            self.write_words(place, (Text(f"— {quote.attribution}"),), "QuoteAttribution")

    def _write_notice(self, place: Place, notice: Notice) -> None:
        self.write_words(place, notice.inlines, "Notice")

    def _write_page_break(self, place: Place, block: PageBreak) -> None:
        made = self.write_words(place, (), place.style)
        made.append(element("r", element("br", type="page")))

    def _write_table(self, place: Place, table: Table) -> None:
        self._write_caption(place, table.caption, keep=True)
        self.tables.write(place, table)

    def _write_heading(self, place: Place, heading: Heading) -> None:
        number = self._headings
        self._headings += 1
        made = self.write_words(place, (Text(heading.text),), f"Heading{heading.level}")
        key = str(FIRST_BOOKMARK + number)
        made.insert(1, element("bookmarkStart", id=key, name=bookmark_of(number)))
        made.append(element("bookmarkEnd", id=key))

    def _write_list(self, place: Place, block: ListBlock, level: int = 0) -> None:
        number = self.numbering.new_list(is_ordered=block.is_ordered)
        for item in block.items:
            marked = False
            for part in item:
                if isinstance(part, ListBlock):
                    self._write_list(place, part, min(level + 1, LEVELS - 1))
                elif isinstance(part, Paragraph):
                    numbering = None if marked else numbering_of(number, level)
                    style = place.style or "ListParagraph"
                    self.write_words(place, part.inlines, style, numbering=numbering)
                    marked = True
                else:
                    self.write(place, (part,))

    def _write_picture(self, place: Place, picture: Picture) -> None:
        """A picture that is lost leaves what it showed in words."""
        content = picture.content()
        if content:
            made = self.write_words(place, (), place.style, keep=bool(picture.caption))
            made.append(run(RunLook(), drawing_of(place.part, picture, content)))
        elif picture.alternative_text:
            self.write_words(place, (Text(picture.alternative_text),), place.style)
        self._write_caption(place, picture.caption)

    def _write_caption(self, place: Place, caption: str, *, keep: bool = False) -> None:
        if clean(caption):
            self.write_words(place, (Text(caption),), "Caption", keep=keep)
