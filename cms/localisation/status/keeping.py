"""Keeps `TranslationStatus` true: one call after whatever changes what it is made from.

Some fifteen queries for an object, whatever the number of languages.
"""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.forms.models import model_to_dict
from django.utils import timezone
from wagtail.models import DraftStateMixin, Locale, Page, WorkflowState
from wagtail_localize.models import TranslatableObject, Translation, TranslationSource

from cms.localisation.models import TranslationStatus
from cms.localisation.status.counting import Count, Counts, count
from cms.localisation.status.deciding import Facts, state_from


@dataclass(frozen=True)
class Published:
    """What the version that readers see was made from."""

    fingerprint: str
    machine: int
    untranslated: int
    made_at: datetime


# By key of the object and id of the locale: what was published there.
Changes = dict[UUID, dict[int, Published]]

# What changed inside `kept_together`; None outside of it.
_waiting: ContextVar[Changes | None] = ContextVar("waiting", default=None)


@contextmanager
def kept_together() -> Iterator[None]:
    """Keep the statuses once at the end, however many strings are written within."""
    if _waiting.get() is not None:
        yield
        return
    changes: Changes = {}
    token = _waiting.set(changes)
    try:
        yield
    finally:
        _waiting.reset(token)
    for key, published in changes.items():
        _keep_now(key, published)


def keep(translation_key: UUID) -> None:
    """Write the statuses of an object anew, from its stored source; now or, within
    `kept_together`, at its end. Nothing for an object that was never taken up as a source."""
    _keep_soon(translation_key, {})


def note_published(
    translation: Translation,
    fingerprint: str,
    machine: int,
    untranslated: int,
    made_at: datetime | None = None,
) -> None:
    """Keep what the version was made from that readers now see, and when it was made (now, if it
    has no revision): what is written after that is not public."""
    published = Published(fingerprint, machine, untranslated, made_at or timezone.now())
    _keep_soon(translation.source.object_id, {translation.target_locale_id: published})


def _keep_soon(translation_key: UUID, published: dict[int, Published]) -> None:
    waiting = _waiting.get()
    if waiting is None:
        _keep_now(translation_key, published)
    else:
        waiting.setdefault(translation_key, {}).update(published)


def _keep_now(translation_key: UUID, published: dict[int, Published]) -> None:
    with transaction.atomic():
        lock([translation_key])
        source = source_of(translation_key)
        if source is not None:
            _keep(source, published)


def lock(translation_keys: Collection[UUID]) -> None:
    """Have others wait who write statuses of these objects, until the transaction ends.

    Whoever writes one asks this first, and reads what it follows from after it: who counts last
    then writes last.
    """
    objects = TranslatableObject.objects.select_for_update(no_key=True)
    list(objects.filter(pk__in=translation_keys).order_by("pk").values_list("pk"))


def source_of(translation_key: UUID) -> TranslationSource | None:
    """The source that the other languages of an object are translated from.

    Where translations were once made from two, the one with more of them, then the older.
    """
    found = TranslationSource.objects.filter(object_id=translation_key).select_related(
        "specific_content_type", "locale", "draft"
    )
    sources = list(found.prefetch_related("translations").order_by("pk"))
    return max(sources, key=lambda source: len(source.translations.all()), default=None)


def _keep(source: TranslationSource, published: dict[int, Published]) -> None:
    model = source.specific_content_type.model_class()
    if model is None:
        return
    versions = {v.locale_id: v for v in model.objects.filter(translation_key=source.object_id)}
    origin = versions.pop(source.locale_id, None)
    if origin is None:
        TranslationStatus.objects.filter(object_id=source.object_id).delete()
        return
    locale_ids = list(
        Locale.objects.exclude(pk=source.locale_id).order_by("pk").values_list("pk", flat=True)
    )
    counts = count(source, locale_ids)
    others = _Others.of(source, versions.values())
    is_draft = hasattr(source, "draft")
    known = {
        status.locale_id: status
        for status in TranslationStatus.objects.filter(object_id=source.object_id)
    }
    for locale_id in locale_ids:
        status = known.pop(locale_id, None) or TranslationStatus(
            object_id=source.object_id,
            locale_id=locale_id,
            source_changed_at=source.last_updated_at,
        )
        before = model_to_dict(status)
        _describe(status, source, origin, counts)
        if not is_draft:
            status.public_fingerprint = counts.fingerprint
        if locale_id in published:
            _publish(status, published[locale_id])
        version = _own(versions.get(locale_id))
        _measure(status, version, counts.by_locale[locale_id], counts, others)
        _save_changes(status, before)
    TranslationStatus.objects.filter(pk__in=[status.pk for status in known.values()]).delete()


