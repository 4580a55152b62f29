"""Files made by code: as they come from authors, and as they come from those who mean harm."""

import io
import zlib
from typing import Any
from zipfile import ZipFile

import pikepdf
from django.core.files.base import ContentFile
from django.core.files.storage import Storage
from docx import Document
from openpyxl import Workbook
from pikepdf import Array, Dictionary, Name, Pdf, String


def pdf(*texts: str, title: str = "", **options: Any) -> bytes:
    """A PDF with a page for each text, its font not embedded; `options` name `FEATURES`."""
    document = Pdf.new()
    for text in texts:
        add_page(document, text)
    for name, value in options.items():
        FEATURES[name](document, value)
    # After XMP, which would write over it.
    if title:
        document.docinfo["/Title"] = title
    return saved(document)


def _language(document: Pdf, language: str) -> None:
    document.Root.Lang = String(language)


def _marked_only(document: Pdf, is_so: bool) -> None:
    document.Root.MarkInfo = Dictionary(Marked=is_so)


def _tagged(document: Pdf, is_so: bool) -> None:
    _marked_only(document, is_so)
    tree = Dictionary(Type=Name.StructTreeRoot)
    document.Root.StructTreeRoot = document.make_indirect(tree)


def _shows_title(document: Pdf, is_so: bool) -> None:
    document.Root.ViewerPreferences = Dictionary(DisplayDocTitle=is_so)


def _pdfua(document: Pdf, part: str) -> None:
    with document.open_metadata() as metadata:
        metadata["pdfuaid:part"] = part


def _bookmarks(document: Pdf, title: str) -> None:
    with document.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(title, 0))


def _javascript(document: Pdf, script: str) -> None:
    action = Dictionary(S=Name.JavaScript, JS=String(script))
    document.Root.OpenAction = document.make_indirect(action)


def _attachment(document: Pdf, name: str) -> None:
    document.attachments[name] = b"more"


FEATURES = {
    "language": _language,
    "marked_only": _marked_only,
    "tagged": _tagged,
    "shows_title": _shows_title,
    "pdfua": _pdfua,
    "bookmarks": _bookmarks,
    "javascript": _javascript,
    "attachment": _attachment,
}


def add_page(document: Pdf, text: str) -> None:
    page = document.add_blank_page(page_size=(595, 842))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page.Resources = Dictionary(Font=Dictionary(F1=font))
    lines = " T* ".join(f"({line}) Tj" for line in text.split("\n"))
    page.Contents = document.make_stream(f"BT /F1 12 Tf 14 TL 72 720 Td {lines} ET".encode())


def saved(document: Pdf, **options: object) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer, **options)
    return buffer.getvalue()


def encrypted(user: str) -> bytes:
    """A PDF that only a password opens; with an empty one, it opens and forbids."""
    document = Pdf.open(io.BytesIO(pdf("Secret")))
    return saved(document, encryption=pikepdf.Encryption(owner="owner", user=user))


def bomb(gibibytes: int = 1) -> bytes:
    """A small PDF whose one page unfolds to as much."""
    packer = zlib.compressobj(9)
    block = b"(a) Tj " * (1024 * 1024 // 7)
    pieces = [packer.compress(b"BT /F1 12 Tf 72 720 Td ")]
    pieces += [packer.compress(block) for _ in range(gibibytes * 1024)]
    pieces += [packer.compress(b" ET"), packer.flush()]
    document = Pdf.new()
    add_page(document, "")
    stream = pikepdf.Stream(document, b"".join(pieces), Dictionary(Filter=Name.FlateDecode))
    document.pages[0].Contents = document.make_indirect(stream)
    return saved(
        document, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none
    )


def without_pages() -> bytes:
    document = Pdf.new()
    document.Root.Pages.Kids = Array()
    return saved(document)


def word(title: str = "", language: str = "") -> bytes:
    document = Document()
    document.core_properties.title = title
    document.core_properties.language = language
    document.add_paragraph("Words")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def sheet(title: str) -> bytes:
    book = Workbook()
    book.properties.title = title
    book.properties.language = "de-DE"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def archive(files: dict[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as made:
        for name, content in files.items():
            made.writestr(name, content)
    return buffer.getvalue()


def epub() -> bytes:
    container = '<container><rootfiles><rootfile full-path="p.opf"/></rootfiles></container>'
    package = (
        '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        "<dc:title>Un livre</dc:title><dc:language>fr</dc:language></metadata></package>"
    )
    return archive(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "p.opf": package,
        }
    )


class RemoteStorage(Storage):
    """A storage without paths, as S3 is; and like that, it writes over what has the same name."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes] = {}

    def _open(self, name: str, mode: str = "rb") -> ContentFile:
        return ContentFile(self.contents[name], name=name)

    def _save(self, name: str, content: Any) -> str:
        content.seek(0)
        self.contents[name] = content.read()
        return name

    def get_available_name(self, name: str, max_length: int | None = None) -> str:
        return name

    def exists(self, name: str) -> bool:
        return name in self.contents

    def size(self, name: str) -> int:
        return len(self.contents[name])

    def delete(self, name: str) -> None:
        del self.contents[name]
