"""The calendars of meetings, series and the index: what is in them, and how they answer."""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from io import StringIO
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from meetings.calendar_faults import faults_of
from meetings.ical_reading import Component, read, text_of
from meetings.models import MeetingPage, MeetingTopic, MeetingWayToTakePart
from tests.factories import make_meeting, make_series, make_topic, make_venue
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

INDEX = "/en/meetings/calendar.ics"
DEADLINES = "/en/meetings/deadlines.ics"


@pytest.fixture
def clock():
    with time_machine.travel(datetime(2027, 1, 4, 9, tzinfo=UTC), tick=False) as traveller:
        yield traveller


@pytest.fixture
def meeting(clock) -> MeetingPage:
    meeting = make_meeting(
        title="Circle 2027; a, b",
        slug="2027",
        introduction="We meet.",
        start_date=date(2027, 4, 8),
        end_date=date(2027, 4, 12),
        attendance="both",
        online_url="https://online.example.org/",
        venue=make_venue(latitude=Decimal("53.5"), longitude=Decimal("10.000001")),
        rows={
            "ways_to_take_part": [
                MeetingWayToTakePart(title="Come", closes_on=date(2027, 2, 1)),
                MeetingWayToTakePart(title="Write to us"),
            ],
            "topics": [MeetingTopic(topic=make_topic(title="Rights, old"))],
        },
    )
    clock.shift(86_400)
    return meeting


def calendar(client, url: str) -> Component:
    response = client.get(url)
    assert response.status_code == 200
    assert faults_of(response.content) == []
    return read(response.content)


def events(client, url: str = INDEX) -> list[Component]:
    return calendar(client, url).named("VEVENT")


def summaries(client, url: str = INDEX) -> list[str]:
    return [text_of(event.value("SUMMARY")) for event in events(client, url)]


def change(meeting: MeetingPage, **values) -> MeetingPage:
    for name, value in values.items():
        setattr(meeting, name, value)
    meeting.change_reason = "The hall is flooded."
    return republish(meeting)


def in_french(meeting: MeetingPage) -> MeetingPage:
    translation = submit(meeting)
    translate_all(translation)
    return publish(translation)


