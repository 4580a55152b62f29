"""What the withdrawal of a report, or its return, means for search."""

from typing import Any

from django.apps import apps
from wagtail.models import Page


def index_case_studies(report: Any) -> None:
    """Index the case studies of a report in all languages, as its published facts now are."""
    # Imported late: the module registers receivers, which have to come after those of the facts.
    from cms.core.search.reindexing import index_pages

    versions = type(report).objects.filter(translation_key=report.translation_key)
    case_studies = apps.get_model("reports", "CaseStudyPage").objects
    for path in versions.values_list("path", flat=True):
        below = case_studies.filter(path__startswith=path).values("pk")
        index_pages(Page.objects.filter(pk__in=below))
