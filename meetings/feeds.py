"""Lists of meetings as Atom feeds (RFC 4287)."""

from collections.abc import Iterable
from typing import Any
from uuid import uuid5

from django.http import HttpRequest, HttpResponseBase
from django.utils.html import format_html_join
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.listing.atom import (
    LONG_AGO,
    MAX_ENTRIES,
    AtomFeed,
    atom_response,
    for_xml,
    last_published,
)
from cms.core.page_context import absolute
from cms.core.punctuation import in_a_row, labelled
from meetings.choices import Status
from meetings.facets import labels_of, words_of
from meetings.filters import MeetingFilters
from meetings.in_words import when_of, where_of
from meetings.last_changed import last_changed
from meetings.listing import meetings_below, series_below
from meetings.querysets import show_venues, terms_of_meetings


def feed_response(page: Page, request: HttpRequest) -> HttpResponseBase:
    """The newest meetings below an index or series that match the filters; 304 if unchanged."""
    filters = MeetingFilters.from_query(request.GET)
    meetings = filters.apply(meetings_below(page)).for_listing().recently_published()[:MAX_ENTRIES]
    feed = feed_of(page, filters, show_venues(list(meetings), page.locale), request)
    return atom_response(feed, request)


def feed_of(
    page: Page, filters: MeetingFilters, meetings: list[Any], request: HttpRequest
) -> AtomFeed:
    """The feed of a list, an entry for each meeting. Up to six queries."""
    list_url = page.get_url(request) or ""
    names = _names_of(filters, page)
    key = f"{page.locale.language_code}?{filters.query_string}"
    feed = AtomFeed(
        title=for_xml(labelled(page.title, names) if names else page.title),
        link=absolute(filters.address(list_url)),
        description=None,
        subtitle=for_xml(page.introduction) or None,
        language=page.locale.language_code,
        author_name=_("International Civil Society Centre"),
        feed_url=absolute(filters.address(f"{list_url}feed.atom")),
        feed_guid=uuid5(page.translation_key, key).urn,
        updated_if_empty=last_published(page),
    )
    topics = terms_of_meetings(meetings, "topic", page.locale)
    for meeting in meetings:
        feed.add_item(
            title=for_xml(meeting.title),
            link=absolute(meeting.get_url(request) or ""),
            description=for_xml(_summary(meeting)),
            unique_id=uuid5(meeting.translation_key, meeting.locale.language_code).urn,
            pubdate=meeting.first_published_at or LONG_AGO,
            updateddate=last_changed(meeting),
            terms=[(topic.code, for_xml(topic.title)) for topic in topics.get(meeting.pk, [])],
        )
    return feed


def _names_of(filters: MeetingFilters, page: Page) -> str:
    """What the list is narrowed to, in words, so that a reader of several feeds can tell them."""
    if not filters.chosen:
        return ""
    values = {name: {value} if value else set() for name, value in vars(filters).items()}
    labels = labels_of(values, series_below(page), page.locale)
    return in_a_row(words_of(name, labels[name][value]) for name, value in filters.chosen.items())


def _summary(meeting: Any) -> str:
    """HTML: when and where, then what it is about."""
    facts = meeting.facts
    status = "" if facts.status == Status.SCHEDULED else facts.get_status_display()
    when = when_of(facts, meeting.locale.language_code)
    where = " · ".join(filter(None, [status, when, where_of(facts, facts.venue)]))
    words = meeting.introduction or meeting.search_description or meeting.subtitle
    parts: Iterable[tuple[str]] = ((part,) for part in (where, words) if part)
    return format_html_join("", "<p>{}</p>", parts)
