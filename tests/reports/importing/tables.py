"""Tables and files of reports."""

import csv
import io
import zipfile
from pathlib import Path
from typing import Any

import pikepdf
from openpyxl import Workbook

from reports.importing.files import Folder
from reports.importing.planning import plan
from reports.importing.rows import read_rows
from reports.importing.table import read
from reports.importing.writing import write_all


def csv_of(*rows: dict[str, Any]) -> bytes:
    """A CSV file with those rows."""
    text = io.StringIO()
    columns = list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.DictWriter(text, columns)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def xlsx_of(*lines: list[Any]) -> bytes:
    workbook, output = Workbook(), io.BytesIO()
    for line in lines:
        workbook.active.append(line)
    workbook.save(output)
    return output.getvalue()


def zip_of(**files: bytes) -> io.BytesIO:
    """A package; the names are those of `files`, `a__pdf` for `a.pdf`."""
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w") as package:
        for name, content in files.items():
            package.writestr(name.replace("__", "."), content)
    output.seek(0)
    return output


def pdf(language: str = "", pages: int = 1, made: str = "", **more: str) -> bytes:
    """A PDF that says so much of itself."""
    output = io.BytesIO()
    with pikepdf.new() as document:
        for _number in range(pages):
            document.add_blank_page()
        if language:
            document.Root.Lang = pikepdf.String(language)
        if made:
            document.docinfo["/CreationDate"] = pikepdf.String(made)
        encryption = pikepdf.Encryption(user="a", owner="b") if more.get("password") else False
        document.save(output, encryption=encryption, deterministic_id=not encryption)
    return output.getvalue()


def row(**values: Any) -> dict[str, Any]:
    return {"id": "R-1", "language": "en", "title": "Civic Spaces 2019", **values}


def planned_of(folder: Path, *rows: dict[str, Any], user: Any = None) -> list[Any]:
    table = read(csv_of(*rows), "reports.csv")
    return plan(read_rows(table.lines), Folder(folder), user)


def imported(folder: Path, *rows: dict[str, Any], is_public: bool = False) -> list[Any]:
    """Import those rows; none may fail. Returns the outcomes."""
    outcomes = write_all(planned_of(folder, *rows), Folder(folder), is_public=is_public)
    assert [outcome.problem for outcome in outcomes if outcome.problem] == []
    return outcomes


def changes_of(one: Any) -> list[tuple[str, str, str]]:
    return [(change.name, change.old, change.new) for change in one.changes]
