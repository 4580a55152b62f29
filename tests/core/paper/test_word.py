"""Word files as others read them: python-docx, mammoth, and the schema's order."""

import io
import zipfile

import docx
import mammoth
import pytest
from bs4 import BeautifulSoup
from docx.oxml.ns import qn
from lxml import etree

from cms.core.paper.document import Cell, ListBlock, Table
from cms.core.paper.word import as_word
from cms.core.paper.word.tables import grid_of
from tests.core.paper.papers import full_document, make_document, words


@pytest.fixture(scope="module")
def english() -> bytes:
    return as_word(full_document())


@pytest.fixture(scope="module")
def arabic() -> bytes:
    return as_word(full_document("ar", "نلتقي من جديد"))


def read(content: bytes):
    return docx.Document(io.BytesIO(content))


def as_html(content: bytes) -> BeautifulSoup:
    return BeautifulSoup(mammoth.convert_to_html(io.BytesIO(content)).value, "html.parser")


def part(content: bytes, name: str):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return etree.fromstring(archive.read(name))


def test_styles_are_words_own(english) -> None:
    styled = [(p.style.name, p.text) for p in read(english).paragraphs if p.text]

    assert styled[:4] == [
        ("Institution", "International Civil Society Centre"),
        ("Kicker", "Concept note"),
        ("Title", "Leading together"),
        ("Subtitle", "For those who lead"),
    ]
    assert [(s, t) for s, t in styled if s.startswith("Heading")] == [
        ("Heading 1", "Background"),
        ("Heading 2", "A part"),
        ("Heading 1", "End"),
        ("Heading 1", "Footnotes"),
    ]
    assert [t for s, t in styled if s == "Quote"] == ["Worth the journey."]
    assert [t for s, t in styled if s.startswith("toc")] == ["Background", "End", "Footnotes"]


def test_headings_lists_and_tables_are_real(english) -> None:
    html = as_html(english)

    assert [h.get_text() for h in html(["h1", "h2"])] == [
        "Background",
        "A part",
        "End",
        "Footnotes",
    ]
    assert str(html.ul) == "<ul><li>One<ol><li>Inner</li></ol></li><li>Two</li></ul>"
    assert [th.get_text() for th in html.thead("th")] == ["Time", "Session"]
    rows = [[cell.get_text() for cell in row("td")] for row in html.tbody("tr")]
    assert rows == [["09:00", "Opening"], ["Peers"], ["14:00", "Closing"]]
    assert html.tbody.td["rowspan"] == "2"
    assert html.find("a", href=lambda url: (url or "").startswith("https:"))["href"] == (
        "https://example.org/a?b=1&c=2#d"
    )


def test_footnotes_are_at_the_foot_and_numbered_by_word(english) -> None:
    html = as_html(english)
    notes = [note.get_text(" ", strip=True) for note in html.find_all("li", id=True)]

    assert notes == ["Since 2016. Every year. ↑", "In Berlin. ↑"]
    assert [sup.get_text() for sup in html("sup")][:2] == ["[1]", "[2]"]
    # The second reference to the first note repeats its number.
    instructions = part(english, "word/document.xml").iter(qn("w:instrText"))
    assert [i.text.split()[0] for i in instructions] == ["TOC", "NOTEREF"]
    assert "Referred to by nobody." in html.get_text()


def test_every_style_that_is_used_is_there(english) -> None:
    there = {s.get(qn("w:styleId")) for s in part(english, "word/styles.xml")}
    used = {
        element.get(qn("w:val"))
        for name in ("document", "footnotes", "footer1")
        for element in part(english, f"word/{name}.xml").iter(
            qn("w:pStyle"), qn("w:rStyle"), qn("w:tblStyle")
        )
    }

    assert used - there == set()


def test_properties(english) -> None:
    properties = read(english).core_properties

    assert {
        "title": properties.title,
        "language": properties.language,
        "author": properties.author,
        "subject": properties.subject,
        "created": properties.created.isoformat(),
    } == {
        "title": "Leading together",
        "language": "en-GB",
        "author": "International Civil Society Centre",
        "subject": "Why we meet",
        "created": "2019-05-24T12:00:00+00:00",
    }


def test_pictures_are_described_or_decoration(english) -> None:
    document = part(english, "word/document.xml")
    described = [p.get("descr") for p in document.iter("{*}docPr")]
    decorations = [e.get("val") for e in document.iter("{*}decorative")]

    assert (described, decorations) == (["A teal field", ""], ["1"])
    assert "A lost picture" in [p.text for p in read(english).paragraphs]


def test_the_header_row_is_repeated(english) -> None:
    (table,) = read(english).tables
    rows = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows]

    assert rows == [True, False, False, False]


def test_arabic_runs_from_right_to_left(arabic) -> None:
    document = part(arabic, "word/document.xml")
    paragraphs = list(document.iter(qn("w:p")))
    with_text = [r for r in document.iter(qn("w:r")) if r.find(qn("w:t")) is not None]
    french = [r for r in with_text if "".join(r.itertext()) == "Maison du Port"]

    assert [p for p in paragraphs if p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is None] == []
    assert {r.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is None for r in french} == {True}
    signs = f"{qn('w:rPr')}/{qn('w:rtl')}"
    others = [r for r in with_text if r not in french and "_" not in str(r.get("id"))]
    assert {r.find(signs) is not None for r in others if not _is_sign(r)} == {True}
    assert document.find(f".//{qn('w:bidiVisual')}") is not None
    assert document.find(f".//{qn('w:sectPr')}/{qn('w:bidi')}") is not None
    (language,) = part(arabic, "word/styles.xml").iterfind(
        f".//{qn('w:rPrDefault')}//{qn('w:lang')}"
    )
    assert language.get(qn("w:bidi")) == "ar-SA"


def _is_sign(run) -> bool:
    style = run.find(f"{qn('w:rPr')}/{qn('w:rStyle')}")
    return style is not None and style.get(qn("w:val")) == "FootnoteReference"


def test_the_same_words_are_the_same_bytes(english) -> None:
    assert as_word(full_document()) == english


def test_numbered_lists_begin_at_one() -> None:
    two = make_document(*(ListBlock(((words("a"),),), True),) * 2)
    numbers = [
        n.get(qn("w:val")) for n in part(as_word(two), "word/document.xml").iter(qn("w:numId"))
    ]

    assert len(set(numbers)) == len(numbers) == 2


def test_cells_that_reach_down_take_the_place_of_others() -> None:
    a, b, c, d = (
        Cell((words(name),), rows) for name, rows in (("a", 2), ("b", 1), ("c", 2), ("d", 1))
    )

    assert grid_of(Table(((a, b), (c,), (d,)))) == [[a, b], [None, c], [d, None]]
    assert grid_of(Table(((b,), ()), ("x", "y"))) == [[b, Cell(())], [Cell(()), Cell(())]]
    assert grid_of(Table(())) == []
