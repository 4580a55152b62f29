"""The page of a meeting follows the clock of the meeting."""

from datetime import UTC, date, datetime, time
from types import SimpleNamespace
from typing import Any

import pytest
import time_machine
from django.utils.http import parse_http_date
from lxml import html
from wagtail.models import PageViewRestriction

from meetings.lifecycle import Stage, next_transition, sections_at, stage_of
from meetings.models import (
    MeetingFacts,
    MeetingRecording,
    MeetingSession,
    MeetingWayToTakePart,
)
from tests.factories import make_meeting

OPEN = SimpleNamespace(url="https://apply.example.org/", closes_on=None)
BY_FEBRUARY = SimpleNamespace(url="https://apply.example.org/", closes_on=date(2027, 2, 1))
WITHOUT_ADDRESS = SimpleNamespace(url="", closes_on=None)


def facts(**values: Any) -> MeetingFacts:
    known = {
        "date_precision": "day",
        "start_date": date(2027, 4, 8),
        "end_date": date(2027, 4, 9),
        "time_zone": "Europe/Belgrade",
    }
    return MeetingFacts(**(known | values))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("moment", "ways", "has_programme", "stage"),
    [
        ("2027-01-01T00:00:00Z", [], False, Stage.ANNOUNCED),
        ("2027-01-01T00:00:00Z", [WITHOUT_ADDRESS], False, Stage.ANNOUNCED),
        ("2027-01-01T00:00:00Z", [OPEN], True, Stage.CALLS_OPEN),
        # The last day ends at midnight in Belgrade.
        ("2027-02-01T22:59:59Z", [BY_FEBRUARY], True, Stage.CALLS_OPEN),
        ("2027-02-01T23:00:00Z", [BY_FEBRUARY], True, Stage.PROGRAMME),
        ("2027-02-01T23:00:00Z", [BY_FEBRUARY], False, Stage.ANNOUNCED),
        ("2027-04-07T22:00:00Z", [OPEN], True, Stage.NOW),
        ("2027-04-09T21:59:59Z", [OPEN], True, Stage.NOW),
        ("2027-04-09T22:00:00Z", [OPEN], True, Stage.AFTERWARDS),
    ],
)
def test_stages(moment, ways, has_programme, stage) -> None:
    found = stage_of(facts(), ways, has_programme=has_programme, now=at(moment))

    assert found == stage


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_what_does_not_take_place_is_neither_open_nor_now(status) -> None:
    for moment in ("2027-01-01T00:00:00Z", "2027-04-08T12:00:00Z"):
        found = stage_of(facts(status=status), [OPEN], has_programme=True, now=at(moment))
        assert found == Stage.ANNOUNCED


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_shows_every_section_once(stage) -> None:
    assert sorted(sections_at(stage)) == sorted(sections_at(Stage.ANNOUNCED))


@pytest.mark.parametrize(
    ("moment", "change"),
    [
        ("2027-01-01T00:00:00Z", "2027-02-01T23:00:00Z"),
        ("2027-02-01T23:00:00Z", "2027-04-08T07:00:00Z"),
        ("2027-04-08T07:00:00Z", "2027-04-09T22:00:00Z"),
        ("2027-04-09T22:00:00Z", None),
    ],
)
def test_transitions(moment, change) -> None:
    known = facts(start_time=time(9))

    found = next_transition(known, [BY_FEBRUARY, OPEN], at(moment))

    assert found == (at(change) if change else None)


@pytest.mark.django_db
class TestPage:
    """What readers see, and for how long it may be kept."""

    def meeting(self, **values: Any) -> Any:
        rows = {
            "sessions": [MeetingSession(title="Opening")],
            "recordings": [MeetingRecording(title="Day one", url="https://watch.example.org/1")],
            "ways_to_take_part": [
                MeetingWayToTakePart(title="Come", url="https://apply.example.org/")
            ],
        }
        days = {"start_date": date(2027, 4, 8), "end_date": date(2027, 4, 9)}
        given = {"introduction": "We meet.", "rows": rows, **days, **values}
        return make_meeting(time_zone="Europe/Belgrade", **given)

    def headings(self, client, meeting) -> list[str]:
        page = html.fromstring(client.get(meeting.url).content.decode())
        return page.xpath("//section/@aria-labelledby")

    def test_order(self, client) -> None:
        with time_machine.travel(datetime(2027, 1, 4, tzinfo=UTC), tick=False) as clock:
            meeting = self.meeting()
            before = ["about", "take-part", "programme", "recordings"]
            assert self.headings(client, meeting) == before

            clock.move_to(datetime(2027, 4, 8, 12, tzinfo=UTC))
            now = ["programme", "about", "take-part", "recordings"]
            assert self.headings(client, meeting) == now

            clock.move_to(datetime(2027, 4, 10, tzinfo=UTC))
            after = ["about", "recordings", "take-part", "programme"]
            assert self.headings(client, meeting) == after
            assert "apply.example.org" not in client.get(meeting.url).content.decode()

    @pytest.mark.parametrize(
        ("moment", "seconds"),
        [
            (datetime(2027, 1, 4, tzinfo=UTC), 60),
            (datetime(2027, 4, 7, 21, 59, 48, tzinfo=UTC), 12),
            (datetime(2027, 4, 10, tzinfo=UTC), 60),
        ],
    )
    def test_kept_until_the_next_transition(self, client, moment, seconds) -> None:
        with time_machine.travel(moment, tick=False):
            response = client.get(self.meeting().url)

        assert response["Cache-Control"] == f"public, max-age={seconds}"
        assert parse_http_date(response["Expires"]) == moment.timestamp() + seconds

    def test_below_what_is_not_public_nobody_keeps_it(self, client) -> None:
        meeting = self.meeting()
        meeting.get_parent().unpublish()

        assert client.get(meeting.url).status_code == 404

    def test_a_page_behind_a_login_is_not_kept(self, admin_client) -> None:
        meeting = self.meeting()
        PageViewRestriction.objects.create(page=meeting, restriction_type="login")

        response = admin_client.get(meeting.url)
        assert response.status_code == 200
        assert "public" not in response["Cache-Control"]

    def test_your_time_is_told_to_the_script_while_it_helps(self, client) -> None:
        with time_machine.travel(datetime(2027, 1, 4, tzinfo=UTC), tick=False) as clock:
            meeting = self.meeting(start_time=time(9), end_time=time(17, 30))
            page = html.fromstring(client.get(meeting.url).content.decode())
            (element,) = page.xpath("//*[@data-your-time]")
            told = {name: element.get(f"data-{name}") for name in ("start", "end", "zone")}
            assert told == {
                "start": "2027-04-08T07:00:00+00:00",
                "end": "2027-04-09T15:30:00+00:00",
                "zone": "Europe/Belgrade",
            }
            assert element.get("hidden") is not None

            clock.move_to(datetime(2027, 4, 10, tzinfo=UTC))
            assert "your_time.js" not in client.get(meeting.url).content.decode()
