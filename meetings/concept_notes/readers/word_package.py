"""Checks a Word file before anything reads it: its size, its parts and their XML."""

import io
import zlib
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from meetings.concept_notes.errors import UnreadableDocument
from meetings.concept_notes.readers.files import signature_of

MAXIMUM_ENTRIES = 2_000
MAXIMUM_INFLATED = 60 * 1024 * 1024
MAXIMUM_XML = 15 * 1024 * 1024
MAXIMUM_RATIO = 200
MAXIMUM_DEPTH = 80
# What one more element or attribute costs in memory and time is much more than its text.
MAXIMUM_ELEMENTS = 60_000
MAXIMUM_ATTRIBUTES = 120_000
_RATIO_COUNTS_FROM = 1024 * 1024
_XML_NAMES = (".xml", ".rels", ".vml")


def check_package(data: bytes, name: str) -> dict[str, bytes]:
    """The XML parts of a Word file by their names, after every check."""
    _refuse_other_formats(data, name)
    try:
        with ZipFile(io.BytesIO(data)) as package:
            return _checked_parts(package, name)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError) as error:
        raise _damaged(name) from error


def _refuse_other_formats(data: bytes, name: str) -> None:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise UnreadableDocument(
                f"“{name}” is protected by a password. Please save it without one."
            )
        raise UnreadableDocument(
            f"“{name}” is an old Word document (.doc). Please save it as .docx in Word."
        )
    if not data.startswith(b"PK"):
        kind = signature_of(data) or "something else"
        raise UnreadableDocument(
            f"“{name}” is not a Word document but {kind}. Please save it as .docx."
        )


def _checked_parts(package: ZipFile, name: str) -> dict[str, bytes]:
    entries = package.infolist()
    _check_entries(entries, name)
    parts: dict[str, bytes] = {}
    total = 0
    xml = 0
    for entry in entries:
        is_xml = entry.filename.lower().endswith(_XML_NAMES)
        content = _inflate(package, entry, name, MAXIMUM_INFLATED - total)
        total += len(content)
        if is_xml:
            xml += len(content)
            if xml > MAXIMUM_XML:
                raise _too_large(name, entry.filename)
            parts[entry.filename] = content
    if "[Content_Types].xml" not in parts or not any("document" in part for part in parts):
        raise UnreadableDocument(
            f"“{name}” is an archive but not a Word document. Please save it as .docx in Word."
        )
    _check_xml(parts, name)
    return parts


def _check_entries(entries: list[ZipInfo], name: str) -> None:
    names = [entry.filename.lower() for entry in entries]
    if len(names) > MAXIMUM_ENTRIES:
        raise UnreadableDocument(
            f"“{name}” holds {len(names):,} parts; a Word document has a few dozen. "
            "Please copy its text into a new document."
        )
    if len(set(names)) != len(names):
        raise _damaged(name)
    if any("vbaproject" in entry or "vbadata" in entry for entry in names):
        raise _has_macros(name)
    if any(entry.flag_bits & 0x1 for entry in entries):
        raise UnreadableDocument(
            f"“{name}” is protected by a password. Please save it without one."
        )
    _check_sizes(entries, name)


def _check_sizes(entries: list[ZipInfo], name: str) -> None:
    for entry in entries:
        is_large = entry.file_size > _RATIO_COUNTS_FROM
        if is_large and entry.file_size > MAXIMUM_RATIO * max(entry.compress_size, 1):
            raise _too_large(name, entry.filename)
        if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise _damaged(name)
    if sum(entry.file_size for entry in entries) > MAXIMUM_INFLATED:
        raise _too_large(name, max(entries, key=lambda entry: entry.file_size).filename)


def _inflate(package: ZipFile, entry: ZipInfo, name: str, limit: int) -> bytes:
    """The content of a part, read no further than the limit, whatever size it declares."""
    with package.open(entry) as part:
        content = part.read(limit + 1)
    if len(content) > limit:
        raise _too_large(name, entry.filename)
    return content


def _check_xml(parts: dict[str, bytes], name: str) -> None:
    elements = attributes = 0
    for part, content in parts.items():
        limits = (MAXIMUM_ELEMENTS - elements, MAXIMUM_ATTRIBUTES - attributes)
        more_elements, more_attributes = _Checker(name, part, limits).check(content)
        elements, attributes = elements + more_elements, attributes + more_attributes
    if b"macroEnabled" in parts["[Content_Types].xml"]:
        raise _has_macros(name)


class _Checker:
    """Reads XML without keeping any of it."""

    def __init__(self, name: str, part: str, limits: tuple[int, int]) -> None:
        self._name, self._part, self._limits = name, part, limits
        self._depth = self._elements = self._attributes = 0

    def check(self, content: bytes) -> tuple[int, int]:
        """The numbers of elements and attributes.

        Refuses DOCTYPE, great depth, great numbers and errors.
        """
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        try:
            parser.Parse(content, True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise UnreadableDocument(
                f"“{self._name}” is damaged: its part {self._part} is not well-formed XML. "
                "Please open it in Word and save it again."
            ) from error
        return self._elements, self._attributes

    def _start(self, _element: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        self._attributes += len(attributes)
        if self._depth > MAXIMUM_DEPTH:
            raise UnreadableDocument(
                f"“{self._name}” nests the elements of {self._part} deeper than {MAXIMUM_DEPTH} "
                "levels. Please copy its text into a new document."
            )
        if self._elements > self._limits[0] or self._attributes > self._limits[1]:
            raise _too_large(self._name, self._part)

    def _end(self, _element: str) -> None:
        self._depth -= 1

    def _refuse_doctype(self, *_arguments: object) -> None:
        raise UnreadableDocument(
            f"“{self._name}” declares a document type in {self._part}, which Word never does; it "
            "may be an attack. Please copy its text into a new document."
        )


def _damaged(name: str) -> UnreadableDocument:
    return UnreadableDocument(
        f"“{name}” is damaged: its archive cannot be read. Please open it in Word and "
        f"save it again."
    )


def _too_large(name: str, part: str) -> UnreadableDocument:
    return UnreadableDocument(
        f"“{name}” is too large when unpacked (its part {part[:60]}). "
        "Please copy its text into a new document."
    )


def _has_macros(name: str) -> UnreadableDocument:
    return UnreadableDocument(
        f"“{name}” holds macros, which are not accepted. Please save it as .docx without macros."
    )
