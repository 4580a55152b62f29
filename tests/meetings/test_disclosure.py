"""What is withheld of a place or a person is on no surface, in no language."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.core.editing.checks import checks_of
from cms.core.search import showing
from cms.core.search.texts import readable
from meetings.disclosure import NameDisclosure, VenueDisclosure, disclosed_venue
from meetings.models import (
    ConceptNoteAuthor,
    ConceptNotePage,
    MeetingFacilitator,
    MeetingFacts,
    MeetingPage,
    MeetingSession,
    MeetingSpeaker,
    Venue,
)
from people.models import PersonPage
from tests import factories
from tests.core.paper.papers import text_of
from tests.factories.meetings import block
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

LANGUAGES = ("en", "fr", "es", "de", "ar")
# Words that nothing else on the site has.
HALL, STREET, ROOM, NOTES = "Quenzel Hall", "Quenzelgasse 12", "Quenzel Loft", "Quenzel bridge"
GUEST, SPEAKER, CONTACT = "Tamsin Vorhalt", "Ruvim Castagno", "Odile Brankov"
SECRETS = ("Quenzel", "48.123456", "Vorhalt", "Castagno", "Brankov", "brankov")


def in_french(page: Any) -> Any:
    order = submit(page)
    translate_all(order)
    return publish(order)


def make_scene() -> MeetingPage:
    """A meeting with its note, of which everything is public, in five languages."""
    venue = factories.make_venue(
        name=HALL,
        street=STREET,
        city="Innsbruck",
        country="AT",
        url="https://quenzel.example.org/",
        latitude="48.123456",
        longitude="11.5",
        access_notes=f"Over the {NOTES}.",
    )
    odile = factories.make_person(title=CONTACT, slug="odile", email="odile.brankov@example.org")
    session = MeetingSession(title="Opening", room=ROOM, date="2027-04-08")
    meeting = factories.make_meeting(
        title="Circle 2027",
        slug="2027",
        start_date="2027-04-08",
        end_date="2027-04-09",
        time_zone="Europe/Vienna",
        venue=venue,
        contact=odile,
        # The same person, chosen in another language.
        access_contact=in_french(odile),
        captions="no",
        rows={
            "facilitators": [
                MeetingFacilitator(guest_name=GUEST, guest_organisation="Bridges for Change")
            ],
            "sessions": [session],
            "speakers": [
                MeetingSpeaker(
                    session_uuid=session.uuid,
                    person=factories.make_person(title=SPEAKER, slug="ruvim"),
                )
            ],
        },
    )
    note = factories.make_concept_note(
        parent=meeting, contact=odile, body=[block("sessions", {"kind": ""})]
    )
    note.authors = [ConceptNoteAuthor(guest_name=GUEST)]
    note = republish(note)
    for code in LANGUAGES[1:]:
        for page in (meeting, note):
            order = submit(page, code)
            translate_all(order)
            publish(order)
    return MeetingPage.objects.get(pk=meeting.pk)


def withhold(meeting: MeetingPage, venue: str = VenueDisclosure.CITY) -> None:
    """As an editor does it: on the source, which is published."""
    meeting.venue_disclosure = venue
    meeting.contact_withheld = True
    meeting.facilitators = [_withheld(row, "organisation") for row in meeting.facilitators.all()]
    meeting.speakers = [_withheld(row, "none") for row in meeting.speakers.all()]
    republish(meeting)
    note = ConceptNotePage.objects.child_of(meeting).get()
    note.authors = [_withheld(row, "none") for row in note.authors.all()]
    republish(note)


def _withheld(row: Any, level: str) -> Any:
    row.name_disclosure = level
    return row


def surfaces(client, meeting: MeetingPage, languages: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Everything that readers can ask for, by name, as text."""
    for code in languages:
        page = MeetingPage.objects.get(
            translation_key=meeting.translation_key, locale__language_code=code
        )
        note, series = page.get_children().get(), page.get_parent()
        index, home = series.get_parent(), series.get_parent().get_parent()
        addresses = [
            page.url,
            note.url,
            series.url,
            index.url,
            home.url,
            f"{page.url}calendar.ics",
            f"{page.url}changes.atom",
            f"{series.url}calendar.ics",
            f"{series.url}feed.atom",
            f"{index.url}calendar.ics",
            f"{index.url}deadlines.ics",
            f"{index.url}feed.atom",
            f"{index.url}meetings.csv",
            f"{index.url}meetings.xlsx",
            f"{page.url}programme.pdf",
            f"{page.url}programme.docx",
            f"{note.url}document.pdf",
            f"{note.url}document.docx",
            f"/{code}/search/?q=Circle",
            f"/api/meetings/?language={code}",
            f"/api/meetings/{page.translation_key}/?language={code}",
            f"/api/series/?language={code}",
            f"/api/concept-notes/{note.translation_key}/?language={code}",
        ]
        for address in addresses:
            response = client.get(address)
            assert response.status_code == 200, address
            content = response.getvalue() if response.streaming else response.content
            yield address, _text(address, content)
        yield f"{code} share card", " ".join(page.share_card_words())
        yield f"{code} index", _indexed(page) + _indexed(note)


