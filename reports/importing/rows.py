"""What a line of the table says of a report, and what is wrong with it. No queries."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from unicodedata import category

from django.conf import settings
from django.utils.text import slugify
from django.utils.translation import gettext as _

from cms.core.choices import Licence
from reports.choices import ContributorRole, FileKind, ReportType
from reports.identifiers import normalised_doi, normalised_isbn
from reports.importing.reading import (
    Named,
    code_of_language,
    date_of,
    named_in,
    parts_of,
    value_of_choice,
    year_of,
)
from reports.importing.table import LONGEST_CELL, Line

# Control signs and halves of signs. Those that join or turn letters in Arabic are text.
_NO_TEXT = {"Cc", "Cs"}
# The columns in which lines mean something; elsewhere they are spaces.
_LISTS = ("authors", "editors", "translators", "publisher", "topics", "regions", "old_address")
_WITH_LINES = {"abstract", *_LISTS, "files", "summary_files", "annex_files"}
# How long what somebody may type is at most: as the fields of the report.
_LENGTHS = {
    "id": 255,
    "title": 255,
    "subtitle": 255,
    "series_number": 32,
    "version": 32,
    "doi": 255,
    "slug": 100,
}
_ROLES = {
    "authors": ContributorRole.AUTHOR,
    "editors": ContributorRole.EDITOR,
    "translators": ContributorRole.TRANSLATOR,
}
_FILES = {
    "files": FileKind.FULL,
    "summary_files": FileKind.SUMMARY,
    "annex_files": FileKind.ANNEX,
}


@dataclass(frozen=True)
class RowError:
    """What is wrong, in which column; an empty column for the whole line."""

    column: str
    message: str


@dataclass(frozen=True)
class WantedContributor:
    """Somebody by name, or an organisation (`family_name` empty)."""

    role: str
    family_name: str = ""
    given_name: str = ""
    organisation: str = ""

    def __str__(self) -> str:
        name = ", ".join(filter(None, [self.family_name, self.given_name])) or self.organisation
        return f"{name} ({self.role})"


@dataclass(frozen=True)
class WantedFile:
    """A file of the folder, by its path there."""

    name: str
    kind: str


@dataclass
class ImportRow:
    """A line in words and values. What the table leaves empty is missing in `facts` and `words`.

    `words` are the texts of one language, `facts` the fields that all languages share.
    """

    number: int
    identifier: str = ""
    language: str = ""
    words: dict[str, str] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    contributors: list[WantedContributor] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    regions: list[str] = field(default_factory=list)
    files: list[WantedFile] = field(default_factory=list)
    version: str = ""
    old_addresses: list[str] = field(default_factory=list)
    slug: str = ""
    errors: list[RowError] = field(default_factory=list)

    def refuse(self, column: str, message: str) -> None:
        self.errors.append(RowError(column, message))


def read_rows(lines: Sequence[Line]) -> list[ImportRow]:
    """The rows, each with its errors; twice the same report in a language is one of them."""
    rows = [read_row(line) for line in lines]
    seen: dict[tuple[str, str], int] = {}
    for row in rows:
        key = (row.identifier, row.language)
        if row.identifier and key in seen:
            row.refuse("id", _("Line %s is the same report in the same language.") % seen[key])
        seen.setdefault(key, row.number)
    return rows


def read_row(line: Line) -> ImportRow:
    """One line."""
    row = ImportRow(line.number)
    cells = {name: _checked(row, name, cell) for name, cell in line.cells.items()}
    row.identifier = cells.get("id", "")
    row.version = cells.get("version", "")
    for name in ("id", "title"):
        if not cells.get(name):
            row.refuse(name, _("This is missing."))
    names = ("title", "subtitle", "introduction", "abstract")
    row.words = {name: cells[name] for name in names if cells.get(name)}
    row.language = _read(row, "language", cells, code_of_language) or ""
    row.slug = slugify(cells.get("slug", ""))
    _read_facts(row, cells)
    _read_lists(row, cells)
    return row


def _checked(row: ImportRow, name: str, cell: str) -> str:
    """The cell without what no text has; refused where it is longer than its field."""
    text = "".join(sign for sign in cell if sign in "\n\t" or category(sign) not in _NO_TEXT)
    if name not in _WITH_LINES:
        text = " ".join(text.split())
    longest = _LENGTHS.get(name, LONGEST_CELL)
    if len(text) > longest:
        row.refuse(name, _("This is longer than %s characters.") % longest)
        return text[:longest]
    return text


def _read_facts(row: ImportRow, cells: dict[str, str]) -> None:
    readers: dict[str, tuple[str, Callable[[str], Any]]] = {
        "type": ("type", lambda text: value_of_choice(text, ReportType)),
        "licence": ("licence", lambda text: value_of_choice(text, Licence)),
        "first_year": ("first_year", year_of),
        "last_year": ("last_year", year_of),
        "isbn": ("isbn", normalised_isbn),
        "doi": ("doi", normalised_doi),
        "original_language": ("original_language", code_of_language),
        "series_number": ("series_number", str),
    }
    for column, (name, reader) in readers.items():
        value = _read(row, column, cells, reader)
        if value is not None:
            row.facts[name] = value
    published = _read(row, "date", cells, date_of)
    if published is not None:
        row.facts["publication_date"], row.facts["publication_precision"] = published
    first, last = row.facts.get("first_year"), row.facts.get("last_year")
    if first and last and last < first:
        row.refuse("last_year", _("The period ends before it begins."))


def _read_lists(row: ImportRow, cells: dict[str, str]) -> None:
    for column, role in _ROLES.items():
        for one in named_in(cells.get(column, "")):
            row.contributors.append(_contributor(role, one))
    for name in parts_of(cells.get("publisher", "")):
        row.contributors.append(
            WantedContributor(ContributorRole.PUBLISHER, organisation=name.strip("[]"))
        )
    row.topics = parts_of(cells.get("topics", ""))
    row.regions = parts_of(cells.get("regions", ""))
    row.old_addresses = parts_of(cells.get("old_address", ""))
    for column, kind in _FILES.items():
        row.files += [WantedFile(name, kind) for name in parts_of(cells.get(column, ""))]


def _contributor(role: str, one: Named) -> WantedContributor:
    if one.organisation:
        return WantedContributor(role, organisation=one.organisation)
    return WantedContributor(role, one.family_name, one.given_name)


def _read(row: ImportRow, column: str, cells: dict[str, str], reader: Callable[[str], Any]) -> Any:
    """What a cell says; None where it is empty, or refused."""
    if not cells.get(column):
        return None
    try:
        return reader(cells[column])
    except ValueError:
        row.refuse(column, _explanations()[column] % {"value": cells[column][:80]})
        return None


def _explanations() -> dict[str, str]:
    """What each column takes, for who wrote something else."""
    languages = ", ".join(code for code, _name in settings.LANGUAGES)
    return {
        "language": _("“%(value)s” is none of the languages: ") + languages,
        "original_language": _("“%(value)s” is none of the languages: ") + languages,
        "type": _("“%(value)s” is none of the types: ") + ", ".join(ReportType.values),
        "licence": _("“%(value)s” is none of the licences: ") + ", ".join(Licence.values),
        "date": _("“%(value)s” is no date: write 2019-04-08, 2019-04 or 2019."),
        "first_year": _("“%(value)s” is no year between 1900 and 2200."),
        "last_year": _("“%(value)s” is no year between 1900 and 2200."),
        "isbn": _("“%(value)s” is no ISBN: its last digit proves the others."),
        "doi": _("“%(value)s” is no DOI: it begins with 10. and has a slash."),
    }
