"""Withdrawing the consent to a quote, and what it takes to leave nothing of it anywhere."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import transaction
from wagtail.log_actions import log
from wagtail.models import Page
from wagtail.search import index

from cms.core.paper.keeping import forget_papers
from cms.core.paper.pages import PageWithPapers
from cms.core.paper.signal_handlers import pages_that_show
from cms.core.paper.tasks import make_papers_later
from cms.core.search.reindexing import index_pages, pages_naming
from cms.localisation.forgetting import forget_words
from people.models import Quote

WITHDRAWN = "people.withdraw_quote"


def withdraw(quote: Quote, *, user: Any, today: date) -> None:
    """Have a quote shown nowhere from now on, in no language. Safe to do again: the day stays.

    Pages ask for the consent each time, so they need nothing done; no draft or older version of
    one brings the quote back, since none holds it. What was made of the words beforehand goes: the
    entries of the search, the papers that are kept, the translators' strings.
    """
    with transaction.atomic():
        same = Quote.objects.filter(translation_key=quote.translation_key)
        versions = list(same.select_for_update())
        if same.filter(withdrawn_on=None).update(withdrawn_on=today):
            log(instance=quote, action=WITHDRAWN, user=user)
        for version in versions:
            index.remove_object(version)
        forget_words([quote.translation_key])
        index_pages(pages_naming(versions))
        make_papers_anew(versions, forget=True)
    quote.refresh_from_db()


def make_papers_anew(quotes: Iterable[Quote], *, forget: bool = False) -> None:
    """Have the papers that show one of the quotes made anew; those that are kept go first."""
    for page in pages_with_papers_of(quotes):
        if forget:
            transaction.on_commit(lambda page=page: forget_papers(page), robust=True)
        make_papers_later(page)


def pages_with_papers_of(quotes: Iterable[Quote]) -> set[Page]:
    """The pages that choose one of the quotes, and those that show their words, with papers."""
    choosing = list(pages_naming(quotes).specific())
    found = {*choosing, *(shown for page in choosing for shown in pages_that_show(page))}
    return {page for page in found if isinstance(page, PageWithPapers)}