class TestEntry:
    """One meeting as one event, the same in every feed and language."""

    def test_what_it_says(self, client, meeting) -> None:
        (event,) = events(client, f"{meeting.url}calendar.ics")

        told = {line.name: line.value for line in event.lines}
        url = f"http://localhost:8000{meeting.url}"
        assert told == {
            "UID": str(meeting.translation_key),
            "SEQUENCE": "0",
            "DTSTAMP": "20270104T090000Z",
            "LAST-MODIFIED": "20270104T090000Z",
            "DTSTART": "20270408",
            "DTEND": "20270413",
            "SUMMARY": r"Circle 2027\; a\, b",
            "DESCRIPTION": rf"We meet.\n\n{url}",
            "LOCATION": r"Harbour House\, Quay 5\, Hamburg\, Germany",
            "CATEGORIES": r"Rights\, old",
            "STATUS": "CONFIRMED",
            "TRANSP": "TRANSPARENT",
            "URL": url,
            "GEO": "53.5;10.000001",
            "IMAGE": f"{url}share-card.png",
            "CONFERENCE": "https://online.example.org/",
        }

    def test_one_identity_for_all_languages_and_feeds(self, client, meeting) -> None:
        french = in_french(meeting)
        urls = [
            f"{meeting.url}calendar.ics",
            f"{french.url}calendar.ics",
            f"{meeting.get_parent().url}calendar.ics",
            INDEX,
            "/fr/meetings/calendar.ics",
        ]

        found = [event for url in urls for event in events(client, url)]

        assert [event.value("UID") for event in found] == [str(meeting.translation_key)] * 5
        assert [event.all("SUMMARY")[0].parameters["LANGUAGE"] for event in found] == [
            *("en", "fr", "en", "en", "fr")
        ]

    def test_a_copy_is_another_one(self, client, meeting) -> None:
        copy = republish(meeting.copy(update_attrs={"slug": "copy", "title": "Copy"}))

        uids = {event.value("UID") for event in events(client)}
        assert uids == {str(meeting.translation_key), str(copy.translation_key)}

    def test_a_new_date_is_the_next_version_in_every_language(self, client, meeting) -> None:
        french = in_french(meeting)
        change(meeting, start_date=date(2027, 6, 7), end_date=date(2027, 6, 9))

        for url in (meeting.url, french.url):
            (event,) = events(client, f"{url}calendar.ics")
            assert (event.value("DTSTART"), event.value("SEQUENCE")) == ("20270607", "1")
            assert "The hall is flooded." in text_of(event.value("DESCRIPTION"))

    def test_a_typing_error_is_no_new_version(self, client, meeting) -> None:
        meeting.title = "Circle"
        republish(meeting)

        (event,) = events(client)
        assert (event.value("SUMMARY"), event.value("SEQUENCE")) == ("Circle", "0")
        assert event.value("LAST-MODIFIED") == "20270105T090000Z"

    def test_a_draft_changes_nothing(self, client, meeting) -> None:
        before = client.get(INDEX).content
        meeting.start_date = date(2027, 4, 9)
        meeting.save_revision()

        assert client.get(INDEX).content == before

    def test_postponed_keeps_the_old_date_until_there_is_a_new_one(self, client, meeting) -> None:
        change(
            meeting,
            status="postponed",
            date_precision="unannounced",
            start_date=None,
            end_date=None,
        )

        (event,) = events(client)
        told = [event.value(name) for name in ("STATUS", "DTSTART", "DTEND", "SUMMARY")]
        assert told == ["TENTATIVE", "20270408", "20270413", r"Postponed: Circle 2027\; a\, b"]

    def test_cancelled_stays_in_the_feed(self, client, meeting, clock) -> None:
        change(meeting, status="cancelled")
        clock.move_to(datetime(2027, 4, 12, tzinfo=UTC).replace(month=7))

        (event,) = events(client)
        told = [event.value(name) for name in ("STATUS", "DTSTART", "SUMMARY", "SEQUENCE")]
        assert told == ["CANCELLED", "20270408", r"Cancelled: Circle 2027\; a\, b", "1"]

    def test_hours_are_those_of_the_place(self, client, meeting) -> None:
        meeting.start_time, meeting.end_time = time(9), time(17, 30)
        meeting.time_zone = "Africa/Dakar"
        republish(meeting)

        (event,) = events(client)
        moments = [
            (line.parameters, line.value)
            for line in (event.all("DTSTART")[0], event.all("DTEND")[0])
        ]
        assert moments == [
            ({"TZID": "Africa/Dakar"}, "20270408T090000"),
            ({"TZID": "Africa/Dakar"}, "20270412T173000"),
        ]

    @pytest.mark.parametrize("precision", ["month", "unannounced"])
    def test_without_a_day_there_is_none(self, client, clock, precision) -> None:
        start = date(2027, 4, 1) if precision == "month" else None
        meeting = make_meeting(date_precision=precision, start_date=start, end_date=None)

        assert client.get(f"{meeting.url}calendar.ics").status_code == 404
        assert "calendar.ics" not in client.get(meeting.url).content.decode()
        assert events(client) == []


class TestLists:
    """What is in a feed is what is in the list."""

    def test_the_filters_of_the_index(self, client, meeting) -> None:
        other = make_series(title="Week", slug="week")
        make_meeting(
            parent=other, title="Week 2028", slug="2028", start_date=date(2028, 5, 1), end_date=None
        )

        assert summaries(client) == ["Circle 2027; a, b", "Week 2028"]
        assert summaries(client, f"{INDEX}?series=week") == ["Week 2028"]
        assert summaries(client, f"{INDEX}?when=past") == []
        assert summaries(client, f"{other.url}calendar.ics") == ["Week 2028"]
        source = calendar(client, f"{INDEX}?series=week").value("SOURCE")
        assert source == f"http://localhost:8000{INDEX}?series=week"

    def test_what_was_over_long_ago_only_if_asked_for(self, client, meeting) -> None:
        make_meeting(title="Circle 2019", slug="2019")

        assert summaries(client) == ["Circle 2027; a, b"]
        assert summaries(client, f"{INDEX}?when=past") == ["Circle 2019"]
        assert summaries(client, f"{INDEX}?year=2019") == ["Circle 2019"]

    def test_nothing_that_is_not_public(self, client, meeting, clock) -> None:
        make_meeting(
            title="Draft", slug="draft", start_date=date(2027, 5, 1), end_date=None, publish=False
        )
        private = make_meeting(
            title="Private", slug="private", start_date=date(2027, 5, 1), end_date=None
        )
        PageViewRestriction.objects.create(page=private, restriction_type="login")
        meeting.expire_at = datetime(2027, 2, 1, tzinfo=UTC)
        republish(meeting).unpublish(set_expired=True)

        assert events(client) == []
        assert client.get("/en/meetings/leaders-circle/draft/calendar.ics").status_code == 404
        assert client.get(f"{private.url}calendar.ics").status_code == 302
        assert client.get(f"{meeting.url}calendar.ics").status_code == 404

    def test_a_meeting_below_what_is_not_public_has_no_file(self, client, meeting) -> None:
        meeting.get_parent().unpublish()

        assert client.get(f"{meeting.url}calendar.ics").status_code == 404

    @pytest.mark.parametrize("count", [1, 3])
    def test_queries(self, client, clock, count) -> None:
        for number in range(count):
            meeting = make_meeting(
                title=f"Meeting {number}",
                slug=f"meeting-{number}",
                start_date=date(2027, 4, 8),
                end_date=None,
                venue=make_venue(name=f"House {number}"),
                rows={
                    "topics": [MeetingTopic(topic=make_topic(code=f"topic-{number}"))],
                    "ways_to_take_part": [
                        MeetingWayToTakePart(title="Come", closes_on=date(2027, 2, 1))
                    ],
                },
            )
            clock.shift(3600)
            change(meeting, start_date=date(2027, 4, 9))

        assert (queries(client, INDEX), queries(client, DEADLINES)) == (16, 11)


