"""Every list costs the same number of queries for one thing and for three."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from meetings.models import (
    ConceptNoteAuthor,
    MeetingFacilitator,
    MeetingRegion,
    MeetingSession,
    MeetingSpeaker,
    MeetingTopic,
)
from tests.editing.pictures import make_picture
from tests.factories import (
    make_concept_note,
    make_meeting,
    make_organisation,
    make_people_index,
    make_person,
    make_region,
    make_series,
    make_topic,
    make_venue,
)
from tests.factories.tree import republish

pytestmark = pytest.mark.django_db

# Of these, Wagtail takes about eight to find the site, the language, the page and its privacy.
INDEX, FOUND, FEED, SERIES, SERIES_FEED = 22, 21, 13, 18, 12
MEETING, CONCEPT_NOTE = 35, 20
PEOPLE, PEOPLE_WITH_ORGANISATIONS, PERSON, SITEMAP = 13, 13, 23, 5
PROGRAMME = (33, 22)


def queries(client, url: str) -> int:
    client.get(url)  # Fills what is kept between requests: site roots, content types.
    with CaptureQueriesContext(connection) as captured:
        response = client.get(url)
    assert response.status_code == 200
    return len(captured)


def add_meetings(count: int) -> None:
    """As many meetings, past and to come in turn, each with terms and a venue of its own."""
    for number in range(count):
        topic = make_topic(code=f"topic-{number}", title=f"Topic {number}")
        region = make_region(code=f"region-{number}", title=f"Region {number}")
        make_meeting(
            rows={
                "topics": [MeetingTopic(topic=topic)],
                "regions": [MeetingRegion(region=region)],
            },
            title=f"Meeting {number}",
            slug=f"meeting-{number}",
            start_date=date(2019 + 20 * (number % 2), 9, 10),
            end_date=None,
            venue=make_venue(name=f"House {number}"),
        )


@pytest.mark.parametrize("count", [1, 3])
def test_index_of_meetings(client, count) -> None:
    make_series()
    add_meetings(count)

    assert queries(client, "/en/meetings/") == INDEX


@pytest.mark.parametrize("count", [1, 3])
def test_filtered_index_and_feed(client, count) -> None:
    make_series()
    add_meetings(count)
    query = "?series=leaders-circle&format=main"

    assert queries(client, f"/en/meetings/{query}") == FOUND
    assert queries(client, f"/en/meetings/feed.atom{query}") == FEED


@pytest.mark.parametrize("count", [1, 3])
def test_series(client, count) -> None:
    series = make_series(first_convened=2016)
    add_meetings(count * 2)

    assert queries(client, series.url) == SERIES
    assert queries(client, f"{series.url}feed.atom") == SERIES_FEED


@pytest.mark.parametrize("count", [1, 3])
def test_people(client, count) -> None:
    index = make_people_index()
    for number in range(count):
        portrait = make_picture(title="Portrait")
        make_person(title=f"Person {number}", slug=f"person-{number}", portrait=portrait)

    assert queries(client, index.url) == PEOPLE


@pytest.mark.parametrize("count", [1, 3])
def test_people_with_organisations(client, count) -> None:
    people(count)

    assert queries(client, "/en/people/") == PEOPLE_WITH_ORGANISATIONS


@pytest.mark.parametrize("count", [1, 3])
def test_person(client, count) -> None:
    person = make_person(organisation=make_organisation())
    for number in range(count):
        session = MeetingSession(title="Opening")
        meeting = make_meeting(
            slug=f"meeting-{number}",
            venue=make_venue(name=f"House {number}"),
            rows={
                "facilitators": [MeetingFacilitator(person=person)],
                "sessions": [session],
                "speakers": [MeetingSpeaker(session_uuid=session.uuid, person=person)],
            },
        )
        note = make_concept_note(parent=meeting)
        note.authors = [ConceptNoteAuthor(person=person)]
        republish(note)

    assert queries(client, person.url) == PERSON


@pytest.mark.parametrize("count", [1, 3])
def test_meeting_with_a_programme(client, count) -> None:
    sessions = [MeetingSession(title=f"Session {number}") for number in range(count)]
    speakers = [
        MeetingSpeaker(session_uuid=session.uuid, person=row.person)
        for session, row in zip(sessions, people(count), strict=True)
    ]
    meeting = make_meeting(rows={"sessions": sessions, "speakers": speakers})
    note = make_concept_note(parent=meeting)

    assert (queries(client, meeting.url), queries(client, note.url)) == PROGRAMME


def people(count: int) -> list[MeetingFacilitator]:
    return [
        MeetingFacilitator(
            person=make_person(
                title=f"Person {number}",
                slug=f"person-{number}",
                organisation=make_organisation(name=f"Organisation {number}"),
            )
        )
        for number in range(count)
    ]


@pytest.mark.parametrize("count", [1, 3])
def test_meeting(client, count) -> None:
    topics = [make_topic(code=f"topic-{number}") for number in range(count)]
    meeting = make_meeting(
        rows={
            "facilitators": people(count),
            "topics": [MeetingTopic(topic=topic) for topic in topics],
        }
    )
    for number in range(count):
        make_meeting(
            parent=meeting,
            slug=f"satellite-{number}",
            phase="before",
            rows={"regions": [MeetingRegion(region=make_region(code=f"region-{number}"))]},
            venue=make_venue(name=f"House {number}"),
        )

    assert queries(client, meeting.url) == MEETING


@pytest.mark.parametrize("count", [1, 3])
def test_concept_note(client, count) -> None:
    note = make_concept_note(parent=make_meeting(rows={"facilitators": people(count)}))

    assert queries(client, note.url) == CONCEPT_NOTE


@pytest.mark.parametrize("count", [1, 3])
def test_sitemap(client, count) -> None:
    make_series()
    add_meetings(count)

    assert queries(client, "/sitemap.xml") == SITEMAP
