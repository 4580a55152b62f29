"""Counts segments and words of a source in all languages. Five queries."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime

from wagtail_localize.models import StringTranslation, TranslationSource

from cms.localisation.segments.fingerprint import fingerprint_of
from cms.localisation.segments.reading import state_of, string_segments
from cms.localisation.segments.segment import HUMAN_ORIGINS, SegmentState
from cms.localisation.segments.words import count_words


@dataclass
class Count:
    """Segments and words of one language, by how far they are."""

    missing: int = 0
    # Not confirmed by a person; `machine` are those of them that a machine wrote.
    unconfirmed: int = 0
    machine: int = 0
    words_to_do: int = 0
    # When somebody last wrote one of them.
    written_at: datetime | None = None

    @property
    def to_do(self) -> int:
        return self.missing + self.unconfirmed


@dataclass(frozen=True)
class _Kept:
    """What is stored of a segment in a language."""

    state: SegmentState
    is_machine: bool
    written_at: datetime


@dataclass
class Counts:
    """Of a source: what it says, and how much of that each language has (by id of the locale)."""

    fingerprint: str
    segments: int
    words: int
    by_locale: dict[int, Count] = field(default_factory=dict)


def count(source: TranslationSource, locale_ids: list[int]) -> Counts:
    """How far each language is with a source as it is stored."""
    found = list(string_segments(source))
    units = {(s.context_id, s.string_id): count_words(s.string.data) for s in found}
    kept = _states(source, locale_ids)
    counts = Counts(
        fingerprint=fingerprint_of(source, found),
        segments=len(units),
        words=sum(units.values()),
    )
    for locale_id in locale_ids:
        one = counts.by_locale[locale_id] = Count()
        for key, words in units.items():
            _add(one, kept[locale_id].get(key), words)
    return counts


def _add(one: Count, kept: _Kept | None, words: int) -> None:
    state = kept.state if kept else SegmentState.MISSING
    one.missing += state == SegmentState.MISSING
    one.unconfirmed += state == SegmentState.MACHINE
    one.words_to_do += words if state != SegmentState.TRANSLATED else 0
    if kept:
        one.machine += kept.is_machine
        one.written_at = max(one.written_at or kept.written_at, kept.written_at)


def _states(
    source: TranslationSource, locale_ids: list[int]
) -> dict[int, dict[tuple[int, int], _Kept]]:
    translations = StringTranslation.objects.filter(
        context__object_id=source.object_id, locale__in=locale_ids
    )
    states: dict[int, dict[tuple[int, int], _Kept]] = defaultdict(dict)
    for one in translations:
        state = SegmentState.MISSING if one.has_error else state_of(one)
        is_machine = state == SegmentState.MACHINE and one.tool_name not in HUMAN_ORIGINS
        kept = _Kept(state, is_machine, one.updated_at)
        states[one.locale_id][one.context_id, one.translation_of_id] = kept
    return states
