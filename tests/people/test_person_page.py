"""The page of a person: what they facilitate, where they speak, what they wrote."""

from datetime import date

import pytest
from wagtail.models import PageViewRestriction

from meetings.models import (
    ConceptNoteAuthor,
    ConceptNotePage,
    MeetingFacilitator,
    MeetingPage,
    MeetingSession,
    MeetingSpeaker,
)
from people.models import PersonPage
from tests.factories import make_concept_note, make_meeting, make_person, make_series
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

SECTIONS = ("meetings", "talks", "notes")


@pytest.fixture
def person() -> PersonPage:
    return make_person()


def sections(client, person: PersonPage) -> list[str]:
    html = client.get(person.url).content.decode()
    return [name for name in SECTIONS if f'id="{name}"' in html]


def talk(person: PersonPage, slug: str, *titles: str, **values: object) -> MeetingPage:
    """A meeting at which the person speaks in the sessions, and somebody else in another."""
    sessions = [MeetingSession(title=title, date=date(2019, 9, 10)) for title in titles]
    other = MeetingSession(title="Of others")
    speakers = [MeetingSpeaker(session_uuid=s.uuid, person=person) for s in sessions]
    speakers.append(MeetingSpeaker(session_uuid=other.uuid, guest_name="Ada Okoro"))
    rows = {"sessions": [*sessions, other], "speakers": speakers}
    return make_meeting(title=slug, slug=slug, rows=rows, **values)


def note_by(person: PersonPage, slug: str, day: date | None, **values: object) -> ConceptNotePage:
    meeting = make_meeting(title=f"Meeting {slug}", slug=slug)
    note = make_concept_note(parent=meeting, title=slug, document_date=day, **values)
    note.authors = [ConceptNoteAuthor(person=person), ConceptNoteAuthor(guest_name="Ada Okoro")]
    note.save_revision()
    return republish(note) if note.live else note


def test_nobody_has_sections_with_nothing_in_them(client, person) -> None:
    make_series()

    assert sections(client, person) == []


def test_what_they_facilitate(client, person) -> None:
    rows = {"facilitators": [MeetingFacilitator(person=person)]}
    make_meeting(title="Older", slug="older", start_date=date(2018, 1, 1), rows=rows)
    rows = {"facilitators": [MeetingFacilitator(person=person)]}
    make_meeting(title="Newer", slug="newer", rows=rows)
    make_meeting(title="Of others", slug="others")

    found = client.get(person.url).context["facilitated"]

    assert [meeting.title for meeting in found] == ["Newer", "Older"]
    assert sections(client, person) == ["meetings"]


def test_where_they_speak(client, person) -> None:
    talk(person, "older", "Closing", start_date=date(2018, 1, 1))
    talk(person, "newer", "Opening", "Panel")
    talk(person, "draft", "Secret", publish=False)
    private = talk(person, "private", "Hidden")
    PageViewRestriction.objects.create(page=private, restriction_type="login")

    found = client.get(person.url).context["spoken_at"]

    assert [(m.title, [s.title for s in m.sessions_of_person]) for m in found] == [
        ("newer", ["Opening", "Panel"]),
        ("older", ["Closing"]),
    ]
    assert sections(client, person) == ["talks"]


def test_a_speaker_of_a_session_that_was_removed_speaks_nowhere(client, person) -> None:
    meeting = talk(person, "meeting", "Opening")
    meeting.sessions = []
    republish(meeting)

    assert sections(client, person) == []


def test_what_they_wrote(client, person) -> None:
    note_by(person, "older", date(2018, 1, 1))
    note_by(person, "undated", None)
    note_by(person, "newer", date(2019, 1, 1))
    note_by(person, "draft", date(2020, 1, 1), publish=False)
    hidden = note_by(person, "hidden", date(2017, 1, 1))
    hidden.get_parent().unpublish()
    private = note_by(person, "private", date(2021, 1, 1))
    PageViewRestriction.objects.create(page=private, restriction_type="login")

    found = client.get(person.url).context["notes"]

    assert [(note.title, note.meeting.title) for note in found] == [
        ("newer", "Meeting newer"),
        ("older", "Meeting older"),
        ("undated", "Meeting undated"),
    ]
    assert sections(client, person) == ["notes"]
    assert "Meeting hidden" not in client.get(person.url).content.decode()


def test_a_translation_shows_what_is_translated(client, person) -> None:
    translation = submit(person)
    translate_all(translation)
    french = publish(translation)
    translated = talk(person, "translated", "Opening")
    talk(person, "english", "Closing")
    translation = submit(translated)
    translate_all(translation)
    publish(translation)

    found = client.get(french.url).context["spoken_at"]

    assert [(m.title, [s.title for s in m.sessions_of_person]) for m in found] == [
        ("FR translated", ["FR Opening"])
    ]
