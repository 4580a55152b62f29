"""The index of publications: all of them, or what matches the reader's question and filters."""

from dataclasses import dataclass, replace
from typing import Any

from django.apps import apps
from django.core.paginator import Page as PageOfList
from django.core.paginator import Paginator
from django.http import HttpRequest
from wagtail.models import Locale, Page

from cms.core.languages import language_name
from cms.core.listing.facets import Facet
from cms.core.listing.filters import count_values, offered_values
from cms.core.search.file_hits import file_hits
from cms.core.search.finding import Found, find
from cms.core.search.in_files import InFiles
from reports.contributors import contributors_by_page, names_of
from reports.facets import facets_of, labels_of
from reports.filters import ReportFilters, answers_of, languages_of

PAGE_SIZE = 20
# Of what the search finds below the index, so many pages are looked at, best first.
MOST_FOUND = 500


@dataclass(frozen=True)
class Asked:
    """A question without its answer taken back: where that leads, and how much is there."""

    text: str
    url_without: str
    count_without: int


def reports_below(index: Page) -> Any:
    """The public reports of an index, in its language."""
    reports = apps.get_model("reports", "ReportPage").objects
    return reports.child_of(index).in_locale(index.locale)


@dataclass(frozen=True)
class FoundReports:
    """The reports that a question finds, best first, and what the site's search said of them."""

    pks: list[int]
    pages: Found


def found_below(
    index: Page, filters: ReportFilters, in_files: InFiles | None = None
) -> FoundReports:
    """The reports that the question finds; a hit in a case study counts for its report.

    The site's one search answers; the order is its own.
    """
    found = find(filters.question, index.locale, index, in_files)
    end = len(index.path) + Page.steplen
    paths = dict.fromkeys(page.path[:end] for page in found[:MOST_FOUND])
    pks = dict(Page.objects.filter(path__in=paths).values_list("path", "pk"))
    return FoundReports([pks[path] for path in paths if path in pks], found)


def index_context(index: Page, request: HttpRequest, frame: dict[str, Any]) -> dict[str, Any]:
    """The list of publications the reader asked for, and the filters.

    `frame` is the page's context so far: its links to other languages keep the filters.
    """
    filters = ReportFilters.from_query(request.GET)
    base = index.get_url(request) or ""
    listed = reports_below(index)
    found = found_below(index, filters) if filters.q else None
    asked = listed.filter(pk__in=found.pks) if found else listed
    facets = facets_of_list(asked, filters, index.locale, base)
    chosen = [facet for facet in facets if facet.chosen]
    page = page_of(filters.apply(asked), found.pks if found else None, request)
    show_details(page.object_list, index.locale, request)
    if found:
        show_file_hits(page.object_list, found, filters, request)
    return {
        "filters": filters,
        "list_url": base,
        "facets": facets,
        "chosen_facets": chosen,
        "asked": _asked(filters, listed, base),
        "can_drop_one": any(facet.count_without for facet in chosen),
        "is_narrowed": bool(filters.chosen),
        "page_obj": page,
        "base_query": filters.query_string,
        "feed_url": filters.address(f"{base}feed.atom"),
        "languages": [
            replace(language, url=filters.address(language.url))
            if language in frame["alternates"]
            else language
            for language in frame["languages"]
        ],
    }


def facets_of_list(reports: Any, filters: ReportFilters, locale: Locale, base: str) -> list[Facet]:
    """The filters with what each option would give, among what the question found."""
    counts = count_values(answers_of(reports), filters)
    return facets_of(filters, counts, labels_of(offered_values(counts, filters), locale), base)


def page_of(reports: Any, found: list[int] | None, request: HttpRequest) -> PageOfList:
    """The page of the list in `?page=`: the first for what is no number, the last beyond.

    Newest first; for a question, in the order of what was found.
    """
    number = request.GET.get("page")
    if found is None:
        page = Paginator(reports.newest_first().for_listing(), PAGE_SIZE).get_page(number)
        page.object_list = list(page.object_list)
        return page
    left = set(reports.order_by().values_list("pk", flat=True))
    page = Paginator([pk for pk in found if pk in left], PAGE_SIZE).get_page(number)
    by_pk = {report.pk: report for report in reports.filter(pk__in=page.object_list).for_listing()}
    page.object_list = [by_pk[pk] for pk in page.object_list]
    return page


def show_details(reports: list[Any], locale: Locale, request: HttpRequest | None = None) -> None:
    """Give the reports of a list their `names` and the `languages` they can be read in.

    Seven queries, whatever their number.
    """
    if not reports:
        return
    made_by = contributors_by_page(reports, "ReportContributor", locale, request)
    model = apps.get_model("reports", "ReportPage")
    languages = languages_of(model.objects.filter(pk__in=[report.pk for report in reports]))
    for report in reports:
        report.names = names_of(made_by[report.pk])
        report.languages = sorted(language_name(code) for code in languages[report.pk])


def show_file_hits(
    reports: list[Any], found: FoundReports, filters: ReportFilters, request: HttpRequest
) -> None:
    """Give the reports the places in their files where the words stand, as `file_hits`."""
    hits = file_hits(reports, found.pages.hits, filters.question, request)
    for report in reports:
        report.file_hits = hits.get(report.pk, [])


def _asked(filters: ReportFilters, listed: Any, base: str) -> Asked | None:
    if not filters.q:
        return None
    without = filters.having(q="")
    return Asked(filters.q, without.address(base), without.apply(listed).count())
