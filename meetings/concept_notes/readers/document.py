"""Reads a file of any known format into blocks and footnotes."""

from pathlib import Path

from meetings.concept_notes.document import SourceDocument
from meetings.concept_notes.errors import UnreadableDocument
from meetings.concept_notes.readers.blocks import BlockReader
from meetings.concept_notes.readers.files import decode, read_bytes
from meetings.concept_notes.readers.footnotes import FootnoteFinder
from meetings.concept_notes.readers.markdown import looks_like_markdown, markdown_to_html
from meetings.concept_notes.readers.plain_text import plain_text_to_html
from meetings.concept_notes.readers.sanitise import lost_links, sanitised
from meetings.concept_notes.readers.typed_lists import with_typed_lists
from meetings.concept_notes.readers.web_page import web_page_to_html
from meetings.concept_notes.readers.word import word_to_html

_ADVICE = {
    ".doc": "It is an old Word format: please save it as .docx in Word.",
    ".docm": "It may hold macros: please save it as .docx.",
    ".pdf": "Please give the Word document it was made from.",
}


def read_document(path: Path) -> SourceDocument:
    """The blocks and footnotes of a .md, .txt, .docx or .html file, or `UnreadableDocument`."""
    ending = path.suffix.lower()
    if ending not in {".md", ".markdown", ".txt", ".docx", ".html", ".htm"} and not path.is_dir():
        advice = _ADVICE.get(ending, "Please save it as .docx, .md, .txt or .html.")
        raise UnreadableDocument(f"“{path.name}” is of a kind that is not read. {advice}")
    html, remarks = _html(read_bytes(path), ending, path.name)
    soup = sanitised(html, path.name)
    finder = FootnoteFinder(soup)
    footnotes = finder.find()
    remarks += lost_links(soup)
    reader = BlockReader()
    reader.read(list(soup.children))
    blocks = with_typed_lists(reader.blocks)
    if not any(block.text for block in blocks):
        raise UnreadableDocument(f"“{path.name}” holds no text. Please choose another file.")
    return SourceDocument(blocks, footnotes, [*remarks, *finder.remarks])


def _html(data: bytes, ending: str, name: str) -> tuple[str, list[str]]:
    if ending == ".docx":
        return word_to_html(data, name)
    text = decode(data, name)
    if ending in {".html", ".htm"}:
        return web_page_to_html(text), []
    if ending == ".txt" and not looks_like_markdown(text):
        return plain_text_to_html(text), []
    return markdown_to_html(text, name), []
