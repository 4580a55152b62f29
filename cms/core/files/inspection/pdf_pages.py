"""The text of a PDF's pages, and a picture of the first. Runs in the limited process only."""

import io
from collections.abc import Iterator

import pypdfium2

from cms.core.files.inspection.cleaning import PAGE_CHARACTERS, clean_text

# Longer documents are books of tables; what comes after is not searched.
MOST_PAGES = 2000
MOST_CHARACTERS = 8_000_000
PICTURE_WIDTH = 1200
# A page of any shape: nothing is drawn that is more than so much higher than wide.
MOST_RATIO = 3


def page_texts(path: str) -> Iterator[tuple[int, str]]:
    """Each page's number, from 1, and its clean text. Raises pypdfium2.PdfiumError."""
    remaining = MOST_CHARACTERS
    with pypdfium2.PdfDocument(path) as pdf:
        for index in range(min(len(pdf), MOST_PAGES)):
            text = _text_of(pdf, index)[:remaining]
            remaining -= len(text)
            yield index + 1, text
            if not remaining:
                return


def _text_of(pdf: pypdfium2.PdfDocument, index: int) -> str:
    """The text of one page; of a damaged page none."""
    try:
        page = pdf[index]
        text = page.get_textpage()
        found = text.get_text_range(0, min(text.count_chars(), 2 * PAGE_CHARACTERS))
    except pypdfium2.PdfiumError:
        return ""
    text.close()
    page.close()
    return clean_text(found)


def first_page_picture(path: str) -> bytes:
    """The first page as PNG, `PICTURE_WIDTH` wide. Raises pypdfium2.PdfiumError.

    Empty for a page without a size, or so long that it is no cover.
    """
    with pypdfium2.PdfDocument(path) as pdf:
        page = pdf[0]
        width, height = page.get_size()
        if width < 1 or height < 1 or height / width > MOST_RATIO or width / height > MOST_RATIO:
            return b""
        picture = page.render(scale=PICTURE_WIDTH / width).to_pil()
        buffer = io.BytesIO()
        picture.convert("RGB").save(buffer, "PNG", optimize=True)
        return buffer.getvalue()
