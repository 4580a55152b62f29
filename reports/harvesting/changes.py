"""What changes a record: each change writes it in its own transaction.

Receivers of `published` come after those of `page_published`, so facts and rows have reached every
language by then. The datestamp moves only where metadata or files are different: who is told too
often here costs queries, not truth.
"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_slug_changed, post_page_move, published, unpublished

from cms.core.models import CmsDocument, Topic
from cms.localisation.safety.unpublishing import waits_for_source
from people.models import Organisation, PersonPage
from reports.harvesting.records import hidden_or_shown, keep_records, with_neighbours
from reports.models import CaseStudyPage, ReportPage

CITABLE = (ReportPage, CaseStudyPage)
# What a record repeats the words of, besides the pages themselves.
NAMED = (PersonPage, Organisation, Topic, CmsDocument)


@receiver([published, unpublished])
def publication_reaches_records(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Of a publication, of who is named in it, or of a page above it, which may hide or show it.

    A translation that is published before its source is taken down again in the same transaction:
    nobody has seen it, so nobody is told that it is gone.
    """
    if isinstance(instance, Page) and instance.live and waits_for_source(instance):
        return
    if isinstance(instance, CITABLE):
        keep_records({instance.translation_key})
    if isinstance(instance, Page):
        below = hidden_or_shown(instance.path) if instance.numchild else set()
        keep_records(below | _keys_naming([instance]))


@receiver(post_save)
def names_reach_records(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    """An organisation or topic was renamed or hidden, a file replaced."""
    if not raw and isinstance(instance, NAMED) and not isinstance(instance, Page):
        keep_records(_keys_naming([instance]))


@receiver([post_save, post_delete], sender=PageViewRestriction)
def privacy_reaches_records(sender: Any, instance: PageViewRestriction, **kwargs: Any) -> None:
    """What is at or below the page is now hidden or shown, and so are the people there."""
    page = Page.objects.filter(pk=instance.page_id).first()
    if page is not None:
        people = PersonPage.objects.descendant_of(page, inclusive=True)
        keep_records(hidden_or_shown(page.path) | _keys_naming(people))


@receiver([post_page_move, page_slug_changed])
def addresses_reach_records(
    sender: Any, instance: Page, parent_page_before: Page | None = None, **kwargs: Any
) -> None:
    """Of the page and of all below it; a report that loses a case study names it no more."""
    left = {parent_page_before.translation_key} if parent_page_before else set()
    people = PersonPage.objects.descendant_of(instance, inclusive=True)
    keep_records(_keys_of(instance) | _keys_naming(people) | left)


@receiver(pre_delete)
def remember_what_is_named(sender: Any, instance: Any, **kwargs: Any) -> None:
    """While it can still be found out."""
    if isinstance(instance, (Page, *NAMED)):
        instance._oai_keys = with_neighbours(_keys_of(instance)) | _keys_naming([instance])


@receiver(post_delete)
def deletion_reaches_records(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Once per page: the row of Wagtail's own table is the last to go."""
    if sender is Page or (isinstance(instance, NAMED) and not isinstance(instance, Page)):
        with transaction.atomic():
            keep_records(getattr(instance, "_oai_keys", set()))


def _keys_of(instance: Any) -> set[UUID]:
    """Publications at or below a page."""
    if not isinstance(instance, Page):
        return set()
    below = Page.objects.filter(path__startswith=instance.path)
    return _citable(below)


def _keys_naming(objects: Iterable[Any]) -> set[UUID]:
    """Publications that name one of these, in whatever language each of them is."""
    # Imported late: the module registers receivers, which have to come after those of the facts.
    from cms.core.search.reindexing import pages_naming

    versions = [version for one in objects for version in _versions(one)]
    return _citable(pages_naming(versions)) if versions else set()


def _versions(one: Any) -> list[Any]:
    if isinstance(one, Page):
        if not issubclass(one.specific_class or Page, PersonPage):
            return []
        return list(Page.objects.filter(translation_key=one.translation_key))
    if isinstance(one, CmsDocument):
        return [one]
    return list(type(one).objects.filter(translation_key=one.translation_key))


def _citable(pages: Any) -> set[UUID]:
    """The translation keys of the publications among some pages."""
    keys: set[UUID] = set()
    for model in CITABLE:
        among = model.objects.filter(pk__in=pages.values("pk"))
        keys |= set(among.values_list("translation_key", flat=True))
    return keys
