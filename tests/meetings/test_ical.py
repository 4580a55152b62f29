"""What is written as iCalendar, read back by a reader that did not write it."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.utils.translation import override

from meetings.calendar_faults import faults_of
from meetings.ical import Entry, Subscription, calendar
from meetings.ical_reading import Component, read, text_of, texts_of

MODIFIED = datetime(2027, 1, 4, 9, 30, 15, 999, tzinfo=UTC)
LIST = Subscription("Rencontres", "Tout.", "https://e.org/fr/", "https://e.org/fr/calendar.ics")


def wall(*parts: int) -> datetime:
    return datetime(*parts)  # noqa: DTZ001  wall times have a zone beside them


def entry(**values: Any) -> Entry:
    given = {
        "uid": "0b3c",
        "start": date(2027, 4, 8),
        "end": date(2027, 4, 13),
        "modified": MODIFIED,
        "summary": "Circle",
    }
    return Entry(**(given | values))


def event(**values: Any) -> Component:
    return written(entry(**values)).named("VEVENT")[0]


def written(*entries: Entry, subscription: Subscription | None = None) -> Component:
    body = calendar(entries, "fr", subscription)
    assert faults_of(body) == []
    return read(body)


def lines(component: Component, *names: str) -> list[tuple[str, dict[str, str], str]]:
    return [(line.name, line.parameters, line.value) for n in names for line in component.all(n)]


def test_days_end_with_the_day_after() -> None:
    assert lines(event(), "DTSTART", "DTEND", "TRANSP") == [
        ("DTSTART", {"VALUE": "DATE"}, "20270408"),
        ("DTEND", {"VALUE": "DATE"}, "20270413"),
        ("TRANSP", {}, "TRANSPARENT"),
    ]


@pytest.mark.parametrize(
    ("zone", "offsets"),
    [
        # Zones that agree with UTC, or are named by numbers only, keep their own names.
        ("Africa/Dakar", ["+0000"]),
        ("Asia/Kathmandu", ["+0545"]),
        ("America/Sao_Paulo", ["-0300"]),
        ("Europe/Belgrade", ["+0100", "+0200", "+0100"]),
        ("Africa/Casablanca", ["+0100", "+0000", "+0100"]),
    ],
)
def test_hours_have_their_zone_beside_them(zone, offsets) -> None:
    made = written(entry(time_zone=zone, start=wall(2027, 4, 8, 9), end=wall(2027, 4, 8, 17, 30)))

    (component,) = made.named("VTIMEZONE")
    assert component.value("TZID") == zone
    assert [part.value("TZOFFSETTO") for part in component.components] == offsets
    assert lines(made.named("VEVENT")[0], "DTSTART", "DTEND", "TRANSP") == [
        ("DTSTART", {"TZID": zone}, "20270408T090000"),
        ("DTEND", {"TZID": zone}, "20270408T173000"),
        ("TRANSP", {}, "OPAQUE"),
    ]


def test_a_zone_changes_by_the_clock_that_is_changed() -> None:
    made = written(entry(time_zone="Europe/Belgrade", start=wall(2027, 4, 8, 9), end=None))

    parts = made.named("VTIMEZONE")[0].components
    assert [(part.name, part.value("DTSTART")) for part in parts] == [
        ("STANDARD", "20270101T000000"),
        ("DAYLIGHT", "20270328T020000"),
        ("STANDARD", "20271031T030000"),
    ]


@pytest.mark.parametrize(
    "zone", ["Europe/Dublin", "Africa/Casablanca", "Australia/Lord_Howe", "America/New_York"]
)
def test_every_day_of_four_years_is_at_the_hour_of_its_zone(zone) -> None:
    """`faults_of` compares what is described with what the zone's name stands for."""
    entries = [
        entry(
            uid=f"{year}-{month}-{day}",
            time_zone=zone,
            start=wall(year, month, day, 12),
            end=None,
        )
        for year in range(2025, 2029)
        for month in range(1, 13)
        for day in range(1, 29)
    ]

    assert faults_of(calendar(entries, "en")) == []


def test_utc_needs_no_zone() -> None:
    made = written(entry(time_zone="UTC", start=wall(2027, 4, 8, 9), end=None))

    assert made.named("VTIMEZONE") == []
    assert lines(made.named("VEVENT")[0], "DTSTART") == [("DTSTART", {}, "20270408T090000Z")]


def test_identity_and_version() -> None:
    made = event(sequence=3, status="CANCELLED")

    names = ("UID", "SEQUENCE", "STATUS", "DTSTAMP", "LAST-MODIFIED")
    assert [made.value(name) for name in names] == [
        "0b3c",
        "3",
        "CANCELLED",
        "20270104T093015Z",
        "20270104T093015Z",
    ]


