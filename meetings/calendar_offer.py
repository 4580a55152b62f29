"""What a page offers to put into a calendar: nothing that is over, called off or without a day."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from cms.core.page_context import absolute
from meetings.calendar_facts import moments_of, place_of
from meetings.calendar_links import Appointment, CalendarLink, calendar_links
from meetings.choices import Status
from meetings.filters import MeetingFilters


@dataclass(frozen=True)
class CalendarOffer:
    """One meeting: its file, and links to the calendars of others."""

    file_url: str
    links: list[CalendarLink]


@dataclass(frozen=True)
class CalendarSubscription:
    """A calendar to subscribe to, by its name: the address to copy, and one to click on."""

    name: str
    url: str
    webcal_url: str


def offer_of(page: Any, facts: Any, url: str) -> CalendarOffer | None:
    """What the page at `url` offers of its meeting, whose facts have the reader's venue."""
    if facts.is_over or facts.status != Status.SCHEDULED or not facts.has_days:
        return None
    start, end, zone = moments_of(facts)
    details = "\n\n".join(filter(None, [page.introduction, absolute(url)]))
    appointment = Appointment(page.title, start, end, zone, details, place_of(facts))
    return CalendarOffer(f"{url}calendar.ics", calendar_links(appointment))


def subscription_to(url: str, filters: MeetingFilters | None = None) -> CalendarSubscription:
    """The calendar of the list at `url`."""
    return _subscription(_("Meetings"), f"{url}calendar.ics", filters)


def deadlines_of(url: str, filters: MeetingFilters | None = None) -> CalendarSubscription:
    """The calendar of the deadlines of the index at `url`."""
    return _subscription(_("Deadlines"), f"{url}deadlines.ics", filters)


def _subscription(name: str, path: str, filters: MeetingFilters | None) -> CalendarSubscription:
    url = absolute(filters.address(path) if filters else path)
    return CalendarSubscription(name, url, f"webcal:{url.partition(':')[2]}")
