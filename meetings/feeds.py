"""Lists of meetings as Atom feeds (RFC 4287)."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from uuid import uuid5

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import format_html_join
from django.utils.http import quote_etag
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.page_context import absolute
from meetings.choices import Status
from meetings.facets import labels_of
from meetings.filters import MeetingFilters
from meetings.in_words import when_of, where_of
from meetings.listing import meetings_below, series_below
from meetings.querysets import show_venues, terms_of_meetings

MAX_ENTRIES = 30

# What XML 1.0 has no place for, be it escaped.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Of a page that a script has put live without publishing it.
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class MeetingFeed(Atom1Feed):
    """Django's Atom, with the names of categories, and with a date of its own when it is empty."""

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        for term, label in item["terms"]:
            handler.addQuickElement("category", "", {"term": term, "label": label})

    def latest_post_date(self) -> datetime:
        dates = [item["updateddate"] for item in self.items]
        return max(dates, default=self.feed["updated_if_empty"])


def feed_response(page: Page, request: HttpRequest) -> HttpResponseBase:
    """The newest meetings below an index or series that match the filters; 304 if unchanged."""
    filters = MeetingFilters.from_query(request.GET)
    meetings = filters.apply(meetings_below(page)).for_listing().recently_published()[:MAX_ENTRIES]
    feed = feed_of(page, filters, show_venues(list(meetings), page.locale), request)
    body = feed.writeString("utf-8").encode()
    response = HttpResponse(body, content_type=MeetingFeed.content_type)
    # No Last-Modified: what was taken off the list, or a changed fact, moves no entry's date.
    response["ETag"] = quote_etag(sha256(body).hexdigest())
    return get_conditional_response(request, etag=response["ETag"], response=response)


def feed_of(
    page: Page, filters: MeetingFilters, meetings: list[Any], request: HttpRequest
) -> MeetingFeed:
    """The feed of a list, an entry for each meeting. Up to six queries."""
    list_url = page.get_url(request) or ""
    key = f"{page.locale.language_code}?{filters.query_string}"
    feed = MeetingFeed(
        title=_plain(": ".join([page.title, *filter(None, [_names_of(filters, page)])])),
        link=absolute(filters.address(list_url)),
        description=None,
        subtitle=_plain(page.introduction) or None,
        language=page.locale.language_code,
        author_name=_("International Civil Society Centre"),
        feed_url=absolute(filters.address(f"{list_url}feed.atom")),
        feed_guid=uuid5(page.translation_key, key).urn,
        updated_if_empty=_last_published(page),
    )
    topics = terms_of_meetings(meetings, "topic", page.locale)
    for meeting in meetings:
        feed.add_item(
            title=_plain(meeting.title),
            link=absolute(meeting.get_url(request) or ""),
            description=_plain(_summary(meeting)),
            unique_id=uuid5(meeting.translation_key, meeting.locale.language_code).urn,
            pubdate=meeting.first_published_at or _LONG_AGO,
            updateddate=_last_published(meeting),
            terms=[(topic.code, _plain(topic.title)) for topic in topics.get(meeting.pk, [])],
        )
    return feed


def _names_of(filters: MeetingFilters, page: Page) -> str:
    """What the list is narrowed to, in words, so that a reader of several feeds can tell them."""
    if not filters.chosen:
        return ""
    values = {name: {value} if value else set() for name, value in vars(filters).items()}
    labels = labels_of(values, series_below(page), page.locale)
    return ", ".join(labels[name][value] for name, value in filters.chosen.items())


def _summary(meeting: Any) -> str:
    """HTML: when and where, then what it is about."""
    facts = meeting.facts
    status = "" if facts.status == Status.SCHEDULED else facts.get_status_display()
    when = when_of(facts, meeting.locale.language_code)
    where = " · ".join(filter(None, [status, when, where_of(facts, facts.venue)]))
    words = meeting.introduction or meeting.search_description or meeting.subtitle
    parts: Iterable[tuple[str]] = ((part,) for part in (where, words) if part)
    return format_html_join("", "<p>{}</p>", parts)


def _last_published(page: Page) -> datetime:
    return page.last_published_at or page.first_published_at or _LONG_AGO


def _plain(text: str) -> str:
    return _NOT_XML.sub("", text)
