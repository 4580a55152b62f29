"""The files of the demonstration's publications: the words of their pages, set when it is built."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from functools import partial
from typing import Any

from django.utils.translation import get_language_info, gettext, override

from cms.core.demonstration import DemoFile, Words
from cms.core.page_context import text_direction
from cms.core.paper.document import Block, Document, Footnote, Heading
from cms.core.paper.rich_text import blocks_of_rich_text
from cms.core.paper.typesetting import as_pdf
from cms.core.paper.word import as_word
from reports.choices import ReportType


@dataclass(frozen=True)
class Paper:
    """What the files of a publication say, in every language its words exist in.

    `body` are headings and texts as the page has them, `notes` its rows of footnotes.
    """

    slug: str
    kind: str
    published_on: date
    title: Words
    subtitle: Words
    body: list[dict[str, Any]]
    notes: list[dict[str, Any]] = field(default_factory=list)

    def pdf(self, code: str, version: str = "1") -> DemoFile:
        """A tagged PDF in one language."""
        title = f"{self.title.en} ({_english_name(code)})"
        content = partial(_pdf, self, code)
        return DemoFile(f"{self.slug}-{code}.pdf", title, code, content, version)

    def word(self, code: str, version: str = "1") -> DemoFile:
        """The same for Word."""
        title = f"{self.title.en} ({_english_name(code)}, Word)"
        content = partial(_word, self, code)
        return DemoFile(f"{self.slug}-{code}.docx", title, code, content, version)


def document_of(paper: Paper, code: str) -> Document:
    """A paper in one language."""
    with override(code):
        return Document(
            title=getattr(paper.title, code),
            subtitle=getattr(paper.subtitle, code),
            kicker=str(ReportType(paper.kind).label),
            language_code=code,
            direction=text_direction(code),
            institution=gettext("International Civil Society Centre"),
            authors=(gettext("International Civil Society Centre"),),
            written_at=datetime.combine(paper.published_on, time(), UTC),
            blocks=tuple(_blocks(paper.body, code)),
            footnotes=tuple(_footnotes(paper.notes, code)),
            further_notes_title=gettext("Footnotes"),
        )


def _pdf(paper: Paper, code: str) -> bytes:
    return as_pdf(document_of(paper, code))


def _word(paper: Paper, code: str) -> bytes:
    return as_word(document_of(paper, code))


def _blocks(body: list[dict[str, Any]], code: str) -> Iterator[Block]:
    for block in body:
        if block["type"] == "heading":
            yield Heading(getattr(block["value"]["text"], code))
        else:
            yield from blocks_of_rich_text(getattr(block["value"], code))


def _footnotes(rows: list[dict[str, Any]], code: str) -> Iterator[Footnote]:
    for row in rows:
        blocks = blocks_of_rich_text(getattr(row["text"], code))
        yield Footnote(row["identifier"], tuple(blocks))


def _english_name(code: str) -> str:
    return get_language_info(code)["name"]
