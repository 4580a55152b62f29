"""Reads a table of reports: CSV as spreadsheets save it, or XLSX. Pure."""

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePath
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import load_workbook

from cms.localisation.memory.csv_files import MOST_BYTES, UnreadableTable, read_table
from reports.importing.columns import column_of

MOST_ROWS = 5000
MOST_COLUMNS = 200
# Unpacked; a sheet of that size is no list of reports.
_MOST_UNPACKED = 100 * 1024 * 1024
LONGEST_CELL = 50_000


@dataclass(frozen=True)
class Line:
    """A line of the table: its number in the file and its cells by column, without empty ones."""

    number: int
    cells: dict[str, str]


@dataclass(frozen=True)
class Table:
    """The lines, the columns that were found, and the headings nobody knows, which are passed
    over."""

    lines: list[Line]
    columns: list[str]
    unknown: list[str]


def read(content: bytes, name: str) -> Table:
    """Read a file by the ending of its name. Raises UnreadableTable in words for who sent it."""
    if len(content) > MOST_BYTES:
        raise UnreadableTable(_("The file is larger than 10 MB."))
    if PurePath(name).suffix.lower() == ".xlsx" or content.startswith(b"PK\x03\x04"):
        return _table(_of_xlsx(content))
    return _table([(row.line, row.cells) for row in read_table(content)])


def _table(found: Sequence[tuple[int, dict[str, str]]]) -> Table:
    headings = list(found[0][1]) if found else []
    known = {heading: column_of(heading) for heading in headings}
    columns = [column for column in known.values() if column]
    _check(columns, found)
    lines = [Line(number, _cells(cells, known)) for number, cells in found]
    unknown = [heading for heading, column in known.items() if not column]
    return Table([line for line in lines if line.cells], columns, unknown)


def _check(columns: Sequence[str], found: Sequence[Any]) -> None:
    if not found:
        raise UnreadableTable(_("There is no report in this table."))
    if len(found) > MOST_ROWS:
        raise UnreadableTable(_("The table has more than %s rows.") % MOST_ROWS)
    missing = [name for name in ("id", "title") if name not in columns]
    if missing:
        raise UnreadableTable(
            _("The first line has to name these columns: %(columns)s.")
            % {"columns": ", ".join(missing)}
        )
    twice = sorted({name for name in columns if columns.count(name) > 1})
    if twice:
        raise UnreadableTable(
            _("Two columns have the same name: %(columns)s.") % {"columns": ", ".join(twice)}
        )


def _cells(cells: dict[str, str], known: dict[str, str]) -> dict[str, str]:
    named = {known[heading]: cell.strip() for heading, cell in cells.items() if known[heading]}
    return {column: cell for column, cell in named.items() if cell}


def _of_xlsx(content: bytes) -> list[tuple[int, dict[str, str]]]:
    """The first sheet. The headings are its first line."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            if sum(entry.file_size for entry in package.infolist()) > _MOST_UNPACKED:
                raise UnreadableTable(_("The table unpacks to more than 100 MB."))
        workbook = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        return list(_rows_of(workbook.worksheets[0]))
    except UnreadableTable:
        raise
    # openpyxl fails in as many ways as there are broken files.
    except Exception as error:
        raise UnreadableTable(_("This is not an XLSX file, or it is damaged.")) from error


def _rows_of(sheet: Any) -> Iterator[tuple[int, dict[str, str]]]:
    headings: list[str] = []
    rows = sheet.iter_rows(values_only=True, max_row=MOST_ROWS + 2, max_col=MOST_COLUMNS)
    for number, values in enumerate(rows, start=1):
        texts = [text_of(value) for value in values]
        if number == 1:
            headings = texts
            continue
        cells = {name: text for name, text in zip(headings, texts, strict=False) if name}
        if any(cells.values()):
            yield number, cells


def text_of(value: Any) -> str:
    """A cell as somebody would type it."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
