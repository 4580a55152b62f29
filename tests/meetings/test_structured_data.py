"""What search engines read of a meeting: true, complete, and what the page says."""

import json
import re
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
import time_machine
from lxml import html

from cms.core.linked_data import filled, linked_data_json
from meetings.models import MeetingPage, MeetingPartner, MeetingWayToTakePart
from tests.factories import full_meeting, make_meeting, make_organisation, make_series, make_venue
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

SCHEMA = "https://schema.org/"
DAYS = {"start_date": date(2027, 4, 8), "end_date": date(2027, 4, 12)}


@pytest.fixture
def clock():
    with time_machine.travel(datetime(2027, 1, 4, 9, tzinfo=UTC), tick=False) as traveller:
        yield traveller


def document(client, page: Any) -> Any:
    return html.fromstring(client.get(page.url).content.decode())


def data(client, page: Any) -> dict[str, Any]:
    (script,) = document(client, page).xpath('//script[@type="application/ld+json"]/text()')
    return json.loads(script)


def change(clock, meeting: MeetingPage, **values) -> MeetingPage:
    clock.shift(86_400)
    for name, value in values.items():
        setattr(meeting, name, value)
    meeting.change_reason = "The hall is flooded."
    return republish(meeting)


def test_it_says_what_the_page_says(client, clock) -> None:
    meeting = full_meeting(**DAYS, introduction="We meet to learn.")
    page = document(client, meeting)
    words = " ".join(page.xpath("//main")[0].text_content().split())
    told = data(client, meeting)

    address = told["location"]["address"]
    said = [
        told["name"],
        told["location"]["name"],
        address["streetAddress"],
        address["addressLocality"],
        *(person["name"] for person in told["performer"]),
        *(keyword for keyword in told["keywords"]),
        told["contributor"][0]["name"],
        told["superEvent"]["name"],
    ]
    assert [one for one in said if one not in words] == []
    days = page.xpath('//dd[1]//bdi[@class="range"]/time/@datetime')
    assert [told["startDate"], told["endDate"]] == days == ["2027-04-08", "2027-04-12"]


def test_every_part(client, clock) -> None:
    venue = make_venue(url="https://house.example.org/", latitude="53.5", longitude="10")
    meeting = make_meeting(
        title="Circle",
        subtitle="For all",
        venue=venue,
        attendance="both",
        online_url="https://online.example.org/",
        rows={
            "partners": [
                MeetingPartner(organisation=make_organisation(name=name, url=url), role=role)
                for name, role, url in (
                    ("A", "convener", "https://a.example.org/"),
                    ("B", "funder", ""),
                    ("C", "partner", ""),
                )
            ],
            "ways_to_take_part": [
                MeetingWayToTakePart(
                    title="Come", url="https://apply.example.org/", closes_on=date(2027, 2, 1)
                ),
                MeetingWayToTakePart(
                    title="Late", url="https://apply.example.org/", closes_on=date(2027, 1, 3)
                ),
            ],
        },
        **DAYS,
    )
    satellite = make_meeting(parent=meeting, title="Local", slug="local", format="local", **DAYS)
    series, url = meeting.get_parent().specific, f"http://localhost:8000{meeting.url}"

    assert data(client, meeting) == {
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": f"urn:uuid:{meeting.translation_key}",
        "name": "Circle",
        "url": url,
        "description": "For all",
        "image": [f"{url}share-card.png"],
        "startDate": "2027-04-08",
        "endDate": "2027-04-12",
        "eventStatus": f"{SCHEMA}EventScheduled",
        "eventAttendanceMode": f"{SCHEMA}MixedEventAttendanceMode",
        "location": [
            {
                "@type": "Place",
                "@id": f"urn:uuid:{venue.translation_key}",
                "name": "Harbour House",
                "url": "https://house.example.org/",
                "address": {
                    "@type": "PostalAddress",
                    "streetAddress": "Quay 5",
                    "addressLocality": "Hamburg",
                    "addressCountry": "DE",
                },
                "geo": {"@type": "GeoCoordinates", "latitude": 53.5, "longitude": 10.0},
            },
            {"@type": "VirtualLocation", "url": "https://online.example.org/"},
        ],
        "organizer": [{"@type": "Organization", "name": "A", "url": "https://a.example.org/"}],
        "sponsor": [{"@type": "Organization", "name": "B"}],
        "contributor": [{"@type": "Organization", "name": "C"}],
        "superEvent": {
            "@type": "EventSeries",
            "@id": f"urn:uuid:{series.translation_key}",
            "name": series.title,
            "url": f"http://localhost:8000{series.url}",
        },
        "subEvent": [
            {
                "@type": "Event",
                "@id": f"urn:uuid:{satellite.translation_key}",
                "name": "Local",
                "url": f"http://localhost:8000{satellite.url}",
            }
        ],
        "offers": [
            {
                "@type": "Offer",
                "name": "Come",
                "url": "https://apply.example.org/",
                "validThrough": "2027-02-01",
            }
        ],
    }
    assert data(client, satellite)["superEvent"]["@id"] == f"urn:uuid:{meeting.translation_key}"


