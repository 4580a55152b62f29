"""One note of the same shape in each language: every field is compared."""

from dataclasses import astuple
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from meetings.concept_notes import ConceptNoteReading, read_concept_note
from meetings.concept_notes.document import HeadingBlock, OutcomesBlock, ParagraphBlock

NOTES = Path(__file__).parent / "notes"

EXPECTED: dict[str, dict[str, Any]] = {
    "english.md": {
        "language": "en",
        "title": "Gathering of Regional Coordinators",
        "subtitle": "The spring meeting for coordinators of field offices",
        "dates": (date(2020, 2, 3), date(2020, 6, 30), date(2020, 7, 2)),
        "venue": (
            "House of Rivers",
            "https://venue.example.org/rivers?a=1&b=2",
            "14 Harbour Street",
            "Nairobi",
            "KE",
        ),
        "facilitators": [
            ("Zoë Okafor", "Lakeside Foundation"),
            ("Seán Ní Bhriain", "Lakeside Foundation"),
            ("Đặng Thu Hà", "Institute for Open Cities"),
        ],
        "groups": [
            ("Water coordinators", 2014),
            ("Seed coordinators", 2017),
            ("Archive coordinators", 2020),
            ("Radio coordinators", None),
        ],
        "sessions": [("Listening before planning", 1), ("Listening before planning", 3)],
        "quotes": [
            ("I finally understood the radio team.", "2019"),
            ("More tea, fewer slides.", "2019"),
        ],
        "outcomes": ["a map of who does what,", "two promises they made themselves."],
        "footnotes": [
            "The plans of all offices are in the archive.",
            "Names are left out at their wish.",
        ],
        "contact": ("Zoë Okafor", "zoe@example.org"),
        "not_understood": [],
    },
    "french.html": {
        "language": "fr",
        "title": "Rencontre des responsables de bibliothèques",
        "subtitle": "Lire ensemble, décider ensemble",
        "dates": (date(2021, 3, 1), date(2021, 9, 8), date(2021, 9, 10)),
        "venue": (
            "Maison des Lettres",
            "https://lieu.example.org/",
            "5 rue du Port, 35000",
            "Rennes",
            "FR",
        ),
        "facilitators": [
            ("Anaïs Le Goff", "Réseau des lecteurs"),
            ("Émile N’Diaye", "Fondation Papier"),
        ],
        "groups": [("Jeunesse", 2015), ("Archives", 2018), ("Numérique", 2021)],
        "sessions": [("Une ville qui lit", 1), ("Une ville qui lit", 3)],
        "quotes": [
            ("Un souffle nouveau pour notre équipe.", "2020"),
            ("J’ai rencontré des voisins que je ne connaissais pas.", "2020"),
        ],
        "outcomes": ["des idées à essayer ;", "un calendrier commun."],
        "footnotes": ["Selon notre propre enquête."],
        "contact": ("Anaïs Le Goff", "anais@example.org"),
        "not_understood": [
            "Header: “Langue de travail” is not a known field; it stays in the text."
        ],
    },
    "spanish.txt": {
        "language": "es",
        "title": "Encuentro de radios comunitarias",
        "subtitle": "Cinco años de voces vecinas",
        "dates": (date(2020, 1, 12), date(2020, 6, 3), date(2020, 6, 5)),
        "venue": ("Casa del Lago", "", "Calle Mayor 8", "Oaxaca", "MX"),
        "facilitators": [
            ("Íñigo Peña", "Centro de la Palabra"),
            ("Lucía Ibáñez", "Centro de la Palabra"),
        ],
        "groups": [("Técnica", 2012), ("Noticias", 2020)],
        "sessions": [("Escuchar antes de hablar", 1), ("Escuchar antes de hablar", 3)],
        "quotes": [
            ("Volví a casa con ganas de grabar.", "2019"),
            ("Me faltó tiempo para escuchar.", "2019"),
        ],
        "outcomes": [
            "un plan de programas para medio año,",
            "una lista de aparatos que se prestan.",
        ],
        "footnotes": ["La idea viene de una asamblea de oyentes."],
        "contact": ("Lucía Ibáñez", "lucia@example.org"),
        "not_understood": [],
    },
    "german.md": {
        "language": "de",
        "title": "Treffen der Werkstattleitungen",
        "subtitle": "Ein Jahr gemeinsam planen",
        "dates": (date(2019, 5, 12), date(2019, 9, 10), date(2019, 9, 12)),
        "venue": ("Alte Gießerei", "", "Lindenstraße 7, 01067", "Dresden", "DE"),
        "facilitators": [
            ("Jürgen Weiß", "Werkstatt Süd e.V."),
            ("Käthe Müller-Lüdenscheidt", "Werkstatt Süd e.V."),
        ],
        "groups": [("Holz", 2013), ("Metall", 2019)],
        "sessions": [("Werkzeuge teilen", 1), ("Werkzeuge teilen", 3)],
        "quotes": [
            ("Endlich einmal kein Vortrag.", "2018"),
            ("Ich fahre mit zwei Ideen zurück.", "2018"),
        ],
        "outcomes": ["einer Liste geteilter Werkzeuge,", "einem Termin für das nächste Jahr."],
        "footnotes": ["So steht es im Bericht der Werkstätten."],
        "contact": ("Käthe Müller-Lüdenscheidt", "kaethe@example.org"),
        "not_understood": [],
    },
    "arabic.md": {
        "language": "ar",
        "title": "لقاء منسقي المكتبات",
        "subtitle": "القراءة جسر بين المدن",
        "dates": (date(2019, 2, 1), date(2019, 9, 10), date(2019, 9, 12)),
        "venue": ("بيت الورق", "", "شارع النهر ١٢", "عمّان", "JO"),
        "facilitators": [("ليلى حداد", "مؤسسة الحكاية"), ("سامي خوري", "مؤسسة الحكاية")],
        "groups": [("الأطفال", 2015), ("الأرشيف", 2019)],
        "sessions": [("مدينة تقرأ", 1), ("مدينة تقرأ", 3)],
        "quotes": [("وجدت أصدقاء جددا.", "2018"), ("كان الوقت قصيرا.", "2018")],
        "outcomes": ["خطة عمل مشتركة،", "قائمة بالكتب المتبادلة."],
        "footnotes": ["هذا ما قاله أمناء المكتبات."],
        "contact": ("ليلى حداد", "layla@example.org"),
        "not_understood": [],
    },
}