def queries(client, url: str) -> int:
    client.get(url)  # Fills what is kept between requests.
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


class TestDeadlines:
    """The last day of each way to take part."""

    def test_what_it_says(self, client, meeting) -> None:
        (event,) = events(client, DEADLINES)

        told = {line.name: line.value for line in event.lines}
        way = meeting.ways_to_take_part.first()
        assert told["UID"] == str(way.translation_key)
        assert (told["DTSTART"], told["DTEND"]) == ("20270201", "20270202")
        assert text_of(told["SUMMARY"]) == "Last day: Come (Circle 2027; a, b)"
        assert text_of(told["DESCRIPTION"]) == (
            "Open until the end of the day in this time zone: Central European Standard Time "
            f"(UTC+1).\n\nhttp://localhost:8000{meeting.url}#take-part"
        )

    def test_without_a_zone_it_is_open_until_the_day_is_over_everywhere(
        self, client, meeting
    ) -> None:
        change(meeting, time_zone="", start_time=None, end_time=None)

        (event,) = events(client, DEADLINES)
        told = text_of(event.value("DESCRIPTION"))
        assert told.startswith("Open until the day is over everywhere on Earth (UTC−12).")

    def test_one_identity_for_all_languages(self, client, meeting) -> None:
        in_french(meeting)

        (english,) = events(client, DEADLINES)
        (french,) = events(client, "/fr/meetings/deadlines.ics")
        assert english.value("UID") == french.value("UID")
        assert text_of(french.value("SUMMARY")).count("FR Come") == 1

    def test_another_day_is_news_in_every_language(self, client, meeting, clock) -> None:
        in_french(meeting)
        clock.shift(86_400)
        way = meeting.ways_to_take_part.first()
        way.closes_on = date(2027, 2, 8)
        meeting.ways_to_take_part = [way, *list(meeting.ways_to_take_part.all())[1:]]

        republish(meeting)

        for address in (DEADLINES, "/fr/meetings/deadlines.ics"):
            (event,) = events(client, address)
            assert event.value("DTSTART") == "20270208"
            # A calendar keeps what it has unless this is newer.
            assert event.value("DTSTAMP") == event.value("LAST-MODIFIED") == "20270106T090000Z"

    def test_none_of_what_is_over(self, client, meeting, clock) -> None:
        clock.move_to(datetime(2027, 4, 13, tzinfo=UTC))

        assert events(client, DEADLINES) == []

    def test_a_cancelled_meeting_cancels_them(self, client, meeting) -> None:
        change(meeting, status="cancelled")

        (event,) = events(client, DEADLINES)
        assert event.value("STATUS") == "CANCELLED"
        assert event.value("SUMMARY").startswith("Cancelled: Last day")


