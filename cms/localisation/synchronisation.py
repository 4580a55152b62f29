"""Translations follow their source as soon as it is published, without anybody asking for it.

The stored source is renewed, so that "outdated" is seen at once. A live translation that needs no
new word (blocks were moved, a paragraph was deleted, an edit was minor) is published anew; one that
needs words stays as it is until a person has written them.
"""

import logging
from collections.abc import Iterator, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from cms.core.translation_source import is_source
from cms.localisation.models import SourceDraft, TranslationStatus
from cms.localisation.preparation import take_up
from cms.localisation.publication import mark, publish
from cms.localisation.segments.reading import read_segments, segments_of, string_segments
from cms.localisation.segments.segment import Segment, SegmentState
from cms.localisation.writing import Written, write

logger = logging.getLogger(__name__)

# The path of a segment and what its source says there.
Place = tuple[str, str]


def follow(instance: Any, *, is_minor: bool = False) -> None:
    """Bring all languages of a source in step with it, each in a transaction of its own.

    `is_minor` carries present translations over to the changed wording: a language that was up to
    date stays so, one that was not stays outdated.
    Does nothing for a translation.
    """
    if isinstance(instance, Page):
        instance = instance.specific
    if not is_source(instance):
        return
    rested = {status.locale_id: status for status in _rested(instance)}
    kept = _kept_words(instance, rested) if is_minor else {}
    source = take_up(instance)
    if SourceDraft.objects.filter(source=source).exists():
        # Its languages go out with it.
        return
    for translation in source.translations.filter(enabled=True).select_related("target_locale"):
        status = rested.get(translation.target_locale_id)
        # The source may say again what it said once: what was written for that is not public.
        if status is not None and not _written_since(source, status):
            _follow(translation, kept.get(status.locale_id, set()))


def _rested(instance: Any) -> Iterator[TranslationStatus]:
    """Of the languages in which readers see every word as it is kept: no translator is at work."""
    live = TranslationStatus.objects.filter(
        object_id=instance.translation_key, is_live=True, published_untranslated=0
    ).exclude(published_at=None)
    for status in live:
        source = _stored_source(instance, status.source_locale_id)
        if source and not _written_since(source, status):
            yield status


def _stored_source(instance: Any, locale_id: int) -> TranslationSource | None:
    return TranslationSource.objects.filter(
        object_id=instance.translation_key, locale=locale_id
    ).first()


def _kept_words(instance: Any, rested: Mapping[int, TranslationStatus]) -> dict[int, set[Place]]:
    """By language: the segments of the source before this edit that a person has translated.

    Where translators had the draft already, those are what its segments said before, in languages
    that were up to date with what readers saw.
    """
    source = _stored_source(instance, instance.locale_id)
    if source is None:
        return {}
    is_draft = SourceDraft.objects.filter(source=source).exists()
    return {
        locale_id: {
            place
            for segment in read_segments(source, locale_id)
            if (place := _translated_before(segment, is_draft and not status.is_behind_readers))
        }
        for locale_id, status in rested.items()
    }


def _translated_before(segment: Segment, was_replaced: bool) -> Place | None:
    if segment.state == SegmentState.TRANSLATED:
        return segment.path, segment.source
    if was_replaced and segment.earlier is not None:
        return segment.path, segment.earlier.source
    return None


def _written_since(source: TranslationSource, status: TranslationStatus) -> bool:
    """Whether somebody wrote words that are not public yet: they are not published by the way."""
    return StringTranslation.objects.filter(
        context__object_id=source.object_id,
        locale=status.locale_id,
        translation_of__in=string_segments(source).values("string_id"),
        updated_at__gt=status.published_at,
    ).exists()


def _follow(translation: Translation, kept: set[Place]) -> None:
    try:
        with transaction.atomic():
            _carry_over(translation, kept)
            status = TranslationStatus.objects.get(
                object_id=translation.source.object_id, locale=translation.target_locale_id
            )
            if status.is_complete and status.is_behind:
                publish(translation, is_reviewed=True)
    except ValidationError as error:
        # It stays outdated, which the work list shows; the desk says what is in the way.
        mark(translation, error)
        logger.info("%s does not follow its source by itself.", translation, exc_info=True)
    except Exception:
        # The other languages go on.
        logger.exception("%s could not follow its source.", translation)


def _carry_over(translation: Translation, kept: set[Place]) -> None:
    """Keep the translations of segments that a minor edit has changed for their new wording; what
    was not translated before it is not afterwards."""
    if not kept:
        return
    write(
        translation,
        [
            Written(segment.id, segment.earlier.target)
            for segment in segments_of(translation)
            if segment.earlier is not None
            and segment.state == SegmentState.MISSING
            and (segment.path, segment.earlier.source) in kept
        ],
    )
