"""Pages that were found, as they are shown."""

from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db.models.functions import Left
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from wagtail.models import Locale, Page

from cms.core.models import PageWithFacts
from cms.core.querysets import public_pages
from cms.core.search.asking import backend_for
from cms.core.search.file_hits import FileHit, file_hits
from cms.core.search.in_files import Hit
from cms.core.search.question import Question
from cms.core.search.snippets import marked, snippet
from cms.core.search.texts import readable

# How much of a page's text is looked through for a snippet.
LOOKED_THROUGH = 40_000


@dataclass(frozen=True)
class Result:
    """A page that was found, as it is shown.

    `kind` is empty for pages of text; `facts` are a meeting's, for its date, else None; `place` are
    the titles of the pages above it, from the home page on; `files` are places in its files.
    """

    title: SafeString
    url: str
    kind: str
    facts: Any
    place: list[str]
    snippet: SafeString
    files: list[FileHit] = field(default_factory=list)


def shown_results(
    found: list[Page],
    hits: dict[int, list[Hit]],
    question: Question,
    locale: Locale,
    request: HttpRequest,
) -> list[Result]:
    """The pages as they are shown. Three queries, and those for files, whatever their number."""
    if not found:
        return []
    files = file_hits(found, hits, question, request)
    starts = question.beginnings(locale.language_code)
    texts, places, facts = _texts(found, locale), _places(found), _dated_facts(found)
    return [
        Result(
            title=marked(page.title, starts),
            url=page.get_url(request) or "",
            kind=_kind(page),
            facts=facts.get(page.pk),
            place=places[page.pk],
            snippet=snippet(readable(texts.get(page.pk, "")), starts),
            files=files.get(page.pk, []),
        )
        for page in found
    ]


def _texts(pages: list[Page], locale: Locale) -> dict[int, str]:
    """What the index holds of the pages."""
    entries = apps.get_model("wagtailsearch", "IndexEntry").objects.filter(
        content_type__in={page.content_type_id for page in pages},
        object_id__in=[str(page.pk) for page in pages],
    )
    column = Left(backend_for(locale.language_code).text_column, LOOKED_THROUGH)
    return {int(pk): text for pk, text in entries.values_list("object_id", column)}


def _places(pages: list[Page]) -> dict[int, list[str]]:
    """The titles of the public pages above each page, from the home page on."""
    steps = {page.pk: range(2 * Page.steplen, len(page.path), Page.steplen) for page in pages}
    paths = {page.path[:end] for page in pages for end in steps[page.pk]}
    titles = dict(public_pages(Page.objects.filter(path__in=paths)).values_list("path", "title"))
    return {
        page.pk: [titles[page.path[:end]] for end in steps[page.pk] if page.path[:end] in titles]
        for page in pages
    }


def _dated_facts(pages: list[Page]) -> dict[int, Any]:
    """The facts of the pages that take place at some time. One query for each type that does."""
    found = {}
    for model in {page.specific_class for page in pages if _takes_place(page.specific_class)}:
        pks = [page.pk for page in pages if page.specific_class is model]
        dated = model.objects.filter(pk__in=pks).select_related("facts")
        found |= {page.pk: page.facts for page in dated.only("facts", "page_ptr")}
    return found


def _takes_place(model: Any) -> bool:
    if not issubclass(model, PageWithFacts):
        return False
    try:
        model.facts_model._meta.get_field("date_precision")
    except FieldDoesNotExist:
        return False
    return True


def _kind(page: Page) -> str:
    """What the page is, for readers: pages of text and lists are just pages."""
    model = page.specific_class
    return capfirst(model._meta.verbose_name) if issubclass(model, PageWithFacts) else ""
