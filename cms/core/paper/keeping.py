"""The papers of pages: made when a page is published, or first asked for, and kept."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.core.cache import cache
from django.utils import translation

from cms.core.files.kept import KeptFile, forget
from cms.core.paper.document import Document
from cms.core.paper.typesetting import as_pdf
from cms.core.paper.word import as_word

# Raised when papers look or read differently, so that every one is made anew.
LOOK = 1


@dataclass(frozen=True)
class Format:
    """A kind of file: its ending, its type, how it ends, whether a browser shows it."""

    extension: str
    content_type: str
    ending: bytes
    write: Callable[[Document], bytes]
    is_shown: bool = False

    @property
    def name(self) -> str:
        """As readers know it."""
        return "PDF" if self.extension == "pdf" else "Word"


# How files end: ISO 32000-1, 7.5.5; the last record of a ZIP archive.
FORMATS = {
    "pdf": Format("pdf", "application/pdf", b"%%EOF", as_pdf, is_shown=True),
    "docx": Format(
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        b"PK\x05\x06",
        as_word,
    ),
}


@dataclass(frozen=True)
class Paper:
    """A paper of a page in one format, as it is to be served now."""

    page: Any
    name: str
    document: Document
    format: Format

    @property
    def key(self) -> str:
        """Another for everything that is said differently."""
        return f"{self.document.key}-{LOOK}"

    @property
    def kept(self) -> KeptFile:
        folder = folder_of(self.page, self.name, self.format.extension)
        return KeptFile(folder, f"{self.key}.{self.format.extension}", self.format.ending)

    def content(self) -> bytes:
        """The file, made if it is not kept. Raises PaperError."""
        content = self.kept.get(lambda: self.format.write(self.document))
        cache.set(size_key(self.page, self.name, self.format.extension), len(content), None)
        return content


def paper_of(page: Any, name: str, extension: str, request: Any = None) -> Paper | None:
    """The paper of a page in its language; None if it has no such paper, or no such format."""
    if extension not in FORMATS or name not in page.papers:
        return None
    document = document_of(page, name, request)
    return document and Paper(page, name, document, FORMATS[extension])


def document_of(page: Any, name: str, request: Any = None) -> Document | None:
    """What a paper of the page says, in the language of the page."""
    with translation.override(page.locale.language_code):
        return page.paper_document(name, request)


def make_papers(page: Any) -> None:
    """Make all papers of a page that is public. Raises PaperError."""
    for name in page.papers:
        for extension in FORMATS:
            paper = paper_of(page, name, extension)
            if paper is not None:
                paper.content()


def forget_papers(page: Any) -> None:
    """Throw away the papers of a page."""
    for name in page.papers:
        for extension in FORMATS:
            forget(folder_of(page, name, extension))
            cache.delete(size_key(page, name, extension))


def folder_of(page: Any, name: str, extension: str) -> str:
    return f"papers/{page.pk}-{name}-{extension}"


def size_key(page: Any, name: str, extension: str) -> str:
    """Where the size of a kept paper is remembered, in bytes, so that no page opens a file."""
    return f"paper-size:{page.pk}:{name}:{extension}"
