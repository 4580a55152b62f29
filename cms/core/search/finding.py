"""Finds the public pages of a language. The one way from a reader's question to the index."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.core.paginator import Page as PageOfResults
from django.core.paginator import Paginator
from django.db.models.functions import Left
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from wagtail.models import Locale, Page
from wagtail.search.backends import get_search_backend
from wagtail.search.query import And, Phrase, PlainText

from cms.core.models import PageWithFacts
from cms.core.querysets import public_pages
from cms.core.search.question import Question
from cms.core.search.snippets import marked, snippet
from cms.core.search.texts import readable

PER_PAGE = 20
# How much of a page's text is looked through for a snippet.
LOOKED_THROUGH = 40_000


@dataclass(frozen=True)
class Result:
    """A page that was found, as it is shown.

    `kind` is empty for pages of text; `facts` are a meeting's, for its date, else None; `place` are
    the titles of the pages above it, from the home page on.
    """

    title: SafeString
    url: str
    kind: str
    facts: Any
    place: list[str]
    snippet: SafeString


def find(question: Question, locale: Locale) -> Any:
    """The public pages of a language that have all the words, best first. No query yet."""
    pages = public_pages(Page.objects.filter(locale=locale, depth__gte=2))
    if not question.has_words:
        return Page.objects.none()
    # modelsearch refuses conditions it has no field for; inside a subquery it does not look.
    searched = Page.objects.filter(pk__in=pages.values("pk")).select_related("locale")
    parts: list[Any] = [Phrase(phrase) for phrase in question.phrases]
    if question.words:
        parts.append(PlainText(" ".join(question.words), operator="and"))
    query = parts[0] if len(parts) == 1 else And(parts)
    return _backend(locale).search(query, searched)


def page_of_results(question: Question, locale: Locale, number: str | None) -> PageOfResults:
    """Twenty results; the first ones for a number that is none, the last for one too high."""
    return Paginator(find(question, locale), PER_PAGE).get_page(number)


def shown_results(
    pages: Iterable[Page], question: Question, locale: Locale, request: HttpRequest
) -> list[Result]:
    """The pages as they are shown. Three queries, whatever their number."""
    found = list(pages)
    if not found:
        return []
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
        )
        for page in found
    ]


def _backend(locale: Locale) -> Any:
    return get_search_backend("default", LANGUAGE=locale.language_code)


def _texts(pages: list[Page], locale: Locale) -> dict[int, str]:
    """What the index holds of the pages."""
    entries = apps.get_model("wagtailsearch", "IndexEntry").objects.filter(
        content_type__in={page.content_type_id for page in pages},
        object_id__in=[str(page.pk) for page in pages],
    )
    column = Left(_backend(locale).text_column, LOOKED_THROUGH)
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
