"""Reports."""

from collections.abc import Iterable
from datetime import date
from typing import Any, ClassVar

from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import path
from wagtail.fields import RichTextField
from wagtail.models import Page, PageManager
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.fields import LightStreamField
from cms.core.files.page_files import PageWithFiles
from cms.core.models import BasePage, CmsDocument, CmsImage, PageWithFacts, PageWithPicture
from cms.core.page_context import Link
from cms.core.paper.document import Document
from cms.core.paper.pages import PageWithPapers
from cms.core.search.fields import LinkedField, RowsField
from people.blocks import PAGE_BLOCKS
from reports.accessible_formats.views import form_response, sent_response
from reports.citable_page import CitablePage
from reports.contributors import contributors_of, names_of
from reports.forms import ReportPageForm
from reports.full_text import full_text_of
from reports.models.report_facts import ReportFactFields, ReportFacts
from reports.panels import REPORT_PANELS
from reports.paper import report_document
from reports.querysets import ReportQuerySet
from reports.reindexing import index_case_studies
from reports.report_context import report_context
from reports.share_cards import report_words
from reports.works import citation_context

# What is shown instead of a report that was withdrawn, and the addresses below it that are gone.
TOMBSTONE = "reports/withdrawn.html"
GONE = {
    "serve_file",
    "serve_file_version",
    "serve_full_text",
    "serve_paper",
    "serve_accessible_format",
    "serve_accessible_format_sent",
}

ROWS = (
    "contributors",
    "files",
    "footnotes",
    "corrections",
    "discussions",
    "topics",
    "regions",
)


class ReportPage(
    CitablePage,
    PageWithFacts,
    PageWithFiles,
    PageWithPapers,
    PageWithPicture,
    ReportFactFields,
    BasePage,
):
    """A publication: its page, its files, its full text, and case studies below it."""

    base_form_class = ReportPageForm
    facts_model = ReportFacts
    shared_rows: ClassVar = ROWS
    papers: ClassVar = {"full": _("The whole report (PDF)")}
    parent_page_types: ClassVar = ["reports.PublicationIndexPage"]
    subpage_types: ClassVar = ["reports.CaseStudyPage"]

    subtitle = models.CharField(_("subtitle"), max_length=255, blank=True)
    introduction = models.TextField(
        _("introduction"), blank=True, help_text=_("One or two sentences, shown in lists too.")
    )
    abstract = RichTextField(
        _("abstract"), blank=True, features=["bold", "italic", "link", "ol", "ul"]
    )
    body = LightStreamField(PAGE_BLOCKS, blank=True)
    withdrawal_reason = models.TextField(_("why it was withdrawn"), blank=True)
    facts = models.ForeignKey(
        ReportFacts, on_delete=models.PROTECT, related_name="pages", null=True, editable=False
    )

    content_panels = [*Page.content_panels, *REPORT_PANELS]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("subtitle", boost=1),
        index.SearchField("introduction", boost=1),
        index.SearchField("abstract", boost=1),
        index.SearchField("body", boost=0.5),
        RowsField("footnotes", "text"),
        LinkedField("contributors", "person", "title"),
        LinkedField("contributors", "organisation", "name"),
        RowsField("contributors", "given_name", "family_name", "affiliation"),
        RowsField("files", "title"),
        RowsField("corrections", "text"),
        LinkedField("topics", "topic", "title"),
        LinkedField("regions", "region", "title"),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *PageWithPicture.picture_translatable_fields,
        TranslatableField("subtitle"),
        TranslatableField("introduction"),
        TranslatableField("abstract"),
        TranslatableField("body"),
        TranslatableField("withdrawal_reason"),
        *[TranslatableField(name) for name in ROWS],
        *[SynchronizedField(name, overridable=False) for name in ReportFacts.fact_names()],
    ]

    objects = PageManager.from_queryset(ReportQuerySet)()

    class Meta:
        verbose_name = _("report")
        verbose_name_plural = _("reports")

    def clean(self) -> None:
        super().clean()
        self.check_period()

    def share_facts(self) -> None:
        """Also index the case studies: their words go with the report, and come back with it."""
        super().share_facts()
        if self.pk:
            index_case_studies(self)

    @property
    def cover(self) -> CmsImage | None:
        """The picture of the page, else page one of its file; None without either."""
        return self.picture or self.facts.cover

    @property
    def cover_description(self) -> str:
        """What the cover shows; a page one says no more than the title beside it."""
        return self.shown_description

    @property
    def is_tombstone(self) -> bool:
        """Whether it was withdrawn: then search knows the title alone."""
        return self.facts.is_withdrawn

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context |= {"papers": self.paper_offers("full", request)}
        context |= report_context(self, request, context)
        return context | citation_context(self, request, context)

    def paper_document(self, name: str, request: HttpRequest | None = None) -> Document | None:
        return report_document(self, request)

    def get_template(self, request: HttpRequest, *args: Any, **kwargs: Any) -> str:
        if self.shown_facts(request).is_withdrawn:
            return TOMBSTONE
        return super().get_template(request, *args, **kwargs)

    def serve(self, request: HttpRequest, view: Any = None, *args: Any, **kwargs: Any) -> Any:
        """The page; of a report that was withdrawn, 410 where its files and its text were.

        The page itself then answers 200 and says what was withdrawn and why. It is what a DOI or a
        citation names, and it is still there (DataCite asks for such a page, GOV.UK does the same);
        gone (RFC 9110, 410) is what it led to.
        """
        if self.facts.is_withdrawn and getattr(view, "__name__", "") in GONE:
            return TemplateResponse(request, TOMBSTONE, self.get_context(request), status=410)
        return super().serve(request, view, *args, **kwargs)

    def translation_due(self) -> date | None:
        """Before it appears."""
        return self.facts.publication_date

    def share_card_words(self, facts: Any = None) -> tuple[str, str]:
        return report_words(self, facts or self.facts)

    def shown_documents(self) -> Iterable[CmsDocument]:
        """The files; none of a report that was withdrawn."""
        # While it is first written there are no facts yet.
        if self.facts and self.facts.is_withdrawn:
            return []
        rows = self.files.select_related("document")
        return [row.document for row in rows if row.document_id]

    @path("full/", name="full_text")
    def serve_full_text(self, request: HttpRequest) -> HttpResponse:
        """The report and its case studies as one document; 404 where there is no text."""
        full_text = full_text_of(self, request)
        if not any(part.page.body for part in full_text.parts):
            raise Http404
        context = super().get_context(request)
        here = Link(self.title, self.get_url(request) or "")
        context |= {
            "facts": self.facts,
            "names": names_of(contributors_of(self, request)),
            "full_text": full_text,
            "breadcrumbs": [*context["breadcrumbs"], here],
            # Of the address that is canonical, which is that of the report.
            "absolute_alternates": [],
        }
        return TemplateResponse(request, "reports/full_text.html", context)

    @path("accessible-format/", name="accessible_format")
    def serve_accessible_format(self, request: HttpRequest) -> HttpResponse:
        """The form for those who cannot read a file."""
        return form_response(request, self)

    @path("accessible-format/sent/", name="accessible_format_sent")
    def serve_accessible_format_sent(self, request: HttpRequest) -> HttpResponse:
        """The confirmation."""
        return sent_response(request, self)
