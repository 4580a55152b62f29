"""What a question finds in the text of the files that public pages show."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.db.models import Q
from wagtail.models import Locale, Page

from cms.core.files.sources import file_sources
from cms.core.models import DocumentText
from cms.core.search.asking import backend_for, query_of
from cms.core.search.question import Question

# Of the pages of files that have the words, so many are looked at, best first.
MOST_HITS = 1000


@dataclass(frozen=True)
class Hit:
    """A page of a file that has the words; `row_model` and `row` say which row shows the file."""

    text: int
    number: int
    document: int
    language: str
    row_model: str
    row: int


@dataclass(frozen=True)
class _Place:
    """A public page that shows a file, and the row of it that does."""

    page: int
    locale: int
    path: str
    row_model: str
    row: int


@dataclass(frozen=True)
class InFiles:
    """The hits in all languages of the site, best first. `_pairs` hold a place with each."""

    _pairs: list[tuple[_Place, Hit]] = field(default_factory=list)

    def on_pages(self, locale: Locale, below: Page | None = None) -> dict[int, list[Hit]]:
        """{pk of a public page of the language: its hits}, the page with the best one first."""
        path = below.path if below else ""
        found: dict[int, list[Hit]] = {}
        for place, hit in self._pairs:
            if place.locale == locale.pk and place.path.startswith(path):
                found.setdefault(place.page, []).append(hit)
        return found


def find_in_files(question: Question) -> InFiles:
    """The pages of files that have all the words, each file asked in its own language.

    Only the current version counts, and only for pages that everybody may see now. One query where
    nothing is found, else two and one for each kind of row that shows files.
    """
    texts = _texts_with(question) if question.has_words else []
    if not texts:
        return InFiles()
    places = _places_of({document for _pk, document, _number, _language in texts})
    return InFiles(
        [
            (place, Hit(pk, number, document, language, place.row_model, place.row))
            for pk, document, number, language in texts
            for place in places.get(document, ())
        ]
    )


def _texts_with(question: Question) -> list[tuple[int, int, int, str]]:
    """(pk, document, number of the page, language) of the texts that have the words, best first."""
    query, current = query_of(question), DocumentText.objects.current().filter(_is_shown())
    languages = [*(code for code, _name in settings.LANGUAGES), ""]
    found = [
        backend_for(code).ranked(query, current.filter(language=code).order_by())
        for code in languages
    ]
    best = found[0].union(*found[1:], all=True).order_by("-score", "object_id")[:MOST_HITS]
    scores = {int(row["object_id"]): row["score"] for row in best}
    if not scores:
        return []
    columns = ("pk", "version__document_id", "page", "language")
    texts = DocumentText.objects.filter(pk__in=scores).values_list(*columns)
    return sorted(texts, key=lambda text: (-scores[text[0]], text[1], text[2]))


def _is_shown() -> Q:
    """Of files that some page shows: those that wait in the library would take the place of
    others. Whether the page is public is asked of what is found."""
    shown = Q(pk=None)
    for source in file_sources().values():
        shown |= Q(version__document__in=source.rows.order_by().values("document"))
    return shown


def _places_of(documents: set[int]) -> dict[int, list[_Place]]:
    """{document: where it is public}, each page once."""
    found: dict[tuple[int, int], _Place] = {}
    for document, place in _public_places(documents):
        found.setdefault((document, place.page), place)
    places: dict[int, list[_Place]] = {}
    for (document, _page), place in found.items():
        places.setdefault(document, []).append(place)
    return places


def _public_places(documents: set[int]) -> Iterator[tuple[int, _Place]]:
    columns = ("document_id", "page_id", "page__locale_id", "page__path", "pk")
    for name, source in file_sources().items():
        rows = source.public_rows(documents).order_by("page_id", "sort_order", "pk")
        for document, page, locale, path, row in rows.values_list(*columns):
            yield document, _Place(page, locale, path, name, row)


def shown_first(hits: list[Hit], language: str, most: int) -> list[Hit]:
    """The hits to show of one page: those in the reader's language first, else best first."""
    return sorted(hits, key=lambda hit: hit.language != language)[:most]


def rows_of(hits: list[Hit]) -> dict[tuple[str, int], Any]:
    """The rows that show the files, with their documents. One query for each kind of row."""
    found = {}
    for name, source in file_sources().items():
        keys = {hit.row for hit in hits if hit.row_model == name}
        if keys:
            rows = source.rows.select_related(None).select_related("document", "locale")
            found |= {(name, row.pk): row for row in rows.filter(pk__in=keys)}
    return found
