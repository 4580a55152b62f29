"""Footnotes by every convention, and whom to ask."""

from dataclasses import astuple

import pytest

from tests.meetings.concept_notes.sections import note


@pytest.mark.parametrize(
    ("mark", "text"),
    [
        ("<sup>1</sup>", "<sup>1</sup> A note."),
        ("[^1]", "[^1]: A note."),
        ("[^1]", "## Notes\n\n[^1]: A note."),
        ("[1]", "[1] A note."),
        ("¹", "¹A note."),
        ("†", "† A note."),
        ("\\*", "\\* A note."),
        ("<sup>*</sup>", "<sup>*</sup> A note."),
        ("<sup>1</sup>", "1. A note."),
        ("<sup>1</sup>", "1 A note."),
        ("<sup>1</sup>", "---\n\n<sup>1</sup> A note."),
    ],
)
def test_footnotes(mark: str, text: str, read) -> None:
    reading = read(note(f"Warm bread.{mark} Cold tea.\n\nMore.\n\n{text}"))
    assert [footnote.text for footnote in reading.footnotes] == ["A note."]
    assert [remark for remark in reading.not_understood if "ootnote" in remark] == []
    assert any('Warm bread.<a linktype="footnote" id="n1">1</a>' in str(b) for b in reading.body)


def test_a_list_at_the_end_is_no_footnotes(read) -> None:
    reading = read(note("Bread.<sup>1</sup>\n\n1. tea\n2. milk"))
    assert reading.footnotes == []
    assert reading.body[-1].text == "Because. Bread.¹ tea milk"


def test_an_asterisk_inside_a_word_is_no_mark(read) -> None:
    reading = read(note("Teilnehmer\\*innen backen.\\* Gut.\n\n\\* Mit Mehl."))
    assert [footnote.text for footnote in reading.footnotes] == ["Mit Mehl."]
    assert "Teilnehmer*innen backen." in reading.body[-1].text


def test_a_linked_footnote_in_a_raised_mark(read) -> None:
    reading = read(
        '<h1>Fair</h1><p>Bread.<sup><a href="#f1" id="r1">1</a></sup></p>'
        '<ol><li id="f1">Rye. <a href="#r1">↩</a></li></ol>',
        "note.html",
    )
    assert [footnote.text for footnote in reading.footnotes] == ["Rye."]
    assert [remark for remark in reading.not_understood if "ootnote" in remark] == []


ANA = ("Ana Sy", "ana@example.org")


@pytest.mark.parametrize(
    ("section", "contact"),
    [
        ("**Contact:** Ana Sy, Programme Manager, ana@example.org", ANA),
        ("## Contact\n\nAna Sy\n\nana@example.org", ANA),
        ("## Contact\n\n- Ana Sy, ana@example.org", ANA),
        ("| Contact | Ana Sy, ana@example.org |\n|---|---|", ANA),
        ("Ana Sy (ana@example.org) will gladly answer.", ANA),
        ("Pour toute question, merci de vous adresser à Ana Sy (ana@example.org).", ANA),
        ("Para cualquier consulta, diríjase a Ana Sy: ana@example.org", ANA),
        ("Weitere Informationen erhalten Sie von Ana Sy, ana@example.org.", ANA),
        ("للاستفسار يرجى الاتصال بليلى حداد (l@example.org)", ("ليلى حداد", "l@example.org")),
        ("للمزيد يرجى الكتابة إلى ليلى حداد على l@example.org.", ("ليلى حداد", "l@example.org")),
        ("للاستفسار: هدى سالم، l@example.org", ("هدى سالم", "l@example.org")),
    ],
)
def test_contacts(section: str, contact: tuple[str, str], read) -> None:
    reading = read(note(section))
    assert reading.contact is not None
    assert astuple(reading.contact) == contact


def test_two_addresses_without_a_word_of_contact_name_nobody(read) -> None:
    reading = read(note("Ana Sy (ana@example.org) bakes.\n\nBo Li (bo@example.org) brews."))
    assert reading.contact is None
