"""Topics and regions in the API."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Any

from django.apps import apps
from wagtail.models import Locale

from cms.core.querysets import snippets_in_language


@dataclass(frozen=True, kw_only=True)
class Term:
    """A topic or a region."""

    code: Annotated[str, "The same in every language; what lists are filtered by."]
    title: str


def terms_by_page(
    row_model: str, name: str, pages: Iterable[Any], locale: Locale
) -> dict[int, list[Term]]:
    """{pk of a page: its topics or regions} in a language, in the editors' order. Two queries.

    `name` is "topic" or "region", the field of the rows.
    """
    rows = apps.get_model(row_model).objects.filter(page__in=list(pages)).select_related(name)
    listed = list(rows)
    shown = snippets_in_language([getattr(row, name) for row in listed], locale)
    found: dict[int, list[Term]] = {}
    for row in listed:
        term = shown[getattr(row, f"{name}_id")]
        found.setdefault(row.page_id, []).append(Term(code=term.code, title=term.title))
    return found
