"""The index of publications."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import path
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import TranslatableField

from cms.core.models import BasePage
from reports.feeds import feed_response
from reports.listing import index_context


class PublicationIndexPage(BasePage):
    """All reports, the newest first."""

    parent_page_types: ClassVar = ["home.HomePage"]
    subpage_types: ClassVar = ["reports.ReportPage"]
    max_count_per_parent = 1

    introduction = models.TextField(_("introduction"), blank=True)

    content_panels = [*Page.content_panels, "introduction"]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction", boost=1)]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        TranslatableField("introduction"),
    ]

    class Meta:
        verbose_name = _("index of publications")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | index_context(self, request, context)

    @path("feed.atom/", name="feed")
    def serve_feed(self, request: HttpRequest) -> HttpResponseBase:
        return feed_response(self, request)
