"""The index of meetings."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import path
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import TranslatableField

from cms.core.models import BasePage
from meetings.calendar_responses import deadlines_response, list_response
from meetings.exporting.responses import table_response
from meetings.feeds import feed_response
from meetings.listing import index_context


class MeetingIndexPage(BasePage):
    """All meetings: what comes, what was, and the series they belong to."""

    parent_page_types: ClassVar = ["home.HomePage"]
    subpage_types: ClassVar = ["meetings.SeriesPage"]
    max_count_per_parent = 1

    introduction = models.TextField(_("introduction"), blank=True)

    content_panels = [*Page.content_panels, "introduction"]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction", boost=1)]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        TranslatableField("introduction"),
    ]

    class Meta:
        verbose_name = _("index of meetings")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | index_context(self, request, context)

    @path("feed.atom/", name="feed")
    def serve_feed(self, request: HttpRequest) -> HttpResponseBase:
        return feed_response(self, request)

    @path("calendar.ics/", name="calendar")
    def serve_calendar(self, request: HttpRequest) -> HttpResponseBase:
        return list_response(self, request)

    @path("deadlines.ics/", name="deadlines")
    def serve_deadlines(self, request: HttpRequest) -> HttpResponseBase:
        return deadlines_response(self, request)

    @path("meetings.csv/", name="csv")
    def serve_csv(self, request: HttpRequest) -> HttpResponseBase:
        return table_response(self, "csv", request)

    @path("meetings.xlsx/", name="xlsx")
    def serve_xlsx(self, request: HttpRequest) -> HttpResponseBase:
        return table_response(self, "xlsx", request)
