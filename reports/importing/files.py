"""The files that come with a table: a folder of this machine, or a ZIP package.

A table names files by their path in it. Nothing outside of it can be named, and nothing is unpacked
to disk.
"""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Protocol

from django.conf import settings
from django.utils.translation import gettext as _

MOST_BYTES = 100 * 1024 * 1024
MOST_FILES = 2000
MOST_PACKAGE_BYTES = 2 * 1024 * 1024 * 1024
_IS_ENCRYPTED = 0x1


class UnusableFile(ValueError):
    """Why a file cannot be had, in words for whoever named it."""


class Files(Protocol):
    """Where files come from."""

    def opened(self, name: str) -> Iterator[BinaryIO]:
        """A context with the file, to be read once. Raises UnusableFile."""


class Folder:
    """A folder of this machine, with the folders in it."""

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()

    @contextmanager
    def opened(self, name: str) -> Iterator[BinaryIO]:
        path = (self.path / checked_name(name)).resolve()
        # A link may lead out of the folder.
        if not path.is_relative_to(self.path):
            raise UnusableFile(_("“%s” leads out of the folder.") % name)
        if not path.is_file():
            raise UnusableFile(_("“%s” is not in the folder.") % name)
        check_size(name, path.stat().st_size)
        with path.open("rb") as file:
            yield file


class Package:
    """A ZIP package. One folder that everything stands in is taken off."""

    def __init__(self, file: BinaryIO) -> None:
        """Raises UnusableFile for what is no ZIP package, and for one that is too large."""
        try:
            self.zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, OSError, ValueError) as error:
            raise UnusableFile(_("This is not a ZIP file, or it is damaged.")) from error
        entries = [entry for entry in self.zip.infolist() if not entry.is_dir()]
        if len(entries) > MOST_FILES:
            raise UnusableFile(_("The package has more than %s files.") % MOST_FILES)
        if sum(entry.file_size for entry in entries) > MOST_PACKAGE_BYTES:
            raise UnusableFile(_("The package unpacks to more than 2 GB."))
        self.entries = {entry.filename: entry for entry in entries}
        tops = {name.partition("/")[0] for name in self.entries if "/" in name}
        self.top = f"{tops.pop()}/" if len(tops) == 1 else ""

    @contextmanager
    def opened(self, name: str) -> Iterator[BinaryIO]:
        safe = str(checked_name(name))
        entry = self.entries.get(safe) or self.entries.get(f"{self.top}{safe}")
        if entry is None:
            raise UnusableFile(_("“%s” is not in the package.") % name)
        if entry.flag_bits & _IS_ENCRYPTED:
            raise UnusableFile(_("“%s” is protected by a password.") % name)
        check_size(name, entry.file_size)
        try:
            # zipfile never yields more than the size that the package states.
            with self.zip.open(entry) as file:
                yield file  # type: ignore[misc]  # IO[bytes] is what a BinaryIO is
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError) as error:
            raise UnusableFile(_("“%s” is damaged in its package.") % name) from error


class NoFiles:
    """Nothing came with the table."""

    @contextmanager
    def opened(self, name: str) -> Iterator[BinaryIO]:
        raise UnusableFile(_("“%s” is missing: no files came with the table.") % name)
        yield  # a context manager is made from a generator


def checked_name(name: str) -> PurePosixPath:
    """A path inside of the folder, of a type that may be published. Raises UnusableFile."""
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in name or "\0" in name or not path.name:
        raise UnusableFile(_("“%s” leads out of the folder.") % name)
    if path.suffix.lower().removeprefix(".") not in settings.WAGTAILDOCS_EXTENSIONS:
        endings = ", ".join(settings.WAGTAILDOCS_EXTENSIONS)
        raise UnusableFile(
            _("“%(name)s” is none of: %(endings)s.") % {"name": name, "endings": endings}
        )
    if len(path.name) > 150:
        raise UnusableFile(_("The name “%s…” is too long.") % path.name[:60])
    return path


def check_size(name: str, size: int) -> None:
    """Raise UnusableFile for a file that is empty or too large."""
    if not size:
        raise UnusableFile(_("“%s” is empty.") % name)
    if size > MOST_BYTES:
        raise UnusableFile(_("“%s” is larger than 100 MB.") % name)