@pytest.mark.parametrize(("month", "offset"), [(4, "+02:00"), (12, "+01:00")])
def test_hours_have_the_offset_of_their_day(client, clock, month, offset) -> None:
    day = date(2027, month, 8)
    meeting = make_meeting(
        start_date=day,
        end_date=None,
        start_time=time(9),
        end_time=time(17, 30),
        time_zone="Europe/Belgrade",
    )

    told = data(client, meeting)
    assert told["startDate"] == f"{day}T09:00:00{offset}"
    assert told["endDate"] == f"{day}T17:30:00{offset}"


def test_a_month_stays_a_month(client, clock) -> None:
    meeting = make_meeting(date_precision="month", start_date=date(2027, 4, 1), end_date=None)

    assert data(client, meeting)["startDate"] == "2027-04"


def test_no_date_is_invented(client, clock) -> None:
    meeting = make_meeting(date_precision="unannounced", start_date=None, end_date=None)

    assert {"startDate", "endDate", "location", "previousStartDate"}.isdisjoint(
        data(client, meeting)
    )


def test_online_has_an_address_even_without_one_of_its_own(client, clock) -> None:
    meeting = make_meeting(attendance="both", **DAYS)

    told = data(client, meeting)
    url = f"http://localhost:8000{meeting.url}"
    assert told["location"] == {"@type": "VirtualLocation", "url": url}
    assert told["eventAttendanceMode"] == f"{SCHEMA}MixedEventAttendanceMode"


class TestStatus:
    """What follows from the log."""

    def test_moved_and_moved_online(self, client, clock) -> None:
        meeting = make_meeting(venue=make_venue(), **DAYS)
        meeting = change(clock, meeting, start_date=date(2027, 4, 9))
        address = "https://online.example.org/"
        meeting = change(clock, meeting, attendance="online", online_url=address)
        meeting = change(clock, meeting, start_date=date(2027, 4, 10))

        told = data(client, meeting)
        assert told["eventStatus"] == [f"{SCHEMA}EventRescheduled", f"{SCHEMA}EventMovedOnline"]
        assert told["previousStartDate"] == ["2027-04-08", "2027-04-09"]
        assert told["startDate"] == "2027-04-10"

    @pytest.mark.parametrize(
        ("status", "name"), [("cancelled", "EventCancelled"), ("postponed", "EventPostponed")]
    )
    def test_what_does_not_take_place_keeps_its_date(self, client, clock, status, name) -> None:
        meeting = change(clock, make_meeting(**DAYS), status=status)

        told = data(client, meeting)
        assert (told["eventStatus"], told["startDate"]) == (SCHEMA + name, "2027-04-08")
        assert "previousStartDate" not in told

    def test_every_language_at_once_by_one_name(self, client, clock) -> None:
        meeting = make_meeting(**DAYS)
        translation = submit(meeting)
        translate_all(translation)
        french = publish(translation)
        change(clock, meeting, start_date=date(2027, 4, 9))

        told = data(client, french)
        assert told["@id"] == f"urn:uuid:{meeting.translation_key}"
        assert told["startDate"] == "2027-04-09"
        assert told["url"] == f"http://localhost:8000{french.url}"

    def test_nothing_is_offered_afterwards(self, client, clock) -> None:
        way = MeetingWayToTakePart(title="Come", url="https://apply.example.org/")
        meeting = make_meeting(rows={"ways_to_take_part": [way]}, **DAYS)
        assert "offers" in data(client, meeting)

        clock.move_to(datetime(2027, 4, 13, tzinfo=UTC))
        assert "offers" not in data(client, meeting)


def test_a_series_with_its_editions(client, clock) -> None:
    series = make_series(first_convened=2016)
    meeting = make_meeting(parent=series, **DAYS)

    told = data(client, series)
    assert told["@type"] == "EventSeries"
    assert told["organizer"][0]["@type"] == "Organization"
    assert [event["@id"] for event in told["subEvent"]] == [f"urn:uuid:{meeting.translation_key}"]


def test_nothing_ends_the_script(client, clock) -> None:
    hostile = "</script><script>alert(1)</script>"
    meeting = make_meeting(title=hostile, **DAYS)

    assert data(client, meeting)["name"] == hostile
    assert re.search(r"<script>alert", client.get(meeting.url).content.decode()) is None


def test_what_is_empty_is_left_out() -> None:
    nothing = {"@type": "Person", "name": "", "url": None}

    assert filled({"a": "", "b": [nothing, "x"], "c": nothing, "d": False, "e": 0}) == {
        "b": ["x"],
        "d": False,
        "e": 0,
    }
    assert linked_data_json({"a": "<&>", "b": None}) == '{"a":"\\u003C\\u0026\\u003E"}'
