"""The date of the document after words such as “Version of”; places where one is online too."""

from dataclasses import astuple
from datetime import date

import pytest

from meetings.concept_notes.interpret.places import is_also_online, read_venue


@pytest.mark.parametrize(
    "line",
    [
        "Version of 12 January 2029",
        "*Draft of 12 January 2029*",
        "Draft: 12 January 2029",
        "As of 12 January 2029",
        "Stand: 12. Januar 2029",
        "Stand 12. Januar 2029",
        "Stand vom 12. Januar 2029",
        "État au 12 janvier 2029",
        "Version du 12 janvier 2029",
        "Versión del 12 de enero de 2029",
        "نسخة ١٢ يناير ٢٠٢٩",
        "نسخة بتاريخ ١٢ يناير ٢٠٢٩",
    ],
)
@pytest.mark.parametrize(
    "form",
    ["# Fair\n\n{}\n\nDate: 3 May 2029", "{}\n\n# Fair\n\n3 May 2029", "{}\n\nFair\n\n3 May 2029"],
)
def test_the_date_of_the_document(form: str, line: str, read) -> None:
    reading = read(f"{form.format(line)}\n\n## Why\n\nSo.\n")
    assert (reading.title, reading.subtitle) == ("Fair", "")
    assert (reading.document_date, reading.start_date) == (date(2029, 1, 12), date(2029, 5, 3))
    assert [block.text for block in reading.body] == ["Why", "So."]


def test_a_second_version_is_no_date_of_the_meeting(read) -> None:
    reading = read("# Fair\n\nVersion of 2 May 2029\n\nDraft of 1 May 2029\n\n## Why\n\nSo.\n")
    assert (reading.document_date, reading.start_date) == (date(2029, 5, 2), None)
    assert [block.text for block in reading.body] == ["Draft of 1 May 2029", "Why", "So."]


@pytest.mark.parametrize(
    ("line", "venue"),
    [
        ("Haus, Bonn, Germany &amp; online", ("Haus", "", "", "Bonn", "DE")),
        ("Haus, Bonn, Germany, and online", ("Haus", "", "", "Bonn", "DE")),
        ("Haus, Bonn, Germany, online", ("Haus", "", "", "Bonn", "DE")),
        ("Haus, Bonn, Germany and online via Zoom", ("Haus", "", "", "Bonn", "DE")),
        ("Haus, Bonn, Germany (hybrid)", ("Haus", "", "", "Bonn", "DE")),
        ("Haus, Bonn, Deutschland und online", ("Haus", "", "", "Bonn", "DE")),
        ("Maison, Rennes, France et en ligne", ("Maison", "", "", "Rennes", "FR")),
        ("Casa, Lima, Perú y en línea", ("Casa", "", "", "Lima", "PE")),
        ("بيت، عمّان، الأردن وعبر الإنترنت", ("بيت", "", "", "عمّان", "JO")),
    ],
)
def test_a_place_and_online(line: str, venue: tuple, read) -> None:
    found, remarks = read_venue(line)
    assert (found and astuple(found), remarks, is_also_online(line)) == (venue, [], True)
    assert read(f"# Fair\n\nVenue: {line}\n\n## Why\n\nSo.\n").is_also_online is True


@pytest.mark.parametrize(
    "line", ["Haus, Bonn, Germany", "Online (Zoom)", "Zoom and online", "Online"]
)
def test_only_one_way_to_attend(line: str, read) -> None:
    assert is_also_online(line) is False
    assert read(f"# Fair\n\nVenue: {line}\n\n## Why\n\nSo.\n").is_also_online is False