@pytest.mark.parametrize(
    "text",
    [
        'a; b, c: "d" \\n \\',
        "Première ligne\n\nTroisième",
        "Встреча " * 20,
        "الاجتماع العالمي لرؤساء الإدارات " * 5,
        "市民社会🕊️ " * 30,
        "x" * 500,
    ],
)
def test_texts_come_back(text) -> None:
    made = event(summary=text, description=text, location=text, categories=(text, "b,c;d"))

    for name in ("SUMMARY", "DESCRIPTION", "LOCATION"):
        (line,) = made.all(name)
        assert (text_of(line.value), line.parameters) == (text.strip(), {"LANGUAGE": "fr"})
    assert texts_of(made.value("CATEGORIES")) == [text.strip(), "b,c;d"]


def test_control_characters_and_thin_spaces_are_gone() -> None:
    made = event(summary="A\x07B\x00\u202f!\x0b", description="a\r\nb\rc\td")

    assert text_of(made.value("SUMMARY")) == "AB !"
    assert text_of(made.value("DESCRIPTION")) == "a\nb\nc\td"


def test_the_point_has_points_in_every_language() -> None:
    with override("fr"):
        made = event(point=(Decimal("52.520008"), Decimal("-0.00001")))

    assert made.value("GEO") == "52.520008;-0.00001"


def test_taking_part_online_by_its_public_address() -> None:
    made = event(conference=("https://e.org/a?b=1,2;3", 'How to "join": here; now'))

    assert lines(made, "CONFERENCE") == [
        (
            "CONFERENCE",
            {
                "VALUE": "URI",
                "FEATURE": "VIDEO",
                "LABEL": 'How to "join": here; now',
                "LANGUAGE": "fr",
            },
            "https://e.org/a?b=1,2;3",
        )
    ]


def test_a_subscription_says_so_under_old_and_new_names() -> None:
    made = written(subscription=LIST)

    names = ("METHOD", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "SOURCE")
    assert lines(made, *names, "URL", "COLOR") == [
        ("METHOD", {}, "PUBLISH"),
        ("NAME", {"LANGUAGE": "fr"}, "Rencontres"),
        ("X-WR-CALNAME", {}, "Rencontres"),
        ("REFRESH-INTERVAL", {"VALUE": "DURATION"}, "PT12H"),
        ("X-PUBLISHED-TTL", {}, "PT12H"),
        ("SOURCE", {"VALUE": "URI"}, "https://e.org/fr/calendar.ics"),
        ("URL", {}, "https://e.org/fr/"),
        ("COLOR", {}, "teal"),
    ]


def test_an_invitation_is_no_subscription_and_nobody_organises_it() -> None:
    body = calendar([entry()], "en")

    for name in (b"NAME", b"SOURCE", b"REFRESH-INTERVAL", b"ORGANIZER", b"ATTENDEE"):
        assert name not in body


def test_the_same_entries_give_the_same_bytes() -> None:
    assert calendar([entry()], "en") == calendar([entry()], "en")


GOOD = calendar([entry(time_zone="Europe/Berlin", start=wall(2027, 4, 8, 9), end=None)], "en")


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        (b"\r\n", b"\n", "A line ends without carriage return and line feed."),
        (b"SUMMARY", b"X" * 80 + b"\r\nSUMMARY", "Line 33 has 80 octets."),
        (b"Circle", b"Circle, too", "0b3c: Not escaped as text: Circle, too"),
        (b"Circle", b"Cir\x07cle", "Line 33 has a control character."),
        (b"Circle", b"\xc3\r\n \xa9", "Line 33 is folded within a character."),
        (b"TZID:Europe/Berlin", b"TZID:CET", "0b3c: The time zone Europe/Berlin is not described."),
        (
            b"TZOFFSETTO:+0200",
            b"TZOFFSETTO:+0300",
            "0b3c: The time zone Europe/Berlin is described wrongly at 20270408T090000.",
        ),
        (b"STATUS:CONFIRMED", b"STATUS:CANCELED", "0b3c: STATUS is CANCELED."),
        (b"UID:0b3c\r\n", b"", "An event without UID: UID is missing."),
        (b"END:VEVENT", b"END:VTODO", "Line 36 ends VTODO, which is not open."),
        (
            b"DTSTART;TZID=Europe/Berlin:20270408T090000",
            b"DTSTART;VALUE=DATE:20270408T090000",
            "0b3c: DTSTART is not written as its kind is: 20270408T090000",
        ),
        (b"STATUS", b"GEO:52,5;13,4\r\nSTATUS", "0b3c: GEO is no point: 52,5;13,4"),
        (b"METHOD:PUBLISH", b"METHOD:REQUEST", "It is not a published calendar of version 2.0."),
    ],
)
def test_faults_are_found(right, wrong, fault) -> None:
    assert right in GOOD

    assert fault in faults_of(GOOD.replace(right, wrong))


def test_the_same_identity_twice_is_a_fault() -> None:
    assert faults_of(calendar([entry(), entry()], "en")) == ["2 events share the UID 0b3c."]


def test_an_end_before_the_beginning_is_a_fault() -> None:
    body = calendar([entry(end=date(2027, 4, 8))], "en")

    assert faults_of(body) == ["0b3c: DTEND is not after DTSTART."]
