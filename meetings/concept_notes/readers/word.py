"""Word documents to HTML, by Mammoth."""

import io
import re

import mammoth
from mammoth.documents import Image

from meetings.concept_notes.errors import UnreadableDocument
from meetings.concept_notes.readers.word_package import check_package

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p.subtitle:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Quotations'] => blockquote > p:fresh
p[style-name='List Bullet'] => ul > li:fresh
p[style-name='List Number'] => ol > li:fresh
br[type='page'] =>
br[type='column'] =>
"""
_TEXT = re.compile(rb"<w:t[ >]")


def word_to_html(data: bytes, name: str) -> tuple[str, list[str]]:
    """The HTML of a Word document that was checked, and what is not in it."""
    parts = check_package(data, name)
    pictures: list[Image] = []

    def without_picture(image: Image) -> list[object]:
        pictures.append(image)
        return []

    try:
        result = mammoth.convert_to_html(
            io.BytesIO(data),
            style_map=_STYLES,
            include_embedded_style_map=False,
            external_file_access=False,
            convert_image=without_picture,
        )
    except Exception as error:
        raise UnreadableDocument(
            f"“{name}” is damaged: its text cannot be read. Please open it in Word and "
            f"save it again."
        ) from error
    return result.value, [*_pictures(len(pictures)), *_omissions(parts)]


def _pictures(number: int) -> list[str]:
    if number == 0:
        return []
    subject = "1 picture was" if number == 1 else f"{number} pictures were"
    return [f"Pictures: {subject} not imported; please add what is needed to the page."]


def _omissions(parts: dict[str, bytes]) -> list[str]:
    """What Word shows and Mammoth leaves out."""
    document = b"".join(c for part, c in parts.items() if part.endswith("document.xml"))
    remarks = []
    for mark, what in (
        (b"<m:oMath", "Formulas"),
        (b"<w:altChunk", "Inserted files"),
        (b"<o:OLEObject", "Embedded objects"),
        (b"<w:del ", "Text deleted under tracked changes"),
        (b"<w:commentReference", "Comments"),
    ):
        if mark in document:
            remarks.append(f"Word: {what} were not imported; please check the page.")
    margins = [
        part
        for part, content in parts.items()
        if re.search(r"/(?:header|footer)\d*\.xml$", part) and _TEXT.search(content)
    ]
    if margins:
        remarks.append("Word: page headers and footers were not imported; please check the page.")
    return remarks
