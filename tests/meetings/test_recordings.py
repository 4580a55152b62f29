"""Recordings are links: a reader is told where they lead, and nothing is loaded from there."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from meetings.models import MeetingRecording
from meetings.recordings import recordings_of
from tests.editing.pictures import make_picture
from tests.factories import make_concept_note, make_meeting

pytestmark = pytest.mark.django_db


def recording(**values) -> MeetingRecording:
    return MeetingRecording(
        **{"title": "Opening", "url": "https://www.video.example.org/1"} | values
    )


def section(client, meeting) -> BeautifulSoup:
    page = BeautifulSoup(client.get(meeting.url).content, "html.parser")
    return page.find("section", attrs={"aria-labelledby": "recordings"})


def test_readers_are_told_where_a_recording_is_in_which_language_and_how_long(client) -> None:
    rows = [
        recording(language="fr", minutes=48),
        recording(title="Farewell", url="https://watch.example.net/2", minutes=1),
        recording(title="Music", url="https://watch.example.net/3"),
    ]
    items = section(client, make_meeting(rows={"recordings": rows})).find_all("li")

    assert [(item.a["href"], item.a.get("hreflang"), item.a.get_text()) for item in items] == [
        ("https://www.video.example.org/1", "fr", "Opening"),
        ("https://watch.example.net/2", None, "Farewell"),
        ("https://watch.example.net/3", None, "Music"),
    ]
    assert [item.find_all("p")[1].get_text() for item in items] == [
        "video.example.org, French, 48 minutes",
        "watch.example.net, 1 minute",
        "watch.example.net",
    ]


def test_nothing_is_loaded_from_elsewhere(client) -> None:
    image = make_picture(title="Still", credit="Åsa Ek")
    rows = {"recordings": [recording(picture=image)]}
    shown = section(client, make_meeting(rows=rows))

    loaded = [tag["src"] for tag in shown(src=True)] + [tag["srcset"] for tag in shown(srcset=True)]
    assert [url for url in loaded if not url.startswith("/media/images/")] == []
    assert shown("iframe") == []
    assert (shown.img["alt"], shown.img["loading"]) == ("", "lazy")
    assert shown.find(class_="credit").get_text() == "Picture: Åsa Ek"


def test_a_meeting_without_recordings_has_no_section(client) -> None:
    assert section(client, make_meeting()) is None


@pytest.mark.parametrize(
    ("year", "step"), [(2019, ["#recordings", "concept-note/"]), (2099, ["concept-note/"])]
)
def test_what_to_do_after_a_meeting_is_to_watch_it(client, year, step) -> None:
    meeting = make_meeting(
        start_date=date(year, 9, 10), end_date=None, rows={"recordings": [recording()]}
    )
    make_concept_note(parent=meeting)
    page = BeautifulSoup(client.get(meeting.url).content, "html.parser")

    links = [link["href"] for link in page.find(class_="facts__step")("a")]
    assert [link.removeprefix(meeting.url) for link in links] == step


@pytest.mark.parametrize("count", [1, 3])
def test_recordings_cost_two_queries(count) -> None:
    rows = [recording(picture=make_picture(title=f"Still {number}")) for number in range(count)]
    meeting = make_meeting(rows={"recordings": rows})

    with CaptureQueriesContext(connection) as captured:
        shown = recordings_of(meeting)
    assert (len(captured), len(shown)) == (2, count)
