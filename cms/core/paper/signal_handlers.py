"""Papers follow their pages."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, ReferenceIndex
from wagtail.signals import page_published, page_unpublished

from cms.core.models import CmsImage
from cms.core.paper.keeping import forget_papers
from cms.core.paper.pages import PageWithPapers
from cms.core.paper.tasks import make_papers_later
from cms.core.shared_fields import fields_shared


@receiver([page_published, fields_shared])
def make_papers(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Those of the page; and those of other pages that show something of it."""
    for page in {instance, *pages_that_show(instance)}:
        make_papers_later(page)


@receiver(page_unpublished)
@receiver(post_delete)
def forget_with_the_page(sender: Any, instance: Any, **kwargs: Any) -> None:
    if isinstance(instance, PageWithPapers):
        forget_papers(instance)


@receiver(post_save, sender=CmsImage)
def follow_the_picture(sender: Any, instance: CmsImage, created: bool, **kwargs: Any) -> None:
    """Another file, focal point or credit: the papers with the picture are made anew."""
    if created:
        return
    references = ReferenceIndex.get_references_to(instance).values_list("object_id", flat=True)
    pages = Page.objects.filter(pk__in=[pk for pk in references.distinct() if pk.isdecimal()])
    for page in pages.live().specific(defer=True):
        make_papers_later(page)


def pages_that_show(page: Any) -> list[Any]:
    """Other pages whose papers show words or facts of a page; each page type says which."""
    shown_on = getattr(page, "pages_with_its_words", None)
    return list(shown_on()) if shown_on else []
