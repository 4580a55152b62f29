"""The index of meetings: an overview, or what matches the reader's filters."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from django.apps import apps
from django.core.paginator import Page as PageOfList
from django.core.paginator import Paginator
from django.http import HttpRequest
from wagtail.models import Page

from cms.core.listing.facets import Facet
from cms.core.listing.filters import offered_values
from cms.core.querysets import public_pages
from meetings.calendar_offer import deadlines_of, subscription_to
from meetings.facets import facets_of, labels_of
from meetings.filters import MeetingFilters, answers_of, count_values
from meetings.querysets import show_venues

PAGE_SIZE = 30


@dataclass(frozen=True)
class YearGroup:
    """Meetings of a list that are over and began in one year; no year for those to come."""

    year: int | None
    meetings: list[Any]


def meetings_below(index: Page) -> Any:
    """The public meetings of an index or series, in its language: editions and satellites alike.

    A list without filters shows both, so that a filter never finds what the list did not have, and
    the numbers beside the filters add up. A reader who wants editions only asks for their format.
    """
    meetings = apps.get_model("meetings", "MeetingPage").objects
    return meetings.descendant_of(index).in_locale(index.locale)


def series_below(index: Page) -> list[Any]:
    """The public series of an index, in the editors' order. One query."""
    series = apps.get_model("meetings", "SeriesPage").objects.child_of(index)
    return list(public_pages(series).select_related("facts", "locale").defer("body"))


def index_context(index: Page, request: HttpRequest, frame: dict[str, Any]) -> dict[str, Any]:
    """The list of meetings the reader asked for, the filters, and on the plain page the series.

    `frame` is the page's context so far: its links to other languages keep the filters.
    """
    filters = MeetingFilters.from_query(request.GET)
    series = series_below(index)
    base = index.get_url(request) or ""
    facets = _facets(index, filters, series, base)
    chosen = [facet for facet in facets if facet.chosen]
    meetings = meetings_below(index)
    found = filters.apply(meetings) if filters.chosen else meetings.past()
    page = _page_of(found.nearest_first(), request)
    is_overview = not filters.chosen and page.number == 1
    upcoming = list(meetings.upcoming().for_listing()) if is_overview else []
    shown = [*upcoming, *page.object_list]
    show_editions(show_venues(shown, index.locale))
    return {
        "filters": filters,
        "list_url": base,
        "facets": facets,
        "access_facets": [facet for facet in facets if facet.group and facet.options],
        "chosen_facets": chosen,
        "can_drop_one": any(facet.count_without for facet in chosen),
        "is_overview": is_overview,
        "upcoming": upcoming,
        "series": series,
        "years": by_year(page.object_list),
        "page_obj": page,
        "base_query": filters.query_string,
        "calendars": [subscription_to(base, filters), deadlines_of(base, filters)],
        "feed_url": filters.address(f"{base}feed.atom"),
        "tables": {kind: filters.address(f"{base}meetings.{kind}") for kind in ("csv", "xlsx")},
        "languages": [
            replace(language, url=filters.address(language.url))
            if language in frame["alternates"]
            else language
            for language in frame["languages"]
        ],
    }


def by_year(meetings: Iterable[Any]) -> list[YearGroup]:
    """Group meetings that stand in order: those to come first, then years."""

    def year_of(meeting: Any) -> int | None:
        return meeting.facts.start_date.year if meeting.facts.is_over else None

    return [YearGroup(year, list(group)) for year, group in groupby(meetings, key=year_of)]


def show_editions(meetings: list[Any]) -> None:
    """Give each satellite the `edition_title` of the public meeting it belongs to. One query."""
    model = apps.get_model("meetings", "MeetingPage")
    paths = {meeting.path[: -Page.steplen] for meeting in meetings}
    editions = public_pages(model.objects.filter(path__in=paths))
    titles = dict(editions.values_list("path", "title"))
    for meeting in meetings:
        meeting.edition_title = titles.get(meeting.path[: -Page.steplen], "")


def _facets(index: Page, filters: MeetingFilters, series: list[Any], base: str) -> list[Facet]:
    counts = count_values(answers_of(meetings_below(index), series), filters)
    values = offered_values(counts, filters)
    return facets_of(filters, counts, labels_of(values, series, index.locale), base)


def _page_of(meetings: Any, request: HttpRequest) -> PageOfList:
    """The page of the list in `?page=`: the first for what is no number, the last beyond."""
    page = Paginator(meetings.for_listing(), PAGE_SIZE).get_page(request.GET.get("page"))
    page.object_list = list(page.object_list)
    return page
