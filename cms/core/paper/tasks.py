"""Making papers, which nobody waits for."""

import logging

from django.apps import apps
from django.db import transaction
from django_tasks import task
from wagtail.models import Page

from cms.core.paper.keeping import make_papers
from cms.core.paper.pages import PageWithPapers
from cms.core.paper.typesetting import PaperError
from cms.core.querysets import public_pages

logger = logging.getLogger(__name__)

# The name of the queue's settings: `TASKS` in cms/settings/tasks.py.
BACKEND = "papers"


@task(backend=BACKEND)
def make_papers_of(model: str, pk: int) -> None:
    """Make the papers of a page that is public by now. Without them, it stays published."""
    pages = public_pages(apps.get_model(model).objects.filter(pk=pk))
    page = pages.first()
    if page is None:
        return
    try:
        make_papers(page)
    except PaperError:
        # Whoever asks for the paper tries again.
        logger.exception("The papers of page %s could not be made.", pk)


def make_papers_later(page: Page) -> None:
    """Have the papers of a page made once what happens now is committed. Never raises then."""
    if isinstance(page, PageWithPapers):
        model, pk = page._meta.label_lower, page.pk
        transaction.on_commit(lambda: make_papers_of.enqueue(model, pk), robust=True)
