"""Builds a page or snippet in another language from its source and the strings translated so far.

wagtail-localize's own `save_target` writes to the live page also when it is told to keep a draft,
and puts the source's words where a changed one has no translation. Delete this module when it does
neither.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from wagtail.models import DraftStateMixin, Page
from wagtail_localize.fields import copy_synchronised_fields
from wagtail_localize.models import Translation
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.ingest import ingest_segments
from wagtail_localize.strings import StringValue

from cms.localisation.segments.reading import current_fingerprint, segments_of
from cms.localisation.segments.segment import Segment, SegmentState


@dataclass(frozen=True)
class Built:
    """A version that is not saved, and what it was made from."""

    instance: Any
    fingerprint: str
    machine: int
    untranslated: int


def build(translation: Translation, segments: list[Segment] | None = None) -> Built:
    """The target as its strings are now, in memory; nothing is written. `segments`, if they are
    known already, saves reading them.

    A changed segment that nobody has translated again keeps its earlier translation; what was never
    translated stands in the source's words. Raises the model's DoesNotExist where a target with
    drafts was not made yet, SourceDeletedError where the source is gone.
    """
    source, locale = translation.source, translation.target_locale
    segments = segments_of(translation) if segments is None else segments
    original = source.as_instance()
    instance = _target_of(translation, original)
    slug = getattr(instance, "slug", None)
    copy_synchronised_fields(original, instance)
    stored = source._get_segments_for_translation(locale, fallback=True)
    ingest_segments(original, instance, source.locale, locale, _filled(stored, segments))
    if isinstance(instance, Page):
        # Its address follows the source at once (cms.core.addresses), not with its words.
        instance.slug = slug
    return Built(
        instance=instance,
        fingerprint=current_fingerprint(source),
        machine=sum(segment.state == SegmentState.MACHINE for segment in segments),
        untranslated=sum(segment.state == SegmentState.MISSING for segment in segments),
    )


def _target_of(translation: Translation, original: Any) -> Any:
    try:
        return translation.get_target_instance()
    except ObjectDoesNotExist:
        if isinstance(original, DraftStateMixin):
            raise
        return original.copy_for_translation(translation.target_locale)


def _filled(stored: Iterable[Any], segments: Iterable[Segment]) -> list[Any]:
    """The stored segments, with earlier translations where there is no present one."""
    earlier = {
        (segment.path, segment.source): segment.earlier.target
        for segment in segments
        if segment.earlier is not None and segment.state == SegmentState.MISSING
    }
    values = []
    for value in stored:
        if isinstance(value, StringSegmentValue):
            target = earlier.get((value.path, value.string.data))
            if target is not None and _fits(target, value.attrs):
                value = _with_string(value, target)
        values.append(value)
    return values


def _fits(target: str, attrs: dict[str, Any]) -> bool:
    """Whether each link of an earlier translation is one of the changed source's too."""
    try:
        StringValue(target).render_soup(attrs)
    except KeyError:
        return False
    return True


def _with_string(value: StringSegmentValue, target: str) -> StringSegmentValue:
    filled = StringSegmentValue(value.path, StringValue(target), attrs=value.attrs)
    return filled.with_order(value.order)
