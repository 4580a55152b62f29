"""Keeps the index true where one page's words stand on another.

Wagtail indexes a page when it is saved, before its rows are, and only that page. So a page is
indexed once more when it is published, with the other languages (their rows and facts changed with
it) and with all that name it: a person who is renamed is found under the new name, and one who is
unpublished is found nowhere.
"""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction, ReferenceIndex, TranslatableMixin
from wagtail.search.backends import get_search_backend
from wagtail.search.index import class_is_indexed
from wagtail.signals import page_published, page_unpublished, post_page_move

# Its receivers come first, whoever imports this: what they write is what is indexed.
from cms.core import signal_handlers  # noqa: F401
from cms.core.translation_source import is_source


def index_pages(pages: Iterable[Page]) -> None:
    """Index the pages as they now are, those of one type together."""
    by_model: dict[Any, list[Page]] = {}
    for page in pages:
        by_model.setdefault(page.specific_class, []).append(page)
    for model, group in by_model.items():
        objects = model.objects.filter(pk__in=[page.pk for page in group])
        get_search_backend().add_bulk(model, list(objects.select_related("locale")))


def pages_naming(objects: Iterable[Any]) -> Any:
    """All languages of the pages that link to one of the objects in whatever language."""
    references = ReferenceIndex.get_references_to_in_bulk(list(objects))
    ids = references.filter(base_content_type=ReferenceIndex._get_base_content_type(Page))
    pks = [int(pk) for pk in ids.values_list("object_id", flat=True).distinct()]
    keys = Page.objects.filter(pk__in=pks).values("translation_key")
    return Page.objects.filter(translation_key__in=keys)


def _versions(obj: Any) -> Any:
    """An object in all its languages."""
    model = Page if isinstance(obj, Page) else type(obj)
    return model.objects.filter(translation_key=obj.translation_key)


@receiver([page_published, page_unpublished])
def words_reach_all_languages(sender: Any, instance: Page, **kwargs: Any) -> None:
    """Index a page that changed in public, in all languages, and what names it.

    A translation changes nothing in other languages: facts and rows are its source's.
    """
    versions = _versions(instance)
    changed = Q(pk__in=versions) | Q(pk__in=pages_naming(versions))
    if not is_source(instance):
        changed &= Q(locale=instance.locale_id)
    index_pages(Page.objects.filter(changed))


@receiver(post_save)
def names_reach_pages(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    """Index the pages that name a venue, an organisation, a topic that changed."""
    if not raw and _is_named(sender):
        index_pages(pages_naming(_versions(instance)))


@receiver([post_save, post_delete], sender=PageViewRestriction)
def privacy_reaches_pages(sender: Any, instance: PageViewRestriction, **kwargs: Any) -> None:
    """Index what names a page that is now hidden or shown."""
    index_pages(pages_naming(instance.page.get_descendants(inclusive=True)))


@receiver(post_page_move)
def a_move_may_hide_or_show(sender: Any, instance: Page, **kwargs: Any) -> None:
    """Index what names a page that may now stand below a restricted one, or no longer."""
    index_pages(pages_naming(instance.get_descendants(inclusive=True)))


@receiver(pre_delete)
def nothing_is_left_of_a_name(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Index what named a person or a venue once they are deleted, and the rows with them."""
    if not (isinstance(instance, Page) or _is_named(sender)):
        return
    naming = list(pages_naming(_versions(instance)).values_list("pk", flat=True))
    if naming:
        # Robust: the page is saved by then, and others still have to do their part.
        transaction.on_commit(lambda: index_pages(Page.objects.filter(pk__in=naming)), robust=True)


def _is_named(model: Any) -> bool:
    """Whether it is a snippet that pages name."""
    is_snippet = issubclass(model, TranslatableMixin) and not issubclass(model, Page)
    return bool(is_snippet and class_is_indexed(model))
