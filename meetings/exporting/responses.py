"""Tables of meetings over HTTP."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from wagtail.models import Page

from cms.core.spreadsheets import XLSX
from meetings.exporting.listed import Listed, public_meetings
from meetings.exporting.table import as_csv, as_xlsx
from meetings.filters import MeetingFilters
from meetings.listing import meetings_below

KINDS = {"csv": (as_csv, "text/csv; charset=utf-8"), "xlsx": (as_xlsx, XLSX)}


def table_response(index: Page, kind: str, request: HttpRequest) -> HttpResponse:
    """The public meetings of an index that match the filters, as the list has them."""
    filters = MeetingFilters.from_query(request.GET)
    found = filters.apply(meetings_below(index)).nearest_first()
    return file_response(public_meetings(found, index.locale), kind)


def file_response(
    meetings: Iterable[Listed], kind: str, *, with_drafts: bool = False
) -> HttpResponse:
    """A file to keep, named after the day; `kind` is a key of `KINDS`."""
    write, content_type = KINDS[kind]
    name = f"meetings-{timezone.localdate().isoformat()}.{kind}"
    headers: dict[str, Any] = {
        "Content-Disposition": f'attachment; filename="{name}"',
        "X-Robots-Tag": "noindex",
    }
    body = write(meetings, with_drafts=with_drafts)
    return HttpResponse(body, content_type=content_type, headers=headers)
