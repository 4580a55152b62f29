"""Takes a page or snippet up for translation: its strings, and a draft in each language."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import DraftStateMixin, Locale, Page
from wagtail_localize.models import Translation, TranslationSource

from cms.core.translation_source import is_source
from cms.localisation.models import SourceDraft, TranslationStatus
from cms.localisation.references import indexed_once
from cms.localisation.segments.reading import current_fingerprint
from cms.localisation.status.keeping import keep, kept_together, source_of

# The home pages stand side by side; each language has its own from the first migration on.
HOME_DEPTH = 2


class CannotBeTranslated(ValidationError):
    """Why an object is no source, or has no place in a language."""


@transaction.atomic
def take_up(instance: Any) -> TranslationSource:
    """Read the strings of a source as it is now, and keep its statuses.

    Where its draft was taken up, that stays so, as it is now, until it has no draft any more.

    Raises CannotBeTranslated for a translation: nothing is translated from one.
    """
    if not is_source(instance):
        raise CannotBeTranslated(
            _("“%s” is a translation itself. Translate its source.") % instance
        )
    stored = _stored(instance)
    draft = _draft_of(stored)
    if draft is None:
        return _read(stored)
    if not has_draft(stored):
        draft.delete()
        return _read(stored)
    if draft.public_revision != stored.live_revision_id:
        # Something else than the latest draft was published meanwhile.
        _note_public(draft, stored)
    return _read(stored.get_latest_revision_as_object())


def _read(stored: Any) -> TranslationSource:
    source, _changed = TranslationSource.update_or_create_from_instance(stored)
    keep(source.object_id)
    return source


def _note_public(draft: SourceDraft, stored: Page) -> None:
    """Keep what readers of the source see, before the words of the draft take its place."""
    source, _changed = TranslationSource.update_or_create_from_instance(stored)
    TranslationStatus.objects.filter(object_id=source.object_id).update(
        public_fingerprint=current_fingerprint(source)
    )
    draft.public_revision = stored.live_revision_id
    draft.save()


@transaction.atomic
def take_up_draft(page: Page) -> TranslationSource:
    """Read the strings of the latest draft of a page, so that its languages can be ready when it is
    published; the same as `take_up` for a page without one. Until then its translations stay
    drafts, and readers are told nothing of them.

    Raises CannotBeTranslated for a translation.
    """
    source, stored = take_up(page), _stored(page)
    if not has_draft(stored) or _draft_of(stored):
        return source
    SourceDraft.objects.create(source=source, public_revision=stored.live_revision_id)
    return take_up(page)


def has_draft(instance: Any) -> bool:
    """Whether readers see the object in other words than those of its latest draft."""
    if not isinstance(instance, Page):
        return False
    return instance.live and instance.has_unpublished_changes


def _draft_of(instance: Any) -> SourceDraft | None:
    return SourceDraft.objects.filter(
        source__object_id=instance.translation_key, source__locale=instance.locale_id
    ).first()


def _stored(instance: Any) -> Any:
    """As the database has it: what is in memory may be older than what others have published."""
    model = instance.specific_class if isinstance(instance, Page) else type(instance)
    return model._default_manager.get(pk=instance.pk)


@transaction.atomic
def prepare(instance: Any, locale: Locale) -> Translation:
    """Make the draft of a source in a language, if there is none, with those of its parents.

    What has no drafts (a topic, a venue) is made when its translation is published: until then
    readers see the source's words, marked as such.

    Raises CannotBeTranslated, also for a version that was detached from its source: no order
    overwrites what was made there by hand.
    """
    with kept_together():
        if isinstance(instance, Page):
            # First, as a release does: two that lock the same pages do so in the same order.
            _prepare_parent(instance, locale)
        source = take_up(instance)
        translation = _translation(source, instance, locale)
        if isinstance(instance, Page):
            _prepare_page(_stored(instance), locale)
        elif isinstance(instance, DraftStateMixin) and not instance.has_translation(locale):
            draft = instance.copy_for_translation(locale)
            draft.live = False
            draft.save()
            draft.save_revision()
        keep(source.object_id)
    return translation


def _translation(source: TranslationSource, instance: Any, locale: Locale) -> Translation:
    if source.locale_id == locale.pk:
        raise CannotBeTranslated(_("“%s” is written in this language.") % instance)
    other = Translation.objects.filter(
        source__object_id=source.object_id, target_locale=locale, enabled=True
    ).exclude(source=source)
    if other.exists():
        raise CannotBeTranslated(_("“%s” is translated from another language.") % instance)
    stopped = Translation.objects.filter(
        source__object_id=source.object_id, target_locale=locale, enabled=False
    )
    if stopped.exists() and _has_own_version(instance, locale):
        raise CannotBeTranslated(
            _("“%s” was detached from its source in this language: restart its translation there.")
            % instance
        )
    translation, _created = Translation.objects.update_or_create(
        source=source, target_locale=locale, defaults={"enabled": True}
    )
    return translation


def _has_own_version(instance: Any, locale: Locale) -> bool:
    version = instance.get_translation_or_none(locale)
    return version is not None and not getattr(version, "alias_of_id", None)


def _prepare_parent(page: Page, locale: Locale) -> None:
    """Where the page has no place in the language yet. Raises CannotBeTranslated without a home."""
    if page.locale_id == locale.pk or _has_own_version(page, locale):
        return
    if page.depth <= HOME_DEPTH:
        raise CannotBeTranslated(_("There is no home page in this language yet."))
    parent = page.get_parent().specific
    if not _has_own_version(parent, locale):
        leading = source_of(parent.translation_key)
        prepare(leading.get_source_instance() if leading is not None else parent, locale)


def _prepare_page(page: Page, locale: Locale) -> None:
    present = page.get_translation_or_none(locale)
    if present is not None and present.alias_of_id is None:
        return
    if present is not None:
        # A mirror of another language becomes a draft of its own.
        present.alias_of = None
        present.live = False
        present.save(clean=False)
        present.specific.save_revision()
        return
    with indexed_once() as saved:
        saved.append(page.copy_for_translation(locale))
