"""Word documents: footnotes, tables, headings, links and what is left out."""

import io
from dataclasses import astuple
from datetime import date

import docx
from docx.document import Document

from meetings.concept_notes.document import HeadingBlock, ParagraphBlock, TableBlock
from tests.meetings.concept_notes import word_files as word


def _saved(document: Document) -> bytes:
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _note() -> Document:
    document = docx.Document()
    document.add_paragraph("Meeting of orchard keepers", style="Title")
    document.add_paragraph("Old trees, new hands", style="Subtitle")
    document.add_paragraph("5 January 2021")
    table = document.add_table(rows=3, cols=2)
    for row, (label, value) in zip(
        table.rows,
        [
            ("Date", "4–6 May 2021"),
            ("Venue", "Apple Hall, 3 Mill Lane, Kilkenny, Ireland"),
            ("Facilitators", "Mary O’Brien, Liam Walsh, Orchard Network"),
        ],
        strict=True,
    ):
        row.cells[0].paragraphs[0].add_run(label).bold = True
        row.cells[1].text = value
    document.add_heading("Concept", level=1)
    document.add_paragraph().add_run("Background").bold = True
    document.add_paragraph("Orchards need care in every season.")
    document.add_heading("Groups in parallel", level=2)
    for name, focus in (
        ("Grafting", "Convened every year since 2016."),
        ("Pressing", "They meet for the first time."),
    ):
        item = document.add_paragraph(style="List Bullet")
        item.add_run(f"{name}: ").bold = True
        item.add_run(focus)
    document.add_heading("Programme", level=2)
    programme = document.add_table(rows=2, cols=3)
    for cell, text in zip(programme.rows[0].cells, ("Time", "What", "Who"), strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    for cell, text in zip(programme.rows[1].cells, ("9:00", "Walk", "Everybody"), strict=True):
        cell.text = text
    return document


def test_a_word_note_with_a_table_for_its_header(read) -> None:
    reading = read(_saved(_note()), "note.docx")
    assert (reading.title, reading.subtitle) == (
        "Meeting of orchard keepers",
        "Old trees, new hands",
    )
    assert (reading.document_date, reading.start_date, reading.end_date) == (
        date(2021, 1, 5),
        date(2021, 5, 4),
        date(2021, 5, 6),
    )
    assert astuple(reading.venue) == ("Apple Hall", "", "3 Mill Lane", "Kilkenny", "IE")
    assert [astuple(person) for person in reading.facilitators] == [
        ("Mary O’Brien", "Orchard Network"),
        ("Liam Walsh", "Orchard Network"),
    ]
    assert [(group.name, group.first_convened) for group in reading.groups] == [
        ("Grafting", 2016),
        ("Pressing", 2021),
    ]


def test_headings_by_style_and_by_bold_lines(read) -> None:
    body = read(_saved(_note()), "note.docx").body
    assert [block for block in body if isinstance(block, HeadingBlock)] == [
        HeadingBlock("Concept", 2),
        HeadingBlock("Background", 3),
        HeadingBlock("Groups in parallel", 3),
        HeadingBlock("Programme", 3),
    ]


def test_a_first_row_in_bold_is_the_header_of_a_table(read) -> None:
    body = read(_saved(_note()), "note.docx").body
    assert body[-1] == TableBlock(["Time", "What", "Who"], [["9:00", "Walk", "Everybody"]])


def test_footnotes_endnotes_and_links(read) -> None:
    document = word.document_xml(
        word.paragraph("Meeting of orchard keepers", style="Title"),
        word.paragraph(
            "Trees are old.",
            word.reference(2),
            " Hands are ",
            word.bold("new"),
            ".",
            word.reference(3, "endnote"),
        ),
        word.paragraph("See ", word.link("the report"), " again.", word.reference(2)),
    )
    data = word.word_file(
        document,
        word__footnotes_dot_xml=word.notes_xml({2: "As counted in winter."}),
        word__endnotes_dot_xml=word.notes_xml({3: "As told by neighbours."}, "endnote"),
    )
    reading = read(data, "note.docx")
    assert [(note.identifier, note.text) for note in reading.footnotes] == [
        ("n1", "As counted in winter."),
        ("n2", "As told by neighbours."),
    ]
    assert reading.body == [
        ParagraphBlock(
            '<p>Trees are old.<a linktype="footnote" id="n1">1</a> Hands are <b>new</b>.'
            '<a linktype="footnote" id="n2">2</a></p>'
            '<p>See <a href="https://example.org/report">the report</a> again.'
            '<a linktype="footnote" id="n1">1</a></p>'
        )
    ]


def test_pictures_are_left_out_and_mentioned(read) -> None:
    document = _note()
    pixel = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154"
        "78da63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
    )
    document.add_picture(io.BytesIO(pixel))
    reading = read(_saved(document), "note.docx")
    assert [remark for remark in reading.not_understood if "Picture" in remark] == [
        "Pictures: 1 picture was not imported; please add what is needed to the page."
    ]


def test_page_headers_are_mentioned(read) -> None:
    document = _note()
    document.sections[0].header.paragraphs[0].text = "Draft for members"
    reading = read(_saved(document), "note.docx")
    assert "Word: page headers and footers were not imported; please check the page." in (
        reading.not_understood
    )
