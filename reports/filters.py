"""What readers filter publications by: the values they chose, and what each report answers.

Values are the same in every language: codes of types, topics, regions and languages.
"""

import re
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from django.apps import apps
from django.conf import settings
from django.http import QueryDict
from wagtail.models import Page

from cms.core.listing.filters import Answers, Filters
from cms.core.querysets import public_pages
from cms.core.search.question import Question, read_question
from reports.choices import ReportType

# What a value can look like at all. Anything else in an address is passed over.
_POSSIBLE = {
    "type": re.compile("|".join(ReportType.values)),
    "topic": re.compile(r"[-\w]{1,64}"),
    "region": re.compile(r"[-\w]{1,64}"),
    "year": re.compile(r"[12][0-9]{3}"),
    "language": re.compile("|".join(code for code, _name in settings.LANGUAGES)),
}

# The methods of ReportQuerySet that take such a value.
_NARROWED_BY = {
    "type": "of_type",
    "topic": "about_topic",
    "region": "about_region",
    "year": "in_year",
    "language": "to_read_in",
}


@dataclass(frozen=True)
class ReportFilters(Filters):
    """The values a reader chose; an empty text for what was not chosen. `q` is what is searched."""

    possible: ClassVar = _POSSIBLE
    narrowed_by: ClassVar = _NARROWED_BY

    q: str = ""
    type: str = ""
    topic: str = ""
    region: str = ""
    year: str = ""
    language: str = ""

    @classmethod
    def from_query(cls, query: QueryDict) -> Self:
        """As `Filters`; a question without anything to look for is none."""
        question = read_question(query.get("q", ""))
        text = question.text if question.has_words else ""
        return super().from_query(query).having(q=text)

    @property
    def question(self) -> Question:
        return read_question(self.q)


def answers_of(reports: Any) -> list[Answers]:
    """What each report of a ReportQuerySet answers to the filters. Five queries."""
    terms = {name: _codes(reports, name) for name in ("topic", "region")}
    languages = languages_of(reports)
    columns = ("pk", "facts__type", "facts__publication_date")
    return [
        {
            "type": [kind],
            "topic": terms["topic"].get(pk, ()),
            "region": terms["region"].get(pk, ()),
            "year": [str(published.year)] if published else [],
            "language": languages.get(pk, ()),
        }
        for pk, kind, published in reports.order_by().values_list(*columns)
    ]


def languages_of(reports: Any) -> dict[int, set[str]]:
    """{pk of a report: the languages in which the page or a file of it exists}. Two queries."""
    pks = reports.order_by().values("pk")
    keys = Page.objects.filter(pk__in=pks).values("translation_key")
    versions: dict[Any, set[str]] = {}
    public = public_pages(Page.objects.filter(translation_key__in=keys))
    for key, code in public.values_list("translation_key", "locale__language_code"):
        versions.setdefault(key, set()).add(code)
    files: dict[int, set[str]] = {}
    rows = apps.get_model("reports", "ReportFile").objects.filter(page__in=pks)
    for pk, code in rows.exclude(document__language="").values_list(
        "page_id", "document__language"
    ):
        files.setdefault(pk, set()).add(code)
    own = reports.order_by().values_list("pk", "translation_key")
    return {pk: versions.get(key, set()) | files.get(pk, set()) for pk, key in own}


def _codes(reports: Any, name: str) -> dict[int, set[str]]:
    """{pk of a report: codes of its topics or regions}."""
    rows = apps.get_model("reports", f"Report{name.title()}").objects
    found: dict[int, set[str]] = {}
    pairs = rows.filter(page__in=reports.order_by().values("pk"))
    for pk, code in pairs.order_by().values_list("page_id", f"{name}__code"):
        found.setdefault(pk, set()).add(code)
    return found
