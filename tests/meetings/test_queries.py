"""Every list costs the same number of queries for one thing and for three."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.images.tests.utils import get_test_image_file

from cms.core.models import CmsImage
from meetings.models import MeetingFacilitator, MeetingSession, MeetingSpeaker, MeetingTopic
from tests.factories import (
    make_concept_note,
    make_meeting,
    make_organisation,
    make_people_index,
    make_person,
    make_series,
    make_topic,
    make_venue,
)

pytestmark = pytest.mark.django_db

# Of these, Wagtail takes about eight to find the site, the language, the page and its privacy.
HOME, INDEX, SERIES, MEETING, CONCEPT_NOTE = 13, 14, 16, 28, 20
PEOPLE, PERSON, SITEMAP = 13, 15, 5
PROGRAMME = (28, 22)


def queries(client, url: str) -> int:
    client.get(url)  # Fills what is kept between requests: site roots, content types.
    with CaptureQueriesContext(connection) as captured:
        response = client.get(url)
    assert response.status_code == 200
    return len(captured)


def add_meetings(count: int) -> None:
    for number in range(count):
        make_meeting(
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
def test_home(client, count) -> None:
    make_series()
    add_meetings(count * 2)

    assert queries(client, "/en/") == HOME


@pytest.mark.parametrize("count", [1, 3])
def test_series(client, count) -> None:
    series = make_series(first_convened=2016)
    add_meetings(count * 2)

    assert queries(client, series.url) == SERIES


@pytest.mark.parametrize("count", [1, 3])
def test_people(client, count) -> None:
    index = make_people_index()
    for number in range(count):
        portrait = CmsImage.objects.create(title="Portrait", file=get_test_image_file())
        make_person(title=f"Person {number}", slug=f"person-{number}", portrait=portrait)

    assert queries(client, index.url) == PEOPLE


@pytest.mark.parametrize("count", [1, 3])
def test_person(client, count) -> None:
    person = make_person(organisation=make_organisation())
    for number in range(count):
        make_meeting(
            slug=f"meeting-{number}", rows={"facilitators": [MeetingFacilitator(person=person)]}
        )

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
