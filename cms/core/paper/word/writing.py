"""A document as a Word file."""

from datetime import UTC
from typing import Any

import docx

from cms.core.paper.arranging import blocks_with_further_notes
from cms.core.paper.cleaning import clean
from cms.core.paper.document import Document, Heading, Text
from cms.core.paper.word.blocks import BlockWriter
from cms.core.paper.word.contents import write_contents
from cms.core.paper.word.elements import Place, field, run, word_language, words
from cms.core.paper.word.lists import Numbering
from cms.core.paper.word.notes import FootnotesPart
from cms.core.paper.word.package import package_of
from cms.core.paper.word.styles import set_page, set_styles


def as_word(document: Document) -> bytes:
    """The document as .docx: the same bytes for the same document."""
    word = docx.Document()
    set_styles(word, document)
    set_page(word, is_rtl=document.is_rtl)
    _set_properties(word, document)
    notes = FootnotesPart(word, is_rtl=document.is_rtl)
    writer = BlockWriter(document, Numbering(word), notes)
    place = Place(word.element.body, word.part)
    _write_front(writer, place, document)
    body = blocks_with_further_notes(document)
    if document.contents_depth:
        writer.write_words(place, (Text(document.contents_title),), "TOCHeading")
        headings = [block for block in body if isinstance(block, Heading)]
        write_contents(place, headings, document.contents_depth, writer.look)
    writer.write(place, body)
    writer.write(place, document.colophon)
    _write_footer(writer, word, document)
    return package_of(word)


def _write_front(writer: BlockWriter, place: Place, document: Document) -> None:
    words_of = {
        "Institution": document.institution,
        "Kicker": document.kicker,
        "Title": document.title,
        "Subtitle": document.subtitle,
    }
    for style, text in words_of.items():
        if clean(text):
            writer.write_words(place, (Text(text),), style)
    writer.write(place, document.front)


def _write_footer(writer: BlockWriter, word: Any, document: Document) -> None:
    """The title and the number of the page."""
    footer = word.sections[0].footer
    place = Place(footer._element, footer.part)
    for empty in list(footer._element):
        footer._element.remove(empty)
    made = writer.write_words(place, (Text(f"{document.title} · "),), "Footer")
    made.extend(field("PAGE", run(writer.look, words("1"))))


def _set_properties(word: Any, document: Document) -> None:
    properties = word.core_properties
    when = document.written_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    values = {
        "title": document.title,
        "subject": document.subject,
        "author": ", ".join(document.authors) or document.institution,
        "last_modified_by": document.institution,
    }
    for name, value in values.items():
        # As long as the standard allows.
        setattr(properties, name, clean(value)[:255])
    properties.comments = ""
    properties.language = word_language(document.language_code)
    properties.created = properties.modified = when
    properties.revision = 1
