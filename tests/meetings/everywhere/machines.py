"""What calendars, feeds, tables and the API say of the meeting, read by other people's parsers."""

import csv
import io
import json
from datetime import datetime
from typing import Any

import feedparser
from icalendar import Calendar
from openpyxl import load_workbook

from tests.meetings.everywhere.asking import days_in, get, index_of, page_of, place_in
from tests.meetings.everywhere.expected import AFAR
from tests.meetings.everywhere.pages import Said
from tests.meetings.everywhere.scene import ONLINE, Scene

# The columns of the table, in every language.
BEGINS, ENDS, ATTENDANCE, CITY = 3, 4, 7, 12


def of_calendars(scene: Scene, code: str) -> Said:
    """The invitation, and the feeds of the series and of all: one event, the same in each."""
    index = index_of(code)
    addresses = [
        f"{place}calendar.ics" for place in (page_of(scene, code), f"{index}congress/", index)
    ]
    events = [only_event(address) for address in addresses]
    assert events[0].to_ical() == events[1].to_ical() == events[2].to_ical()
    event = events[0]
    assert str(event["UID"]) == scene.uid
    assert event.get("STATUS") == "CONFIRMED"
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    assert {start.tzinfo.key, end.tzinfo.key} == {"Europe/Berlin"}
    place = place_in(str(event["LOCATION"]), code)
    assert (event.get("CONFERENCE") == ONLINE) is (place == AFAR)
    return {
        "days": (start.date().isoformat(), end.date().isoformat()),
        "hours": (f"{start:%H:%M}", f"{end:%H:%M}"),
        "place": place,
        "sequence": event["SEQUENCE"],
        "latest_reason": [
            reason for _code, reason in scene.reasons(code) if reason in str(event["DESCRIPTION"])
        ],
        "is_news": event.decoded("LAST-MODIFIED") >= scene.changed_at,
    }


def of_deadlines(scene: Scene, code: str) -> Said:
    """The calendar of last days: none of a meeting that is over."""
    calendar = Calendar.from_ical(get(f"{index_of(code)}deadlines.ics"))
    return {"may_apply": len(calendar.walk("VEVENT")) == 1}


def of_feed(scene: Scene, code: str) -> Said:
    """The entry in the feed of meetings."""
    entry = only_entry(f"{index_of(code)}feed.atom")
    return {
        "days": days_in(entry.summary, code),
        "place": place_in(entry.summary, code),
        "is_news": datetime.fromisoformat(entry.updated) >= scene.changed_at,
    }


def of_changes(scene: Scene, code: str) -> Said:
    """The feed of material changes: each once, with its reason."""
    entries = feedparser.parse(get(f"{page_of(scene, code)}changes.atom")).entries
    reasons = scene.reasons(code)
    assert len(entries) == len(reasons)
    for entry, (_code, reason) in zip(entries, reasons, strict=True):
        assert reason in entry.summary
    return {"sequence": len(entries)}


def of_api(scene: Scene, code: str) -> Said:
    """The meeting in the API, alone and in the list."""
    alone = json.loads(get(f"/api/meetings/{scene.uid}/?language={code}"))
    listed = only_item(json.loads(get(f"/api/meetings/?language={code}"))["items"])
    assert {name: alone[name] for name in listed} == listed
    dates, place = alone["dates"], alone["place"]
    assert (alone["attendance"] == "online") is (place is None)
    assert (dates["precision"], dates["time_zone"]) == ("day", "Europe/Berlin")
    return {
        "days": (dates["first_day"], dates["last_day"]),
        "hours": (dates["begins_at"], dates["ends_at"]),
        "place": place["city"] if place else AFAR,
        "is_over": dates["is_over"],
        "may_apply": alone["ways_to_take_part"][0]["is_open"],
    }


def of_tables(scene: Scene, code: str) -> Said:
    """The meeting as a line of the two tables."""
    address = f"{index_of(code)}meetings"
    text = get(f"{address}.csv").decode("utf-8-sig")
    _headings, line = list(csv.reader(io.StringIO(text, newline="")))
    sheet = load_workbook(io.BytesIO(get(f"{address}.xlsx"))).active
    assert [str(cell.value or "") for cell in list(sheet.iter_rows())[1]] == line
    start, end = line[BEGINS], line[ENDS]
    assert {start[16:], end[16:]} == {"+02:00"}
    return {
        "days": (start[:10], end[:10]),
        "hours": (start[11:16], end[11:16]),
        "place": line[CITY] or place_in(line[ATTENDANCE], code),
    }


def of_sitemap(scene: Scene, code: str) -> Said:
    """When search engines are told to look again."""
    entry = get("/sitemap.xml").decode().split(f"{page_of(scene, code)}</loc><lastmod>")[1]
    return {"is_news": entry[:10] >= scene.changed_at.date().isoformat()}


def only_event(address: str) -> Any:
    (event,) = Calendar.from_ical(get(address)).walk("VEVENT")
    return event


def only_entry(address: str) -> Any:
    (entry,) = feedparser.parse(get(address)).entries
    return entry


def only_item(items: list[Any]) -> Any:
    (item,) = items
    return item
