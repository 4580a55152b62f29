"""What clocks of the meeting's zone show, and whether a meeting is over or takes place there."""

from datetime import UTC, date, datetime, time
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.exceptions import ValidationError

from meetings.clock_changes import Gap, comes_twice, gap_at
from meetings.date_checks import time_notices
from meetings.models import MeetingFacts, MeetingSession
from meetings.models.meeting_facts import MeetingFactFields
from tests.factories import make_meeting

BELGRADE = ZoneInfo("Europe/Belgrade")
# The first and the last places on Earth where a day begins.
KIRITIMATI, LAST = "Pacific/Kiritimati", "Etc/GMT+12"
# The last of the zones that editors choose from.
PAGO_PAGO = "Pacific/Pago_Pago"


@pytest.mark.parametrize(
    ("day", "wall", "zone", "start", "end"),
    [
        (date(2019, 3, 31), time(2, 30), "Europe/Belgrade", (31, 2, 0), (31, 3, 0)),
        (date(2019, 3, 31), time(2), "Europe/Belgrade", (31, 2, 0), (31, 3, 0)),
        (date(2019, 3, 31), time(2, 59), "Europe/Belgrade", (31, 2, 0), (31, 3, 0)),
        # Half an hour, and a day that begins at one o'clock.
        (date(2019, 10, 6), time(2, 15), "Australia/Lord_Howe", (6, 2, 0), (6, 2, 30)),
        (date(2019, 3, 31), time(0, 30), "Asia/Beirut", (31, 0, 0), (31, 1, 0)),
    ],
)
def test_the_hour_that_is_skipped(day, wall, zone, start, end) -> None:
    found = gap_at(day, wall, ZoneInfo(zone))

    walls = [datetime(day.year, day.month, *parts, tzinfo=UTC) for parts in (start, end)]
    assert found == Gap(*(wall.replace(tzinfo=None) for wall in walls))


@pytest.mark.parametrize("wall", [time(1, 59), time(3), time(12)])
def test_times_beside_the_change_exist(wall) -> None:
    assert gap_at(date(2019, 3, 31), wall, BELGRADE) is None
    assert gap_at(date(2019, 10, 27), time(2, 30), BELGRADE) is None


def test_times_that_come_twice() -> None:
    day = date(2019, 10, 27)

    walls = [time(1, 59), time(2), time(2, 59), time(3)]
    assert [comes_twice(day, wall, BELGRADE) for wall in walls] == [False, True, True, False]


def test_the_notice_says_which_one_is_taken() -> None:
    facts = SimpleNamespace(
        has_days=True,
        start_date=date(2019, 10, 27),
        last_date=date(2019, 10, 28),
        start_time=time(2, 30),
        end_time=time(2, 30),
        zone=BELGRADE,
    )

    assert time_notices(facts) == {
        "start_time": (
            "02:30 comes twice that day in the time zone Europe/Belgrade, as the clocks are put "
            "back. The first is taken, at UTC+2; for the second, give a time after the change."
        )
    }


@pytest.mark.django_db
def test_the_refusal_names_the_zone_and_the_gap() -> None:
    meeting = make_meeting()
    meeting.start_date = meeting.end_date = date(2019, 3, 31)
    meeting.time_zone, meeting.start_time = "Europe/Belgrade", time(2, 30)

    with pytest.raises(ValidationError) as raised:
        meeting.clean()

    assert raised.value.message_dict == {
        "start_time": [
            "02:30 does not exist that day in the time zone Europe/Belgrade: its clocks go from "
            "02:00 straight to 03:00. Give a time before or after."
        ]
    }


def facts_in(zone: str, **values) -> MeetingFactFields:
    days = {"start_date": date(2027, 4, 8), "end_date": date(2027, 4, 9)}
    return MeetingFacts(date_precision="day", time_zone=zone, **(days | values))


@pytest.mark.parametrize(
    ("zone", "moment", "is_running", "is_over"),
    [
        # Midnight between the 7th and 8th at UTC+14 is ten in the morning of the 7th at UTC.
        (KIRITIMATI, "2027-04-07T09:59:59Z", False, False),
        (KIRITIMATI, "2027-04-07T10:00:00Z", True, False),
        (KIRITIMATI, "2027-04-09T09:59:59Z", True, False),
        (KIRITIMATI, "2027-04-09T10:00:00Z", False, True),
        (LAST, "2027-04-08T11:59:59Z", False, False),
        (LAST, "2027-04-08T12:00:00Z", True, False),
        (LAST, "2027-04-10T11:59:59Z", True, False),
        (LAST, "2027-04-10T12:00:00Z", False, True),
    ],
)
def test_days_begin_and_end_in_the_zone_of_the_meeting(zone, moment, is_running, is_over) -> None:
    with time_machine.travel(datetime.fromisoformat(moment), tick=False):
        facts = facts_in(zone)

        assert (facts.is_running, facts.is_over) == (is_running, is_over)


@pytest.mark.parametrize(
    ("moment", "is_running", "is_over"),
    [
        ("2027-04-08T06:59:59Z", False, False),
        ("2027-04-08T07:00:00Z", True, False),
        ("2027-04-09T15:29:59Z", True, False),
        ("2027-04-09T15:30:00Z", False, True),
    ],
)
def test_hours_count_where_they_are_known(moment, is_running, is_over) -> None:
    with time_machine.travel(datetime.fromisoformat(moment), tick=False):
        facts = facts_in("Europe/Belgrade", start_time=time(9), end_time=time(17, 30))

        assert (facts.is_running, facts.is_over) == (is_running, is_over)


@pytest.mark.django_db
@pytest.mark.parametrize(("zone", "hour"), [(KIRITIMATI, 9), (PAGO_PAGO, 10)])
def test_lists_agree_with_the_record(client, zone, hour) -> None:
    """The database compares the same moments as the record does."""
    last_day = 9 if zone == KIRITIMATI else 10
    end = datetime.fromisoformat(f"2027-04-{last_day:02}T{hour:02}:59:59Z")
    with time_machine.travel(end, tick=False) as clock:
        meeting = make_meeting(
            title="Circle", start_date=date(2027, 4, 8), end_date=date(2027, 4, 9), time_zone=zone
        )
        upcoming = "/en/meetings/?when=upcoming"
        assert meeting.url in client.get(upcoming).content.decode()

        clock.shift(1)
        assert meeting.url not in client.get(upcoming).content.decode()
        assert meeting.url in client.get("/en/meetings/?when=past").content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize(("hour", "is_said"), [(time(10), True), (None, False)])
def test_hours_of_sessions_say_their_zone_where_the_meeting_has_none_itself(
    client, hour, is_said
) -> None:
    session = MeetingSession(title="Opening", date=date(2027, 4, 8), start_time=hour)
    meeting = make_meeting(
        start_date=date(2027, 4, 8),
        end_date=None,
        time_zone="Africa/Casablanca",
        rows={"sessions": [session]},
    )

    shown = client.get(meeting.url).content.decode()

    assert ("All hours in this time zone: " in shown) is is_said
