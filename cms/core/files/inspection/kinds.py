"""The true type of a file, by what is in it. Sources: ISO 32000, ECMA-376, OCF 3.3, ODF 1.3."""

import zlib
from collections.abc import Iterable
from zipfile import BadZipFile, ZipFile

HEAD_BYTES = 4096
# Where readers of PDF look for its mark; some programs write a few bytes before it.
PDF_MARK_WITHIN = 1024
MIMETYPE_BYTES = 100
MIMETYPES = {
    b"application/epub+zip": "epub",
    b"application/vnd.oasis.opendocument.text": "odt",
}
OFFICE_PARTS = {"word/": "docx", "xl/": "xlsx", "ppt/": "pptx"}
TEXT_KINDS = {"csv", "txt"}
OTHER_MARKS = (
    # Old Office files, and new ones with a password.
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"MZ", "exe"),
    (b"\x7fELF", "exe"),
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF8", "gif"),
    (b"{\\rtf", "rtf"),
    (b"Rar!", "rar"),
    (b"7z\xbc\xaf", "7z"),
)


def kind_by_head(head: bytes) -> str:
    """The kind a file's first bytes show: `pdf`, `zip`, `txt`, …; empty where they show none.

    A `zip` may be something more: see `kind_of_archive`.
    """
    if b"%PDF-" in head[:PDF_MARK_WITHIN]:
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    for mark, kind in OTHER_MARKS:
        if head.startswith(mark):
            return kind
    return "txt" if _is_text(head) else ""


def _is_text(head: bytes) -> bool:
    """Whether bytes are text in UTF-8, UTF-16 with a mark, or an encoding of eight bits."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return not any(byte < 9 or 13 < byte < 32 for byte in head if byte != 27)


def kind_of_archive(archive: ZipFile) -> str:
    """What a zip archive is: `docx`, `xlsx`, `pptx`, `odt`, `epub`, or only `zip`."""
    names = archive.namelist()
    if "mimetype" in names:
        return MIMETYPES.get(_mimetype(archive), "zip")
    return _office_kind(names) if "[Content_Types].xml" in names else "zip"


def _mimetype(archive: ZipFile) -> bytes:
    try:
        with archive.open("mimetype") as file:
            return file.read(MIMETYPE_BYTES).strip()
    # A RuntimeError is a password, or a compression that zipfile does not know.
    except (BadZipFile, RuntimeError, zlib.error):
        return b""


def _office_kind(names: Iterable[str]) -> str:
    for name in names:
        for part, kind in OFFICE_PARTS.items():
            if name.startswith(part):
                return kind
    return "zip"


def is_kind(kind: str, extension: str) -> bool:
    """Whether a file of this kind may be called so: `txt` is also what a `csv` looks like.

    An archive that is not known to be more passes for every kind that is one: it may be damaged.
    """
    if extension in TEXT_KINDS:
        return kind in TEXT_KINDS
    return kind == extension
