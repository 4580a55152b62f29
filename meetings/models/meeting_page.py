"""Meetings: the editions of a series, and the satellites of an edition."""

from collections.abc import Iterable
from datetime import date
from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import path
from wagtail.models import Page, PageManager
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.fields import LightStreamField
from cms.core.files.page_files import PageWithFiles
from cms.core.models import BasePage, CmsDocument, PageWithFacts, PageWithPicture
from cms.core.paper.document import Document
from cms.core.paper.pages import PageWithPapers
from cms.core.search.fields import LinkedField, RowsField
from meetings.calendar_responses import invitation_response
from meetings.changes.feed import changes_response
from meetings.changes.recording import demand_reason, keep_reasons, record_change
from meetings.disclosure import disclosed_venue
from meetings.forms import MeetingPageForm
from meetings.meeting_context import meeting_context
from meetings.models.meeting_facts import MeetingFactFields, MeetingFacts
from meetings.models.rows import people_fields
from meetings.page_caching import keep_until_it_changes
from meetings.panels import MEETING_PANELS
from meetings.papers.programme import programme_document
from meetings.querysets import MeetingQuerySet, pages_with_words_of
from meetings.quotes import QuotesField
from meetings.readiness.guard import demand_no_errors
from meetings.share_cards import meeting_words
from people.blocks import PAGE_BLOCKS

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
    "promises",
    "topics",
    "regions",
    "change_reasons",
)


class MeetingPage(
    PageWithFacts, PageWithFiles, PageWithPapers, PageWithPicture, MeetingFactFields, BasePage
):
    """A dated gathering: what, when, where, for whom, and what came of it."""

    base_form_class = MeetingPageForm
    facts_model = MeetingFacts
    # A copy is a meeting of its own, of which nothing has changed yet.
    exclude_fields_in_copy: ClassVar = [
        *PageWithFacts.exclude_fields_in_copy,
        "change_reason",
        "change_reasons",
    ]
    shared_rows: ClassVar = ROWS
    # An agenda and slides are no languages of each other.
    files_are_one_work = False
    papers: ClassVar = {"programme": _("Programme (PDF)")}
    parent_page_types: ClassVar = ["meetings.SeriesPage", "meetings.MeetingPage"]
    subpage_types: ClassVar = ["meetings.ConceptNotePage", "meetings.MeetingPage"]

    subtitle = models.CharField(_("subtitle"), max_length=255, blank=True)
    theme = models.CharField(_("theme"), max_length=255, blank=True)
    introduction = models.TextField(
        _("introduction"), blank=True, help_text=_("One or two sentences, shown in lists too.")
    )
    change_reason = models.CharField(
        _("reason for the change"),
        max_length=255,
        blank=True,
        help_text=_(
            "Needed when the date, the place, the attendance or the status is no longer what "
            "readers were told. One sentence; they see it at the top of the page, in their feeds "
            "and in their calendars, and it is kept for good."
        ),
    )
    body = LightStreamField(PAGE_BLOCKS, blank=True)
    access_note = models.TextField(
        _("more about access"),
        blank=True,
        help_text=_("What else one should know before deciding to come: in plain sentences."),
    )
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
        index.SearchField("access_note", boost=0.5),
        LinkedField("facts", "venue", "name", "city", "country_name", shown=disclosed_venue),
        *people_fields("facilitators"),
        LinkedField("partners", "organisation", "name"),
        RowsField("groups", "name", "focus"),
        RowsField("sessions", "title", "description"),
        *people_fields("speakers"),
        QuotesField("quotes"),
        RowsField("ways_to_take_part", "title", "description"),
        RowsField("recordings", "title"),
        RowsField("materials", "title"),
        RowsField("promises", "title"),
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
        TranslatableField("access_note"),
        # Of the next publication; what was given before is in the rows of `change_reasons`.
        SynchronizedField("change_reason", overridable=False),
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

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Reasons that were given stay, whatever an older revision has in their place."""
        if not self._state.adding and not kwargs.get("update_fields"):
            keep_reasons(self)
        super().save(*args, **kwargs)

    def demand_readiness(self) -> None:
        """Raises ReasonMissing and NotReady."""
        super().demand_readiness()
        demand_reason(self)
        demand_no_errors(self)

    def before_facts_are_shared(self, revision: Any) -> None:
        """Keep what changes for readers, with its reason. Raises ReasonMissing."""
        record_change(self, revision)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        offers = {"papers": self.paper_offers("programme", request)}
        return context | meeting_context(self, request) | offers

    def paper_document(self, name: str, request: HttpRequest | None = None) -> Document | None:
        return programme_document(self, request)

    def pages_with_its_words(self) -> Iterable[Page]:
        """Papers in every language show its facts: its programmes, and its concept notes."""
        return pages_with_words_of(self)

    @path("")
    def index_route(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = super().index_route(request, *args, **kwargs)
        return keep_until_it_changes(response, self, request)

    @path("calendar.ics/", name="calendar")
    def serve_calendar(self, request: HttpRequest) -> HttpResponseBase:
        return invitation_response(self, request)

    @path("changes.atom/", name="changes")
    def serve_changes(self, request: HttpRequest) -> HttpResponseBase:
        return changes_response(self, request)

    def translation_due(self) -> date | None:
        """Before the meeting begins."""
        return self.facts.start_date

    def share_card_words(self, facts: Any = None) -> tuple[str, str]:
        return meeting_words(self, facts or self.facts)

    def shown_documents(self) -> Iterable[CmsDocument]:
        rows = self.materials.select_related("document")
        return [row.document for row in rows if row.document_id]
