"""Keeps what was typed at the desk, and tells when somebody else was quicker."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from wagtail_localize.models import StringTranslation, Translation

from cms.localisation.desk.fragments import stored, typed
from cms.localisation.segments.reading import segments_of
from cms.localisation.segments.segment import DRAFT, Segment, SegmentState
from cms.localisation.segments.segment import MEMORY as MEMORY  # The desk asks for it here.
from cms.localisation.writing import Written, write


@dataclass(frozen=True)
class Typed:
    """What a person typed for a segment. `shown` is what `shown_of` said when it was opened."""

    segment_id: str
    text: str
    shown: str
    is_confirmed: bool = True
    # Confirm also what was left as it was shown.
    is_agreed: bool = False
    origin: str = DRAFT


@dataclass(frozen=True)
class Conflict:
    """What somebody else has kept for a segment in the meantime, as it is typed."""

    mine: str
    theirs: str
    person: str
    # What `shown_of` said when mine was begun, and what it says of theirs.
    shown: str
    shown_of_theirs: str


@dataclass
class Outcome:
    """What became of what was typed."""

    saved: int = 0
    conflicts: dict[str, Conflict] = field(default_factory=dict)
    # Typed for wordings that the source no longer has.
    orphans: list[str] = field(default_factory=list)

    @property
    def is_complete(self) -> bool:
        return not self.conflicts and not self.orphans


def box_of(segment: Segment) -> str:
    """What stands in the box at first: of a changed segment, its earlier translation."""
    return typed(segment.target or (segment.earlier.target if segment.earlier else ""))


def shown_of(segment: Segment) -> str:
    """Two digests: of what is stored, and of what stands in the box."""
    return f"{_digest(segment.target)}:{_digest(stored(box_of(segment)))}"


def is_as_shown(segments: Iterable[Segment], shown: Mapping[str, str]) -> bool:
    """Whether somebody who decides about a translation has seen it as it is."""
    return {segment.id: shown_of(segment) for segment in segments} == dict(shown)


@transaction.atomic
def keep_typed(translation: Translation, entries: Iterable[Typed], user: Any) -> Outcome:
    """Keep what differs from what was shown. Nobody else's words are written over."""
    Translation.objects.select_for_update().get(pk=translation.pk)
    segments = {segment.id: segment for segment in segments_of(translation)}
    outcome = Outcome()
    written = []
    for entry in entries:
        target = stored(entry.text)
        if not entry.is_agreed and _digest(target) == entry.shown.partition(":")[2]:
            continue
        segment = segments.get(entry.segment_id)
        if segment is None:
            outcome.orphans += [entry.text] if target else []
        elif _is_overtaken(segment, entry, target):
            theirs = typed(segment.target)
            person = last_writer(translation, segment)
            outcome.conflicts[segment.id] = Conflict(
                entry.text, theirs, person, entry.shown, shown_of(segment)
            )
        elif target != segment.target or _is_news(segment, entry):
            origin = "" if entry.is_confirmed else entry.origin
            written.append(Written(segment.id, target, entry.is_confirmed, origin))
    if written:
        outcome.saved = write(translation, written, user)
    return outcome


def last_writer(translation: Translation, segment: Segment) -> str:
    """Who last wrote a segment; empty where nobody did."""
    path, _separator, digest = segment.id.partition("-")
    found = StringTranslation.objects.filter(
        locale=translation.target_locale_id,
        context__object_id=translation.source.object_id,
        context__path_id=path,
        translation_of__data_hash=digest,
    ).select_related("last_translated_by")
    row = found.first()
    return name_of(row.last_translated_by) if row else ""


def name_of(person: Any) -> str:
    """What a person is called in the admin; empty for nobody."""
    return (person.get_full_name() or person.get_username()) if person else ""


def _is_overtaken(segment: Segment, entry: Typed, target: str) -> bool:
    before = entry.shown.partition(":")[0]
    return _digest(segment.target) != before and target != segment.target


def _is_news(segment: Segment, entry: Typed) -> bool:
    """Whether the same words get another standing: a suggestion that is now confirmed."""
    return bool(
        segment.target and entry.is_confirmed and (segment.state != SegmentState.TRANSLATED)
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]
