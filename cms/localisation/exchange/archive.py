"""Takes uploaded packages (ZIP) apart in memory; nothing is written to disk."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from django.utils.translation import gettext as _

from cms.localisation.exchange.unreadable import MAX_BYTES, UnreadableFile, refuse_large

MAX_FILES = 1000
MAX_PACKAGE_BYTES = 10 * MAX_BYTES
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_IS_ENCRYPTED = 0x1


@dataclass(frozen=True)
class Unpacked:
    """A file; in a package its name is `<package>/<path>`."""

    name: str
    data: bytes


def unpacked(name: str, data: bytes) -> Iterator[Unpacked | UnreadableFile]:
    """The upload itself, or each file of a package, or why it cannot be had."""
    if PurePosixPath(name).suffix.lower() != ".zip":
        yield Unpacked(name, data)
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            yield from _files(name, package)
    except UnreadableFile as error:
        yield error
    except (zipfile.BadZipFile, EOFError, NotImplementedError, ValueError, OSError):
        yield UnreadableFile(name, _("This is not a ZIP file, or it is damaged."))


def _files(name: str, package: zipfile.ZipFile) -> Iterator[Unpacked | UnreadableFile]:
    entries = [entry for entry in package.infolist() if not _is_by_product(entry)]
    if len(entries) > MAX_FILES:
        raise UnreadableFile(
            name, _("The package has more than %(limit)d files.") % {"limit": MAX_FILES}
        )
    if sum(entry.file_size for entry in entries) > MAX_PACKAGE_BYTES:
        raise UnreadableFile(
            name,
            _("The package unpacks to more than %(limit)d MB.")
            % {"limit": MAX_PACKAGE_BYTES // 1024 // 1024},
        )
    for entry in entries:
        try:
            yield _file(f"{name}/{entry.filename}", package, entry)
        except UnreadableFile as error:
            yield error


def _is_by_product(entry: zipfile.ZipInfo) -> bool:
    """Folders, and what macOS and file managers add without being asked."""
    path = PurePosixPath(entry.filename)
    return entry.is_dir() or "__MACOSX" in path.parts or path.name in {".DS_Store", "Thumbs.db"}


def _file(name: str, package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Unpacked:
    path = PurePosixPath(entry.filename)
    if path.is_absolute() or ".." in path.parts or {"\\", ":"} & set(entry.filename):
        raise UnreadableFile(name, _("The package has a file with an unsafe name."))
    if entry.flag_bits & _IS_ENCRYPTED:
        raise UnreadableFile(name, _("The file is protected by a password."))
    if entry.compress_type not in _METHODS:
        raise UnreadableFile(name, _("The file is packed by a method that is not read."))
    refuse_large(name, entry.file_size)
    try:
        with package.open(entry) as stream:
            # zipfile never yields more than the size that the package states.
            return Unpacked(name, stream.read())
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise UnreadableFile(name, _("The file is damaged in its package.")) from error
