"""What the order form says of each language before anything is ordered."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import StringSegment
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from cms.localisation.jobs.sources import key_of
from cms.localisation.models import State, TranslationStatus
from cms.localisation.segments.words import count_words

# Where there is nothing to order.
SETTLED = {State.CURRENT, State.EXCLUDED}
UNDER_WAY = {State.MACHINE, State.IN_TRANSLATION, State.IN_REVIEW}


@dataclass
class Offered:
    """A source that can be ordered, with how far its languages are."""

    source: Any
    statuses: dict[int, TranslationStatus] = field(default_factory=dict)
    is_related: bool = False
    # Of a page that readers see: its draft is offered, not what they see.
    of_draft: bool = False

    @property
    def key(self) -> tuple[str, str]:
        return key_of(self.source)

    @property
    def type_name(self) -> str:
        return str(self.source._meta.verbose_name)

    @cached_property
    def own_words(self) -> int:
        """Of what was never taken up for translation."""
        segments = extract_segments(self.source)
        return sum(
            count_words(segment.string.data)
            for segment in segments
            if isinstance(segment, StringSegmentValue)
        )

    @cached_property
    def draft_words(self) -> int:
        """Of the strings of the draft that the source did not have when it was taken up."""
        known = StringSegment.objects.filter(source__object_id=self.source.translation_key)
        strings = set(known.values_list("string__data", flat=True))
        return sum(
            count_words(segment.string.data)
            for segment in extract_segments(self.source.get_latest_revision_as_object())
            if isinstance(segment, StringSegmentValue) and segment.string.data not in strings
        )

    def state_in(self, locale: Locale) -> State:
        status = self.statuses.get(locale.pk)
        state = State(status.state) if status else State.MISSING
        return State.OUTDATED if self.of_draft and state == State.CURRENT else state

    def words_in(self, locale: Locale) -> int:
        """The words to do; those of a draft nobody has counted yet are counted now."""
        if self.state_in(locale) in SETTLED:
            return 0
        status = self.statuses.get(locale.pk)
        if status and status.segments:
            return status.words_to_do + (self.draft_words if self.of_draft else 0)
        return self.own_words

    def is_wanted_in(self, locale: Locale) -> bool:
        return locale.pk != self.source.locale_id and self.state_in(locale) not in SETTLED

    def is_missing_in(self, locales: Iterable[Locale]) -> bool:
        """Whether one of these languages has nothing of it."""
        return any(
            locale.pk != self.source.locale_id and self.state_in(locale) == State.MISSING
            for locale in locales
        )


@dataclass
class LanguageOffer:
    """One language, for all that is offered: how many are in which state, and the words to do."""

    locale: Locale
    words: int
    states: list[tuple[State, int]]
    # Something is to do, and nobody is at it.
    is_suggested: bool
    is_possible: bool


def offers_of(sources: Iterable[Any]) -> list[Offered]:
    """Two queries for all of them."""
    locales = Locale.objects.in_bulk()
    found = {}
    for source in sources:
        source.locale = locales[source.locale_id]
        found[source.translation_key] = Offered(source)
    for status in TranslationStatus.objects.filter(object_id__in=found):
        found[status.object_id].statuses[status.locale_id] = status
    return list(found.values())


def languages_for(offered: list[Offered], locales: Iterable[Locale]) -> list[LanguageOffer]:
    """The languages that something of the offer can be translated into."""
    return [
        _language(locale, others)
        for locale in locales
        if (others := [one for one in offered if one.source.locale_id != locale.pk])
    ]


def _language(locale: Locale, offered: list[Offered]) -> LanguageOffer:
    states = Counter(one.state_in(locale) for one in offered)
    wanted = set(states) - SETTLED
    return LanguageOffer(
        locale=locale,
        words=sum(one.words_in(locale) for one in offered),
        states=[(state, states[state]) for state in State if state in states],
        is_suggested=bool(wanted - UNDER_WAY),
        is_possible=bool(wanted),
    )
