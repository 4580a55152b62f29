"""Many reports and case studies as works at once, and one with what its page knows already.

A fixed number of queries for each language and kind, whatever the number of pages.
"""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from django.apps import apps
from django.db.models import QuerySet
from django.db.models.functions import Length, Substr
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import override
from wagtail.models import Locale, Page

from cms.core.page_context import Alternate, alternate_of, in_order, with_origin
from cms.core.querysets import in_language, public_pages, snippets_in_language
from reports.citations.shown import shown_citation
from reports.citations.work import Work
from reports.citing import Known, case_study_work, report_work
from reports.contributors import contributors_by_page

# Of a case study, where its report stands in the tree.
PATH_ABOVE = Substr("path", 1, Length("path") - Page.steplen)


def works_of(pages: Iterable[Any]) -> dict[int, Work]:
    """{pk: work} of public reports and case studies with their `facts` and `locale`."""
    found: dict[int, Work] = {}
    for (name, _locale), group in groupby(sorted(pages, key=_kind), key=_kind):
        same = list(group)
        with override(same[0].locale.language_code):
            found |= _reports(same) if name == "reportpage" else _case_studies(same)
    return found


def citable_pages() -> list[QuerySet]:
    """All reports and all case studies, as `works_of` takes them; not only the public ones."""
    return [_pages(name).filter(alias_of=None) for name in ("ReportPage", "CaseStudyPage")]


def citation_context(page: Any, request: HttpRequest, shown: dict[str, Any]) -> dict[str, Any]:
    """The `work` and its `citation` for a page's template, from what its context has by now.

    Of a case study, its report's contributors are asked for: three queries.
    """
    known = Known(
        contributors=shown["contributors"],
        versions=shown["alternates"],
        topics=shown.get("topics", ()),
        files=shown.get("files", ()),
        corrections=shown.get("corrections", ()),
        case_studies=shown.get("case_studies", ()),
        launched_at=shown.get("launched_at"),
    )
    if "report_facts" in shown:
        report = shown["report"]
        container = _containers([report])[report.pk]
        work = case_study_work(page, shown["facts"], known, report, container)
    else:
        work = report_work(page, shown["facts"], known)
    language = page.locale.language_code
    # Written only where it is shown: the styles take their time.
    return {"work": work, "citation": SimpleLazyObject(lambda: shown_citation(work, language))}


def _pages(name: str) -> QuerySet:
    pages = apps.get_model("reports", name).objects
    return pages.select_related("facts", "locale").defer("body")


def _kind(page: Any) -> tuple[str, int]:
    return page._meta.model_name, page.locale_id


def _reports(pages: list[Any]) -> dict[int, Work]:
    locale = pages[0].locale
    contributors = contributors_by_page(pages, "ReportContributor", locale)
    versions, topics = _versions(pages), _topics(pages, "ReportTopic", locale)
    files = _rows(pages, "ReportFile", "document")
    corrections, studies = _rows(pages, "ReportCorrection"), _studies(pages)
    launches = _launches(pages, locale)
    return {
        page.pk: report_work(
            page,
            page.facts,
            Known(
                contributors=contributors[page.pk],
                versions=versions.get(page.translation_key, ()),
                topics=topics.get(page.pk, ()),
                files=files.get(page.pk, ()),
                corrections=newest_first(corrections.get(page.pk, ())),
                case_studies=studies.get(page.path, ()),
                launched_at=launches.get(page.facts.launched_at_id),
            ),
        )
        for page in pages
    }


def _case_studies(pages: list[Any]) -> dict[int, Work]:
    locale = pages[0].locale
    contributors = contributors_by_page(pages, "CaseStudyContributor", locale)
    versions, topics = _versions(pages), _topics(pages, "CaseStudyTopic", locale)
    paths = {_above(page) for page in pages}
    reports = {report.path: report for report in _pages("ReportPage").filter(path__in=paths)}
    containers = _containers(list(reports.values()))
    found = {}
    for page in pages:
        report = reports[_above(page)]
        known = Known(
            contributors=contributors[page.pk],
            versions=versions.get(page.translation_key, ()),
            topics=topics.get(page.pk, ()),
        )
        found[page.pk] = case_study_work(page, page.facts, known, report, containers[report.pk])
    return found


def _containers(reports: list[Any]) -> dict[int, Work]:
    """Reports as much as those who cite a part of one want to know of it."""
    made_by = contributors_by_page(reports, "ReportContributor", reports[0].locale)
    return {r.pk: report_work(r, r.facts, Known(contributors=made_by[r.pk])) for r in reports}


def newest_first(corrections: Iterable[Any]) -> list[Any]:
    return sorted(corrections, key=lambda row: row.corrected_on, reverse=True)


def _versions(pages: list[Any]) -> dict[Any, list[Alternate]]:
    """{translation key: the public languages}."""
    keys = {page.translation_key for page in pages}
    found: dict[Any, list[Alternate]] = {}
    versions = with_origin(public_pages(Page.objects.filter(translation_key__in=keys)))
    for version in versions.select_related("locale"):
        found.setdefault(version.translation_key, []).append(alternate_of(version))
    return {key: in_order(alternates) for key, alternates in found.items()}


def _rows(pages: list[Any], model: str, *related: str) -> dict[int, list[Any]]:
    """{pk of a page: its rows of a model, in order}."""
    found: dict[int, list[Any]] = {}
    rows = apps.get_model("reports", model).objects.filter(page__in=[page.pk for page in pages])
    for row in rows.select_related(*related):
        found.setdefault(row.page_id, []).append(row)
    return found


def _topics(pages: list[Any], model: str, locale: Locale) -> dict[int, list[Any]]:
    """{pk of a page: its topics} in a language."""
    rows = _rows(pages, model, "topic")
    shown = snippets_in_language([row.topic for same in rows.values() for row in same], locale)
    return {pk: [shown[row.topic_id] for row in same] for pk, same in rows.items()}


def _studies(pages: list[Any]) -> dict[str, list[Any]]:
    """{path of a report: its public case studies}, in order."""
    found: dict[str, list[Any]] = {}
    studies = _pages("CaseStudyPage").annotate(above=PATH_ABOVE)
    studies = studies.filter(above__in=[page.path for page in pages])
    for study in public_pages(studies).order_by("path"):
        found.setdefault(study.above, []).append(study)
    return found


def _launches(pages: list[Any], locale: Locale) -> dict[int, Any]:
    """{pk of a meeting as the facts link to it: the public meeting in a language}."""
    model = apps.get_model("meetings", "MeetingPage")
    linked = model.objects.filter(pk__in={page.facts.launched_at_id for page in pages} - {None})
    meetings = model.objects.select_related("facts").defer("body")
    return in_language(list(linked.defer("body")), locale, meetings)


def _above(page: Any) -> str:
    return page.path[: -Page.steplen]
