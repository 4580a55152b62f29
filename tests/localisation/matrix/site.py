"""A small site with translations, and the matrix as somebody sees it."""

from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from cms.localisation.matrix.rows import Row
from cms.localisation.preparation import take_up
from cms.localisation.publication import publish
from tests.admin.people import signed_in
from tests.factories import make_standard_page
from tests.localisation.test_publication import prepared, translate


def taken_up(title: str, **values: Any) -> Any:
    """A page in the site's own language that translators know of."""
    values.setdefault("slug", title.lower().replace(" ", "-"))
    values.setdefault("introduction", "We meet.")
    page = make_standard_page(title=title, **values)
    take_up(page)
    return page


def published_in(page: Any, *codes: str) -> None:
    """Translate the page and publish it in these languages."""
    for code in codes:
        translation = prepared(page, code)
        translate(translation)
        publish(translation)


def matrix_as(name: str, **filters: Any) -> Any:
    """The answer of the matrix."""
    return signed_in(name).get(f"{reverse('translation_matrix')}?{urlencode(filters)}")


def rows_as(name: str, **filters: Any) -> list[Row]:
    return matrix_as(name, **filters).context["rows"]


def titles_as(name: str, **filters: Any) -> list[str]:
    return [row.title for row in rows_as(name, **filters)]


def states(row: Row) -> dict[str, str]:
    """State by language."""
    return {
        cell.locale.language_code: cell.status.state if cell.status else "" for cell in row.cells
    }
