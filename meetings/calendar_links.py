"""Links that put one meeting into the calendars of others, without a script. Pure.

All of them take whole days with an exclusive end, as iCalendar does. Hours go to Google with their
zone, and to the others, which know none, in UTC.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from meetings.ical import clean

GOOGLE = "https://calendar.google.com/calendar/render"
OUTLOOK = "https://outlook.live.com/calendar/0/deeplink/compose"
OFFICE = "https://outlook.office.com/calendar/0/deeplink/compose"
YAHOO = "https://calendar.yahoo.com/"


@dataclass(frozen=True)
class Appointment:
    """What is handed over: moments as in `ical.Entry`."""

    title: str
    start: date | datetime
    end: date | datetime | None
    time_zone: str
    details: str
    location: str


@dataclass(frozen=True)
class CalendarLink:
    """A calendar by its own name, and the address that adds the meeting to it."""

    name: str
    url: str


def calendar_links(appointment: Appointment) -> list[CalendarLink]:
    """The links in the order of the page."""
    return [
        CalendarLink("Google Calendar", google(appointment)),
        CalendarLink("Outlook.com", outlook(appointment, OUTLOOK)),
        CalendarLink("Office 365", outlook(appointment, OFFICE)),
        CalendarLink("Yahoo", yahoo(appointment)),
    ]


def google(appointment: Appointment) -> str:
    pattern = "%Y%m%dT%H%M%S" if appointment.time_zone else "%Y%m%d"
    end = appointment.end or appointment.start
    return _address(
        GOOGLE,
        action="TEMPLATE",
        text=appointment.title,
        dates=f"{appointment.start:{pattern}}/{end:{pattern}}",
        ctz=appointment.time_zone,
        details=appointment.details,
        location=appointment.location,
    )


def outlook(appointment: Appointment, base: str) -> str:
    return _address(
        base,
        path="/calendar/action/compose",
        rru="addevent",
        subject=appointment.title,
        startdt=_moment(appointment, appointment.start, "%Y-%m-%d", "%Y-%m-%dT%H:%M:%SZ"),
        enddt=_moment(
            appointment,
            appointment.end or appointment.start,
            "%Y-%m-%d",
            "%Y-%m-%dT%H:%M:%SZ",
        ),
        allday="" if appointment.time_zone else "true",
        body=appointment.details,
        location=appointment.location,
    )


def yahoo(appointment: Appointment) -> str:
    end = appointment.end or appointment.start
    return _address(
        YAHOO,
        v="60",
        title=appointment.title,
        st=_moment(appointment, appointment.start, "%Y%m%d", "%Y%m%dT%H%M%SZ"),
        et=_moment(appointment, end, "%Y%m%d", "%Y%m%dT%H%M%SZ"),
        dur="" if appointment.time_zone else "allday",
        desc=appointment.details,
        in_loc=appointment.location,
    )


def _moment(appointment: Appointment, moment: date | datetime, day: str, hour: str) -> str:
    """A day by the first pattern, a wall time in UTC by the second."""
    if not isinstance(moment, datetime):
        return moment.strftime(day)
    zone = ZoneInfo(appointment.time_zone)
    return moment.replace(tzinfo=zone).astimezone(UTC).strftime(hour)


def _address(base: str, **values: str) -> str:
    given = {name: clean(value) for name, value in values.items() if value}
    return f"{base}?{urlencode(given)}"
