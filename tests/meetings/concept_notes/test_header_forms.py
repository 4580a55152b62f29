"""Labels, places, people and years as different authors write them."""

from dataclasses import astuple
from datetime import date

import pytest

from meetings.concept_notes.dates import find_date
from meetings.concept_notes.interpret.labels import field_of, labelled_line
from meetings.concept_notes.interpret.people import read_people
from meetings.concept_notes.interpret.places import read_venue
from meetings.concept_notes.interpret.years import first_convened_in

LABELS = {
    "date": "When?|Quand ?|¿Cuándo?|متى؟|Période|Dates de la rencontre|تواريخ الاجتماع|Date & time",
    "venue": "Where?|Où ?|¿Dónde?|Wo?|أين؟|Meeting place|Lugar del encuentro|Location/venue",
    "date_and_venue": "When and where|Quand et où|Cuándo y dónde|Wann und wo|متى وأين|Date / Lieu|"
    "Venue and date|الزمان والمكان|Ort und Zeit",
    "facilitators": "Facilitation team|Facilitatrices et facilitateurs|Moderator:innen|Hosts|"
    "Moderatorinnen und Moderatoren|الميسرون والميسرات|Équipe d’animation|facilitateur·rice·s",
    "document_date": "Updated|Mis à jour le|Actualizado el|تاريخ التحديث|Stand",
    "": "Language|Why|Wer und wo|Facilitators and venue",
}


@pytest.mark.parametrize(
    ("label", "field"),
    [(label, field) for field, labels in LABELS.items() for label in labels.split("|")],
)
def test_labels(label: str, field: str) -> None:
    assert field_of(label) == field


def test_a_colon_inside_a_label() -> None:
    line = labelled_line("Moderator:innen: Ute Weiß")
    assert line is not None
    assert (line.field, line.label, line.value.html) == (
        "facilitators",
        "Moderator:innen",
        "Ute Weiß",
    )


def test_date_and_venue_in_one_line_keep_link_and_digits(read) -> None:
    reading = read(
        "# Week\n\n**When and where:** 3–5 May 2020, [Hall](https://hall.example.org), "
        "شارع النهر ١٢, Amman, Jordan\n\nText.\n"
    )
    assert (reading.start_date, reading.end_date) == (date(2020, 5, 3), date(2020, 5, 5))
    assert reading.venue is not None
    assert astuple(reading.venue) == (
        "Hall",
        "https://hall.example.org",
        "شارع النهر ١٢",
        "Amman",
        "JO",
    )


@pytest.mark.parametrize(
    ("line", "venue"),
    [
        ("3 Mill Lane, Hall, Cork, Ireland", ("Hall", "", "3 Mill Lane", "Cork", "IE")),
        ("Hall (3 Mill Lane), Cork, Ireland", ("Hall", "", "3 Mill Lane", "Cork", "IE")),
        ("Seeweg 7, Haus, 10115 Bonn, Deutschland", ("Haus", "", "Seeweg 7, 10115", "Bonn", "DE")),
        ("Hall in Cork, Ireland", ("Hall", "", "", "Cork", "IE")),
        ("بيت الخبز في برلين، ألمانيا", ("بيت الخبز", "", "", "برلين", "DE")),
        ("Hall, London, U.K.", ("Hall", "", "", "London", "GB")),
        ("Hall, 1 Main St., New York, U.S.A.", ("Hall", "", "1 Main St", "New York", "US")),
        ("Sala, Boston, EE. UU.", ("Sala", "", "", "Boston", "US")),
        ("Haus, Bonn, Bundesrepublik Deutschland", ("Haus", "", "", "Bonn", "DE")),
        ("Maison, Berlin, Allemagne", ("Maison", "", "", "Berlin", "DE")),
        ("Casa, Berlín (Alemania)", ("Casa", "", "", "Berlín", "DE")),
    ],
)  # fmt: skip
def test_places(line: str, venue: tuple) -> None:
    found, remarks = read_venue(line)
    assert (found and astuple(found), remarks) == (venue, [])


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Ana Sy (Oxbow Trust) and Bo Li (Rivers)", "Ana Sy=Oxbow Trust|Bo Li=Rivers"),
        ("Ana Sy, Bo Li and Cy Wu (Oxbow)", "Ana Sy=Oxbow|Bo Li=Oxbow|Cy Wu=Oxbow"),
        ("Ana Sy and Bo Li (Oxbow), Cy Wu (Rivers)", "Ana Sy=Oxbow|Bo Li=Oxbow|Cy Wu=Rivers"),
        ("Ana Sy, Oxbow; Bo Li, Rivers", "Ana Sy=Oxbow|Bo Li=Rivers"),
        ("Ana Sy, Pan y Rosas; Bo Li, Rivers", "Ana Sy=Pan y Rosas|Bo Li=Rivers"),
        ("Ana Sy, Bread for All", "Ana Sy=Bread for All"),
        ("Ana Sy, Bo Li, both Open Centre", "Ana Sy=Open Centre|Bo Li=Open Centre"),
        ("Ana Sy and Bo Li of the Open Centre", "Ana Sy=Open Centre|Bo Li=Open Centre"),
        ("Ana Sy from Oxbow Trust and Bo Li from Rivers", "Ana Sy=Oxbow Trust|Bo Li=Rivers"),
        ("Ana Sy et Bo Li, du Réseau du Pain", "Ana Sy=Réseau du Pain|Bo Li=Réseau du Pain"),
        ("Ana Sy y Bo Li (Red del Pan)", "Ana Sy=Red del Pan|Bo Li=Red del Pan"),
        ("سلمى حداد (مركز الخبز) وكريم نصر (النهر)", "سلمى حداد=مركز الخبز|كريم نصر=النهر"),
        ("Ana de la Cruz, Bo van der Berg", "Ana de la Cruz=|Bo van der Berg="),
    ],
)
def test_people(line: str, people: str) -> None:
    found, left_out = read_people([line])
    assert "|".join(f"{person.name}={person.organisation}" for person in found) == people
    assert left_out == []


