"""No page mirrors another language: a parent that is not translated becomes a draft.

wagtail-localize makes live aliases, which show English below a French address: of the parents of a
page that is sent to translation, and of a whole tree where a language is to be "synchronised from"
another. Parents are made as drafts here before it comes to that; the other is refused, and not
offered. What aliases there may be all the same, `cms.core.querysets.public_pages` and the hook in
`cms.core.wagtail_hooks` hide.
"""

from typing import Any

from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db.models.signals import post_save, pre_save
from django.dispatch import receiver
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail_localize.locales.components import LOCALE_COMPONENTS
from wagtail_localize.models import LocaleSynchronization, Translation

from cms.localisation.preparation import prepare
from cms.localisation.safety.versions import source_of

LOCALE_COMPONENTS[:] = [
    component for component in LOCALE_COMPONENTS if component["model"] is not LocaleSynchronization
]


@receiver(pre_save, sender=LocaleSynchronization)
def refuse_a_mirrored_tree(sender: Any, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        raise ValidationError(
            _("A language does not mirror another one: send pages to translation.")
        )


@receiver(post_save, sender=Translation)
def parents_become_drafts(
    sender: Any,
    instance: Translation,
    raw: bool = False,
    update_fields: frozenset[str] | None = None,
    **kwargs: Any,
) -> None:
    """Prepare the parents of a page that is sent to translation, from the top down.

    Raises CannotBeTranslated where the language has no home page.
    """
    if (
        raw
        or not instance.enabled
        or (update_fields is not None and "enabled" not in update_fields)
    ):
        return
    try:
        page = instance.source.get_source_instance()
    except ObjectDoesNotExist:
        return
    if not isinstance(page, Page):
        return
    parent = page.get_parent()
    place = None if parent.is_root() else parent.get_translation_or_none(instance.target_locale)
    if not parent.is_root() and (place is None or place.alias_of_id is not None):
        prepare((source_of(parent) or parent).specific, instance.target_locale)
