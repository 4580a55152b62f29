"""Meeting series."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.contrib.routable_page.models import path
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.fields import LightStreamField
from cms.core.models import BasePage, FactsRecord, PageWithFacts, PageWithPicture
from cms.core.search.fields import LinkedField
from meetings.calendar_responses import list_response
from meetings.feeds import feed_response
from meetings.models.people_rows import PartnerFields
from meetings.models.rows import MeetingRow
from meetings.panels import SERIES_PANELS
from meetings.series_context import series_context
from meetings.share_cards import series_words
from people.blocks import PAGE_BLOCKS


class SeriesFactFields(models.Model):
    """What is true of a series in every language."""

    first_convened = models.PositiveSmallIntegerField(
        _("first convened in"), null=True, blank=True, help_text=_("The year.")
    )

    class Meta:
        abstract = True


class SeriesFacts(SeriesFactFields, FactsRecord):
    """The published facts of a series."""


class SeriesPartner(PartnerFields, MeetingRow):
    """A convening partner of a series."""

    page = ParentalKey("meetings.SeriesPage", related_name="partners")

    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        *PartnerFields.partner_translatable_fields,
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("convening partner")


class SeriesPage(PageWithFacts, PageWithPicture, SeriesFactFields, BasePage):
    """What a series is, why it exists, how to take part; and its editions."""

    facts_model = SeriesFacts
    shared_rows: ClassVar = ["partners"]
    parent_page_types: ClassVar = ["meetings.MeetingIndexPage"]
    subpage_types: ClassVar = ["meetings.MeetingPage"]

    introduction = models.TextField(
        _("introduction"), blank=True, help_text=_("One or two sentences, shown in lists too.")
    )
    body = LightStreamField(PAGE_BLOCKS, blank=True)
    facts = models.ForeignKey(
        SeriesFacts, on_delete=models.PROTECT, related_name="pages", null=True, editable=False
    )

    content_panels = [*Page.content_panels, *SERIES_PANELS]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("introduction", boost=1),
        index.SearchField("body", boost=0.5),
        LinkedField("partners", "organisation", "name"),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *PageWithPicture.picture_translatable_fields,
        TranslatableField("introduction"),
        TranslatableField("body"),
        TranslatableField("partners"),
        SynchronizedField("first_convened", overridable=False),
    ]

    class Meta:
        verbose_name = _("meeting series")
        verbose_name_plural = _("meeting series")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | series_context(self, request)

    def share_card_words(self, facts: Any = None) -> tuple[str, str]:
        return series_words(self, facts or self.facts)

    @path("feed.atom/", name="feed")
    def serve_feed(self, request: HttpRequest) -> HttpResponseBase:
        return feed_response(self, request)

    @path("calendar.ics/", name="calendar")
    def serve_calendar(self, request: HttpRequest) -> HttpResponseBase:
        return list_response(self, request)
