"""Word documents as different authors lay them out."""

from dataclasses import astuple
from datetime import date

import pytest

from meetings.concept_notes.document import HeadingBlock
from tests.meetings.concept_notes import word_files as word

BREAK = "<w:r><w:br/></w:r>"
TAB = "<w:r><w:tab/></w:r>"
VENUE = (word.link("Oven House"), ", 3 Mill Lane, Cork T12 AB34, Ireland")


def _row(label: str, *value: str) -> str:
    cells = (word.paragraph(word.bold(label)), word.paragraph(*value))
    return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"


HEADERS = {
    "paragraphs with tabs": [
        word.paragraph(word.bold("Date:"), TAB, "3–5 June 2020"),
        word.paragraph(word.bold("Venue:"), TAB, *VENUE),
        word.paragraph(word.bold("Facilitators:"), TAB, "Ana Sy (Oxbow) and Bo Li (Rivers)"),
    ],
    "line breaks": [
        word.paragraph(
            *(word.bold("When"), ": 3–5 June 2020", BREAK, word.bold("Where"), ": ", *VENUE),
            *(BREAK, word.bold("Facilitators"), ": Ana Sy, Oxbow; Bo Li, Rivers"),
        )
    ],
    "table": [
        "<w:tbl>",
        _row("Dates", "3–5 June 2020"),
        _row("Location", *VENUE),
        _row("Facilitated by", "Ana Sy (Oxbow), Bo Li (Rivers)"),
        "</w:tbl>",
    ],
}


def _document(header: list[str], *sections: str) -> bytes:
    front = (
        word.paragraph(word.bold("Bakers’ Exchange")),
        word.paragraph("The 2020 meetings of bakers and millers"),
        word.paragraph("2 March 2020"),
    )
    notes = word.notes_xml({2: "Counted in winter."})
    return word.word_file(
        word.document_xml(*front, *header, *sections), word__footnotes_dot_xml=notes
    )


@pytest.mark.parametrize("header", HEADERS)
def test_headers(header: str, read) -> None:
    reading = read(_document(HEADERS[header], word.paragraph("Bread is old.")), "note.docx")
    assert (reading.title, reading.subtitle) == (
        "Bakers’ Exchange",
        "The 2020 meetings of bakers and millers",
    )
    assert (reading.document_date, reading.start_date, reading.end_date) == (
        date(2020, 3, 2),
        date(2020, 6, 3),
        date(2020, 6, 5),
    )
    assert reading.venue is not None
    assert astuple(reading.venue) == (
        "Oven House",
        "https://example.org/report",
        "3 Mill Lane, T12 AB34",
        "Cork",
        "IE",
    )
    assert [astuple(person) for person in reading.facilitators] == [
        ("Ana Sy", "Oxbow"),
        ("Bo Li", "Rivers"),
    ]


def test_headings_that_are_only_bold(read) -> None:
    sections = (
        word.paragraph(word.bold("Two groups")),
        word.paragraph(word.bold("Bakers")),
        word.paragraph("Meeting since 2016.", word.reference(2)),
        word.paragraph(word.bold("Millers")),
        word.paragraph("They meet for the first time."),
        word.paragraph(word.bold("Joint sessions")),
        word.paragraph(word.bold("Day one: Dough")),
        word.paragraph("We knead."),
        word.paragraph(word.bold("Day three: Crumbs")),
        word.paragraph("We sweep."),
        word.paragraph(word.bold("Feedback from 2019")),
        word.paragraph("“Warm.” – a baker"),
        word.paragraph(word.bold("Outcomes")),
        word.paragraph("• a loaf,"),
        word.paragraph("• a friend."),
        word.paragraph("Contact: Ana Sy (ana@example.org)"),
    )
    reading = read(_document(HEADERS["table"], *sections), "note.docx")
    assert [(group.name, group.first_convened) for group in reading.groups] == [
        ("Bakers", 2016),
        ("Millers", 2020),
    ]
    assert [(s.title, s.day, s.text) for s in reading.joint_sessions] == [
        ("Dough", 1, "We knead."),
        ("Crumbs", 3, "We sweep."),
    ]
    assert [astuple(quote) for quote in reading.quotes] == [("Warm.", "2019", "a baker")]
    assert reading.outcomes == ["a loaf,", "a friend."]
    assert [footnote.text for footnote in reading.footnotes] == ["Counted in winter."]
    assert [block for block in reading.body if isinstance(block, HeadingBlock)] == [
        HeadingBlock("Two groups", 2),
        HeadingBlock("Joint sessions", 2),
        HeadingBlock("Feedback from 2019", 2),
        HeadingBlock("Outcomes", 2),
    ]
    assert reading.not_understood == []