class TestAnswers:
    """Headers: type, names, versions; nothing twice."""

    def test_headers(self, client, meeting) -> None:
        response = client.get(f"{meeting.url}calendar.ics")

        assert response["Content-Type"] == "text/calendar; charset=utf-8"
        assert response["Content-Disposition"] == (
            "attachment; filename=\"2027.ics\"; filename*=UTF-8''Circle%202027%3B%20a%2C%20b.ics"
        )
        assert response["Last-Modified"] == "Mon, 04 Jan 2027 09:00:00 GMT"
        assert response["Content-Language"] == "en"
        assert response.cookies == {}

    @pytest.mark.parametrize("name", ["calendar.ics", "deadlines.ics"])
    def test_unchanged(self, client, meeting, clock, name) -> None:
        url = f"/en/meetings/{name}"
        first = client.get(url)
        clock.shift(3600)

        again = client.get(url, headers={"If-None-Match": first["ETag"]})
        assert (again.status_code, again.content) == (304, b"")
        assert client.head(url)["ETag"] == first["ETag"]
        assert client.head(url).content == b""

        change(meeting, start_date=date(2027, 4, 9))
        assert client.get(url, headers={"If-None-Match": first["ETag"]}).status_code == 200


class TestOffer:
    """What pages offer: nothing of what is over, called off or has no day."""

    def links(self, client, meeting) -> list:
        return client.get(meeting.url).context["calendar"].links

    def query(self, url: str) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}

    def test_days(self, client, meeting) -> None:
        google, outlook, office, yahoo = self.links(client, meeting)

        details = f"We meet.\n\nhttp://localhost:8000{meeting.url}"
        place = "Harbour House, Quay 5, Hamburg, Germany"
        assert self.query(google.url) == {
            "action": "TEMPLATE",
            "text": "Circle 2027; a, b",
            "dates": "20270408/20270413",
            "details": details,
            "location": place,
        }
        assert self.query(outlook.url) == self.query(office.url)
        assert self.query(outlook.url) == {
            "path": "/calendar/action/compose",
            "rru": "addevent",
            "subject": "Circle 2027; a, b",
            "startdt": "2027-04-08",
            "enddt": "2027-04-13",
            "allday": "true",
            "body": details,
            "location": place,
        }
        told = self.query(yahoo.url)
        assert (told["st"], told["et"], told["dur"]) == ("20270408", "20270413", "allday")

    def test_hours(self, client, meeting) -> None:
        meeting.start_time, meeting.end_time = time(9), time(17, 30)
        google, outlook, _office, yahoo = self.links(client, republish(meeting))

        told = self.query(google.url)
        assert (told["dates"], told["ctz"]) == ("20270408T090000/20270412T173000", "Europe/Berlin")
        told = self.query(outlook.url)
        assert (told["startdt"], told["enddt"]) == ("2027-04-08T07:00:00Z", "2027-04-12T15:30:00Z")
        told = self.query(yahoo.url)
        assert (told["st"], told["et"]) == ("20270408T070000Z", "20270412T153000Z")
        assert "dur" not in told

    @pytest.mark.parametrize("status", ["cancelled", "postponed"])
    def test_not_of_what_does_not_take_place(self, client, meeting, status) -> None:
        change(meeting, status=status)

        assert client.get(meeting.url).context["calendar"] is None

    def test_not_of_what_is_over(self, client, meeting, clock) -> None:
        clock.move_to(datetime(2027, 4, 13, tzinfo=UTC))

        html = client.get(meeting.url).content.decode()
        assert "calendar.google.com" not in html
        assert "calendar.ics" not in html

    def test_lists_are_subscribed_to_by_an_address_that_is_seen(self, client, meeting) -> None:
        html = client.get("/en/meetings/?series=leaders-circle").content.decode()

        for name in ("calendar", "deadlines"):
            url = f"//localhost:8000/en/meetings/{name}.ics?series=leaders-circle"
            assert f'<bdi dir="ltr">http:{url}</bdi>' in html
            assert f'href="webcal:{url}"' in html
        series = client.get(meeting.get_parent().url).content.decode()
        assert unquote(f"webcal://localhost:8000{meeting.get_parent().url}calendar.ics") in series


class TestCommand:
    """`check_calendars` reads all of them."""

    def test_right(self, meeting) -> None:
        in_french(meeting)
        output = StringIO()

        call_command("check_calendars", stdout=output)

        # The index twice, the series and the meeting, in two languages.
        assert output.getvalue() == "8 calendars are right.\n"

    def test_wrong(self, meeting, monkeypatch) -> None:
        monkeypatch.setattr("meetings.ical.clean", lambda text: f"{text}\x07")
        errors = StringIO()

        with pytest.raises(CommandError, match="of 4 calendars are not right"):
            call_command("check_calendars", stderr=errors)

        assert "control character" in errors.getvalue()
