"""PO, GNU gettext's format: markup stays visible, every other tool can read it."""

import codecs
import re
from collections.abc import Iterator
from uuid import UUID

import polib
from django.utils.translation import gettext as _

from cms.localisation.exchange.characters import (
    impossible_in,
    with_references,
    without_impossible,
    without_references,
)
from cms.localisation.exchange.document import (
    TOOL,
    ReadDocument,
    ReadUnit,
    TranslationDocument,
    legible,
    target_fingerprint,
)
from cms.localisation.exchange.hints import hints
from cms.localisation.exchange.markup import BrokenMarkup, canonical, parse
from cms.localisation.exchange.unreadable import UnreadableFile, refuse_large
from cms.localisation.segments.segment import Segment, SegmentState

# Of one string or comment: polib takes the square of their number.
_MAX_LINES = 2000
_DOCUMENT, _FINGERPRINT, _SOURCE_LANGUAGE = (
    "X-Document-ID",
    "X-Source-Fingerprint",
    "X-Source-Language",
)
_EXPORTED_TARGET = "exported-target: "
# Encodings of files. Python knows others, of which some take minutes for a megabyte.
_ENCODINGS = re.compile(r"utf|us-ascii|ascii|iso|latin|windows|cp|koi8|gb|big5|shift|euc", re.I)
_CHARSET = re.compile(rb"charset=([A-Za-z0-9_.:-]+)")


def build(document: TranslationDocument) -> bytes:
    """The file in UTF-8; the same bytes for the same document.

    `msgctxt` is `<path>|<segment id>`, so that equal texts in two places stay two. What nobody has
    confirmed is fuzzy. Characters that PO cannot hold are written as references (`characters`).
    The fingerprint of the target at export is an extracted comment (`#.`).
    """
    file = polib.POFile(wrapwidth=0)
    file.header = "\n".join(filter(None, (legible(document.title), legible(document.url))))
    file.metadata = {
        "Project-Id-Version": TOOL,
        "Language": document.target_language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        _SOURCE_LANGUAGE: document.source_language,
        _DOCUMENT: document.id,
        _FINGERPRINT: document.source_fingerprint,
    }
    for segment in document.segments:
        file.append(_entry(segment, document))
    return str(file).encode()


def _entry(segment: Segment, document: TranslationDocument) -> polib.POEntry:
    earlier = segment.earlier
    return polib.POEntry(
        msgctxt=_context(segment),
        msgid=with_references(segment.source),
        msgstr=with_references(segment.target),
        comment="\n".join(_comments(segment, document)),
        flags=["fuzzy"] if segment.target and segment.state is SegmentState.MACHINE else [],
        previous_msgid=None if earlier is None else with_references(earlier.source),
    )


def _context(segment: Segment) -> str:
    return f"{segment.path}|{segment.id}"


def _comments(segment: Segment, document: TranslationDocument) -> Iterator[str]:
    yield from hints(segment)
    if segment.earlier is not None:
        yield _("Earlier translation: %(text)s") % {"text": legible(segment.earlier.target)}
    yield from filter(None, (legible(document.url), legible(document.note)))
    yield f"{_EXPORTED_TARGET}{target_fingerprint(segment.target)}"


def read(name: str, data: bytes) -> ReadDocument:
    """The document of a file. Raises only `UnreadableFile`.

    Obsolete entries are left out, and those that were not exported here have an empty path.
    """
    refuse_large(name, len(data))
    file = _parsed(name, _decoded(name, data))
    units: dict[str, ReadUnit] = {}
    for entry in file:
        if entry.obsolete:
            continue
        unit = _unit(entry)
        if unit.id in units:
            raise UnreadableFile(
                name, _("The unit “%(id)s” is there twice.") % {"id": unit.id}, unit.line
            )
        units[unit.id] = unit
    return ReadDocument(
        name=name,
        id=_document_id(name, file),
        source_language=file.metadata.get(_SOURCE_LANGUAGE, ""),
        target_language=file.metadata.get("Language", ""),
        source_fingerprint=file.metadata.get(_FINGERPRINT, ""),
        units=tuple(units.values()),
    )


def _decoded(name: str, data: bytes) -> str:
    encoding = _encoding(data)
    try:
        if not _ENCODINGS.match(encoding):
            raise LookupError(encoding)
        # Some encodings can spell what no text is made of.
        return without_impossible(data.decode(encoding))
    except LookupError as error:
        raise UnreadableFile(
            name, _("The encoding “%(encoding)s” is not known.") % {"encoding": encoding}
        ) from error
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            name,
            _("This is not text in the encoding %(encoding)s.") % {"encoding": encoding},
            data.count(b"\n", 0, error.start) + 1,
        ) from error


def _encoding(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    named = _CHARSET.search(data, 0, 4096)
    return named[1].decode("ascii") if named else "utf-8"


def _refuse_endless(name: str, text: str) -> None:
    length = 0
    for number, line in enumerate(text.splitlines(), 1):
        begins = line.strip().removeprefix("#~ ")
        length = 0 if begins.startswith("msg") else length + bool(begins)
        if length > _MAX_LINES:
            raise UnreadableFile(
                name, _("An entry has more than %(limit)d lines.") % {"limit": _MAX_LINES}, number
            )


def _parsed(name: str, text: str) -> polib.POFile:
    _refuse_endless(name, text)
    try:
        # polib opens a string that is the path of a file; none ends in a line break.
        return polib.pofile(f"{text}\n", wrapwidth=0)
    except (OSError, ValueError, LookupError) as error:
        line = re.search(r"line (\d+)", str(error))
        raise UnreadableFile(
            name, _("This is not a PO file."), int(line[1]) if line else None
        ) from error


def _document_id(name: str, file: polib.POFile) -> str:
    try:
        return str(UUID(file.metadata.get(_DOCUMENT, "")))
    except ValueError as error:
        raise UnreadableFile(
            name,
            _("The file was not exported here: its header has no %(header)s.")
            % {"header": _DOCUMENT},
        ) from error


def _unit(entry: polib.POEntry) -> ReadUnit:
    path, bar, identifier = (entry.msgctxt or "").partition("|")
    target, problem = _target(without_references(entry.msgstr))
    return ReadUnit(
        id=identifier if bar else f"{entry.msgctxt or ''}|{entry.msgid}",
        path=path if bar else "",
        source=canonical(without_impossible(without_references(entry.msgid))),
        target=target,
        state=_state(entry, target),
        note=entry.tcomment,
        exported_target=_exported_target(entry),
        problem=problem,
        line=entry.linenum,
    )


def _target(html: str) -> tuple[str, str]:
    """The fragment and why it cannot be used, empty where it can."""
    if problem := impossible_in(html):
        return without_impossible(html), problem
    try:
        parse(html)
    except BrokenMarkup as error:
        return html, str(error)
    return canonical(html), ""


def _state(entry: polib.POEntry, target: str) -> SegmentState:
    if not target.strip():
        return SegmentState.MISSING
    return SegmentState.MACHINE if entry.fuzzy else SegmentState.TRANSLATED


def _exported_target(entry: polib.POEntry) -> str:
    for line in entry.comment.splitlines():
        if line.startswith(_EXPORTED_TARGET):
            return line.removeprefix(_EXPORTED_TARGET).strip()
    return ""