def test_a_position_in_brackets_is_no_organisation() -> None:
    found, left_out = read_people(["Ana Sy (Director), Open Centre"])
    assert [astuple(person) for person in found] == [("Ana Sy", "Open Centre")]
    assert left_out == ["Director"]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("First convened: 2018", 2018),
        ("Convened every year from 2016.", 2016),
        ("Brought together for the first time last year.", 2019),
        ("A new group.", 2020),
        ("Première réunion en 2018.", 2018),
        ("Nouveau groupe.", 2020),
        ("Grupo nuevo.", 2020),
        ("Neu in diesem Jahr.", 2020),
        ("منذ العام 2016", 2016),
        ("مجموعة جديدة.", 2020),
    ],
)
def test_years_of_groups(text: str, year: int) -> None:
    assert first_convened_in(text, 2020) == year


@pytest.mark.parametrize(
    ("text", "start", "end", "before"),
    [
        ("30 December – 2 January 2020", date(2019, 12, 30), date(2020, 1, 2), ""),
        ("Bonn, 3. Mai 2020", date(2020, 5, 3), date(2020, 5, 3), "Bonn, "),
        ("في الفترة من ٣ إلى ٥ أيار ٢٠٢٠", date(2020, 5, 3), date(2020, 5, 5), ""),
    ],
)
def test_dates(text: str, start: date, end: date, before: str) -> None:
    match = find_date(text)
    assert match is not None
    assert match.reading is not None
    assert (match.reading.start, match.reading.end, match.before) == (start, end, before)


def test_a_place_before_the_date_of_a_document_stays(read) -> None:
    reading = read("Fair\n\nAll about it\n\nBonn, 1. März 2020\n\nDatum: 3. Mai 2020\n", "note.txt")
    assert (reading.document_date, reading.start_date) == (date(2020, 3, 1), date(2020, 5, 3))
    assert [block.text for block in reading.body] == ["Bonn, 1. März 2020"]


@pytest.mark.parametrize(
    "header",
    [
        "<dl><dt>When</dt><dd>3 May 2020</dd><dt>Where</dt><dd>Hall, Paris, France</dd></dl>",
        "<p><b>1 May 2020</b></p><ul><li><b>When</b>: 3 May 2020</li>"
        "<li><b>Where</b>: Hall, Paris, France</li></ul>",
        "<table><tr><th>When?</th><td>3 May 2020</td></tr>"
        "<tr><th>Where?</th><td>Hall, Paris, France</td></tr></table>",
    ],
)
def test_headers_of_web_pages(header: str, read) -> None:
    reading = read(f"<h1>Fair</h1>{header}<h2>Why</h2><p>So.</p>", "note.html")
    assert reading.start_date == date(2020, 5, 3)
    assert reading.venue is not None
    assert astuple(reading.venue) == ("Hall", "", "", "Paris", "FR")
