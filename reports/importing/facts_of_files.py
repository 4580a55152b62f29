"""What a file says of itself: its hash, and of a PDF its pages, language and year.

Only the structure of a PDF is read, never its pages; that is quick for a hostile one too.
"""

import hashlib
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import BinaryIO

import pikepdf
from django.utils.translation import gettext as _

from reports.importing.files import Files, UnusableFile
from reports.importing.reading import code_of_language

_CHUNK = 1024 * 1024
# `report-fr.pdf`, `report_FR.pdf`, `report.fr.pdf`
_LANGUAGE_IN_NAME = re.compile(r"[-_. ]([a-z]{2})$", re.IGNORECASE)
_YEAR = re.compile(r"D:((?:19|20)\d{2})")


@dataclass(frozen=True)
class FileFacts:
    """`pages`, `language` (a code of ours) and `year` are None or empty where nobody says."""

    name: str
    sha256: str
    size: int
    pages: int | None = None
    language: str = ""
    year: int | None = None


def facts_of(files: Files, name: str) -> FileFacts:
    """Read a file. Raises UnusableFile where it is missing, or is no such file as its name says."""
    digest, size = hashlib.sha256(), 0
    with files.opened(name) as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
    language, pages, year = language_in(name), None, None
    if PurePosixPath(name).suffix.lower() == ".pdf":
        with files.opened(name) as file:
            pages, said, year = _of_pdf(name, file)
        language = said or language
    return FileFacts(name, digest.hexdigest(), size, pages, language, year)


def language_in(name: str) -> str:
    """The language that the end of a file's name tells, or an empty text."""
    match = _LANGUAGE_IN_NAME.search(PurePosixPath(name).stem)
    return _ours(match.group(1)) if match else ""


def _of_pdf(name: str, file: BinaryIO) -> tuple[int, str, int | None]:
    try:
        with pikepdf.open(file) as pdf:
            language = _ours(str(pdf.Root.get("/Lang", ""))[:20])
            made = _YEAR.match(str(pdf.docinfo.get("/CreationDate", ""))[:20])
            return len(pdf.pages), language, int(made.group(1)) if made else None
    except pikepdf.PasswordError as error:
        raise UnusableFile(_("“%s” is protected by a password.") % name) from error
    # The structure of a broken file can be anything.
    except Exception as error:
        raise UnusableFile(_("“%s” is not a PDF, or it is damaged.") % name) from error


def _ours(text: str) -> str:
    try:
        return code_of_language(text.partition("-")[0]) if text else ""
    except ValueError:
        return ""
