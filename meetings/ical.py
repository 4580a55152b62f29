"""Calendars as iCalendar (RFC 5545, with the properties of RFC 7986). Pure: takes entries, gives
bytes that are the same whenever the entries are."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from icalendar import Calendar, Event
from icalendar.prop import vInline

from cms.core.dates import plain_spaces
from meetings.ical_zones import time_zone_component

REFRESH = timedelta(hours=12)
COLOUR = "teal"
PRODUCT = "-//International Civil Society Centre//CMS//EN"
# What no text may hold (RFC 5545, 3.1): control characters besides tab and line feed.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True)
class Entry:
    """One event. `start` and `end`, which is exclusive, are days, or wall times of `time_zone`.

    `uid` is the same in every language; `modified` is aware. `point` is latitude and longitude,
    `conference` the public address of taking part online with its label.
    """

    uid: str
    start: date | datetime
    end: date | datetime | None
    modified: datetime
    summary: str
    time_zone: str = ""
    sequence: int = 0
    status: str = "CONFIRMED"
    description: str = ""
    location: str = ""
    url: str = ""
    categories: tuple[str, ...] = ()
    point: tuple[Decimal, Decimal] | None = None
    image: str = ""
    conference: tuple[str, str] | None = None

    @property
    def is_whole_days(self) -> bool:
        return not self.time_zone


@dataclass(frozen=True)
class Subscription:
    """What a calendar to subscribe to says of itself; a single invitation says nothing."""

    name: str
    description: str
    url: str
    source: str
    image: str = ""


def calendar(
    entries: Iterable[Entry], language: str, subscription: Subscription | None = None
) -> bytes:
    """The entries as a calendar object, each zone they name before them."""
    entries = list(entries)
    made = Calendar()
    made.add("version", "2.0")
    made.add("prodid", PRODUCT)
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    if subscription:
        _describe(made, subscription, language)
    for zone, years in sorted(_years_by_zone(entries).items()):
        made.add_component(time_zone_component(zone, min(years), max(years)))
    for entry in entries:
        made.add_component(_event(entry, language))
    return made.to_ical(sorted=False)


def clean(text: str) -> str:
    """The text without control characters, with ordinary spaces and line feeds."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", plain_spaces(lines)).strip()


def last_modified(entries: Iterable[Entry]) -> datetime | None:
    """When the newest of the entries was last changed."""
    return max((entry.modified for entry in entries), default=None)


def _describe(made: Calendar, about: Subscription, language: str) -> None:
    """The properties of RFC 7986, and the older names that most programmes read."""
    made.add("name", clean(about.name), parameters={"LANGUAGE": language})
    made.add("x-wr-calname", clean(about.name))
    if about.description:
        made.add("description", clean(about.description), parameters={"LANGUAGE": language})
        made.add("x-wr-caldesc", clean(about.description))
    made.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    made.add("x-published-ttl", "PT12H")
    made.add("source", about.source, parameters={"VALUE": "URI"})
    made.add("url", about.url)
    made.add("color", COLOUR)
    _add_image(made, about.image)


def _event(entry: Entry, language: str) -> Event:
    made = Event()
    made.add("uid", entry.uid)
    made.add("sequence", entry.sequence)
    modified = entry.modified.astimezone(UTC).replace(microsecond=0)
    made.add("dtstamp", modified)
    made.add("last-modified", modified)
    _add_moment(made, "dtstart", entry.start, entry.time_zone)
    if entry.end is not None:
        _add_moment(made, "dtend", entry.end, entry.time_zone)
    _add_texts(made, entry, language)
    made.add("status", entry.status)
    # Nobody is busy for five days without a break.
    made.add("transp", "TRANSPARENT" if _is_long(entry) else "OPAQUE")
    if entry.url:
        made.add("url", entry.url)
    if entry.point:
        # Written out: the library would write a small number with an exponent.
        made.add("geo", vInline(";".join(f"{part.normalize():f}" for part in entry.point)))
    _add_image(made, entry.image)
    if entry.conference:
        url, label = entry.conference
        parameters = {
            "VALUE": "URI",
            "FEATURE": "VIDEO",
            "LABEL": clean(label),
            "LANGUAGE": language,
        }
        made.add("conference", url, parameters=parameters)
    return made


def _add_texts(made: Event, entry: Entry, language: str) -> None:
    texts = {
        "summary": entry.summary,
        "description": entry.description,
        "location": entry.location,
    }
    for name, text in texts.items():
        if text := clean(text):
            made.add(name, text, parameters={"LANGUAGE": language})
    if entry.categories:
        words = [clean(word) for word in entry.categories]
        made.add("categories", words, parameters={"LANGUAGE": language})


def _add_moment(made: Event, name: str, moment: date | datetime, zone: str) -> None:
    if not isinstance(moment, datetime):
        made.add(name, moment)
    elif zone == "UTC":
        made.add(name, moment.replace(tzinfo=UTC))
    else:
        # By its own name: the library writes the zones that agree with UTC as UTC.
        made.add(name, moment, parameters={"TZID": zone})


def _add_image(made: Any, url: str) -> None:
    if url:
        parameters = {"VALUE": "URI", "DISPLAY": "BADGE", "FMTTYPE": "image/png"}
        made.add("image", url, parameters=parameters)


def _is_long(entry: Entry) -> bool:
    if entry.is_whole_days:
        return True
    return entry.end is not None and _day(entry.end) != _day(entry.start)


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _years_by_zone(entries: Iterable[Entry]) -> dict[str, set[int]]:
    years: dict[str, set[int]] = {}
    for entry in entries:
        if entry.time_zone and entry.time_zone != "UTC":
            ends = [moment.year for moment in (entry.start, entry.end) if moment]
            years.setdefault(entry.time_zone, set()).update(ends)
    return years
