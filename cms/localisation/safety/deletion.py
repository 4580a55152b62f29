"""What is deleted in its source is deleted in every language.

So says Wagtail's own question before a page with translations is deleted, and nobody's name or
address is left behind in a language that its editors do not read. What a translator has written
stays in wagtail-localize's tables as memory (`WAGTAILLOCALIZE_DISABLE_ON_DELETE`).

Nothing that somebody wrote for itself goes with something else: a page whose synchronisation was
stopped, and one with pages of its own language below it, are taken down instead. They become
sources themselves, drafts that whoever may can publish or delete.
"""

from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.db.models.signals import pre_delete
from django.dispatch import receiver
from wagtail.models import Page
from wagtail_localize.models import Translation

from cms.localisation.safety.versions import is_translatable, model_of, translations_of


@receiver(pre_delete)
def translations_are_deleted_with_their_source(sender: Any, instance: Any, **kwargs: Any) -> None:
    if not is_translatable(instance):
        return
    with transaction.atomic():
        for pk in [translation.pk for translation in translations_of(instance)]:
            # Read afresh: each deletion changes the tree, and may take another with it.
            translation = model_of(instance).objects.filter(pk=pk).first()
            if translation is None:
                continue
            if goes_with(instance, translation):
                translation.delete()
            else:
                _become_source(instance, translation)


def goes_with(source: Any, translation: Any) -> bool:
    """Whether the translation is deleted with its source, or becomes one itself."""
    follows = Translation.objects.filter(
        source__object_id=source.translation_key,
        source__locale_id=source.locale_id,
        target_locale_id=translation.locale_id,
        enabled=True,
    ).exists()
    return follows and not has_own_pages(translation)


def has_own_pages(translation: Any) -> bool:
    """Whether there is a page below that is not a translation which follows its source."""
    if not isinstance(translation, Page):
        return False
    follows = Translation.objects.filter(
        source__object_id=OuterRef("translation_key"),
        target_locale_id=OuterRef("locale_id"),
        enabled=True,
    )
    below = translation.get_descendants().filter(alias_of=None)
    return below.exclude(Exists(follows)).exists()


def _become_source(source: Any, translation: Any) -> None:
    if getattr(translation, "live", False):
        translation.unpublish()
    Translation.objects.filter(
        source__object_id=source.translation_key,
        source__locale_id=source.locale_id,
        target_locale_id=translation.locale_id,
    ).delete()
