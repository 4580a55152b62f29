"""Gets the bytes of a file and their text, and refuses what is not the format it claims to be."""

import codecs
import re
from pathlib import Path

from meetings.concept_notes.errors import UnreadableDocument

MAXIMUM_BYTES = 10 * 1024 * 1024
MAXIMUM_CHARACTERS = 200_000

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{1,20})", re.IGNORECASE)
_KNOWN_ENCODINGS = frozenset({"windows-1252", "iso-8859-1", "iso-8859-15", "windows-1256"})
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_SIGNATURES = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture or recording"),
    (b"{\\rtf", "an RTF document"),
    (b"PK\x03\x04", "a Word document or another archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file of at most 10 MB that is not empty."""
    if path.is_dir():
        raise UnreadableDocument(f"“{path.name}” is a folder. Please give a file.")
    try:
        with path.open("rb") as file:
            data = file.read(MAXIMUM_BYTES + 1)
    except FileNotFoundError as error:
        raise UnreadableDocument(
            f"There is no file “{path.name}”. Please check its name and folder."
        ) from error
    except (OSError, ValueError) as error:
        raise UnreadableDocument(
            f"“{path.name}” could not be opened. Please check that it may be read."
        ) from error
    if len(data) > MAXIMUM_BYTES:
        raise UnreadableDocument(
            f"“{path.name}” is larger than 10 MB. Please take out pictures and attachments."
        )
    if not data.strip():
        raise UnreadableDocument(f"“{path.name}” is empty. Please choose another file.")
    return data


def signature_of(data: bytes) -> str:
    """What the first bytes say the file is, as words for a message; empty if nothing known."""
    return next((name for mark, name in _SIGNATURES if data.startswith(mark)), "")


def decode(data: bytes, name: str) -> str:
    """The text of a file in UTF-8, in UTF-16 or UTF-32 with a byte order mark, or Windows-1252."""
    kind = signature_of(data)
    if kind:
        raise UnreadableDocument(
            f"“{name}” is {kind}, not text. Please save it as Word (.docx), Markdown or text."
        )
    text = _decode(data, name).replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    found = _CONTROL.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        raise UnreadableDocument(
            f"“{name}” is not text: line {line} holds the character U+{ord(found[0]):04X}. "
            "Please save it as text in UTF-8."
        )
    if len(text) > MAXIMUM_CHARACTERS:
        raise UnreadableDocument(
            f"“{name}” has more than {MAXIMUM_CHARACTERS:,} characters. "
            "Please import only the concept note."
        )
    if not text.strip("\ufeff \n\t"):
        raise UnreadableDocument(f"“{name}” is empty. Please choose another file.")
    return text


def _decode(data: bytes, name: str) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_as(data, encoding, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_as(data, _declared_encoding(data) or "windows-1252", name)


def _declared_encoding(data: bytes) -> str:
    declared = _DECLARED.search(data[:2048])
    encoding = declared[1].decode("ascii", "ignore").lower() if declared else ""
    return encoding if encoding in _KNOWN_ENCODINGS else ""


def _decode_as(data: bytes, encoding: str, name: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeError as error:
        raise _wrong_encoding(name) from error
    if encoding == "windows-1252" and _looks_garbled(text):
        raise _wrong_encoding(name)
    return text


def _wrong_encoding(name: str) -> UnreadableDocument:
    return UnreadableDocument(
        f"The characters of “{name}” cannot be read. Please save it as text in UTF-8."
    )


def _looks_garbled(text: str) -> bool:
    """Whether letters with accents are so many that the encoding must be another one."""
    letters = [character for character in text[:20_000] if character.isalpha()]
    foreign = sum(not character.isascii() for character in letters)
    return foreign > 0.3 * len(letters)
