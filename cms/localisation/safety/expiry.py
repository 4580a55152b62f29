"""A translation has no dates of its own on which it goes public or expires.

wagtail-localize copies both from the source when a translation is made and never again: extend the
source, and its translations expire on the old day. Here only the source has them; its translations
go and come with it (`unpublishing`), whoever changes the dates.
"""

from typing import Any

from django.dispatch import receiver
from wagtail.models import DraftStateMixin
from wagtail.signals import copy_for_translation_done, published

from cms.localisation.safety.versions import is_translatable, model_of, source_of

DATES = {"go_live_at": None, "expire_at": None}


@receiver(copy_for_translation_done)
def a_copy_has_no_dates(sender: Any, source_obj: Any, target_obj: Any, **kwargs: Any) -> None:
    if isinstance(target_obj, DraftStateMixin):
        _clear(target_obj)


@receiver(published)
def a_translation_has_no_dates(sender: Any, instance: Any, **kwargs: Any) -> None:
    """A revision may still have those of long ago."""
    has_any = isinstance(instance, DraftStateMixin) and any(
        getattr(instance, name) for name in DATES
    )
    if has_any and is_translatable(instance) and source_of(instance, enabled=True) is not None:
        _clear(instance)


def _clear(instance: Any) -> None:
    for name, value in DATES.items():
        setattr(instance, name, value)
    if instance.pk:
        model_of(instance).objects.filter(pk=instance.pk).update(**DATES)
