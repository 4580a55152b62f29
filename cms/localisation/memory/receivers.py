"""Translations that stand on no page can be saved and deleted.

wagtail-localize (1.14.5) takes for granted in its receivers that a translation has a context; its
own `on_delete=SET_NULL` makes some without. Deleting a language then fails. Delete this module when
`post_save_string_translation` and `post_delete_string_translation` ask.
"""

from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail_localize.models import (
    StringTranslation,
    post_delete_string_translation,
    post_save_string_translation,
)


def after_save(sender: Any, instance: StringTranslation, **kwargs: Any) -> None:
    """As wagtail-localize does it, where there is a place."""
    if instance.context is not None:
        post_save_string_translation(instance=instance, **kwargs)


def after_delete(sender: Any, instance: StringTranslation, **kwargs: Any) -> None:
    """As wagtail-localize does it, where there is a place."""
    if instance.context is not None:
        post_delete_string_translation(instance=instance, **kwargs)


def connect() -> None:
    """Put them in the place of those of wagtail-localize. A second time changes nothing."""
    post_save.disconnect(post_save_string_translation, sender=StringTranslation)
    post_save.connect(after_save, sender=StringTranslation)
    post_delete.disconnect(post_delete_string_translation, sender=StringTranslation)
    post_delete.connect(after_delete, sender=StringTranslation)