def _facts(reading: ConceptNoteReading) -> dict[str, Any]:
    return {
        "language": reading.language,
        "title": reading.title,
        "subtitle": reading.subtitle,
        "dates": (reading.document_date, reading.start_date, reading.end_date),
        "venue": astuple(reading.venue) if reading.venue else None,
        "facilitators": [astuple(person) for person in reading.facilitators],
        "groups": [(group.name, group.first_convened) for group in reading.groups],
        "sessions": [(session.title, session.day) for session in reading.joint_sessions],
        "quotes": [(quote.text, quote.edition) for quote in reading.quotes],
        "outcomes": reading.outcomes,
        "footnotes": [footnote.text for footnote in reading.footnotes],
        "contact": astuple(reading.contact) if reading.contact else None,
        "not_understood": reading.not_understood,
    }


@pytest.mark.parametrize("name", EXPECTED)
def test_every_fact_is_understood(name: str) -> None:
    assert _facts(read_concept_note(NOTES / name)) == EXPECTED[name]


def test_the_body_keeps_order_and_places() -> None:
    body = read_concept_note(NOTES / "english.md").body
    assert [type(block).__name__ for block in body] == [
        "HeadingBlock",
        "ParagraphBlock",
        "HeadingBlock",
        "ParagraphBlock",
        "GroupsPlaceholder",
        "ParagraphBlock",
        "HeadingBlock",
        "ParagraphBlock",
        "SessionsPlaceholder",
        "TableBlock",
        "HeadingBlock",
        "QuotesPlaceholder",
        "OutcomesBlock",
        "ParagraphBlock",
    ]
    assert body[0] == HeadingBlock("Why we meet", 2)
    assert body[1] == ParagraphBlock(
        "<p>Coordinators rarely see each other. Three days together let them compare "
        "<b>what works</b> and <i>what does not</i>."
        '<a linktype="footnote" id="n1">1</a> Surfaces are given in m², '
        "and this is the 1st attempt.</p>"
    )
    assert body[2] == HeadingBlock("Two parallel groups", 3)
    assert (body[9].header, body[9].rows) == (
        ["Hour", "What"],
        [["9:00", "Tea"], ["9:30", "Talks"]],
    )
    assert body[12] == OutcomesBlock(
        "Participants will leave Nairobi with:",
        ["a map of who does what,", "two promises they made themselves."],
    )


def test_the_hours_of_the_header_are_read() -> None:
    reading = read_concept_note(NOTES / "english.md")
    assert (reading.start_time, reading.end_time) == (time(9), time(17, 30))


def test_a_footnote_keeps_its_links_and_its_place_in_a_session() -> None:
    reading = read_concept_note(NOTES / "english.md")
    assert reading.footnotes[0].html == (
        'The plans of all offices are in the <a href="https://archive.example.org/">archive</a>.'
    )
    assert reading.joint_sessions[0].description_html == (
        "<p>In the shared session on day one, three farmers tell what they expect from us."
        '<a linktype="footnote" id="n2">2</a> The floor is then open.</p>'
    )
    assert reading.joint_sessions[0].text == (
        "In the shared session on day one, three farmers tell what they expect from us. "
        "The floor is then open."
    )


def test_the_same_note_gives_the_same_reading_as_text_and_as_markdown(tmp_path: Path) -> None:
    source = (NOTES / "german.md").read_bytes()
    copy = tmp_path / "copy.txt"
    copy.write_bytes(source)
    assert read_concept_note(copy) == read_concept_note(NOTES / "german.md")
