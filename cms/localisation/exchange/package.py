"""Files as people download and upload them: .xlf and .po, one or many in a ZIP."""

import io
import stat
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath

from django.utils.text import slugify
from django.utils.translation import gettext as _

from cms.localisation.exchange import po, xliff
from cms.localisation.exchange.archive import Unpacked, unpacked
from cms.localisation.exchange.document import ReadDocument, TranslationDocument
from cms.localisation.exchange.unreadable import UnreadableFile

# The earliest date that ZIP knows: the same documents make the same package.
_DATE = (1980, 1, 1, 0, 0, 0)


class ExchangeFormat(StrEnum):
    XLIFF = "xliff"
    PO = "po"


@dataclass(frozen=True)
class ReadFiles:
    """What could be read, and an error for each file that could not."""

    documents: tuple[ReadDocument, ...]
    errors: tuple[UnreadableFile, ...]


_BUILDERS: dict[ExchangeFormat, tuple[str, Callable[[TranslationDocument], bytes]]] = {
    ExchangeFormat.XLIFF: ("xlf", xliff.build),
    ExchangeFormat.PO: ("po", po.build),
}


def build_files(
    documents: Iterable[TranslationDocument], file_format: ExchangeFormat
) -> Iterator[tuple[str, bytes]]:
    """A file for each document: its name, which is safe on every system and unique, and content."""
    suffix, build = _BUILDERS[file_format]
    taken: set[str] = set()
    for document in documents:
        title = slugify(document.title)[:60].strip("-") or "page"
        name = f"{title}.{document.target_language}.{document.id[:8]}.{suffix}"
        if name in taken:
            name = f"{title}.{document.target_language}.{document.id}.{suffix}"
        taken.add(name)
        yield name, build(document)


def build_package(documents: Iterable[TranslationDocument], file_format: ExchangeFormat) -> bytes:
    """A ZIP of `build_files`; the same bytes for the same documents."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in build_files(documents, file_format):
            entry = zipfile.ZipInfo(name, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            package.writestr(entry, data)
    return stream.getvalue()


def read_files(files: Iterable[tuple[str, bytes]]) -> ReadFiles:
    """Read uploads, each a name and its content; a ZIP stands for the files in it.

    A file that cannot be read leaves the others as they are, as does a page that an earlier file
    has already brought: which of the two counts is for people to say.
    """
    documents: dict[str, ReadDocument] = {}
    errors: list[UnreadableFile] = []
    for name, data in files:
        for found in unpacked(name, data):
            try:
                _add(found, documents)
            except UnreadableFile as error:
                errors.append(error)
    return ReadFiles(tuple(documents.values()), tuple(errors))


def _add(found: Unpacked | UnreadableFile, documents: dict[str, ReadDocument]) -> None:
    """Add the documents of a file, all or none."""
    if isinstance(found, UnreadableFile):
        raise found
    read: dict[str, ReadDocument] = {}
    for document in _read(found.name, found.data):
        if document.id in read:
            raise UnreadableFile(
                found.name,
                _("The translation “%(id)s” is there twice: leave one of the two in the file.")
                % {"id": document.id},
            )
        read[document.id] = document
    for document_id in read.keys() & documents.keys():
        raise UnreadableFile(
            found.name,
            _("The same translation is in “%(name)s” already.")
            % {"name": documents[document_id].name},
        )
    documents.update(read)


def _read(name: str, data: bytes) -> tuple[ReadDocument, ...]:
    match PurePosixPath(name).suffix.lower():
        case ".xlf" | ".xliff":
            return xliff.read(name, data)
        case ".po":
            return (po.read(name, data),)
    raise UnreadableFile(name, _("Only .xlf, .po and .zip files are read."))
