"""Case studies in the API."""

from typing import Any

from django.apps import apps
from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from django.http import HttpRequest
from wagtail.models import Locale

from cms.core.api.html import body_html
from cms.core.api.pages import Frame, page_collection, page_link, translation_state
from cms.core.api.parameters import identifier
from cms.core.api.terms import terms_by_page
from reports.api import parts
from reports.api.shapes import CaseStudy, CaseStudySummary
from reports.contributors import contributors_by_page

PARAMETERS = (identifier("report", "The id of the report they belong to."),)


def narrow(studies: Any, values: dict[str, Any]) -> Any:
    """Those asked for, in the order of the site; none of a report that was withdrawn."""
    reports = apps.get_model("reports", "ReportPage").objects.filter(facts__withdrawn_on=None)
    if values["report"]:
        reports = reports.filter(translation_key=values["report"])
    path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    above = reports.alias(below=path).filter(below__startswith=F("path"))
    return studies.filter(Exists(above)).select_related("facts", "locale").order_by("path")


def summaries(
    studies: list[Any], frames: list[Frame], locale: Locale, request: HttpRequest
) -> list[CaseStudySummary]:
    """Case studies of one language, with `frames` of their own. Nine queries."""
    fields = summary_fields(studies, locale, request)
    return [CaseStudySummary(**f, **own) for f, own in zip(frames, fields, strict=True)]


def summary_fields(
    studies: list[Any], locale: Locale, request: HttpRequest
) -> list[dict[str, Any]]:
    """What a summary has beyond the frame; if its report was withdrawn, what remains."""
    made_by = contributors_by_page(studies, "CaseStudyContributor", locale, request)
    topics = terms_by_page("reports.CaseStudyTopic", "topic", studies, locale)
    regions = terms_by_page("reports.CaseStudyRegion", "region", studies, locale)
    reports = _reports_of(studies)
    return [
        {
            **_facts(study, reports[study.path[: -study.steplen]], request),
            "contributors": [parts.contributor(one) for one in made_by[study.pk]],
            **_contents(
                study,
                reports[study.path[: -study.steplen]],
                topics.get(study.pk, []),
                regions.get(study.pk, []),
            ),
        }
        for study in studies
    ]


def _reports_of(studies: list[Any]) -> dict[str, Any]:
    """{path: report}. A public case study stands below a public report. One query."""
    paths = {study.path[: -study.steplen] for study in studies}
    reports = apps.get_model("reports", "ReportPage").objects.filter(path__in=paths)
    listed = reports.select_related("facts", "locale").defer("body", "abstract")
    return {report.path: report for report in listed}


def _facts(study: Any, report: Any, request: HttpRequest) -> dict[str, Any]:
    return {
        "report": page_link(report, "reports", request),
        "published_on": parts.published_on(report.facts),
        "doi": study.facts.doi,
        "licence": parts.licence(report.facts.licence),
        "page_range": study.facts.page_range,
        "withdrawn_on": report.facts.withdrawn_on,
    }


def _contents(study: Any, report: Any, topics: list[Any], regions: list[Any]) -> dict[str, Any]:
    """What its page says only while its report is not withdrawn."""
    gone = report.facts.is_withdrawn
    return {
        "subtitle": "" if gone else study.subtitle,
        "introduction": "" if gone else study.introduction,
        "country": "" if gone else study.facts.country,
        "country_name": "" if gone else study.facts.country_name,
        "topics": [] if gone else topics,
        "regions": [] if gone else regions,
    }


def details(study: Any, frame: Frame, request: HttpRequest) -> CaseStudy:
    """What the page of a case study shows, asked from where the page asks."""
    context = study.get_context(request)
    return CaseStudy(
        **frame,
        **summary_fields([study], study.locale, request)[0],
        translation=translation_state(study),
        body_html="" if context.get("is_withdrawn") else body_html(study, context),
    )


CASE_STUDIES = page_collection(
    name="case-studies",
    about="Case studies of reports.",
    model="reports.CaseStudyPage",
    summary=CaseStudySummary,
    detail=CaseStudy,
    narrow=narrow,
    summaries=summaries,
    details=details,
    parameters=PARAMETERS,
)
