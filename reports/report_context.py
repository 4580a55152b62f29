"""What the pages of a report and of a case study show. A fixed number of queries each."""

from typing import Any

from django.apps import apps
from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.languages import language_name
from cms.core.licences import shown_licence
from cms.core.querysets import in_language, public_pages, snippets_in_language
from reports.contributors import contributors_by_page, contributors_of, names_of
from reports.counting.shown import shown_downloads
from reports.files import best_file, files_of_rows, groups_of


def report_context(page: Page, request: HttpRequest, frame: dict[str, Any]) -> dict[str, Any]:
    """Everything the page of a report shows; of one that was withdrawn, only what remains.

    `frame` is the page's context so far.
    """
    facts = page.shown_facts(request)
    contributors = contributors_of(page, request)
    shown = {
        "facts": facts,
        "contributors": contributors,
        "names": names_of(contributors),
        **_details(facts, frame),
    }
    if facts.is_withdrawn:
        return {**shown, "is_withdrawn": True, "report": page, "contents": []}
    return {
        **shown,
        **_files(page, facts, frame, request),
        **meetings_of(page, facts),
        "case_studies": case_studies_of(page, request),
        "corrections": sorted(page.corrections.all(), key=_day, reverse=True),
        "footnotes": list(page.footnotes.all()),
        "topics": terms_of(page.topics, "topic", page),
        "regions": terms_of(page.regions, "region", page),
        "downloads": shown_downloads(page.translation_key),
        "full_text_url": f"{page.get_url(request)}full/",
    }


def case_study_context(page: Page, request: HttpRequest, frame: dict[str, Any]) -> dict[str, Any]:
    """Everything the page of a case study shows, or of one whose report was withdrawn."""
    report = report_of(page)
    contributors = contributors_of(page, request)
    shown = {
        "report": report,
        "report_facts": report.facts,
        "facts": page.shown_facts(request),
        "contributors": contributors,
        "names": names_of(contributors),
        **_details(report.facts, frame),
    }
    if report.facts.is_withdrawn:
        return {**shown, "is_withdrawn": True, "contents": []}
    previous, following = neighbours_of(page, report)
    return {
        **shown,
        "previous_study": previous,
        "next_study": following,
        "footnotes": list(page.footnotes.all()),
        "topics": terms_of(page.topics, "topic", page),
        "regions": terms_of(page.regions, "region", page),
    }


def report_of(case_study: Page) -> Any:
    """The report a case study belongs to, with its facts."""
    reports = apps.get_model("reports", "ReportPage").objects
    return reports.select_related("facts", "locale").defer("body").parent_of(case_study).get()


def case_studies_of(report: Page, request: HttpRequest | None = None) -> list[Any]:
    """The public case studies of a report, each with its `names`. Five queries."""
    studies = list(_case_studies().of_report(report).defer("body"))
    made_by = contributors_by_page(studies, "CaseStudyContributor", report.locale, request)
    for study in studies:
        study.names = names_of(made_by[study.pk])
    return studies


def neighbours_of(case_study: Page, report: Page) -> tuple[Any, Any]:
    """The public case studies before and after one, None at an end. One query."""
    studies = public_pages(_case_studies().child_of(report)).order_by("path").defer("body")
    studies = list(studies.select_related("locale"))
    keys = [study.pk for study in studies]
    if case_study.pk not in keys:
        return None, None
    place = keys.index(case_study.pk)
    return (
        studies[place - 1] if place else None,
        studies[place + 1] if place + 1 < len(studies) else None,
    )


def meetings_of(page: Page, facts: Any) -> dict[str, Any]:
    """Where a report was launched and discussed, in its language. Two queries."""
    pages = apps.get_model("meetings", "MeetingPage").objects.select_related("facts")
    rows = list(page.discussions.select_related("meeting"))
    shown = in_language(
        [facts.launched_at, *(row.meeting for row in rows)], page.locale, pages.defer("body")
    )
    discussed = [shown[row.meeting_id] for row in rows if row.meeting_id in shown]
    return {
        "launched_at": shown.get(facts.launched_at_id),
        "discussed_at": [
            meeting
            for meeting in dict.fromkeys(discussed)
            if meeting != shown.get(facts.launched_at_id)
        ],
    }


def terms_of(rows: Any, name: str, page: Page) -> list[Any]:
    """The topics or regions of rows in the reader's language. Two queries."""
    terms = [getattr(row, name) for row in rows.select_related(name)]
    shown = snippets_in_language(terms, page.locale)
    return [shown[term.pk] for term in terms]


def _details(report_facts: Any, frame: dict[str, Any]) -> dict[str, Any]:
    """What the details of a report and of its case studies have in common."""
    original = report_facts.original_language
    return {
        "licence": shown_licence(report_facts.licence),
        "original_name": language_name(original) if original else "",
        "page_languages": [a for a in frame["alternates"] if not a.is_current],
    }


def _files(page: Page, facts: Any, frame: dict[str, Any], request: HttpRequest) -> dict[str, Any]:
    """The file to offer first, and all of them by language and format."""
    here = page.locale.language_code
    source = next((a.language_code for a in frame["alternates"] if a.is_source), here)
    original = facts.original_language or source
    rows = list(page.files.select_related("document"))
    files = files_of_rows(rows, page, original, request)
    return {
        "files": rows,
        "best_file": best_file(files, here, original),
        "file_groups": groups_of(files, here),
        "file_count": len(files),
        "older_note": _("Older than the file in %(language)s")
        % {"language": language_name(original)},
    }


def _case_studies() -> Any:
    return apps.get_model("reports", "CaseStudyPage").objects


def _day(correction: Any) -> Any:
    return correction.corrected_on
