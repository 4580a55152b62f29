"""Meetings: the editions of a series, and the satellites of an edition."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, PageManager
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.blocks import STANDARD_BLOCKS
from cms.core.fields import LightStreamField
from cms.core.files.page_files import PageWithFiles
from cms.core.models import BasePage, CmsDocument, PageWithFacts, PageWithPicture
from cms.core.search.fields import LinkedField, RowsField
from meetings.forms import MeetingPageForm
from meetings.meeting_context import meeting_context
from meetings.models.meeting_facts import MeetingFactFields, MeetingFacts
from meetings.panels import MEETING_PANELS
from meetings.querysets import MeetingQuerySet
from meetings.share_cards import meeting_words

ROWS = (
    "facilitators",
    "partners",
    "groups",
    "sessions",
    "speakers",
    "quotes",
    "ways_to_take_part",
    "recordings",
    "materials",
    "topics",
    "regions",
)


class MeetingPage(PageWithFacts, PageWithFiles, PageWithPicture, MeetingFactFields, BasePage):
    """A dated gathering: what, when, where, for whom, and what came of it."""

    base_form_class = MeetingPageForm
    facts_model = MeetingFacts
    shared_rows: ClassVar = ROWS
    parent_page_types: ClassVar = ["meetings.SeriesPage", "meetings.MeetingPage"]
    subpage_types: ClassVar = ["meetings.ConceptNotePage", "meetings.MeetingPage"]

    subtitle = models.CharField(_("subtitle"), max_length=255, blank=True)
    theme = models.CharField(_("theme"), max_length=255, blank=True)
    introduction = models.TextField(
        _("introduction"), blank=True, help_text=_("One or two sentences, shown in lists too.")
    )
    body = LightStreamField(STANDARD_BLOCKS, blank=True)
    facts = models.ForeignKey(
        MeetingFacts, on_delete=models.PROTECT, related_name="pages", null=True, editable=False
    )

    content_panels = [*Page.content_panels, *MEETING_PANELS]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("subtitle", boost=1),
        index.SearchField("theme", boost=1),
        index.SearchField("introduction", boost=1),
        index.SearchField("body", boost=0.5),
        LinkedField("facts", "venue", "name", "city", "country_name"),
        LinkedField("facilitators", "person", "title"),
        RowsField("facilitators", "guest_name", "guest_organisation"),
        LinkedField("partners", "organisation", "name"),
        RowsField("groups", "name", "focus"),
        RowsField("sessions", "title", "description"),
        LinkedField("speakers", "person", "title"),
        RowsField("speakers", "guest_name", "guest_organisation"),
        RowsField("quotes", "text", "name", "role"),
        RowsField("ways_to_take_part", "title", "description"),
        RowsField("recordings", "title"),
        RowsField("materials", "title"),
        LinkedField("topics", "topic", "title"),
        LinkedField("regions", "region", "title"),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *PageWithPicture.picture_translatable_fields,
        TranslatableField("subtitle"),
        TranslatableField("theme"),
        TranslatableField("introduction"),
        TranslatableField("body"),
        *[TranslatableField(name) for name in ROWS],
        *[SynchronizedField(name, overridable=False) for name in MeetingFacts.fact_names()],
    ]

    objects = PageManager.from_queryset(MeetingQuerySet)()

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")

    def clean(self) -> None:
        super().clean()
        self.check_dates()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | meeting_context(self, request)

    def share_card_words(self, facts: Any = None) -> tuple[str, str]:
        return meeting_words(self, facts or self.facts)

    def shown_documents(self) -> Iterable[CmsDocument]:
        return [row.document for row in self.materials.select_related("document")]
