"""Reports in the API."""

from typing import Any

from django.apps import apps
from django.conf import settings
from django.http import HttpRequest
from wagtail.models import Locale, Page

from cms.core.api.files import file_of_row
from cms.core.api.html import body_html, rich_html
from cms.core.api.pages import Frame, page_collection, page_link, translation_state
from cms.core.api.parameters import choice, code, number, words
from cms.core.api.terms import terms_by_page
from cms.core.querysets import public_pages
from cms.core.search.in_files import find_in_files
from cms.core.search.question import LONGEST
from reports.api import parts
from reports.api.shapes import Report, ReportFile, ReportSummary
from reports.choices import ReportType
from reports.contributors import contributors_by_page
from reports.filters import ReportFilters, languages_of
from reports.listing import found_below

LANGUAGES = [language for language, _name in settings.LANGUAGES]
PARAMETERS = (
    words("q", "What to look for, as in the list on the site.", LONGEST),
    choice("type", "What kind of publication it is.", ReportType.values),
    code("topic", "The code of a topic."),
    code("region", "The code of a region."),
    number("year", "The year it appeared in.", 1000, 2999),
    choice("available_in", "A language in which the page or a file of it exists.", LANGUAGES),
)


def not_withdrawn(reports: Any) -> Any:
    return reports.filter(facts__withdrawn_on=None)


def narrow(reports: Any, values: dict[str, Any]) -> Any:
    """The reports asked for, the newest first; none that was withdrawn."""
    given = {**values, "language": values["available_in"]}
    chosen = {name: str(given[name] or "") for name in ReportFilters.possible}
    reports = ReportFilters(**chosen).apply(not_withdrawn(reports))
    if values["q"] is not None:
        reports = reports.filter(translation_key__in=_found(values["q"], values["language"]))
    return reports.newest_first().select_related("facts", "locale").defer("body", "abstract")


def _found(question: str, language: str | None) -> set[Any]:
    """The keys of what the site's search finds below its indexes, of one language or of all."""
    indexes = public_pages(apps.get_model("reports", "PublicationIndexPage").objects)
    if language:
        indexes = indexes.filter(locale__language_code=language)
    filters = ReportFilters(q=question)
    in_files = find_in_files(filters.question)
    found = {
        pk
        for each in indexes.select_related("locale")
        for pk in found_below(each, filters, in_files).pks
    }
    return set(Page.objects.filter(pk__in=found).values_list("translation_key", flat=True))


def summaries(
    reports: list[Any], frames: list[Frame], locale: Locale, request: HttpRequest
) -> list[ReportSummary]:
    """Reports of one language, with `frames` of their own. Eleven queries."""
    fields = summary_fields(reports, locale, request)
    return [ReportSummary(**f, **own) for f, own in zip(frames, fields, strict=True)]


def summary_fields(
    reports: list[Any], locale: Locale, request: HttpRequest
) -> list[dict[str, Any]]:
    """What a summary has beyond the frame; of a report that was withdrawn, what remains."""
    made_by = contributors_by_page(reports, "ReportContributor", locale, request)
    topics = terms_by_page("reports.ReportTopic", "topic", reports, locale)
    regions = terms_by_page("reports.ReportRegion", "region", reports, locale)
    model = apps.get_model("reports", "ReportPage").objects
    languages = languages_of(model.filter(pk__in=[report.pk for report in reports]))
    return [
        {
            **_facts(report.facts),
            "subtitle": report.subtitle,
            "introduction": report.introduction,
            "contributors": [parts.contributor(one) for one in made_by[report.pk]],
            "topics": topics.get(report.pk, []),
            "regions": regions.get(report.pk, []),
            "available_in": sorted(languages[report.pk], key=LANGUAGES.index),
        }
        for report in reports
    ]


def _facts(facts: Any) -> dict[str, Any]:
    first_year, last_year = facts.period or (None, None)
    return {
        "type": facts.type,
        "published_on": parts.published_on(facts),
        "first_year": first_year,
        "last_year": last_year,
        "series_number": facts.series_number,
        "isbn": facts.isbn,
        "doi": facts.doi,
        "licence": parts.licence(facts.licence),
        "original_language": facts.original_language or None,
        "withdrawn_on": facts.withdrawn_on,
    }


# What the page of a report that was withdrawn no longer says.
_WITHDRAWN = {
    "subtitle": "",
    "introduction": "",
    "topics": [],
    "regions": [],
    "available_in": [],
    "abstract_html": "",
    "body_html": "",
    "files": [],
    "case_studies": [],
    "corrections": [],
    "launched_at": None,
    "discussed_at": [],
}


def details(report: Any, frame: Frame, request: HttpRequest) -> Report:
    """What the page of a report shows, asked from where the page asks."""
    context = report.get_context(request)
    is_withdrawn = report.facts.is_withdrawn
    shown = {
        **summary_fields([report], report.locale, request)[0],
        **(_WITHDRAWN if is_withdrawn else _contents(report, context, request)),
        "withdrawal_reason": report.withdrawal_reason if is_withdrawn else "",
    }
    return Report(**frame, **shown, translation=translation_state(report))


def _contents(report: Any, context: dict[str, Any], request: HttpRequest) -> dict[str, Any]:
    launched_at = context["launched_at"]
    return {
        "abstract_html": rich_html(report.abstract),
        "body_html": body_html(report, context),
        "files": _files(report, context, request),
        "case_studies": [page_link(p, "case-studies", request) for p in context["case_studies"]],
        "corrections": [parts.correction(row) for row in context["corrections"]],
        "launched_at": page_link(launched_at, "meetings", request) if launched_at else None,
        "discussed_at": [page_link(page, "meetings", request) for page in context["discussed_at"]],
    }


def _files(report: Any, context: dict[str, Any], request: HttpRequest) -> list[ReportFile]:
    """The files in the editors' order; the page's tables say which are older."""
    rows = [row for group in context["file_groups"] for row in group.rows]
    older = {cell.file.url for row in rows for cell in row.cells if cell and cell.is_older}
    return [
        ReportFile(
            **vars(file_of_row(row, report, row.shown_title, request)),
            kind=row.kind,
            is_older=report.file_url(row.document, request) in older,
        )
        for row in report.files.select_related("document")
    ]


REPORTS = page_collection(
    name="reports",
    about="Publications, the newest first.",
    model="reports.ReportPage",
    summary=ReportSummary,
    detail=Report,
    narrow=narrow,
    summaries=summaries,
    details=details,
    parameters=PARAMETERS,
)
