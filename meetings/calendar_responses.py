"""Calendars over HTTP: one invitation, lists to subscribe to, and deadlines."""

from hashlib import sha256
from urllib.parse import quote

from django.apps import apps
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import http_date, quote_etag
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.page_context import absolute
from meetings.calendar_entries import deadline_entries, entries_of, listed_entries
from meetings.filters import MeetingFilters
from meetings.ical import Entry, Subscription, calendar, last_modified

MEDIA_TYPE = "text/calendar; charset=utf-8"


def invitation(meeting: Page) -> tuple[bytes, list[Entry]]:
    """The calendar of one public meeting, and its entry. Http404 for one without days.

    Also for one that is not public, whoever asks: caches keep it for everybody.
    """
    meetings = apps.get_model("meetings", "MeetingPage").objects.filter(pk=meeting.pk)
    entries = entries_of(meetings.in_locale(meeting.locale), meeting.locale)
    if not entries:
        raise Http404
    return calendar(entries, meeting.locale.language_code), entries


def list_calendar(page: Page, filters: MeetingFilters) -> tuple[bytes, list[Entry]]:
    """The calendar of the meetings below an index or series, and its entries."""
    entries = listed_entries(page, filters)
    name = page.title
    return _subscribed(page, filters, entries, name, page.introduction, "calendar.ics")


def deadlines_calendar(page: Page, filters: MeetingFilters) -> tuple[bytes, list[Entry]]:
    """The calendar of the deadlines of an index, and its entries."""
    entries = deadline_entries(page, filters)
    name = _("Deadlines: %(title)s") % {"title": page.title}
    about = _("The last days to apply, register or propose something.")
    return _subscribed(page, filters, entries, name, about, "deadlines.ics")


def invitation_response(meeting: Page, request: HttpRequest) -> HttpResponseBase:
    body, entries = invitation(meeting)
    return _response(body, entries, request, meeting, meeting.title, is_attachment=True)


def list_response(page: Page, request: HttpRequest) -> HttpResponseBase:
    body, entries = list_calendar(page, MeetingFilters.from_query(request.GET))
    return _response(body, entries, request, page, page.title)


def deadlines_response(page: Page, request: HttpRequest) -> HttpResponseBase:
    body, entries = deadlines_calendar(page, MeetingFilters.from_query(request.GET))
    return _response(body, entries, request, page, _("Deadlines"), ascii_name="deadlines")


def _subscribed(
    page: Page,
    filters: MeetingFilters,
    entries: list[Entry],
    name: str,
    about: str,
    file_name: str,
) -> tuple[bytes, list[Entry]]:
    url = page.get_url() or ""
    subscription = Subscription(
        name=name,
        description=about,
        url=absolute(filters.address(url)),
        source=absolute(filters.address(f"{url}{file_name}")),
        image=absolute(f"{url}share-card.png"),
    )
    return calendar(entries, page.locale.language_code, subscription), entries


def _response(
    body: bytes,
    entries: list[Entry],
    request: HttpRequest,
    page: Page,
    title: str,
    *,
    is_attachment: bool = False,
    ascii_name: str = "",
) -> HttpResponseBase:
    """The calendar with a strong ETag (RFC 9110); 304 if that is known.

    Last-Modified is told and not asked for: what was taken off a list moves no entry's date.
    """
    response = HttpResponse(body, content_type=MEDIA_TYPE)
    response["ETag"] = quote_etag(sha256(body).hexdigest())
    response["Content-Disposition"] = _disposition(
        "attachment" if is_attachment else "inline", ascii_name or page.slug, title
    )
    response["Content-Language"] = page.locale.language_code
    # To be kept, and asked for again: a meeting that moves is right everywhere at once.
    response["Cache-Control"] = "public, no-cache"
    if moment := last_modified(entries):
        response["Last-Modified"] = http_date(moment.timestamp())
    return get_conditional_response(request, etag=response["ETag"], response=response)


def _disposition(kind: str, ascii_name: str, title: str) -> str:
    """Both names of a file (RFC 6266): one for all programmes, one in the reader's words."""
    safe = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in ascii_name)
    words = "".join(sign for sign in title if sign.isprintable() and sign not in '/\\:*?"<>|')
    encoded = quote(f"{words.strip() or safe}.ics", safe="")
    return f"{kind}; filename=\"{safe}.ics\"; filename*=UTF-8''{encoded}"
