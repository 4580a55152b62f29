"""Case studies."""

from datetime import date
from typing import Any, ClassVar

from django.core.validators import RegexValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from modelcluster.fields import ParentalKey
from wagtail.models import Page, PageManager
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.countries import country_choices, country_name
from cms.core.editing.footnotes import FootnotesForm
from cms.core.fields import LightStreamField
from cms.core.models import BasePage, FactsRecord, FootnoteRow, PageWithFacts, PageWithPicture
from cms.core.search.fields import LinkedField, RowsField
from people.blocks import PAGE_BLOCKS
from reports.citable_page import CitablePage
from reports.fields import DoiField
from reports.identifiers import doi_address
from reports.panels import CASE_STUDY_PANELS
from reports.querysets import CaseStudyQuerySet
from reports.report_context import case_study_context
from reports.share_cards import case_study_words
from reports.works import citation_context

TOMBSTONE = "reports/withdrawn.html"

ROWS = ("contributors", "footnotes", "topics", "regions")


class CaseStudyFactFields(models.Model):
    """What is true of a case study in every language. The rest is its report's."""

    country = models.CharField(
        _("country"), max_length=2, blank=True, choices=country_choices, help_text="ISO 3166"
    )
    doi = DoiField("DOI", max_length=255, blank=True, help_text=_("Its own, not the report's."))
    page_range = models.CharField(
        _("pages"),
        max_length=32,
        blank=True,
        validators=[RegexValidator(r"^\w+([-–]\w+)?$", _("Such as 12 or 12-17."))],
        help_text=_("Where it stands in the printed report, such as 12-17. Citations say so."),
    )

    class Meta:
        abstract = True

    @property
    def country_name(self) -> str:
        """The country in the reader's language, or an empty text."""
        return country_name(self.country)

    @property
    def doi_url(self) -> str:
        """Where the DOI leads, or an empty text."""
        return doi_address(self.doi)


class CaseStudyFacts(CaseStudyFactFields, FactsRecord):
    """The published facts of a case study."""


class CaseStudyFootnote(FootnoteRow):
    """A footnote of a case study."""

    page = ParentalKey("reports.CaseStudyPage", related_name="footnotes")


class CaseStudyPage(CitablePage, PageWithFacts, PageWithPicture, CaseStudyFactFields, BasePage):
    """One example from a report, by contributors of its own; it can be cited by itself."""

    base_form_class = FootnotesForm
    facts_model = CaseStudyFacts
    shared_rows: ClassVar = ROWS
    parent_page_types: ClassVar = ["reports.ReportPage"]
    subpage_types: ClassVar = []

    subtitle = models.CharField(_("subtitle"), max_length=255, blank=True)
    introduction = models.TextField(
        _("introduction"), blank=True, help_text=_("One or two sentences, shown in lists too.")
    )
    body = LightStreamField(PAGE_BLOCKS, blank=True)
    facts = models.ForeignKey(
        CaseStudyFacts, on_delete=models.PROTECT, related_name="pages", null=True, editable=False
    )

    content_panels = [*Page.content_panels, *CASE_STUDY_PANELS]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("subtitle", boost=1),
        index.SearchField("introduction", boost=1),
        index.SearchField("body", boost=0.5),
        index.SearchField("country_in_words"),
        RowsField("footnotes", "text"),
        LinkedField("contributors", "person", "title"),
        LinkedField("contributors", "organisation", "name"),
        RowsField("contributors", "given_name", "family_name", "affiliation"),
        LinkedField("topics", "topic", "title"),
        LinkedField("regions", "region", "title"),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *PageWithPicture.picture_translatable_fields,
        TranslatableField("subtitle"),
        TranslatableField("introduction"),
        TranslatableField("body"),
        *[TranslatableField(name) for name in ROWS],
        *[SynchronizedField(name, overridable=False) for name in CaseStudyFacts.fact_names()],
    ]

    objects = PageManager.from_queryset(CaseStudyQuerySet)()

    class Meta:
        verbose_name = _("case study")
        verbose_name_plural = _("case studies")

    @property
    def country_in_words(self) -> str:
        """The country in the page's language, for the index."""
        with override(self.locale.language_code):
            return self.facts.country_name

    @property
    def is_tombstone(self) -> bool:
        """Whether its report was withdrawn: then search knows the title alone."""
        return self.get_parent().specific.facts.is_withdrawn

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context |= case_study_context(self, request, context)
        return context | citation_context(self, request, context)

    def get_template(self, request: HttpRequest, *args: Any, **kwargs: Any) -> str:
        return TOMBSTONE if self.is_tombstone else super().get_template(request, *args, **kwargs)

    def pages_with_its_words(self) -> list[Page]:
        """Its report, whose paper has the case studies in it."""
        return [self.get_parent().specific]

    def translation_due(self) -> date | None:
        """With its report."""
        return self.get_parent().specific.translation_due()

    def share_card_words(self, facts: Any = None) -> tuple[str, str]:
        return case_study_words(self, facts or self.facts)