def _save_changes(status: TranslationStatus, before: dict[str, Any]) -> None:
    """Nothing that did not change here is written: others decide about exclusion and review."""
    if status.pk is None:
        status.save()
        return
    changed = [name for name, value in model_to_dict(status).items() if value != before[name]]
    if changed:
        status.save(update_fields=[*changed, "updated_at"])


@dataclass(frozen=True)
class _Others:
    """What the states of an object follow from besides its words. Two queries."""

    # The keys of the pages that wait for a moderator.
    in_review: set[str]
    # The ids of the locales of which the translation follows its source, or was stopped.
    followed: set[int]
    stopped: set[int]

    @classmethod
    def of(cls, source: TranslationSource, versions: Iterable[Any]) -> "_Others":
        rows = Translation.objects.filter(source__object_id=source.object_id)
        found = set(rows.values_list("target_locale_id", "enabled"))
        followed = {locale_id for locale_id, enabled in found if enabled}
        stopped = {locale_id for locale_id, _enabled in found} - followed
        return cls(_in_review(versions), followed, stopped)


def _publish(status: TranslationStatus, published: Published) -> None:
    # What readers are given is translated, whatever was decided before.
    status.is_excluded = False
    status.published_fingerprint = published.fingerprint
    status.published_machine = published.machine
    status.published_untranslated = published.untranslated
    status.published_at = published.made_at


def _own(version: Any) -> Any:
    """The version in a language, if it has words of its own: an alias has not."""
    return None if getattr(version, "alias_of_id", None) else version


def _in_review(versions: Iterable[Any]) -> set[str]:
    """The keys of the pages that wait for a moderator."""
    ids = [str(version.pk) for version in versions if isinstance(version, Page)]
    states = WorkflowState.objects.filter(
        base_content_type__model="page",
        base_content_type__app_label="wagtailcore",
        object_id__in=ids,
        status=WorkflowState.STATUS_IN_PROGRESS,
    )
    return set(states.values_list("object_id", flat=True))


def _describe(
    status: TranslationStatus, source: TranslationSource, origin: Any, counts: Counts
) -> None:
    if status.fingerprint and status.fingerprint != counts.fingerprint:
        status.source_changed_at = timezone.now()
        status.reviewed_by = None
    status.fingerprint = counts.fingerprint
    status.source_locale_id = source.locale_id
    status.content_type = source.specific_content_type
    status.source_page_id = origin.pk if isinstance(origin, Page) else None
    status.source_pk = origin.pk
    status.title = str(origin)[:255]
    status.source_is_live = getattr(origin, "live", True)


def _measure(
    status: TranslationStatus, version: Any, own: Count, counts: Counts, others: _Others
) -> None:
    status.segments, status.words = counts.segments, counts.words
    status.segments_to_do, status.segments_machine = own.to_do, own.machine
    status.words_to_do = own.words_to_do
    status.is_live = version is not None and getattr(version, "live", True)
    status.state = state_from(
        Facts(
            is_excluded=status.is_excluded,
            is_detached=version is not None and status.locale_id in others.stopped,
            exists=version is not None or _is_under_way(status, others),
            is_live=status.is_live,
            is_in_review=version is not None and str(version.pk) in others.in_review,
            is_as_published=not status.is_behind and not status.published_untranslated,
            shows_machine=bool(status.published_machine),
            has_news=_has_news(status, own),
            segments_missing=own.missing,
            segments_machine=own.machine,
        )
    )


def _is_under_way(status: TranslationStatus, others: _Others) -> bool:
    """A topic or a region has no draft: it is made when its translation is published."""
    model = status.content_type.model_class()
    return status.locale_id in others.followed and not issubclass(model, DraftStateMixin)


def _has_news(status: TranslationStatus, own: Count) -> bool:
    """Whether words were written since the version was published that readers see."""
    if own.written_at is None or status.published_at is None:
        return False
    return own.written_at > status.published_at
