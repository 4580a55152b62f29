"""Tables as XLSX files, in which no text is taken for a formula."""

import io
from collections.abc import Iterable, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# What a spreadsheet refuses in the name of a sheet, and how long one may be.
_REFUSED = str.maketrans(dict.fromkeys("\\/?*[]:", " "))
_LONGEST_NAME = 31


def xlsx_of(title: str, lines: Iterable[Sequence[Any]], freeze: str = "A2") -> bytes:
    """The file with one sheet; `lines` begin with the headings, `freeze` is the first cell that
    moves. Text that looks like a formula stays text, and signs that XML has not are left out."""
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet(title.translate(_REFUSED)[:_LONGEST_NAME])
    sheet.freeze_panes = freeze
    for line in lines:
        sheet.append([_cell(sheet, value) for value in line])
    output = io.BytesIO()
    workbook.save(output)
    return output.getvalue()


def _cell(sheet: Any, value: Any) -> WriteOnlyCell:
    if not isinstance(value, str):
        return WriteOnlyCell(sheet, value)
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", value))
    cell.data_type = "s"
    return cell
