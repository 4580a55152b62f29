"""The files of a report as readers look for them: theirs first, then by language and format."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest

from cms.core.files.freshness import is_older_than
from cms.core.files.listing import ShownFile, shown_files
from reports.choices import FileKind

# What most readers want, first; anything else follows by name.
FORMATS = ("PDF", "EPUB", "DOCX", "ODT")


@dataclass(frozen=True)
class ReportFileShown:
    """A file of a report. `is_older` tells that the one in the original language is newer."""

    file: ShownFile
    kind: str
    is_older: bool = False

    @property
    def language_code(self) -> str:
        return self.file.language_code


@dataclass(frozen=True)
class LanguageRow:
    """The files of one language, one a format; None where there is none in that format."""

    language_code: str
    language_name: str
    cells: list[ReportFileShown | None]

    @property
    def is_older(self) -> bool:
        return any(cell.is_older for cell in self.cells if cell)


@dataclass(frozen=True)
class FileGroup:
    """The files that are the same work: a table of languages by formats."""

    title: str
    formats: list[str]
    rows: list[LanguageRow]


@dataclass(frozen=True)
class _Listed:
    """A row as files are listed."""

    document: Any
    title: str


def files_of(page: Any, original: str, request: HttpRequest | None) -> list[ReportFileShown]:
    """The files of a report in the editors' order. Two queries at most.

    `original` is the language that the others are measured by.
    """
    return files_of_rows(list(page.files.select_related("document")), page, original, request)


def files_of_rows(
    rows: list[Any], page: Any, original: str, request: HttpRequest | None
) -> list[ReportFileShown]:
    """The same for rows that have been read. One query at most."""
    listed = [_Listed(row.document, row.shown_title) for row in rows]
    files = shown_files(page, listed, request)
    pairs = list(zip(rows, files, strict=True))
    return [
        ReportFileShown(file, row.kind, is_older_than(file, _originals(row, pairs, original)))
        for row, file in pairs
    ]


def _originals(row: Any, pairs: list[tuple[Any, ShownFile]], original: str) -> list[ShownFile]:
    """The same work as a row's in the original language."""
    work = (row.kind, row.title)
    return [
        file
        for other, file in pairs
        if (other.kind, other.title) == work and file.language_code == original
    ]


def best_file(
    files: Sequence[ReportFileShown], language_code: str, original: str
) -> ReportFileShown | None:
    """What to offer first: the whole report in the reader's language, else in the original one.

    Without a file of the whole there is nothing to offer first.
    """
    whole = [file for file in files if file.kind == FileKind.FULL]
    wanted = [language_code, original]

    def rank(file: ReportFileShown) -> tuple[int, int]:
        code = file.language_code
        place = wanted.index(code) if code in wanted else len(wanted)
        return place, _format_rank(file.file.format)

    return min(whole, key=rank, default=None)


def groups_of(files: Iterable[ReportFileShown], first_language: str) -> list[FileGroup]:
    """The files that are the same work together, the reader's language first."""
    by_work: dict[tuple[str, str], list[ReportFileShown]] = {}
    for file in files:
        by_work.setdefault((file.kind, file.file.title), []).append(file)
    return [_group(title, same, first_language) for (_kind, title), same in by_work.items()]


def _group(title: str, files: list[ReportFileShown], first_language: str) -> FileGroup:
    formats = sorted({file.file.format for file in files}, key=lambda f: (_format_rank(f), f))
    codes = sorted(
        {file.language_code for file in files}, key=lambda c: (c != first_language, _place(c))
    )
    rows = [_row(code, formats, files) for code in codes]
    return FileGroup(title, formats, rows)


def _row(code: str, formats: list[str], files: list[ReportFileShown]) -> LanguageRow:
    own = [file for file in files if file.language_code == code]
    cells = [next((f for f in own if f.file.format == name), None) for name in formats]
    return LanguageRow(code, own[0].file.language_name, cells)


def _format_rank(name: str) -> int:
    return FORMATS.index(name) if name in FORMATS else len(FORMATS)


def _place(code: str) -> int:
    """The place of a language in the settings; files that say none come last."""
    codes = [each for each, _name in settings.LANGUAGES]
    return codes.index(code) if code in codes else len(codes)
