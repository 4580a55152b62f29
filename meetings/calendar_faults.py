"""What is wrong with a calendar that the site offers: folds, escapes, zones, identifiers. Pure."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from meetings.ical_reading import (
    Component,
    Line,
    Unreadable,
    faults_of_lines,
    read,
    text_of,
    texts_of,
)

_DAY, _WALL, _INSTANT = r"\d{8}", r"\d{8}T\d{6}", r"\d{8}T\d{6}Z"
_NEEDED = ("UID", "DTSTAMP", "DTSTART", "SEQUENCE", "STATUS", "SUMMARY")
_ONCE = (*_NEEDED, "DTEND", "DESCRIPTION", "LOCATION", "URL", "LAST-MODIFIED", "TRANSP", "GEO")
_TEXTS = ("SUMMARY", "DESCRIPTION", "LOCATION", "NAME")
_STATUSES = ("CONFIRMED", "TENTATIVE", "CANCELLED")
_GEO = re.compile(r"-?\d{1,2}(\.\d+)?;-?\d{1,3}(\.\d+)?")
_DURATION = re.compile(r"P(\d+W|\d+D|T\d+[HMS]|\d+DT\d+[HMS])")


def faults_of(body: bytes) -> list[str]:
    """Everything that is wrong, in sentences; nothing if the calendar is right."""
    found = list(faults_of_lines(body))
    try:
        calendar = read(body)
    except Unreadable as error:
        return [*found, str(error)]
    return [*found, *_faults_of_calendar(calendar)]


def _faults_of_calendar(calendar: Component) -> Iterator[str]:
    if (calendar.value("VERSION"), calendar.value("METHOD")) != ("2.0", "PUBLISH"):
        yield "It is not a published calendar of version 2.0."
    for line in calendar.all("REFRESH-INTERVAL"):
        if line.parameters.get("VALUE") != "DURATION" or not _DURATION.fullmatch(line.value):
            yield f"REFRESH-INTERVAL is no duration: {line.value}"
    yield from _faults_of_texts(calendar)
    yield from _faults_of_events(calendar)


def _faults_of_events(calendar: Component) -> Iterator[str]:
    events = calendar.named("VEVENT")
    uids = Counter(event.value("UID") for event in events)
    yield from (f"{times} events share the UID {uid}." for uid, times in uids.items() if times > 1)
    zones = {zone.value("TZID"): zone for zone in calendar.named("VTIMEZONE")}
    for name in zones.keys() - {_zone_of(event) for event in events}:
        yield f"No event needs the time zone {name}."
    for event in events:
        for fault in (*_faults_of_texts(event), *_faults_of_event(event, zones)):
            yield f"{event.value('UID') or 'An event without UID'}: {fault}"


def _faults_of_event(event: Component, zones: dict[str, Component]) -> Iterator[str]:
    counts = Counter(line.name for line in event.lines)
    yield from (f"{name} is missing." for name in _NEEDED if not counts[name])
    yield from (f"{name} stands {counts[name]} times." for name in _ONCE if counts[name] > 1)
    if event.value("STATUS") not in _STATUSES:
        yield f"STATUS is {event.value('STATUS')}."
    if not event.value("SEQUENCE").isdigit():
        yield "SEQUENCE is no number."
    for line in event.all("GEO"):
        if not _GEO.fullmatch(line.value):
            yield f"GEO is no point: {line.value}"
    yield from _faults_of_time(event, zones)


def _faults_of_time(event: Component, zones: dict[str, Component]) -> Iterator[str]:
    moments = [*event.all("DTSTART"), *event.all("DTEND")]
    for line in moments:
        yield from _faults_of_moment(line, zones)
    if len(moments) == 2:
        start, end = moments
        if start.parameters != end.parameters:
            yield "DTSTART and DTEND are not of one kind."
        elif end.value <= start.value:
            yield "DTEND is not after DTSTART."


def _faults_of_moment(line: Line, zones: dict[str, Component]) -> Iterator[str]:
    zone = line.parameters.get("TZID")
    is_day = line.parameters.get("VALUE") == "DATE"
    pattern = _DAY if is_day else _WALL if zone else _INSTANT
    if not re.fullmatch(pattern, line.value):
        yield f"{line.name} is not written as its kind is: {line.value}"
    elif zone and is_day:
        yield f"{line.name} is a day with a time zone."
    elif zone:
        yield from _faults_of_zone(zone, line.value, zones)


def _faults_of_zone(name: str, value: str, zones: dict[str, Component]) -> Iterator[str]:
    """The zone is there, has its full name, and shows what its name stands for."""
    if name not in zones:
        yield f"The time zone {name} is not described."
    elif "/" not in name or name not in available_timezones():
        yield f"{name} is not the full name of a time zone."
    else:
        wall = datetime.strptime(value, "%Y%m%dT%H%M%S")  # noqa: DTZ007  a wall time
        described, real = _described(zones[name], wall), wall.replace(tzinfo=ZoneInfo(name))
        if described != real.utcoffset():
            yield f"The time zone {name} is described wrongly at {value}."


def _described(zone: Component, wall: datetime) -> timedelta | None:
    """The offset that a VTIMEZONE gives a wall time; None before its first observance."""
    begun = [part for part in zone.components if part.value("DTSTART") <= f"{wall:%Y%m%dT%H%M%S}"]
    if not begun:
        return None
    written = max(begun, key=lambda part: part.value("DTSTART")).value("TZOFFSETTO")
    sign = -1 if written.startswith("-") else 1
    return sign * timedelta(hours=int(written[1:3]), minutes=int(written[3:5]))


def _faults_of_texts(component: Component) -> Iterator[str]:
    for line in component.lines:
        try:
            if line.name in _TEXTS:
                text_of(line.value)
            elif line.name == "CATEGORIES":
                texts_of(line.value)
        except Unreadable as error:
            yield str(error)


def _zone_of(event: Component) -> str:
    return next((line.parameters.get("TZID", "") for line in event.all("DTSTART")), "")
