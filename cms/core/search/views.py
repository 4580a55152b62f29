"""The search page. It is the same for everybody, and for no robot's index."""

from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_safe
from wagtail.models import Page

from cms.core.page_context import Alternate, Link, sections_of, text_direction
from cms.core.querysets import public_pages
from cms.core.search.finding import find, page_of_results
from cms.core.search.in_files import InFiles, find_in_files
from cms.core.search.question import Question, read_question
from cms.core.search.showing import shown_results


# A reader only reads; with SQLite, a transaction would make readers and writers wait in line.
@transaction.non_atomic_requests
@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """`/<language>/search/?q=&page=`: the public pages of the language that have the words."""
    language = translation.get_language() or settings.LANGUAGE_CODE
    homes = _homes()
    if language not in homes:
        raise Http404
    home = homes[language]
    question = read_question(request.GET.get("q", ""))
    in_files = find_in_files(question)
    found = find(question, home.locale, in_files=in_files)
    results = page_of_results(found, request.GET.get("page"))
    pages = list(results.object_list)
    nothing = bool(question.text) and not results.paginator.count
    context = {
        "is_search": True,
        "question": question,
        "results": results,
        "found": shown_results(pages, found.hits, question, home.locale, request),
        "previous_url": _page_url(question, results, -1),
        "next_url": _page_url(question, results, +1),
        "found_elsewhere": _found_elsewhere(question, language, homes, in_files) if nothing else [],
        **_frame(home, homes, question, request),
    }
    return render(request, "search/search.html", context)


def _homes() -> dict[str, Page]:
    """The public home pages by language, in the order of the settings. One query."""
    homes = public_pages(Page.objects.filter(depth=2)).select_related("locale")
    by_code = {home.locale.language_code: home for home in homes}
    return {code: by_code[code] for code, _name in settings.LANGUAGES if code in by_code}


def _frame(
    home: Page, homes: dict[str, Page], question: Question, request: HttpRequest
) -> dict[str, Any]:
    """What the frame around a page needs; the other languages are asked the same."""
    navigation, footer_links = sections_of(home, request)
    language = home.locale.language_code
    return {
        "languages": [Alternate(c, search_url(c, question), c == language) for c in homes],
        "breadcrumbs": [Link(home.title, home.get_url(request) or "")],
        "navigation": navigation,
        "footer_links": footer_links,
        "text_direction": text_direction(language),
    }


def search_url(language: str, question: Question, page: int = 1) -> str:
    """The address of a question in a language; the shortest one there is."""
    with translation.override(language):
        address = reverse("search")
    values = {"q": question.text} if question.text else {}
    if page > 1:
        values["page"] = str(page)
    return f"{address}?{urlencode(values)}" if values else address


def _page_url(question: Question, results: Any, step: int) -> str:
    """The address of the page of results before or after; empty where there is none."""
    number = results.number + step
    if not 1 <= number <= results.paginator.num_pages:
        return ""
    return search_url(translation.get_language() or "", question, number)


def _found_elsewhere(
    question: Question, language: str, homes: dict[str, Page], in_files: InFiles
) -> list[tuple[Alternate, int]]:
    """The other languages that have something, and how much. One query for each language, and one
    more for each that has it in files."""
    others = [(code, home.locale) for code, home in homes.items() if code != language]
    counts = [(code, find(question, locale, None, in_files).count()) for code, locale in others]
    return [(Alternate(code, search_url(code, question)), count) for code, count in counts if count]
