"""Fills a translation with what the memory or a machine proposes; a person confirms each."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail_localize.models import Translation

from cms.localisation.desk.saving import DRAFT, MEMORY
from cms.localisation.exchange.applying import ORIGIN as FILE
from cms.localisation.glossary.matching import occurring_in, terms_between
from cms.localisation.machine.suggesting import get_translator, suggest
from cms.localisation.machine.translator import TranslatorFailed
from cms.localisation.memory.matching import matches_for
from cms.localisation.segments.reading import segments_of
from cms.localisation.segments.segment import Segment, SegmentState
from cms.localisation.writing import Written, lock_words, write

EXACT = 100


def is_untouched(segment: Segment) -> bool:
    """Whether it has no translation, and had none before its source was changed."""
    return segment.state == SegmentState.MISSING and segment.earlier is None


@transaction.atomic
def fill_from_memory(translation: Translation, user: Any = None) -> int:
    """Take over what the memory knows word for word, unconfirmed. Returns for how many segments.

    What has a translation, or had one before its source was changed, is left alone.
    """
    # What is typed at the desk now is kept before this, and seen, or after it.
    lock_words(translation)
    segments = _untouched(translation)
    matches = matches_for(
        {segment.id: segment.source for segment in segments},
        translation.source.locale,
        translation.target_locale,
        exclude_object=translation.source.object_id,
        paths={segment.id: segment.path for segment in segments},
        least_score=EXACT,
    )
    written = [
        Written(segment_id, found[0].target, is_confirmed=False, origin=MEMORY)
        for segment_id, found in matches.items()
        if found
    ]
    return write(translation, written, user)


def fill_by_machine(translation: Translation, user: Any, segment_id: str = "") -> int:
    """Have a segment suggested, or all that have no translation, now or earlier. Returns how many
    were.

    Call it outside a transaction. Raises ValidationError for a segment with words that a person
    wrote, and TranslatorFailed; what had come before is kept.
    """
    wanted = _chosen(translation, segment_id) if segment_id else _untouched(translation)
    if not wanted:
        return 0
    try:
        found = suggest(wanted, *_languages(translation), _terms(translation, wanted))
    except TranslatorFailed as failure:
        _keep(translation, wanted, failure.suggestions, user)
        raise
    return _keep(translation, wanted, found, user)


def _chosen(translation: Translation, segment_id: str) -> list[Segment]:
    wanted = [segment for segment in segments_of(translation) if segment.id == segment_id]
    if any(_is_by_a_person(segment) for segment in wanted):
        raise ValidationError(
            _("Somebody wrote what stands there. Empty the box to have it suggested anew.")
        )
    return wanted


def _is_by_a_person(segment: Segment) -> bool:
    return segment.state == SegmentState.TRANSLATED or (
        segment.state == SegmentState.MACHINE and segment.origin in {DRAFT, FILE}
    )


def _untouched(translation: Translation) -> list[Segment]:
    return [segment for segment in segments_of(translation) if is_untouched(segment)]


def _languages(translation: Translation) -> tuple[str, str]:
    return translation.source.locale.language_code, translation.target_locale.language_code


def _terms(translation: Translation, segments: list[Segment]) -> list[Any]:
    entries = terms_between(translation.source.locale, translation.target_locale)
    pairs = [
        entry.as_pair() for segment in segments for entry in occurring_in(entries, segment.source)
    ]
    return list(dict.fromkeys(pairs))


@transaction.atomic
def _keep(translation: Translation, wanted: list[Segment], found: dict[str, str], user: Any) -> int:
    """Keep what has come, but not over what somebody has written while the machine was at work."""
    lock_words(translation)
    translator = get_translator()
    before = {segment.id: (segment.target, segment.state) for segment in wanted}
    now = {segment.id: (segment.target, segment.state) for segment in segments_of(translation)}
    written = [
        Written(segment_id, target, is_confirmed=False, origin=translator.name)
        for segment_id, target in found.items()
        if now.get(segment_id) == before[segment_id]
    ]
    return write(translation, written, user) if written else 0
