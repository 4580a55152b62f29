"""The index of meetings."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail_localize.fields import TranslatableField

from cms.core.models import BasePage
from meetings.querysets import index_context


class MeetingIndexPage(BasePage):
    """All meetings: what comes, what was, and the series they belong to."""

    parent_page_types: ClassVar = ["home.HomePage"]
    subpage_types: ClassVar = ["meetings.SeriesPage"]
    max_count_per_parent = 1

    introduction = models.TextField(_("introduction"), blank=True)

    content_panels = [*Page.content_panels, "introduction"]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        TranslatableField("introduction"),
    ]

    class Meta:
        verbose_name = _("index of meetings")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | index_context(self)
