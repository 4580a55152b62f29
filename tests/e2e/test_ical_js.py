"""The calendars satisfy ical.js, which Thunderbird and many web calendars read with, as they
satisfy `icalendar`: both understand the same."""

import json
import os
import shutil
import subprocess
import urllib.request
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from tests.e2e.server import Site

CALENDARS = [
    "meetings/calendar.ics",
    "meetings/deadlines.ics",
    "meetings/global-heads-of-division/calendar.ics",
]
READER = Path(__file__).with_name("read_calendar.cjs")


def as_ical_js_reads(data: bytes) -> list[dict[str, Any]]:
    done = subprocess.run(
        ["node", str(READER)], input=data, capture_output=True, check=True, timeout=60
    )
    return json.loads(done.stdout)


def as_icalendar_reads(data: bytes) -> list[dict[str, Any]]:
    return [
        {
            "uid": str(event["UID"]),
            "summary": str(event["SUMMARY"]),
            "description": str(event.get("DESCRIPTION", "")) or None,
            "location": str(event.get("LOCATION", "")) or None,
            "sequence": event["SEQUENCE"],
            "start": moment(event.decoded("DTSTART")),
            "end": moment(event.decoded("DTEND")) if "DTEND" in event else None,
        }
        for event in Calendar.from_ical(data).walk("VEVENT")
    ]


def moment(value: date) -> str:
    if not isinstance(value, datetime):
        return value.isoformat()
    return f"{value.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z"


@pytest.mark.parametrize("language", ["en", "fr", "es", "de", "ar"])
def test_both_understand_the_same(site: Site, language: str) -> None:
    if "ICAL_JS" not in os.environ or not shutil.which("node"):
        pytest.skip("No ical.js: set ICAL_JS to ical.es5.cjs of the npm package ical.js, for node.")
    found = 0
    for address in CALENDARS:
        with urllib.request.urlopen(f"{site.url}/{language}/{address}") as response:
            data = response.read()

        events = as_ical_js_reads(data)

        assert events == as_icalendar_reads(data)
        found += len(events)
    # The list of all meetings and the one of the series have some in every language.
    assert found
