"""What is taken down in its source is taken down in every language, and comes back with it.

wagtail-localize leaves translations public when their source is unpublished or expires. Here they
go with it in the same transaction, also where synchronisation was stopped: taking down is the safe
direction. The history of each keeps that this was why, with the version that was public; that very
version is published again with the source, and nothing else is. So five languages are not lost by
a slip, and what an editor took down in one language stays down.

A translation that is published before its source waits for it in the same way. One whose
synchronisation was stopped does not wait: it may be public on its own.
"""

import logging
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.dispatch import receiver
from wagtail.log_actions import LogContext, get_active_log_context, log, registry
from wagtail.models import DraftStateMixin, Page, Revision
from wagtail.signals import published, unpublished

from cms.core.editing.going_out import public_before
from cms.localisation.safety.versions import (
    is_translatable,
    model_of,
    source_of,
    translations_of,
)

logger = logging.getLogger(__name__)

# In the history of a translation.
TAKEN_DOWN = "localisation.unpublish_with_source"


@receiver(unpublished)
def translations_go_with_their_source(sender: Any, instance: Any, **kwargs: Any) -> None:
    if not is_translatable(instance):
        return
    with transaction.atomic():
        for translation in translations_of(instance):
            if translation.live:
                take_down(translation, is_expired=instance.expired)


@receiver(published)
def translations_return_with_their_source(sender: Any, instance: Any, **kwargs: Any) -> None:
    if is_translatable(instance) and instance.live:
        for translation in translations_of(instance):
            bring_back(translation)


@receiver(published)
def a_translation_waits_for_its_source(sender: Any, instance: Any, **kwargs: Any) -> None:
    if not is_translatable(instance) or not instance.live:
        return
    if waits_for_source(instance):
        versions = model_of(instance).objects.filter(pk=instance.pk)
        take_down(versions.get())
        if instance.first_published_at == instance.last_published_at:
            # It was not public for a moment: its first publication is that with its source.
            versions.update(first_published_at=None)


def waits_for_source(translation: Any) -> bool:
    """Whether the translation would be public before what it translates."""
    source = source_of(translation, enabled=True)
    return isinstance(source, DraftStateMixin) and not source.live


def take_down(translation: Any, *, is_expired: bool = False) -> None:
    """Unpublish, and keep which version was public, so that it can come back."""
    revision = translation.live_revision_id
    with transaction.atomic(), _own_action():
        translation.unpublish(set_expired=is_expired, log_action=None)
        log(instance=translation, action=TAKEN_DOWN, data={"revision": revision})


def bring_back(translation: Any) -> None:
    """Publish what was taken down with its source; nothing that an editor took down.

    Not where it stands in another place than its source, and not with a picture whose people do not
    agree any more: such a page stays a draft.
    """
    if translation.live or not was_taken_down(translation) or not is_in_place(translation):
        return
    try:
        with transaction.atomic(), _own_action(), public_before():
            _public_version(translation).publish()
    except ValidationError:
        logger.warning("%r stays a draft, though its source is public again.", translation)


def _own_action() -> LogContext:
    """Wagtail's history shows one page of those that one action logs the same of."""
    return LogContext(user=get_active_log_context().user)


def was_taken_down(translation: Any) -> bool:
    """Whether the translation was last taken down with its source, not by itself."""
    return _last_unpublication(translation) is not None


def is_in_place(translation: Any) -> bool:
    """Whether a page stands below the translation of its source's parent; a snippet does."""
    if not isinstance(translation, Page):
        return True
    source = source_of(translation)
    return (
        source is None
        or source.get_parent().translation_key == translation.get_parent().translation_key
    )


def _last_unpublication(translation: Any) -> Any:
    entries = registry.get_logs_for_instance(translation)
    entries = entries.filter(action__contains="unpublish")
    last = entries.order_by("-timestamp", "-pk").first()
    return last if last is not None and last.action == TAKEN_DOWN else None


def _public_version(translation: Any) -> Revision:
    entry = _last_unpublication(translation)
    kept = translation.revisions.filter(pk=entry.data["revision"]).first()
    # A script may have put it live without a revision; the row still says what was public.
    return kept or translation.save_revision(clean=False)
