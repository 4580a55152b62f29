"""A translation whose source has moved where its language has no page yet is not public there.

`cms.core.addresses` moves translations along with their source. Below a parent that is not
translated there is no place for them: they stay where they were, below a parent that is no longer
their source's, and are taken down. When that parent is sent to translation they move below it, and
are public again as soon as it is.
"""

from typing import Any

from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import copy_for_translation_done, post_page_move

from cms.core import addresses  # noqa: F401  its receivers move the translations first
from cms.localisation.safety.unpublishing import bring_back, is_in_place, take_down
from cms.localisation.safety.versions import translations_of


@receiver(post_page_move)
def translations_out_of_place_are_taken_down(sender: Any, instance: Page, **kwargs: Any) -> None:
    """After `cms.core.addresses` has moved what it could."""
    for translation in translations_of(instance):
        if not is_in_place(translation):
            if translation.live:
                take_down(translation)
        elif instance.live:
            bring_back(translation)


@receiver(copy_for_translation_done)
def translations_take_their_place(
    sender: Any, source_obj: Any, target_obj: Any, **kwargs: Any
) -> None:
    """Below a page that was translated just now: the translations that waited for it."""
    if not isinstance(target_obj, Page) or target_obj.alias_of_id:
        return
    for child in Page.objects.child_of(source_obj):
        for translation in translations_of(child):
            if translation.locale_id == target_obj.locale_id and not is_in_place(translation):
                _move(translation.pk, target_obj)


def _move(pk: int, parent: Page) -> None:
    # Read afresh: each move changes the places of other pages in the tree.
    translation = Page.objects.get(pk=pk)
    if not Page._slug_is_available(translation.slug, parent, translation):
        return
    translation.move(Page.objects.get(pk=parent.pk), pos="last-child")
    moved = Page.objects.get(pk=pk).specific
    bring_back(moved)
