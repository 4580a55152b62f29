"""Lists as Atom feeds (RFC 4287)."""

import re
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.feedgenerator import Atom1Feed
from django.utils.http import quote_etag
from wagtail.models import Page

MAX_ENTRIES = 30
# Of a page that a script has put live without publishing it.
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

# What XML 1.0 has no place for, be it escaped.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class AtomFeed(Atom1Feed):
    """Django's Atom, with the names of categories, and with a date of its own when it is empty.

    An item has `terms`, pairs of code and name; the feed has `updated_if_empty`.
    """

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        for term, label in item["terms"]:
            handler.addQuickElement("category", "", {"term": term, "label": label})

    def latest_post_date(self) -> datetime:
        dates = [item["updateddate"] for item in self.items]
        return max(dates, default=self.feed["updated_if_empty"])


def atom_response(feed: AtomFeed, request: HttpRequest) -> HttpResponseBase:
    """The feed with a strong ETag (RFC 9110); 304 if it is known.

    No Last-Modified: what was taken off the list, or a changed fact, moves no entry's date.
    """
    body = feed.writeString("utf-8").encode()
    response = HttpResponse(body, content_type=AtomFeed.content_type)
    response["ETag"] = quote_etag(sha256(body).hexdigest())
    return get_conditional_response(request, etag=response["ETag"], response=response)


def last_published(page: Page) -> datetime:
    return page.last_published_at or page.first_published_at or LONG_AGO


def for_xml(text: str) -> str:
    """The text without what no XML document can hold."""
    return _NOT_XML.sub("", text)
