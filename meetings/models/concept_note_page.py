"""Concept notes."""

from typing import Any, ClassVar

from django.core.validators import RegexValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page, TranslatableMixin
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.fields import LightStreamField
from cms.core.models import BasePage, FactsRecord, PageWithFacts
from cms.core.search.fields import LinkedField, RowsField
from meetings.blocks import CONCEPT_NOTE_BLOCKS
from meetings.forms import ConceptNotePageForm
from meetings.meeting_context import concept_note_context
from meetings.models.rows import MeetingRow, PersonOrGuest
from meetings.panels import CONCEPT_NOTE_PANELS
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


class ConceptNoteFootnote(TranslatableMixin, Orderable):
    """A footnote; the text refers to it by its name."""

    page = ParentalKey("meetings.ConceptNotePage", related_name="footnotes")
    identifier = models.CharField(
        _("name"),
        max_length=32,
        validators=[RegexValidator(r"^[a-z][a-z0-9-]*$", _("Such as n1."))],
        help_text=_(
            "Such as n1. The text refers to the footnote by this name; readers see 1, 2, 3."
        ),
    )
    text = RichTextField(_("text"), features=["bold", "italic", "link"])

    panels = ["identifier", "text"]
    override_translatable_fields = [
        SynchronizedField("sort_order", overridable=False),
        SynchronizedField("identifier", overridable=False),
        TranslatableField("text"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("footnote")


class ConceptNotePage(PageWithFacts, ConceptNoteFactFields, BasePage):
    """The document that invites to a meeting and says what it is for."""

    base_form_class = ConceptNotePageForm
    facts_model = ConceptNoteFacts
    shared_rows: ClassVar = ["authors", "footnotes"]
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
        LinkedField("authors", "person", "title"),
        RowsField("authors", "guest_name", "guest_organisation"),
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
        return context | concept_note_context(self, request)

    @property
    def share_card_title(self) -> str:
        return self.get_parent().title

    def share_card_words(self, facts: Any = None) -> tuple[str, str]:
        return concept_note_words(self)
