"""Whatever changes what a translation is to readers or translators renews its status."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import Signal, receiver
from wagtail.models import DraftStateMixin, Page, Revision, TranslatableMixin, WorkflowState
from wagtail.signals import (
    page_published,
    page_unpublished,
    published,
    unpublished,
    workflow_approved,
    workflow_cancelled,
    workflow_rejected,
    workflow_submitted,
)
from wagtail_localize.fields import get_translatable_fields
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from cms.core.checks import OWN_APPS
from cms.localisation.models import TranslatedRevision
from cms.localisation.status.counting import count
from cms.localisation.status.keeping import keep, lock, note_published
from cms.localisation.tasks import follow_later


@receiver(page_published)
@receiver(published)
def after_publication(sender: Any, instance: Any, revision: Revision, **kwargs: Any) -> None:
    """A source: its translations follow. A translation: it is as up to date as its revision."""
    if not isinstance(instance, TranslatableMixin) or _comes_twice(instance, kwargs["signal"]):
        return
    translation = translation_to(instance)
    if translation is None:
        content = revision.content if revision else {}
        follow_later(instance, is_minor=bool(content.get("is_minor_edit")))
        keep(instance.translation_key)
        return
    made = TranslatedRevision.objects.filter(revision=revision).first()
    if made is None:
        _note_as_stored(translation, revision)
    else:
        note_published(
            translation, made.fingerprint, made.machine, made.untranslated, revision.created_at
        )


def _note_as_stored(translation: Translation, revision: Revision | None = None) -> None:
    """Published by other ways than ours, or without a revision: made from what is stored now."""
    counts = count(translation.source, [translation.target_locale_id])
    own = counts.by_locale[translation.target_locale_id]
    made_at = revision.created_at if revision else None
    note_published(translation, counts.fingerprint, own.machine, own.missing, made_at)


@receiver(page_unpublished)
@receiver(unpublished)
def after_withdrawal(sender: Any, instance: Any, **kwargs: Any) -> None:
    if isinstance(instance, TranslatableMixin) and not _comes_twice(instance, kwargs["signal"]):
        keep(instance.translation_key)


def _comes_twice(instance: Any, signal: Signal) -> bool:
    """Wagtail tells of a page with its own signal, and then with that of all that has drafts."""
    return isinstance(instance, Page) and signal in (published, unpublished)


@receiver(workflow_submitted, sender=WorkflowState)
@receiver(workflow_approved, sender=WorkflowState)
@receiver(workflow_rejected, sender=WorkflowState)
@receiver(workflow_cancelled, sender=WorkflowState)
def after_moderation(sender: Any, instance: WorkflowState, **kwargs: Any) -> None:
    page = instance.content_object
    if isinstance(page, TranslatableMixin):
        keep(page.translation_key)


@receiver(post_save, sender=StringTranslation)
@receiver(post_delete, sender=StringTranslation)
def after_writing(sender: Any, instance: StringTranslation, **kwargs: Any) -> None:
    if instance.context_id is None:
        return
    key = instance.context.object_id
    if kwargs.get("created") is not None:
        forget_review(key, instance.locale_id)
    keep(key)


def forget_review(key: Any, locale_id: int) -> None:
    """Words that changed after somebody agreed to them have to be read again."""
    from cms.localisation.models import TranslationStatus

    reviewed = TranslationStatus.objects.filter(
        object_id=key, locale=locale_id, reviewed_by__isnull=False
    )
    if reviewed.exists():
        with transaction.atomic():
            lock([key])
            reviewed.update(reviewed_by=None)


@receiver(post_save, sender=Translation)
def after_taking_up(sender: Any, instance: Translation, **kwargs: Any) -> None:
    keep(instance.source.object_id)


@receiver(post_save)
def after_saving(
    sender: Any,
    instance: Any,
    raw: bool = False,
    update_fields: frozenset[str] | None = None,
    **kwargs: Any,
) -> None:
    """What has no publication of its own counts when it is saved: snippets without drafts, and a
    page that was never public. When only the record of its drafts is saved, it says no other
    thing."""
    if raw or not _counts_by_saving(instance) or _says_the_same(sender, update_fields):
        return
    if not isinstance(instance, DraftStateMixin) and (translation := translation_to(instance)):
        _note_as_stored(translation)
    elif TranslationSource.objects.filter(
        object_id=instance.translation_key, locale=instance.locale_id
    ).exists():
        follow_later(instance)


def _counts_by_saving(instance: Any) -> bool:
    if not isinstance(instance, TranslatableMixin) or instance._meta.app_label not in OWN_APPS:
        return False
    if isinstance(instance, DraftStateMixin):
        return not instance.live
    return not hasattr(instance, "sort_order")


def _says_the_same(model: Any, update_fields: frozenset[str] | None) -> bool:
    if update_fields is None:
        return False
    told = {field.field_name for field in get_translatable_fields(model)}
    return not told & update_fields


@receiver(post_delete)
def after_deletion(sender: Any, instance: Any, **kwargs: Any) -> None:
    if isinstance(instance, Page) or (
        isinstance(instance, TranslatableMixin) and not hasattr(instance, "sort_order")
    ):
        key = instance.translation_key
        transaction.on_commit(lambda: keep(key))


def translation_to(instance: Any) -> Translation | None:
    """The translation whose target this is; None for a source."""
    return (
        Translation.objects.filter(
            source__object_id=instance.translation_key,
            target_locale_id=instance.locale_id,
            enabled=True,
        )
        .select_related("source__specific_content_type", "source__locale", "target_locale")
        .first()
    )
