"""Dates and times that cannot be, that have no zone, or that contradict each other."""

from collections.abc import Iterable, Iterator
from datetime import date, time
from typing import Any

from babel.core import get_global
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.core.editing.checks import Check
from meetings.choices import DatePrecision
from meetings.date_checks import date_errors, skipped_time_error, time_errors, time_notices
from meetings.readiness.draft import Draft
from meetings.readiness.registry import Group, register_group
from meetings.zones import zone_for


def dates_of_meeting(draft: Draft) -> Iterable[Check]:
    """Dates that cannot be; a meeting whose days nobody knows yet."""
    page = draft.page
    errors = date_errors(page) or time_errors(page)
    for field, message in errors.items():
        yield Check(str(message), field, blocks=True)
    if errors:
        return
    for field, message in time_notices(page).items():
        yield Check(str(message), field)
    if page.date_precision != DatePrecision.DAY and not page.is_over:
        yield Check(_("No days yet: there is no calendar entry."), "date_precision")


def zone_of_meeting(draft: Draft) -> Iterable[Check]:
    """Hours have a zone, and it is one of the venue's country, or calendars show another hour."""
    page = draft.page
    if message := zone_error(page):
        yield Check(message, "time_zone", blocks=True)
    country = get_global("zone_territories").get(page.time_zone)
    if page.venue and page.venue.country and country and country != page.venue.country:
        message = _("The venue is in %(country)s, the time zone is not: is it right?")
        yield Check(message % {"country": page.venue.country_name}, "time_zone")


def zone_error(page: Any, sessions: Iterable[Any] | None = None) -> str:
    """Why the hours of a meeting mean nothing; empty where they do, or where it has none.

    `sessions` are those of a form that is not saved yet.
    """
    sessions = page.sessions.all() if sessions is None else sessions
    has_hours = any(row.start_time or row.end_time for row in [page, *sessions])
    if page.time_zone or not has_hours:
        return ""
    zone, is_certain = zone_for(page.venue)
    if zone and is_certain:
        message = _("There are hours, but no time zone: for this venue choose %(zone)s.")
        return message % {"zone": zone.replace("_", " ")}
    return _("There are hours, but no time zone: choose the one of the place.")


def sessions_of_meeting(draft: Draft) -> Iterator[Check]:
    """Sessions at times that exist, in the right order, on days of the meeting."""
    page = draft.page
    for row, session in enumerate(page.sessions.all()):
        name = {"title": session.title}
        if session.start_time and session.end_time and session.end_time <= session.start_time:
            message = _("“%(title)s” ends before it begins.") % name
            yield Check(message, "sessions", blocks=True, row=row, row_field="end_time")
        for field, wall in _times(session):
            if error := skipped_time_error(session.date, wall, page.zone):
                message = f"“{session.title}”: {error}"
                yield Check(message, "sessions", blocks=True, row=row, row_field=field)
        if session.date and page.has_days and not _is_day_of(session.date, page):
            message = _("“%(title)s” is not on a day of the meeting.") % name
            yield Check(message, "sessions", row=row, row_field="date")


def deadlines_of_meeting(draft: Draft) -> Iterator[Check]:
    """What closes after the meeting has begun was copied, or mistyped."""
    page = draft.page
    if not page.has_days:
        return
    for row, way in enumerate(page.ways_to_take_part.all()):
        if way.closes_on and way.closes_on > page.start_date:
            message = _("“%(title)s” closes after the meeting has begun.") % {"title": way.title}
            yield Check(message, "ways_to_take_part", row=row, row_field="closes_on")
    if page.access_deadline and page.access_deadline > page.start_date:
        message = _("What one needs can be said until after the meeting has begun.")
        yield Check(message, "access_deadline")


def _times(session: Any) -> list[tuple[str, time]]:
    if session.date is None:
        return []
    times = (("start_time", session.start_time), ("end_time", session.end_time))
    return [(name, wall) for name, wall in times if wall]


def _is_day_of(day: date, page: Any) -> bool:
    return page.start_date <= day <= page.last_date


register_group(
    Group(
        "dates",
        gettext_lazy("Dates and times"),
        (dates_of_meeting, zone_of_meeting, sessions_of_meeting, deadlines_of_meeting),
        can_block=True,
    )
)
