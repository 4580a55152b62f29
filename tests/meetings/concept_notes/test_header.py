"""Headers in the forms people write them."""

from dataclasses import astuple
from datetime import date, time

import pytest

from meetings.concept_notes.document import Line, Paragraph
from meetings.concept_notes.interpret.contact import find_contact
from meetings.concept_notes.interpret.people import read_people
from meetings.concept_notes.interpret.places import read_venue
from meetings.concept_notes.interpret.years import first_convened_in
from meetings.concept_notes.times import find_times

BOTH = (date(2020, 5, 3), "Lisbon")


@pytest.mark.parametrize(
    "header",
    [
        "Date: 3 May 2020\nVenue: Casa Azul, Lisbon, Portugal",
        "Date: 3 May 2020\n\nVenue: Casa Azul, Lisbon, Portugal",
        "**Date**: 3 May 2020  \n**Venue**: Casa Azul, Lisbon, Portugal",
        "**Date** 3 May 2020<br>**Venue** Casa Azul, Lisbon, Portugal",
        "- **When:** 3 May 2020\n- **Where:** Casa Azul, Lisbon, Portugal",
        "| Date | 3 May 2020 |\n|---|---|\n| Venue | Casa Azul, Lisbon, Portugal |",
        "<b>Date:</b> 3 May 2020 <b>Venue:</b> Casa Azul, Lisbon, Portugal",
        "**Date:**\n3 May 2020\n**Venue:**\nCasa Azul,\nLisbon, Portugal",
        "**Date:**\n\n3 May 2020\n\n**Venue:**\n\nCasa Azul, Lisbon, Portugal",
        "## Date\n\n3 May 2020\n\n## Venue\n\nCasa Azul, Lisbon, Portugal",
        "## Practical information\n\nDate: 3 May 2020\n\nVenue: Casa Azul, Lisbon, Portugal",
        "Date and venue: 3 May 2020, Casa Azul, Lisbon, Portugal",
        "DATE(S): 3 May 2020\nVENUE: Casa Azul, Lisbon, Portugal",
    ],
)
def test_forms_of_the_header(header: str, read) -> None:
    reading = read(f"# A meeting\n\n{header}\n\n## Why\n\nBecause.\n")
    assert (reading.start_date, reading.venue and reading.venue.city) == BOTH
    assert reading.title == "A meeting"
    assert reading.not_understood == ["Contact: no contact person with an e-mail address found."]


@pytest.mark.parametrize(
    ("value", "remark"),
    [
        ("31 February 2020", "Date: “31 February 2020” is not possible, so no date was set."),
        ("5–3 May 2020", "Date: “5–3 May 2020” is not possible, so no date was set."),
        ("8-12 April", "Date: no date with day, month and year found in “8-12 April”."),
        ("some day", "Date: no date with day, month and year found in “some day”."),
    ],
)
def test_a_date_that_is_none_is_said(value: str, remark: str, read) -> None:
    reading = read(f"# A meeting\n\nDate: {value}\n\n## Why\n\nBecause.\n")
    assert (reading.start_date, reading.end_date, reading.date_precision) == (
        None,
        None,
        "unannounced",
    )
    assert remark in reading.not_understood


def test_a_month_and_nothing_yet(read) -> None:
    month = read("# A meeting\n\nDate: April 2019\n\nText.\n")
    assert (month.date_precision, month.start_date) == ("month", date(2019, 4, 1))
    open_date = read("# A meeting\n\nDate: to be confirmed\n\nText.\n")
    assert (open_date.date_precision, open_date.start_date) == ("unannounced", None)


@pytest.mark.parametrize(
    ("line", "venue"),
    [
        ("Hall, 3 Mill Lane, Kilkenny, Ireland", ("Hall", "", "3 Mill Lane", "Kilkenny", "IE")),
        ("Hall, Room 4, Kilkenny, Ireland", ("Hall, Room 4", "", "", "Kilkenny", "IE")),
        ("Berlin, Germany", ("", "", "", "Berlin", "DE")),
        ("Berlin (Germany)", ("", "", "", "Berlin", "DE")),
        ("Haus, 10115 Berlin, Deutschland", ("Haus", "", "10115", "Berlin", "DE")),
        (
            "Maison, 5 rue du Port, Rennes, Royaume-Uni",
            ("Maison", "", "5 rue du Port", "Rennes", "GB"),
        ),
        ("Hall, London, UK", ("Hall", "", "", "London", "GB")),
        (
            "Church Center, 777 First Avenue, New York, USA",
            ("Church Center", "", "777 First Avenue", "New York", "US"),
        ),
        ("Sala, Ciudad de México, México", ("Sala", "", "", "Ciudad de México", "MX")),
        ("بيت، شارع النهر ١٢، عمّان، الأردن", ("بيت", "", "شارع النهر ١٢", "عمّان", "JO")),
        (
            '<a href="https://example.org/a?b=1&amp;c=2">Hall</a>, Kilkenny, Ireland',
            ("Hall", "https://example.org/a?b=1&c=2", "", "Kilkenny", "IE"),
        ),
    ],
)
def test_venues(line: str, venue: tuple) -> None:
    found, remarks = read_venue(line)
    assert (found and astuple(found), remarks) == (venue, [])


def test_a_venue_without_a_country() -> None:
    found, remarks = read_venue("Hall, Mill Lane 3, Kilkenny")
    assert found is not None
    assert astuple(found) == ("Hall", "", "Mill Lane 3", "Kilkenny", None)
    assert remarks == ["Venue: no country found in “Hall, Mill Lane 3, Kilkenny”."]


