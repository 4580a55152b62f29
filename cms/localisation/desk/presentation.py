"""What the desk shows of each segment. Pure: takes what was read, returns what is shown."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from cms.localisation.checks import Finding, Severity
from cms.localisation.desk.fragments import (
    Insertable,
    Piece,
    insertables_of,
    pieces_of,
    typed,
)
from cms.localisation.desk.saving import DRAFT, MEMORY, Conflict, box_of, shown_of
from cms.localisation.differences import ChangeKind, difference
from cms.localisation.glossary.entries import GlossaryEntry
from cms.localisation.memory.matching import Match
from cms.localisation.segments.segment import Segment, SegmentState
from cms.localisation.segments.words import count_words, visible

BADGES: dict[str, Promise] = {
    **{f"h{level}": gettext_lazy("Heading") for level in range(1, 7)},
    "p": gettext_lazy("Paragraph"),
    "li": gettext_lazy("List item"),
    "blockquote": gettext_lazy("Quote"),
    "th": gettext_lazy("Table heading"),
    "td": gettext_lazy("Table cell"),
}
FIELD = pgettext_lazy("part of a page", "Field")


@dataclass(frozen=True)
class Offer:
    """A match of the memory, as it is shown and as it is typed."""

    score: int
    text: str
    typed: str
    origin: str
    # From the source it was made for to this one; empty for the very same.
    changes: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True)
class Card:
    """A segment with everything that helps to translate it."""

    segment: Segment
    # The heading of the group that it begins, if it does.
    group: str
    badge: Any
    pieces: Sequence[Piece]
    insertables: Sequence[Insertable]
    box: str
    shown: str
    words: int
    changes: Sequence[tuple[str, str]] = ()
    findings: Sequence[Finding] = ()
    offers: Sequence[Offer] = ()
    terms: Sequence[GlossaryEntry] = ()
    conflict: Conflict | None = None

    @property
    def source_typed(self) -> str:
        """The source as it would be typed."""
        return typed(self.segment.source)

    @property
    def earlier(self) -> str:
        """The translation of the earlier wording as it would be typed; empty where it is what
        stands in the box already, or there is none."""
        earlier = typed(self.segment.earlier.target) if self.segment.earlier else ""
        return "" if earlier == self.box else earlier

    @property
    def is_as_before(self) -> bool:
        """Whether the earlier translation stands in the box, to be confirmed as it is."""
        return self.segment.earlier is not None and not self.earlier

    @property
    def is_to_do(self) -> bool:
        return self.segment.state != SegmentState.TRANSLATED

    @property
    def is_suggestion(self) -> bool:
        return self.segment.state == SegmentState.MACHINE

    @property
    def has_warnings(self) -> bool:
        return bool(self.findings or self.segment.error)

    @property
    def forbids(self) -> list[str]:
        """Why this segment holds publication."""
        if self.segment.state == SegmentState.MISSING:
            reasons = [
                _("Not translated in its present wording") if self.changes else _("Not translated")
            ]
        elif self.segment.state == SegmentState.MACHINE:
            reasons = [_("Not confirmed")]
        else:
            reasons = []
        reasons += [self.segment.error] if self.segment.error else []
        return reasons + [
            str(finding.message) for finding in self.findings if finding.severity == Severity.ERROR
        ]

    @property
    def state_label(self) -> str:
        return state_label(self.segment)


@dataclass(frozen=True)
class Counts:
    """How many segments there are for each choice of the filter, and how many words."""

    all: int
    todo: int
    changed: int
    suggestions: int
    warnings: int
    words: int
    words_done: int

    @property
    def words_to_do(self) -> int:
        return self.words - self.words_done


def state_label(segment: Segment) -> str:
    """How far a segment is, for people."""
    if segment.state == SegmentState.TRANSLATED:
        return _("Translated")
    if segment.state == SegmentState.MISSING:
        return _("Source has changed") if segment.earlier else _("To translate")
    if segment.origin == DRAFT:
        return _("Not finished")
    if segment.origin == MEMORY:
        return _("From memory, not confirmed")
    if segment.origin:
        return _("Suggested by %s, not confirmed") % segment.origin
    return _("Suggested, not confirmed")


def cards_of(
    segments: Iterable[Segment],
    findings: Mapping[str, Sequence[Finding]],
    matches: Mapping[str, Sequence[Match]],
    terms: Mapping[str, Sequence[GlossaryEntry]],
    conflicts: Mapping[str, Conflict],
) -> list[Card]:
    """The segments in the order of the page, grouped by where they stand."""
    cards = []
    label = None
    for segment in segments:
        conflict = conflicts.get(segment.id)
        cards.append(
            Card(
                segment=segment,
                group=segment.label if segment.label != label else "",
                badge=BADGES.get(segment.element, FIELD),
                pieces=pieces_of(segment.source),
                insertables=insertables_of(segment.source),
                box=conflict.mine if conflict else box_of(segment),
                # Until a person has chosen, theirs counts as not seen.
                shown=conflict.shown if conflict else shown_of(segment),
                words=count_words(segment.source),
                changes=_changes_of(segment),
                findings=findings.get(segment.id, ()),
                offers=[_offer(match, segment) for match in matches.get(segment.id, ())],
                terms=terms.get(segment.id, ()),
                conflict=conflict,
            )
        )
        label = segment.label
    return cards


def counts_of(cards: Sequence[Card]) -> Counts:
    words = sum(card.words for card in cards)
    return Counts(
        all=len(cards),
        todo=sum(card.is_to_do for card in cards),
        changed=sum(bool(card.changes) for card in cards),
        suggestions=sum(card.is_suggestion for card in cards),
        warnings=sum(card.has_warnings for card in cards),
        words=words,
        words_done=sum(card.words for card in cards if not card.is_to_do),
    )


def visible_changes(old: str, new: str) -> list[tuple[str, str]]:
    """The kind and the visible text of each change between two fragments."""
    found = [(change.kind, visible(change.text)) for change in difference(old, new)]
    return [(str(kind), text) for kind, text in found if text]


def _changes_of(segment: Segment) -> list[tuple[str, str]]:
    if segment.earlier is None:
        return []
    changes = visible_changes(segment.earlier.source, segment.source)
    if all(kind == ChangeKind.SAME for kind, _text in changes):
        # Only a tag or a link is another one.
        return [*changes, (str(ChangeKind.ADDED), _("(formatting or links)"))]
    return changes


def _offer(match: Match, segment: Segment) -> Offer:
    is_same = match.source == segment.source
    return Offer(
        score=match.score,
        text=visible(match.target),
        typed=typed(match.target),
        origin=match.origin,
        changes=() if is_same else visible_changes(match.source, segment.source),
    )