def _text(address: str, content: bytes) -> str:
    if address.endswith(".pdf"):
        return text_of(content)
    if address.endswith((".docx", ".xlsx")):
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = [archive.read(name) for name in archive.namelist()]
        return b" ".join(parts).decode("utf-8", "ignore")
    # Calendars fold their lines.
    return content.decode().replace("\r\n ", "")


def _indexed(page: Any) -> str:
    """What the search has of a page, which is more than any answer shows."""
    return readable(showing._texts([page], page.locale).get(page.pk, ""))


def found_in(client, meeting: MeetingPage, languages: tuple[str, ...]) -> dict[str, set[str]]:
    """{surface: the secrets that it tells}, without those that tell none."""
    told = {
        name: {secret for secret in SECRETS if secret in text}
        for name, text in surfaces(client, meeting, languages)
    }
    return {name: secrets for name, secrets in told.items() if secrets}


def test_nobody_is_sent_where_nobody_takes_part(client) -> None:
    """A hall that is kept of a meeting online, and an address that is kept of one in person."""
    meeting, address = make_scene(), "https://quenzelonline.example.org/"

    def told(**values: str) -> tuple[set[str], set[str]]:
        page = MeetingPage.objects.get(pk=meeting.pk)
        for name, value in {**values, "change_reason": "Because of the storm."}.items():
            setattr(page, name, value)
        republish(page)
        answers = list(surfaces(client, meeting, ("en",)))
        return tuple({name for name, text in answers if w in text} for w in ("Innsbruck", address))

    cities, addresses = told(attendance="both", online_url=address)
    assert {meeting.url, "en index"} <= cities
    assert {meeting.url, f"{meeting.url}calendar.ics", f"{meeting.url}programme.docx"} <= addresses

    assert told(attendance="online") == (set(), addresses)
    assert told(attendance="in-person") == (cities, set())


def test_nothing_that_is_withheld_is_told_anywhere(client) -> None:
    meeting = make_scene()
    before = found_in(client, meeting, ("en",))
    # Otherwise the sweep below would prove nothing.
    assert set().union(*before.values()) == set(SECRETS)
    assert {
        meeting.url,
        f"{meeting.url}calendar.ics",
        f"{meeting.url}programme.pdf",
        f"{meeting.url}programme.docx",
        "/en/meetings/meetings.csv",
        "/en/meetings/meetings.xlsx",
        "/en/meetings/calendar.ics",
        f"/api/meetings/{meeting.translation_key}/?language=en",
        "en index",
    } <= set(before)

    withhold(meeting)

    assert found_in(client, meeting, LANGUAGES) == {}
    page = client.get(meeting.url).content.decode()
    assert "Innsbruck, Austria" in " ".join(page.replace("<bdi>", "").replace("</bdi>", "").split())
    assert "Participants are told the address." in page
    assert "Name withheld" in page
    assert "Bridges for Change" in page
    # Of somebody with a page of their own the page stays, and tells nothing of the meeting.
    person = client.get(PersonPage.objects.get(slug="ruvim", locale=meeting.locale).url)
    assert "Circle 2027" not in person.content.decode()


