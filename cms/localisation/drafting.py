"""Translators who have the words of a draft, or whose page is in a release, get each next draft."""

from typing import Any

from django.db.models import Exists, OuterRef
from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.models import Revision
from wagtail_localize.models import TranslatableObject

from cms.localisation.models import ReleaseItem, SourceDraft
from cms.localisation.tasks import take_up_draft_later


@receiver(post_save, sender=Revision)
def after_drafting(
    sender: Any,
    instance: Revision,
    raw: bool = False,
    update_fields: frozenset[str] | None = None,
    **kwargs: Any,
) -> None:
    """Also of a revision that is written over: the editor saves by itself while somebody types."""
    key = instance.content.get("translation_key")
    says_nothing_new = update_fields is not None and "content" not in update_fields
    if raw or key is None or says_nothing_new:
        return
    if _is_wanted(key, instance.content.get("locale")):
        take_up_draft_later(instance.content_object)


def _is_wanted(key: str, locale_id: Any) -> bool:
    """Whether translators have the draft before this one, or the page is to go out."""
    drafts = SourceDraft.objects.filter(source__object=OuterRef("pk"), source__locale=locale_id)
    items = ReleaseItem.objects.filter(object=OuterRef("pk"), release__published_at=None)
    known = TranslatableObject.objects.filter(pk=key)
    return known.filter(Exists(drafts) | Exists(items)).exists()
