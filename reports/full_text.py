"""A report and its case studies as one document: one table of contents, notes numbered through."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail.rich_text import expand_db_html

from cms.core.contents import contents_of
from cms.core.footnotes import REFERENCE, Note, number_footnotes
from reports.contributors import Contributor, contributors_by_page, names_of

# Between the parts while their notes are numbered; no document holds it (XML 1.0, HTML).
_BETWEEN = "\x00"


@dataclass(frozen=True)
class Entry:
    """A line of the table of contents, and those below it."""

    text: str
    anchor: str
    entries: list["Entry"] = field(default_factory=list)


@dataclass(frozen=True)
class Part:
    """The text of the report, or of one case study."""

    page: Any
    anchor: str
    names: list[Contributor]
    html: SafeString


@dataclass(frozen=True)
class FullText:
    """The document: its parts in order, the contents, and the notes of all parts."""

    parts: list[Part]
    contents: list[Entry]
    notes: list[Note]


def full_text_of(report: Any, request: HttpRequest | None = None) -> FullText:
    """A report with all its public case studies. Ten queries, whatever their number."""
    studies = list(apps.get_model("reports", "CaseStudyPage").objects.of_report(report))
    made_by = contributors_by_page(studies, "CaseStudyContributor", report.locale, request)
    notes = _notes("ReportFootnote", [report]) | _notes("CaseStudyFootnote", studies)
    pages = [report, *studies]
    entries = entries_of(report, studies)
    rendered = _BETWEEN.join(_with_own_notes(_rendered(page), page.pk) for page in pages)
    numbered, ordered = number_footnotes(rendered, notes, label=_("Footnote {number}"))
    parts = [
        Part(page, anchor_of(page), names_of(made_by.get(page.pk, [])), mark_safe(html))  # noqa: S308  rendered by the template engine
        for page, html in zip(pages, numbered.split(_BETWEEN), strict=True)
    ]
    return FullText(parts, entries, ordered)


def entries_of(report: Any, studies: Iterable[Any]) -> list[Entry]:
    """The contents: the sections of the report, then each case study with its own.

    Numbers repeated headings through, so that no anchor stands twice in the document, and lowers
    those of case studies by one level, since the title of each stands above them.
    """
    seen: Counter[str] = Counter()
    entries = [_entry(heading) for heading in _headings(report, seen)]
    for study in studies:
        headings = _headings(study, seen, lowered=1)
        entries.append(Entry(study.title, anchor_of(study), [_entry(one) for one in headings]))
    return entries


def anchor_of(page: Any) -> str:
    """Where a part begins; the same in every language."""
    return f"part-{slugify(page.slug)}"


def _headings(page: Any, seen: Counter[str], lowered: int = 0) -> list[Any]:
    shown = contents_of(page.body)
    for block in page.body:
        if block.block_type == "heading":
            heading = block.value
            heading.lowered = lowered
            heading.repetition = 1
            seen[heading.anchor] += 1
            heading.repetition = seen[heading.anchor]
    return shown


def _entry(heading: Any) -> Entry:
    return Entry(heading["text"], heading.anchor)


def _rendered(page: Page) -> str:
    return "".join(str(block.render({"page": page})) for block in page.body)


def _with_own_notes(html: str, pk: int) -> str:
    """The references of a part, with names that no other part has."""
    return REFERENCE.sub(lambda m: f'<a data-footnote="{_key(pk, m[1])}"></a>', html)


def _notes(model: str, pages: list[Any]) -> dict[str, str]:
    """{name within the document: HTML}, part by part."""
    order = {page.pk: place for place, page in enumerate(pages)}
    rows = apps.get_model("reports", model).objects.filter(page__in=order)
    listed = sorted(rows, key=lambda row: (order[row.page_id], row.sort_order or 0))
    return {_key(row.page_id, row.identifier): expand_db_html(row.text) for row in listed}


def _key(pk: int, identifier: str) -> str:
    return f"{pk}-{identifier}"
