"""Readers of the blocks that every body is composed of."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from cms.core.blocks import (
    HeadingBlock,
    OutcomesBlock,
    ParagraphBlock,
    PictureBlock,
    QuoteBlock,
    TableBlock,
)
from cms.core.paper.document import (
    Block,
    Cell,
    Heading,
    ListBlock,
    Paragraph,
    Quote,
    Table,
    Text,
)
from cms.core.paper.pictures import picture_of
from cms.core.paper.reading import Reading, reads
from cms.core.paper.rich_text import blocks_of_rich_text


@reads(HeadingBlock)
def read_heading(value: Any, reading: Reading) -> Iterator[Block]:
    if value["text"].strip():
        yield Heading(value["text"], int(value["level"]) - 1)


@reads(ParagraphBlock)
def read_paragraph(value: Any, reading: Reading) -> tuple[Block, ...]:
    return blocks_of_rich_text(value)


@reads(QuoteBlock)
def read_quote(value: Any, reading: Reading) -> Iterator[Block]:
    yield Quote(value["text"], value["name"] or "")


@reads(OutcomesBlock)
def read_outcomes(value: Any, reading: Reading) -> Iterator[Block]:
    if value["introduction"]:
        yield Paragraph((Text(value["introduction"]),))
    if value["items"]:
        yield ListBlock(tuple((Paragraph((Text(item),)),) for item in value["items"]))


@reads(TableBlock)
def read_table(value: Any, reading: Reading) -> Iterator[Block]:
    rows = tuple(
        tuple(Cell(blocks_of_rich_text(cell)) for cell in row["cells"]) for row in value["rows"]
    )
    header = tuple(value["header"])
    if rows or header:
        yield Table(rows, header, value["caption"] or "")


@reads(PictureBlock)
def read_picture(value: Any, reading: Reading) -> Iterator[Block]:
    image = value["image"]
    if image is None:
        return
    credit = _("Picture: %(credit)s") % {"credit": image.credit} if image.credit else ""
    caption = " ".join(filter(None, [value["caption"], credit]))
    words = "" if image.decorative else image.contextual_alt_text or image.default_alt_text
    yield picture_of(image, words, caption)
