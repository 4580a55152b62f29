"""Reads the segments of translations from wagtail-localize's tables. Four queries."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    TemplateSegment,
    Translation,
    TranslationSource,
)

from cms.localisation.differences import best_match
from cms.localisation.segments.fingerprint import fingerprint_of
from cms.localisation.segments.places import elements_of, place_of
from cms.localisation.segments.segment import Earlier, Segment, SegmentState

# From this likeness in percent on, a paragraph is taken for a changed one, not for a new one.
SIMILAR = 55


def segments_of(translation: Translation) -> list[Segment]:
    """The segments of a translation, in the order of the page; each wording once at a place."""
    return read_segments(translation.source, translation.target_locale)


def read_segments(source: TranslationSource, locale: Locale | int) -> list[Segment]:
    """The same for a source and a language it may not yet be translated into."""
    found = list(string_segments(source))
    translations = list(translations_of(source, locale))
    known = {(t.context_id, t.translation_of_id): t for t in translations}
    elements = _elements(source)
    model = source.specific_content_type.model_class()
    segments = []
    for number, segment in _each_once(found):
        place = place_of(model, segment.context.field_path or segment.context.path.split(".")[0])
        rich = elements.get(segment.context_id)
        empty = Segment(
            id=f"{segment.context.path_id.hex}-{segment.string.data_hash.hex}",
            path=segment.context.path,
            field_path=segment.context.field_path,
            label=place.label,
            element=rich[number] if rich and number < len(rich) else place.element,
            source=segment.string.data,
            max_length=place.max_length,
        )
        kept = known.get((segment.context_id, segment.string_id))
        segments.append(_with_translation(empty, kept))
    return _with_earlier(segments, found, translations)


def string_segments(source: TranslationSource) -> Any:
    """The stored segments of a source with their strings and places, in the order of the page."""
    return (
        StringSegment.objects.filter(source=source)
        .select_related("string", "context")
        .order_by("order")
    )


def translations_of(source: TranslationSource, locale: Locale | int) -> Any:
    """Every translation that was ever made of the object into the language, the newest first."""
    return (
        StringTranslation.objects.filter(context__object_id=source.object_id, locale=locale)
        .select_related("translation_of", "context")
        .order_by("-updated_at", "-pk")
    )


def current_fingerprint(source: TranslationSource) -> str:
    """What the source says now. Two queries."""
    return fingerprint_of(source, string_segments(source))


def state_of(translation: StringTranslation | None) -> SegmentState:
    """How far the translation of a string is: one that broke the page counts as none."""
    if translation is None or not translation.data.strip():
        return SegmentState.MISSING
    if translation.translation_type == StringTranslation.TRANSLATION_TYPE_MACHINE:
        return SegmentState.MACHINE
    return SegmentState.TRANSLATED


def _each_once(found: Iterable[StringSegment]) -> Iterator[tuple[int, StringSegment]]:
    """Each segment with its number at its place; a wording that comes again is left out."""
    numbers: dict[int, int] = defaultdict(int)
    seen = set()
    for segment in found:
        number = numbers[segment.context_id]
        numbers[segment.context_id] += 1
        if (segment.context_id, segment.string_id) not in seen:
            seen.add((segment.context_id, segment.string_id))
            yield number, segment


def _elements(source: TranslationSource) -> dict[int, tuple[str, ...]]:
    templates = TemplateSegment.objects.filter(source=source).select_related("template")
    return {t.context_id: elements_of(t.template.template) for t in templates}


def _with_translation(segment: Segment, kept: StringTranslation | None) -> Segment:
    if kept is None:
        return segment
    return replace(
        segment,
        target=kept.data,
        state=state_of(kept),
        origin=kept.tool_name,
        error=kept.get_error() or "" if kept.has_error else "",
    )


def _with_earlier(
    segments: list[Segment], found: list[StringSegment], translations: list[StringTranslation]
) -> list[Segment]:
    """Give each segment that is not translated what stood at its place before, with its
    translation."""
    present = {(s.context_id, s.string_id) for s in found}
    former: dict[str, list[StringTranslation]] = defaultdict(list)
    for translation in translations:
        key = (translation.context_id, translation.translation_of_id)
        if key not in present and translation.data.strip() and not translation.has_error:
            former[translation.context.path].append(translation)
    alone = _paths_of_one(found)
    return [
        replace(segment, earlier=_earlier(segment, former[segment.path], segment.path in alone))
        if segment.state != SegmentState.TRANSLATED
        else segment
        for segment in segments
    ]


def _paths_of_one(found: list[StringSegment]) -> set[str]:
    numbers: dict[str, int] = defaultdict(int)
    for segment in found:
        numbers[segment.context.path] += 1
    return {path for path, number in numbers.items() if number == 1}


def _earlier(segment: Segment, former: list[StringTranslation], is_alone: bool) -> Earlier | None:
    if not former:
        return None
    match = best_match(segment.source, [one.translation_of.data for one in former])
    if match is None or (match[1] < SIMILAR and not is_alone):
        return None
    # In a field of one string the newest stood there last, whatever it said.
    chosen = former[match[0]] if match[1] >= SIMILAR else former[0]
    return Earlier(chosen.translation_of.data, chosen.data)
