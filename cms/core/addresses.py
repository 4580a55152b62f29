"""A page has the same address below each language: its translations follow their source.

wagtail-localize brings a changed slug over only when somebody synchronises and publishes, and moves
nothing. The redirects from the old addresses are Wagtail's, one in each language.
"""

from typing import Any

from django.db import transaction
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_slug_changed, post_page_move

from cms.core.models import BasePage
from cms.core.translation_source import is_source

# The home pages stand side by side below the root, where a slug can exist only once.
FIRST_SHARED_DEPTH = 3


@receiver(page_slug_changed)
def translations_take_the_slug(sender: Any, instance: Page, **kwargs: Any) -> None:
    """Give the translations the slug of their source; their own redirects follow from it."""
    if not _leads(instance):
        return
    with transaction.atomic():
        for translation in instance.get_translations().filter(alias_of=None).specific():
            parent = translation.get_parent()
            if Page._slug_is_available(instance.slug, parent, translation):
                translation.slug = instance.slug
                translation.save(clean=False)


@receiver(post_page_move)
def translations_move_along(
    sender: Any,
    instance: Page,
    parent_page_before: Page,
    parent_page_after: Page,
    **kwargs: Any,
) -> None:
    """Move the translations below the translations of the new parent, where there are any."""
    if parent_page_before.pk == parent_page_after.pk or not _leads(instance):
        return
    translations = instance.get_translations().filter(alias_of=None)
    for pk in list(translations.values_list("pk", flat=True)):
        # Read afresh: each move changes the places of other pages in the tree.
        translation = Page.objects.get(pk=pk)
        parent = parent_page_after.get_translation_or_none(translation.locale)
        if parent is None or translation.is_child_of(parent):
            continue
        if Page._slug_is_available(translation.slug, parent, translation):
            translation.move(parent, pos="last-child")


def _leads(page: Page) -> bool:
    """Whether other languages follow this page."""
    return (
        page.depth >= FIRST_SHARED_DEPTH
        and page.alias_of_id is None
        and issubclass(page.specific_class or Page, BasePage)
        and is_source(page)
    )