@pytest.mark.parametrize(
    ("level", "city", "country"),
    [("full", "Hamburg", "DE"), ("city", "Hamburg", "DE"), ("country", "", "DE")],
)
def test_what_may_be_said_of_a_venue(level, city, country) -> None:
    venue = factories.make_venue(latitude="53.5", longitude="9.9", url="https://quay.example.org/")

    shown = disclosed_venue(MeetingFacts(venue_disclosure=level), venue)

    assert (shown.city, shown.country) == (city, country)
    if level != "full":
        empty = Venue(pk=venue.pk, translation_key=None, locale=venue.locale)
        told = {"city", "country", "last_published_at", "live"}
        names = {field.name for field in Venue._meta.concrete_fields} - told
        assert {n: getattr(shown, n) for n in names} == {n: getattr(empty, n) for n in names}


def test_a_venue_that_is_not_shown_is_none() -> None:
    venue = factories.make_venue()

    assert disclosed_venue(MeetingFacts(venue_disclosure="none"), venue) is None
    assert disclosed_venue(MeetingFacts(venue_disclosure="full"), None) is None


def test_a_city_without_a_name_is_not_replaced_by_the_venue() -> None:
    venue = factories.make_venue(city="", country="")

    assert disclosed_venue(MeetingFacts(venue_disclosure="city"), venue) is None


def test_the_page_says_that_a_place_is_not_published(client) -> None:
    meeting = factories.make_meeting(venue=factories.make_venue(), venue_disclosure="none")

    page = client.get(meeting.url).content.decode()

    assert "Place not published" in page
    assert "Hamburg" not in page


def test_the_log_says_that_the_place_changed_and_not_from_where(client) -> None:
    meeting = factories.make_meeting(venue=factories.make_venue(name=HALL))
    MeetingPage.objects.update(first_published_at="2018-01-01T00:00Z")
    meeting.refresh_from_db()
    meeting.venue = factories.make_venue(name="Quay House")
    meeting.change_reason = "The hall is flooded."
    meeting = republish(meeting)
    assert HALL in client.get(f"{meeting.url}changes.atom").content.decode()

    meeting.venue_disclosure = VenueDisclosure.CITY
    meeting = republish(meeting)

    feed = client.get(f"{meeting.url}changes.atom").content.decode()
    assert HALL not in feed
    assert "The place has changed: " in feed
    assert "The hall is flooded." in feed


def test_a_withheld_name_needs_no_name() -> None:
    MeetingSpeaker(guest_organisation="Open Doors", name_disclosure="organisation").clean()
    MeetingSpeaker(guest_name="Ada Okoro", name_disclosure=NameDisclosure.NAMED).clean()


def test_disclosure_costs_no_queries(client) -> None:
    def queries(meeting: MeetingPage) -> int:
        client.get(meeting.url)
        with CaptureQueriesContext(connection) as asked:
            client.get(meeting.url)
        return len(asked)

    meeting = factories.full_meeting()
    before = queries(meeting)
    meeting.venue_disclosure = VenueDisclosure.CITY

    assert queries(republish(meeting)) <= before


def test_editors_are_told_where_their_words_say_what_is_withheld() -> None:
    meeting = make_scene()
    meeting.introduction = f"Come to {HALL} and meet {GUEST}."
    assert _withheld_of(meeting) == []
    withhold(meeting)
    note = ConceptNotePage.objects.child_of(meeting).get()
    note.subtitle = f"With {SPEAKER}"

    said = "“%s” is withheld, and here readers are told it."
    assert _withheld_of(meeting) == [
        (said % HALL, "introduction"),
        (said % GUEST, "introduction"),
    ]
    assert _withheld_of(note) == [(said % SPEAKER, "subtitle")]


def _withheld_of(page: Any) -> list[tuple[str, str]]:
    found = [(check.message, check.field) for check in checks_of(page)]
    return [(message, field) for message, field in found if "withheld" in message]
