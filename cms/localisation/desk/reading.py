"""Reads everything that the editor shows of a translation."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wagtail_localize.models import StringTranslation, Translation

from cms.core.page_context import text_direction
from cms.localisation.desk.presentation import Card, Counts, cards_of, counts_of
from cms.localisation.desk.saving import Conflict, name_of
from cms.localisation.desk.suggestions import EXACT, is_untouched
from cms.localisation.glossary.matching import occurring_in, terms_between
from cms.localisation.memory.matching import Match, matches_for
from cms.localisation.models import JobItem, TranslationStatus
from cms.localisation.segments.reading import segments_of
from cms.localisation.segments.segment import Segment, SegmentState
from cms.localisation.verification import findings_in


@dataclass(frozen=True)
class Language:
    """A language as HTML and people name it."""

    code: str
    direction: str
    name: str


@dataclass(frozen=True)
class Work:
    """A translation with what is to do in it."""

    cards: list[Card]
    counts: Counts
    source_language: Language
    target_language: Language
    status: TranslationStatus | None
    jobs: list[JobItem]
    last_person: str
    last_time: Any

    @property
    def fillable(self) -> int:
        """How many segments the memory knows word for word."""
        return len(fillable(self.cards))

    @property
    def untouched(self) -> int:
        """How many segments have no translation, now or earlier."""
        return sum(is_untouched(card.segment) for card in self.cards)

    @property
    def shown(self) -> dict[str, str]:
        return {card.segment.id: card.shown for card in self.cards}


def read_work(translation: Translation, conflicts: Mapping[str, Conflict] | None = None) -> Work:
    """The segments with their findings, matches and terms; about a dozen queries."""
    segments = segments_of(translation)
    entries = terms_between(translation.source.locale, translation.target_locale)
    cards = cards_of(
        segments,
        findings_in(translation, segments, entries),
        matches_of(translation, segments),
        {segment.id: occurring_in(entries, segment.source) for segment in segments},
        conflicts or {},
    )
    last = _last_written(translation)
    status = status_of(translation)
    return Work(
        cards=cards,
        counts=counts_of(cards),
        source_language=language_of(translation.source.locale),
        target_language=language_of(translation.target_locale),
        status=status,
        jobs=_jobs(status),
        last_person=name_of(last.last_translated_by) if last else "",
        last_time=last.updated_at if last else None,
    )


def fillable(cards: list[Card]) -> list[Card]:
    """Segments without a translation, now or earlier, that the memory knows word for word."""
    return [
        card
        for card in cards
        if is_untouched(card.segment) and card.offers and card.offers[0].score == EXACT
    ]


def matches_of(translation: Translation, segments: list[Segment]) -> dict[str, list[Match]]:
    """What the memory has for the segments that are to do."""
    open_ones = [segment for segment in segments if segment.state != SegmentState.TRANSLATED]
    return matches_for(
        {segment.id: segment.source for segment in open_ones},
        translation.source.locale,
        translation.target_locale,
        exclude_object=translation.source.object_id,
        paths={segment.id: segment.path for segment in open_ones},
    )


def language_of(locale: Any) -> Language:
    code = locale.language_code
    return Language(code, text_direction(code), locale.get_display_name())


def status_of(translation: Translation) -> TranslationStatus | None:
    return TranslationStatus.objects.filter(
        object_id=translation.source.object_id, locale=translation.target_locale_id
    ).first()


def _jobs(status: TranslationStatus | None) -> list[JobItem]:
    if status is None:
        return []
    items = status.job_items.filter(completed_at=None, job__closed_at=None)
    return list(items.select_related("job", "assignee").order_by("job__due_date", "pk"))


def _last_written(translation: Translation) -> StringTranslation | None:
    rows = StringTranslation.objects.filter(
        context__object_id=translation.source.object_id,
        locale=translation.target_locale_id,
        last_translated_by__isnull=False,
    )
    return rows.select_related("last_translated_by").order_by("-updated_at").first()
