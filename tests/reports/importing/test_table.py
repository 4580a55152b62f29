"""Tables as spreadsheets save them, and what is none."""

import zipfile
from datetime import date, datetime
from io import BytesIO

import pytest

from cms.localisation.memory.csv_files import UnreadableTable
from reports.importing.columns import COLUMNS, column_of
from reports.importing.table import MOST_ROWS, read
from tests.reports.importing.tables import xlsx_of

LINES = [(2, {"id": "R-1", "title": "Räume, Orte"})]


@pytest.mark.parametrize(
    "content",
    [
        'id,title\nR-1,"Räume, Orte"\n'.encode(),
        b"\xef\xbb\xbf" + "id;title\r\nR-1;Räume, Orte\r\n".encode(),
        "id\ttitle\nR-1\tRäume, Orte\n".encode(),
        "id\ttitle\nR-1\tRäume, Orte\n".encode("utf-16"),
        'ID,Titre,\n R-1 ,"Räume, Orte",\n'.encode(),
        xlsx_of(["id", "title"], ["R-1", "Räume, Orte"], [None, None]),
    ],
)
def test_the_same_table_in_every_form(content) -> None:
    table = read(content, "reports")

    assert [(line.number, line.cells) for line in table.lines] == LINES
    assert table.columns == ["id", "title"]


def test_cells_of_a_workbook_as_somebody_would_type_them() -> None:
    content = xlsx_of(
        ["id", "title", "date", "isbn", "first_year", "abstract"],
        # Spreadsheets know no time zones.
        [7, "T", datetime(2019, 4, 8), 9783161484100, 2018.0, "=1+1"],  # noqa: DTZ001  as above
        [8, "T", date(2019, 4, 8), None, "2018", None],
    )

    cells = [line.cells for line in read(content, "a.xlsx").lines]

    # A formula nobody has worked out is empty.
    assert cells == [
        {
            "id": "7",
            "title": "T",
            "date": "2019-04-08",
            "isbn": "9783161484100",
            "first_year": "2018",
        },
        {"id": "8", "title": "T", "date": "2019-04-08", "first_year": "2018"},
    ]


def test_columns_that_are_not_known_are_said() -> None:
    assert read(b"id,title,colour\n1,T,red\n", "a.csv").unknown == ["colour"]


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Title", "title"),
        (" TITRE ", "title"),
        ("Título", "title"),
        ("العنوان", "title"),
        ("Sous-titre", "subtitle"),
        ("publication_date", "date"),
        ("Fecha de publicación", "date"),
        ("Old URL", "old_address"),
        ("License", "licence"),
        ("Colour", ""),
        ("", ""),
    ],
)
def test_headings(heading, column) -> None:
    assert column_of(heading) == column


def test_no_heading_is_that_of_two_columns() -> None:
    headings = [name for column, others in COLUMNS.items() for name in (column, *others)]

    assert len(headings) == len(set(headings))


def bomb() -> bytes:
    output = BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet1.xml", b"0" * (101 * 1024 * 1024))
    return output.getvalue()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "these columns"),
        (b"id,title\n", "no report"),
        (b"name,colour\na,b\n", "these columns: id, title"),
        (b"id,title,titre\n1,a,b\n", "same name: title"),
        (b"id,title\n1,caf\xe9\n", "UTF-8"),
        (b"id,title\n1,a\0b\n", "not a CSV"),
        (b"id,title\n1,a,b,c\n", "more cells"),
        (b'id,title\n1,"' + b"a" * 200_000 + b'"\n', "Line 2"),
        (b"PK\x03\x04 broken", "XLSX"),
        (bomb(), "100 MB"),
        (b"x" * (10 * 1024 * 1024 + 1), "10 MB"),
        (b"id,title\n" + b"1,a\n" * (MOST_ROWS + 1), "more than 5000"),
    ],
    ids=range(12),
)
def test_what_is_no_table(content, message) -> None:
    with pytest.raises(UnreadableTable, match=message):
        read(content, "reports.csv")
