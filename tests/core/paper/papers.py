"""Documents for tests, and how others read what was made of them."""

import io
import re
from datetime import UTC, datetime
from typing import Any

import pikepdf
import pypdfium2
from PIL import Image

from cms.core.paper.document import (
    Block,
    Cell,
    Document,
    Emphasis,
    Fact,
    Facts,
    Footnote,
    FootnoteReference,
    Foreign,
    Heading,
    LineBreak,
    Link,
    ListBlock,
    Notice,
    PageBreak,
    Paragraph,
    Picture,
    Quote,
    Strong,
    Table,
    Text,
)

MAY = datetime(2019, 5, 24, 12, tzinfo=UTC)
DIRECTIONS = {"ar": "rtl"}


def make_document(*blocks: Block, **values: Any) -> Document:
    code = values.pop("language_code", "en")
    values = {
        "title": "Leading together",
        "institution": "International Civil Society Centre",
        "written_at": MAY,
        "direction": DIRECTIONS.get(code, "ltr"),
        **values,
    }
    return Document(language_code=code, blocks=blocks, **values)


def words(text: str) -> Paragraph:
    return Paragraph((Text(text),))


def jpeg(colour: str = "teal") -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (60, 30), colour).save(content, "JPEG")
    return content.getvalue()


def full_document(code: str = "en", sentence: str = "We meet again.") -> Document:
    """A document with a part of every kind."""
    return make_document(
        Heading("Background"),
        Paragraph(
            (
                Text(f"{sentence} "),
                FootnoteReference("n1"),
                Strong((Text("All"),)),
                Emphasis((Text(" are "),)),
                Link((Text("welcome"),), "https://example.org/a?b=1&c=2#d"),
                LineBreak(),
                FootnoteReference("n2"),
                FootnoteReference("n1"),
                FootnoteReference("unknown"),
            )
        ),
        Heading("A part", 3),
        ListBlock(((words("One"), ListBlock(((words("Inner"),),), True)), (words("Two"),))),
        Quote("Worth the journey.", "A participant"),
        Table(
            (
                (Cell((words("09:00"),), 2), Cell((words("Opening"),))),
                (Cell((words("Peers"),)),),
                (Cell((words("14:00"),)), Cell((words("Closing"),))),
            ),
            ("Time", "Session"),
            "The first day",
            (1, 3),
        ),
        Picture("teal", "A teal field", "Picture: Ada", jpeg),
        Picture("plain", load=jpeg),
        Picture("lost", "A lost picture"),
        PageBreak(),
        Heading("End"),
        language_code=code,
        kicker="Concept note",
        subtitle="For those who lead",
        subject="Why we meet",
        front=(
            Notice((Text("This meeting is postponed."),)),
            Facts((Fact("Where", (Foreign((Text("Maison du Port"),), "fr", "ltr"),)),)),
        ),
        contents_title="Contents",
        contents_depth=1,
        footnotes=(
            Footnote("n1", (words("Since 2016."), words("Every year."))),
            Footnote("n2", (words("In Berlin."),)),
            Footnote("n3", (words("Referred to by nobody."),)),
        ),
        further_notes_title="Footnotes",
        colophon=(words("Cited like this."),),
    )


def text_of(pdf: bytes) -> str:
    """The words of a PDF as PDFium reads them, without the dots of the contents."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range() for page in document]
    return re.sub(r"\s+|(\. )+\.?\s", " ", " ".join(pages))


def structure_of(pdf: bytes) -> list[tuple[str, Any]]:
    """(tag, element) of the whole structure tree, in reading order."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        found: list[tuple[str, Any]] = []

        def walk(element: Any) -> None:
            if isinstance(element, pikepdf.Array):
                for member in element:
                    walk(member)
            elif isinstance(element, pikepdf.Dictionary) and "/K" in element:
                if "/S" in element:
                    found.append((str(element.S), _plain(element)))
                walk(element.K)

        walk(document.Root.StructTreeRoot)
        return found


def _plain(element: Any) -> dict[str, Any]:
    """What tests ask of an element: its language, alternative text and attributes."""
    plain = {name: str(element[f"/{name}"]) for name in ("Lang", "Alt") if f"/{name}" in element}
    for attributes in element.get("/A", []):
        plain |= {name.lstrip("/"): str(attributes[name]) for name in attributes.keys()}  # noqa: SIM118  of pikepdf
    return plain


def tags_of(pdf: bytes) -> list[str]:
    return [tag.lstrip("/") for tag, _element in structure_of(pdf)]
