"""The concept note on paper says what its page says."""

import re
from io import BytesIO
from typing import Any

import mammoth
import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from cms.core.blocks import STANDARD_BLOCKS
from cms.core.paper.document import Facts, Link, Notice, Quote, Text, parts_in
from cms.core.paper.keeping import document_of
from cms.core.paper.reading import reader_of
from cms.core.paper.typesetting import as_pdf
from cms.core.paper.word import as_word
from meetings.blocks import CONCEPT_NOTE_BLOCKS
from meetings.models import ConceptNotePage, MeetingFacilitator, MeetingGroup, MeetingSession
from tests.core.paper.papers import text_of
from tests.editing.pictures import make_picture
from tests.factories import full_meeting, make_concept_note, make_person
from tests.factories.meetings import block
from tests.factories.tree import republish

pytestmark = pytest.mark.django_db


def paper(note: Any):
    return document_of(note, "document")


def words_of(part: Any) -> str:
    return "".join(inner.text for inner in parts_in(part) if isinstance(inner, Text))


def facts_of(document: Any) -> dict[str, str]:
    (facts,) = [part for part in document.front if isinstance(part, Facts)]
    return {fact.term: words_of(fact.inlines) for fact in facts.facts}


@pytest.mark.parametrize("kind", [*STANDARD_BLOCKS, *CONCEPT_NOTE_BLOCKS], ids=lambda kind: kind[0])
def test_every_block_of_a_document_has_a_reader(kind) -> None:
    assert reader_of(kind[1]) is not None


def test_what_stands_above_the_document() -> None:
    note = make_concept_note(subtitle="Why we meet")

    document = paper(note)

    assert (document.title, document.subtitle, document.kicker) == (
        "Concept note",
        "Why we meet",
        "Leaders' Circle 2019",
    )
    facts = facts_of(document)
    assert facts == {
        "When": "10–12 September 2019",
        "Where": "Harbour HouseQuay 5Hamburg, Germany",
        "Facilitators": facts["Facilitators"],
        "Date of this document": "24 May 2019",
    }
    assert "Åsa Ek (Bridges for Change)" in facts["Facilitators"]


def test_every_word_of_the_page_is_in_both_files_in_order(client) -> None:
    note = make_concept_note()
    page = BeautifulSoup(client.get(note.url).content, "html.parser")
    prose = page.select_one(".prose")
    for unseen in prose.select(".visually-hidden, .footnotes, sup"):
        unseen.decompose()
    wanted = re.findall(r"\w+", prose.get_text(" "))

    document = paper(note)
    html = mammoth.convert_to_html(BytesIO(as_word(document))).value
    word = BeautifulSoup(html, "html.parser")
    for sign in word("sup"):
        sign.decompose()

    assert len(wanted) > 20
    for text in (text_of(as_pdf(document)), word.get_text(" ")):
        remaining = iter(re.findall(r"\w+", text))
        assert [w for w in wanted if w not in remaining] == []


def test_footnotes_are_in_both_files() -> None:
    document = paper(make_concept_note())

    html = BeautifulSoup(mammoth.convert_to_html(BytesIO(as_word(document))).value, "html.parser")
    assert [li.get_text() for li in html.find_all("li", id=True)] == ["Since 2016. ↑"]
    assert "1Since 2016." in text_of(as_pdf(document))


def test_rows_of_the_meeting_stand_where_the_note_places_them() -> None:
    note = make_concept_note(
        body=[
            block("sessions", {"kind": "joint"}),
            block("groups", {}),
            block("quotes", {"edition": ""}),
            block("quotes", {"edition": "1999"}),
        ]
    )

    sessions, groups, quote = paper(note).blocks

    assert words_of(sessions) == "OpeningJoint session of all groupsValues.Ada Okoro"
    assert words_of(groups) == "Policy – Convened since 2016Norms."
    assert quote == Quote("Worth the journey.", "Director, 2018")


def test_a_meeting_that_does_not_take_place_says_so_first() -> None:
    note = make_concept_note(parent=full_meeting(status="postponed"))

    assert isinstance(paper(note).front[0], Notice)
    assert words_of(paper(note).front[0]) == (
        "This meeting is postponed. A new date will be announced on this page."
    )


def test_how_to_cite_it_and_where_it_is_kept(settings) -> None:
    settings.SITE_URL = "https://civil.example.org"
    note = make_concept_note(subtitle="Why we meet")

    *_contact, cited = paper(note).colophon

    day = translation.gettext("Version of %(date)s") % {"date": ""}
    assert words_of(cited).startswith(
        "International Civil Society Centre: Concept note. Why we meet. "
        f"Leaders' Circle 2019. {day.strip()}"
    )
    urls = [part.url for part in parts_in(cited) if isinstance(part, Link)]
    assert urls == [f"https://civil.example.org{note.url}"]


def test_people_who_are_not_public_are_in_no_paper() -> None:
    note = make_concept_note()
    meeting = note.get_parent().specific
    name = meeting.facilitators.first().person.title
    meeting.facilitators.first().person.unpublish()

    assert name not in words_of(paper(ConceptNotePage.objects.get(pk=note.pk)))


def test_a_picture_comes_with_its_words_and_credit() -> None:
    picture = make_picture(credit="Ada")
    image = {"image": picture.pk, "decorative": False, "alt_text": "A full hall"}
    decoration = {"image": picture.pk, "decorative": True, "alt_text": ""}
    note = make_concept_note(
        body=[
            block("picture", {"image": image, "caption": "The hall."}),
            block("picture", {"image": decoration, "caption": ""}),
        ]
    )

    first, second = paper(note).blocks

    assert (first.alternative_text, first.caption) == ("A full hall", "The hall. Picture: Ada")
    assert (second.alternative_text, second.caption) == ("", "Picture: Ada")
    assert first.content().startswith(b"\xff\xd8")
    picture.renditions.all().delete()
    picture.file.storage.delete(picture.file.name)
    lost = paper(ConceptNotePage.objects.get(pk=note.pk)).blocks[0]
    assert (lost, lost.content()) == (first, b"")


def test_a_note_without_text_says_that_it_is_being_prepared() -> None:
    note = make_concept_note(body=[])

    assert words_of(paper(note).blocks) == "The text of this note is being prepared."


def test_the_cost_does_not_grow_with_the_meeting() -> None:
    def cost(note: Any) -> int:
        note = ConceptNotePage.objects.select_related("locale").get(pk=note.pk)
        paper(note)
        with CaptureQueriesContext(connection) as captured:
            paper(ConceptNotePage.objects.select_related("locale").get(pk=note.pk))
        return len(captured)

    note = make_concept_note()
    meeting = note.get_parent().specific
    before = cost(note)
    for number in range(3):
        person = make_person(title=f"Person {number}", slug=f"person-{number}")
        meeting.facilitators.add(MeetingFacilitator(person=person))
        meeting.groups.add(MeetingGroup(name=f"Group {number}"))
        meeting.sessions.add(MeetingSession(title=f"Session {number}"))
    republish(meeting)

    assert cost(note) == before
