"""Lists of publications as Atom feeds (RFC 4287)."""

from typing import Any
from uuid import uuid5

from django.apps import apps
from django.http import HttpRequest, HttpResponseBase
from django.utils.html import format_html_join
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.listing.atom import (
    LONG_AGO,
    MAX_ENTRIES,
    AtomFeed,
    atom_response,
    for_xml,
    last_published,
)
from cms.core.page_context import absolute
from cms.core.punctuation import in_a_row, labelled
from cms.core.querysets import snippets_in_language
from reports.facets import labels_of
from reports.filters import ReportFilters
from reports.in_words import published_in_words
from reports.listing import found_below, reports_below


def feed_response(index: Page, request: HttpRequest) -> HttpResponseBase:
    """The newest publications of an index that match the filters; 304 if unchanged."""
    filters = ReportFilters.from_query(request.GET)
    reports = filters.apply(reports_below(index))
    if filters.q:
        reports = reports.filter(pk__in=found_below(index, filters).pks)
    listed = list(reports.for_listing().recently_published()[:MAX_ENTRIES])
    return atom_response(feed_of(index, filters, listed, request), request)


def feed_of(
    index: Page, filters: ReportFilters, reports: list[Any], request: HttpRequest
) -> AtomFeed:
    """The feed of a list, an entry for each report. Up to four queries."""
    list_url = index.get_url(request) or ""
    names = _names_of(filters, index)
    key = f"{index.locale.language_code}?{filters.query_string}"
    feed = AtomFeed(
        title=for_xml(labelled(index.title, names) if names else index.title),
        link=absolute(filters.address(list_url)),
        description=None,
        subtitle=for_xml(index.introduction) or None,
        language=index.locale.language_code,
        author_name=_("International Civil Society Centre"),
        feed_url=absolute(filters.address(f"{list_url}feed.atom")),
        feed_guid=uuid5(index.translation_key, key).urn,
        updated_if_empty=last_published(index),
    )
    topics = _topics_of(reports, index)
    for report in reports:
        feed.add_item(
            title=for_xml(report.title),
            link=absolute(report.get_url(request) or ""),
            description=for_xml(_summary(report)),
            unique_id=uuid5(report.translation_key, report.locale.language_code).urn,
            pubdate=report.first_published_at or LONG_AGO,
            updateddate=last_published(report),
            terms=[(topic.code, for_xml(topic.title)) for topic in topics.get(report.pk, [])],
        )
    return feed


def _names_of(filters: ReportFilters, index: Page) -> str:
    """What the list is narrowed to, in words, so that a reader of several feeds can tell them."""
    chosen = filters.having(q="").chosen
    if not filters.chosen:
        return ""
    values = {name: {chosen[name]} if name in chosen else set() for name in filters.possible}
    labels = labels_of(values, index.locale)
    question = [f"“{filters.q}”"] if filters.q else []
    return in_a_row([*question, *(labels[name][value] for name, value in chosen.items())])


def _summary(report: Any) -> str:
    """HTML: what it is and when it appeared, then what it is about."""
    kind = report.facts.get_type_display()
    published = published_in_words(report.facts, report.locale.language_code)
    words = report.introduction or report.search_description or report.subtitle
    parts = (" · ".join(filter(None, [str(kind), published])), words)
    return format_html_join("", "<p>{}</p>", ((part,) for part in parts if part))


def _topics_of(reports: list[Any], index: Page) -> dict[int, list[Any]]:
    """{pk of a report: its topics} in the index's language. Two queries."""
    rows = apps.get_model("reports", "ReportTopic").objects.filter(page__in=reports)
    rows = list(rows.select_related("topic"))
    shown = snippets_in_language([row.topic for row in rows], index.locale)
    found: dict[int, list[Any]] = {}
    for row in rows:
        found.setdefault(row.page_id, []).append(shown[row.topic_id])
    return found