def test_online_is_no_venue() -> None:
    assert read_venue("Online (Zoom)") == (
        None,
        ["Venue: “Online (Zoom)” is not a place; please set how to attend."],
    )


@pytest.mark.parametrize(
    ("lines", "people"),
    [
        (["Ana Sy, Bo Li, Open Centre"], [("Ana Sy", "Open Centre"), ("Bo Li", "Open Centre")]),
        (
            ["Ana Sy, Open Centre; Bo Li, Closed Institute"],
            [("Ana Sy", "Open Centre"), ("Bo Li", "Closed Institute")],
        ),
        (
            ["Ana Sy, Open Centre", "Bo Li, RIVERS"],
            [("Ana Sy", "Open Centre"), ("Bo Li", "RIVERS")],
        ),
        (["Ana Sy (Oxbow), Bo Li (Rivers)"], [("Ana Sy", "Oxbow"), ("Bo Li", "Rivers")]),
        (["Ana Sy and Bo Li"], [("Ana Sy", ""), ("Bo Li", "")]),
        (["Ana Sy – Open Centre"], [("Ana Sy", "Open Centre")]),
        (["Ana Sy, Bo Li, Oxbow"], [("Ana Sy", "Oxbow"), ("Bo Li", "Oxbow")]),
        (
            ["Jürgen Weiß und Käthe Roß, Haus e.V."],
            [("Jürgen Weiß", "Haus e.V."), ("Käthe Roß", "Haus e.V.")],
        ),
        (["A\u030asa Berg, RIVERS"], [("Åsa Berg", "RIVERS")]),
        (
            ["ليلى حداد وكريم نصر، منظمة الجسر"],
            [("ليلى حداد", "منظمة الجسر"), ("كريم نصر", "منظمة الجسر")],
        ),
        (["محمد وليد خوري"], [("محمد وليد خوري", "")]),
        (
            ["Ana Sy, Foundation for Bread and Roses"],
            [("Ana Sy", "Foundation for Bread and Roses")],
        ),
    ],
)
def test_facilitators(lines: list[str], people: list[tuple[str, str]]) -> None:
    found, left_out = read_people(lines)
    assert ([astuple(person) for person in found], left_out) == (people, [])


def test_a_position_is_left_out_and_said() -> None:
    found, left_out = read_people(["Ana Sy, Executive Director, Open Centre"])
    assert [astuple(person) for person in found] == [("Ana Sy", "Open Centre")]
    assert left_out == ["Executive Director"]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("They have met since 2016.", 2016),
        ("Convened for the first time in 2018.", 2018),
        ("This is the first time we bring them together.", 2020),
        ("They meet for the first time this year.", 2020),
        ("They met for the first time in a garden.", None),
        ("This is not the first time.", None),
        ("They like bread.", None),
        ("Se réunit depuis 2015.", 2015),
        ("Créé en 2011.", 2011),
        ("C’est la première fois.", 2020),
        ("Se reúne desde el año 2012.", 2012),
        ("Por primera vez en 2013.", 2013),
        ("Trifft sich seit dem Jahr 2013.", 2013),
        ("Erstmals 2017 einberufen.", 2017),
        ("Die Gruppe kommt zum ersten Mal zusammen.", 2020),
        ("تجتمع منذ عام ٢٠١٤.", 2014),
        ("تجتمع للمرة الأولى هذا العام.", 2020),
        ("Since 2031.", None),
    ],
)
def test_when_a_group_was_first_convened(text: str, year: int | None) -> None:
    assert first_convened_in(text, 2020) == year


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("9:00–17:30", time(9), time(17, 30)),
        ("9–17 Uhr", time(9), time(17)),
        ("de 9h à 17h30", time(9), time(17, 30)),
        ("from 9 am to 5 pm", time(9), time(17)),
        ("2–4 pm", time(14), time(16)),
        ("9–5 pm", time(9), time(17)),
        ("9.30", time(9, 30), None),
        ("من الساعة ٩:٠٠ إلى ١٧:٠٠", time(9), time(17)),
        ("25:00", None, None),
        ("three days", None, None),
    ],
)
def test_times(text: str, start: time | None, end: time | None) -> None:
    found = find_times(text)
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize(
    ("html", "contact"),
    [
        ("Please contact Ana de la Cruz (ana@example.org).", ("Ana de la Cruz", "ana@example.org")),
        (
            'Contact: <a href="mailto:ana@example.org?subject=x">Ana Sy</a>',
            ("Ana Sy", "ana@example.org"),
        ),
        ("Kontakt: Frau Käthe Roß, kaethe@example.org", ("Käthe Roß", "kaethe@example.org")),
        ("For more information write to office@example.org.", ("", "office@example.org")),
        (
            "Para más información: Íñigo Peña, correo: i@example.org",
            ("Íñigo Peña", "i@example.org"),
        ),
        ("للتواصل مع ليلى حداد: l@example.org", ("ليلى حداد", "l@example.org")),
        (
            "Renseignements auprès d’Anaïs Le Goff, a@example.org",
            ("Anaïs Le Goff", "a@example.org"),
        ),
    ],
)
def test_contacts(html: str, contact: tuple[str, str]) -> None:
    found = find_contact([Paragraph(html, (Line(html),))])
    assert found is not None
    assert astuple(found) == contact
