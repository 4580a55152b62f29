"""Tables of words as CSV files (RFC 4180) that spreadsheets open safely and do not spoil.

Written: UTF-8 with a byte order mark, commas. Read: UTF-8 or what a spreadsheet calls Unicode text
(UTF-16), with commas, semicolons or tabs.
"""

import csv
import io
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

MOST_BYTES = 10 * 1024 * 1024
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
# Spreadsheets take a cell that begins so for a formula. The apostrophe says that it is text; a cell
# that has the apostrophe itself gets another one, so that nothing is lost on the way back.
_NEEDS_APOSTROPHE = re.compile(r"'*[=+\-@\t\r\n]")
_HAS_APOSTROPHE = re.compile(r"'+[=+\-@\t\r\n]")


class UnreadableTable(ValueError):
    """Why a file is no table that can be read, in words for whoever sent it."""


@dataclass(frozen=True)
class Row:
    """A row with the line it begins in and its cells by the name of their column."""

    line: int
    cells: dict[str, str]


def write_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The file. Cells that would be formulas get an apostrophe, which `read_table` takes away."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_neutral(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def read_table(
    content: bytes, required: Sequence[str] = (), allowed: Collection[str] | None = None
) -> list[Row]:
    """The rows that are not empty; names of columns are in lower case.

    Raises UnreadableTable when it is too long or no text, when a required column is missing, one is
    there twice or is not allowed (None: all are), and when a row is longer than the first line.
    """
    if len(content) > MOST_BYTES:
        raise UnreadableTable(_("The file is larger than 10 MB."))
    text = _decoded(content)
    readers = [
        csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        for delimiter in (",", ";", "\t")
    ]
    columns, reader = max(((_columns(each), each) for each in readers), key=lambda two: len(two[0]))
    _check_columns([name for name in columns if name], required, allowed)
    return _rows(reader, columns)


def _check_columns(
    columns: list[str], required: Sequence[str], allowed: Collection[str] | None
) -> None:
    if not columns or not set(required) <= set(columns):
        raise UnreadableTable(
            _("The first line has to name these columns: %(columns)s.")
            % {"columns": ", ".join(required)}
        )
    if len(set(columns)) < len(columns):
        raise UnreadableTable(_("Two columns have the same name."))
    unknown = [name for name in columns if allowed is not None and name not in allowed]
    if unknown:
        raise UnreadableTable(
            _("These columns are not known: %(columns)s.") % {"columns": ", ".join(unknown)}
        )


def _neutral(cell: str) -> str:
    return f"'{cell}" if _NEEDS_APOSTROPHE.match(cell) else cell


def _restored(cell: str) -> str:
    return cell[1:] if _HAS_APOSTROPHE.match(cell) else cell


def _decoded(content: bytes) -> str:
    encoding = "utf-16" if content.startswith(_UTF_16) else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableTable(
            _("The file is not in UTF-8. In Excel, save it as “CSV UTF-8”.")
        ) from error
    if "\0" in text:
        raise UnreadableTable(_("This is not a CSV file."))
    return text


def _columns(reader: Iterable[list[str]]) -> list[str]:
    try:
        return [name.strip().lower() for name in next(iter(reader), [])]
    except csv.Error:
        return []


def _rows(reader: Any, columns: list[str]) -> list[Row]:
    rows = []
    line = reader.line_num + 1
    try:
        for cells in reader:
            rows.append(_row(line, columns, cells))
            line = reader.line_num + 1
    except csv.Error as error:
        raise UnreadableTable(
            _("Line %(line)s cannot be read: %(error)s.") % {"line": line, "error": error}
        ) from error
    return [row for row in rows if any(row.cells.values())]


def _row(line: int, columns: list[str], cells: list[str]) -> Row:
    if any(cell.strip() for cell in cells[len(columns) :]):
        raise UnreadableTable(
            _("Line %(line)s has more cells than the first line.") % {"line": line}
        )
    found = {
        name: _restored(cell.strip(" ")) for name, cell in zip(columns, cells, strict=False) if name
    }
    return Row(line, {name: found.get(name, "") for name in columns if name})
