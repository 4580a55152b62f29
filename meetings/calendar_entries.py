"""Meetings and their deadlines as entries of a calendar, in the language of a page."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.apps import apps
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from cms.core.dates import format_zone
from cms.core.page_context import absolute
from cms.core.punctuation import labelled
from meetings.access.showing import access_lines
from meetings.calendar_facts import conference_of, moments_of, place_of
from meetings.changes.history import History, history_of
from meetings.changes.showing import ShownChange, changes_of_meetings
from meetings.choices import Status
from meetings.filters import MeetingFilters
from meetings.ical import Entry
from meetings.last_changed import last_changed
from meetings.listing import meetings_below
from meetings.querysets import show_venues, terms_of_meetings

# How long what is over stays in a calendar that somebody subscribed to.
KEPT = timedelta(days=366)
KEPT_DEADLINES = timedelta(days=90)
MAX_ENTRIES = 1000
_STATUSES = {Status.POSTPONED: "TENTATIVE", Status.CANCELLED: "CANCELLED"}
_DAY = timedelta(days=1)


def listed_entries(page: Page, filters: MeetingFilters) -> list[Entry]:
    """The dated meetings below an index or series that match the filters, by date. Eight queries.

    Without a filter for time or year, what was over a year ago is left out.
    """
    meetings = filters.apply(meetings_below(page))
    if not (filters.when or filters.year):
        since = timezone.now() - KEPT
        meetings = meetings.filter(Q(facts__ends_at=None) | Q(facts__ends_at__gt=since))
    return entries_of(meetings.order_by("facts__starts_at", "pk")[:MAX_ENTRIES], page.locale)


def entries_of(meetings: Any, locale: Locale) -> list[Entry]:
    """An entry for each of some public meetings that has days, or had them. Seven queries."""
    found = list(meetings.for_listing().prefetch_related("facts__changes"))
    show_venues(found, locale)
    histories = {m.pk: history_of(m.facts.changes.all()) for m in found}
    changes = changes_of_meetings(histories, locale)
    topics = terms_of_meetings(found, "topic", locale)
    return [
        _entry(m, days, histories[m.pk], changes[m.pk], topics.get(m.pk, []))
        for m in found
        if (days := histories[m.pk].days_of(m.facts)) is not None
    ]


def deadline_entries(page: Page, filters: MeetingFilters) -> list[Entry]:
    """The last days of all ways to take part in the meetings below an index. Three queries.

    None of a meeting that is over. What closed is kept for a while, so that nothing vanishes from a
    calendar on the day after.
    """
    since = timezone.now().date() - KEPT_DEADLINES
    rows = apps.get_model("meetings", "MeetingWayToTakePart").objects.filter(closes_on__gte=since)
    meetings = filters.apply(meetings_below(page)).filter(pk__in=rows.values("page"))
    found = meetings.for_listing().prefetch_related("facts__changes")
    pending = {meeting.pk: meeting for meeting in found if not meeting.facts.is_over}
    ways = rows.filter(page__in=pending).order_by("closes_on", "pk")[:MAX_ENTRIES]
    return [_deadline(way, pending[way.page_id]) for way in ways]


def _entry(
    meeting: Any, days: Any, history: History, changes: list[ShownChange], topics: Iterable[Any]
) -> Entry:
    facts, url = meeting.facts, absolute(meeting.get_url() or "")
    start, end, zone = moments_of(days)
    return Entry(
        uid=str(meeting.translation_key),
        start=start,
        end=end,
        time_zone=zone,
        modified=last_changed(meeting),
        sequence=history.sequence,
        status=_STATUSES.get(Status(facts.status), "CONFIRMED"),
        summary=_titled(facts, meeting.title),
        description=_description(meeting, changes, url),
        location=place_of(facts),
        url=url,
        categories=tuple(topic.title for topic in topics),
        point=_point(facts),
        image=f"{url}share-card.png",
        conference=conference_of(facts),
    )


def _titled(facts: Any, title: str) -> str:
    """The title, behind what a reader of a calendar has to know first."""
    if facts.status == Status.CANCELLED:
        return _("Cancelled: %(title)s") % {"title": title}
    if facts.status == Status.POSTPONED:
        return _("Postponed: %(title)s") % {"title": title}
    return title


def _description(meeting: Any, changes: list[ShownChange], url: str) -> str:
    """What has changed last and why, what it is about, who can take part, where to read on."""
    latest = next((change for change in changes if change.reason), None)
    news = labelled(latest.what, latest.reason) if latest else ""
    words = meeting.introduction or meeting.search_description or meeting.subtitle
    access = "\n".join(line.sentence for line in access_lines(meeting.facts))
    return "\n\n".join(filter(None, [news, words, access, url]))


def _point(facts: Any) -> tuple[Any, Any] | None:
    venue = facts.venue
    if venue is None or venue.latitude is None or venue.longitude is None:
        return None
    return venue.latitude, venue.longitude


def _deadline(way: Any, meeting: Any) -> Entry:
    facts, url = meeting.facts, f"{absolute(meeting.get_url() or '')}#take-part"
    titles = {"way": way.title, "meeting": meeting.title}
    summary = _("Last day: %(way)s (%(meeting)s)") % titles
    is_cancelled = facts.status == Status.CANCELLED
    return Entry(
        uid=str(way.translation_key),
        start=way.closes_on,
        end=way.closes_on + _DAY,
        modified=last_changed(meeting),
        sequence=len(facts.changes.all()),
        status="CANCELLED" if is_cancelled else "CONFIRMED",
        summary=_titled(facts, summary) if is_cancelled else summary,
        description="\n\n".join([_open_until(way, meeting), url]),
        url=url,
    )


def _open_until(way: Any, meeting: Any) -> str:
    """Where the last day has to be over."""
    if not meeting.facts.time_zone:
        return _("Open until the day is over everywhere on Earth (UTC−12).")
    zone = format_zone(meeting.facts.time_zone, way.closes_on, meeting.locale.language_code)
    return _("Open until the end of the day in this time zone: %(zone)s.") % {"zone": zone}
