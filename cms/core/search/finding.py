"""Finds the public pages of a language. The one way from a reader's question to the index."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page as PageOfResults
from django.core.paginator import Paginator
from wagtail.models import Locale, Page

from cms.core.querysets import public_pages
from cms.core.search.asking import backend_for, query_of
from cms.core.search.in_files import Hit, InFiles, find_in_files
from cms.core.search.question import Question

PER_PAGE = 20


@dataclass(frozen=True)
class Found:
    """Public pages, best first: those whose own words were asked for, then those of whose files.

    `own` are the former, not asked for yet, `by_files` the keys of the latter; `hits` are the
    places in files, of the former pages too. Its slices are lists of pages.
    """

    own: Any
    by_files: list[int]
    hits: dict[int, list[Hit]]

    def count(self) -> int:
        return self.own.count() + len(self.by_files)

    def __len__(self) -> int:
        return self.count()

    def __getitem__(self, part: slice) -> list[Page]:
        """Two queries at most, besides the count."""
        start, count = part.start or 0, self.own.count()
        stop = self.count() if part.stop is None else part.stop
        own = list(self.own[start : min(stop, count)]) if start < count else []
        keys = self.by_files[max(0, start - count) : max(0, stop - count)]
        if not keys:
            return own
        others = Page.objects.select_related("locale").in_bulk(keys)
        return [*own, *(others[key] for key in keys if key in others)]


def find(
    question: Question,
    locale: Locale,
    below: Page | None = None,
    in_files: InFiles | None = None,
) -> Found:
    """The public pages of a language that have all the words, themselves or on a page of a file.

    `below` looks only for what stands below a page. Who asks for several languages gives what
    `find_in_files` has found for all of them.
    """
    in_files = find_in_files(question) if in_files is None else in_files
    hits = in_files.on_pages(locale, below)
    own = _own(question, locale, below)
    both: set[int] = set()
    if hits:
        known = _own(question, locale, below, among=hits).get_queryset()
        both = set(known.order_by().values_list("pk", flat=True))
    return Found(own, [pk for pk in hits if pk not in both], hits)


def page_of_results(found: Found, number: str | None) -> PageOfResults:
    """Twenty results; the first ones for a number that is none, the last for one too high."""
    return Paginator(found, PER_PAGE).get_page(number)


def _own(question: Question, locale: Locale, below: Page | None, among: Any = None) -> Any:
    """The pages whose own words were asked for, best first; only those of some keys if told so.

    No query yet.
    """
    if not question.has_words:
        return Page.objects.none()
    pages = public_pages(Page.objects.filter(locale=locale, depth__gte=2))
    if below is not None:
        pages = pages.descendant_of(below)
    if among is not None:
        pages = pages.filter(pk__in=among)
    # modelsearch refuses conditions it has no field for; inside a subquery it does not look.
    searched = Page.objects.filter(pk__in=pages.values("pk")).select_related("locale")
    return backend_for(locale.language_code).search(query_of(question), searched)
