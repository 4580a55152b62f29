"""Tables survive spreadsheets, and are no danger to them."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.localisation.memory.csv_files import (
    MOST_BYTES,
    Row,
    UnreadableTable,
    read_table,
    write_table,
)


def test_the_file_is_utf_8_with_a_mark_and_commas() -> None:
    content = write_table(["source", "target"], [["Meeting, annual", "اجتماع"]])

    assert content == b"\xef\xbb\xbf" + 'source,target\r\n"Meeting, annual",اجتماع\r\n'.encode()


@pytest.mark.parametrize("text", ["=1+1", "+49 30", "-5", "@here", "\tx", "\rx", "\nx", "'=1+1"])
def test_formulas_are_neutral_in_the_file_and_come_back(text: str) -> None:
    content = write_table(["source"], [[text]])

    cells = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert cells == [["source"], [f"'{text}"]]
    assert [row.cells for row in read_table(content, ["source"])] == [{"source": text}]


cells = st.text(max_size=20).filter(lambda text: text == text.strip(" ") and "\0" not in text)
encodable = cells.filter(lambda text: not any("\ud800" <= letter <= "\udfff" for letter in text))


@given(st.lists(st.tuples(encodable, encodable).filter(any), max_size=5))
def test_every_text_comes_back(rows: list[tuple[str, str]]) -> None:
    read = read_table(write_table(["a", "b"], rows), ["a", "b"])

    assert [(row.cells["a"], row.cells["b"]) for row in read] == rows


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_spreadsheets_write_is_read(delimiter: str, encoding: str) -> None:
    text = (
        f'Source{delimiter}Target\r\n"one{delimiter} two"{delimiter}"un\ndeux"\r\n\r\na{delimiter}b'
    )

    assert read_table(text.encode(encoding), ["source", "target"]) == [
        Row(2, {"source": f"one{delimiter} two", "target": "un\ndeux"}),
        Row(5, {"source": "a", "target": "b"}),
    ]


def test_missing_cells_are_empty_and_spare_columns_without_a_name_are_left_out() -> None:
    assert read_table(b"source,target,\nx\ny,z,\n", ["source"]) == [
        Row(2, {"source": "x", "target": ""}),
        Row(3, {"source": "y", "target": "z"}),
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "The first line has to name these columns: source."),
        (b"quelle\nx", "The first line has to name these columns: source."),
        (b"source\n\xe9t\xe9", "The file is not in UTF-8. In Excel, save it as “CSV UTF-8”."),
        (b"source\nPK\0\0", "This is not a CSV file."),
        (b"source,source\nx,y", "Two columns have the same name."),
        (b"source,target\nx,y\nx,y,z", "Line 3 has more cells than the first line."),
        (b'source\n"open', "Line 2 cannot be read: unexpected end of data."),
        (b"x" * (MOST_BYTES + 1), "The file is larger than 10 MB."),
    ],
)
def test_what_is_no_table_is_refused_in_words(content: bytes, message: str) -> None:
    with pytest.raises(UnreadableTable) as refused:
        read_table(content, ["source"])

    assert str(refused.value) == message


def test_columns_that_would_be_lost_are_refused() -> None:
    with pytest.raises(UnreadableTable) as refused:
        read_table(b"source;colour;size\n", ["source"], allowed={"source"})

    assert str(refused.value) == "These columns are not known: colour, size."
