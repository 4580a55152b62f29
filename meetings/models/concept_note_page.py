"""Concept notes."""

from datetime import date
from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.fields import LightStreamField
from cms.core.models import BasePage, FactsRecord, FootnoteRow, PageWithFacts
from cms.core.paper.document import Document
from cms.core.paper.pages import PageWithPapers
from cms.core.search.fields import RowsField
from meetings.blocks import CONCEPT_NOTE_BLOCKS
from meetings.forms import ConceptNotePageForm
from meetings.meeting_context import concept_note_context
from meetings.models.rows import MeetingRow, PersonOrGuest, people_fields
from meetings.panels import CONCEPT_NOTE_PANELS
from meetings.papers.concept_note import concept_note_document
from meetings.share_cards import concept_note_words


class ConceptNoteFactFields(models.Model):
    """What is true of a concept note in every language."""

    document_date = models.DateField(
        _("date of the document"),
        null=True,
        blank=True,
        help_text=_("The date on the note itself, not that of the meeting."),
    )
    contact = models.ForeignKey(
        "people.PersonPage",
        verbose_name=_("contact person"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
        help_text=_("The meeting's contact if left empty."),
    )

    class Meta:
        abstract = True


class ConceptNoteFacts(ConceptNoteFactFields, FactsRecord):
    """The published facts of a concept note."""


class ConceptNoteAuthor(PersonOrGuest, MeetingRow):
    """Who wrote the note, in the order the editor chose."""

    page = ParentalKey("meetings.ConceptNotePage", related_name="authors")

    panels = PersonOrGuest.person_panels
    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        *PersonOrGuest.person_translatable_fields,
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("author")


class ConceptNoteFootnote(FootnoteRow):
    """A footnote of a concept note."""

    page = ParentalKey("meetings.ConceptNotePage", related_name="footnotes")


class ConceptNotePage(PageWithFacts, PageWithPapers, ConceptNoteFactFields, BasePage):
    """The document that invites to a meeting and says what it is for."""

    base_form_class = ConceptNotePageForm
    facts_model = ConceptNoteFacts
    shared_rows: ClassVar = ["authors", "footnotes"]
    papers: ClassVar = {"document": _("PDF")}
    parent_page_types: ClassVar = ["meetings.MeetingPage"]
    subpage_types: ClassVar = []
    max_count_per_parent = 1

    subtitle = models.CharField(_("subtitle"), max_length=255, blank=True)
    body = LightStreamField(CONCEPT_NOTE_BLOCKS, blank=True)
    fingerprint = models.CharField(
        max_length=64,
        blank=True,
        editable=False,
        help_text="SHA-256 of the document this note was imported from.",
    )
    facts = models.ForeignKey(
        ConceptNoteFacts, on_delete=models.PROTECT, related_name="pages", null=True, editable=False
    )

    content_panels = [*Page.content_panels, *CONCEPT_NOTE_PANELS]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("subtitle", boost=1),
        index.SearchField("body", boost=0.5),
        RowsField("footnotes", "text"),
        *people_fields("authors"),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        TranslatableField("subtitle"),
        TranslatableField("body"),
        TranslatableField("authors"),
        TranslatableField("footnotes"),
        *[SynchronizedField(name, overridable=False) for name in ConceptNoteFacts.fact_names()],
    ]

    class Meta:
        verbose_name = _("concept note")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        offers = {"papers": self.paper_offers("document", request)}
        return context | concept_note_context(self, request) | offers

    def paper_document(self, name: str, request: HttpRequest | None = None) -> Document | None:
        return concept_note_document(self, request)

    @property
    def share_card_title(self) -> str:
        return self.get_parent().title

    def translation_due(self) -> date | None:
        """Before its meeting begins."""
        return self.get_parent().specific.translation_due()

    def share_card_words(self, facts: Any = None) -> tuple[str, str]:
        return concept_note_words(self)
