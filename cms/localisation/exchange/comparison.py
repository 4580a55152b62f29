"""What a file would change in a translation as it is now. Changes nothing."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext as _

from cms.localisation.exchange.document import (
    ReadDocument,
    ReadUnit,
    TranslationDocument,
    target_fingerprint,
)
from cms.localisation.exchange.markup import BrokenMarkup, canonical, codes, parse
from cms.localisation.exchange.unreadable import UnreadableFile
from cms.localisation.segments.segment import Segment, SegmentState


class Outcome(StrEnum):
    """What a unit of a file means for its segment."""

    # Nothing is there now.
    NEW = "new"
    # Other words than now, and nobody has touched them since the export.
    CHANGED = "changed"
    # The same words, which the file confirms and which nobody has confirmed here.
    CONFIRMED = "confirmed"
    SAME = "same"
    # Somebody changed the translation here after the export, or the tool lost what tells.
    CONFLICT = "conflict"
    # The place is there with another wording of the source.
    OLDER_SOURCE = "older source"
    # No such place.
    UNKNOWN = "unknown"
    # The file has no translation; the one that is there stays.
    EMPTY = "empty"
    # Inline codes are lost, doubled, added or not closed.
    MALFORMED = "malformed"


_TO_WRITE = frozenset({Outcome.NEW, Outcome.CHANGED, Outcome.CONFIRMED})


@dataclass(frozen=True)
class ComparedUnit:
    """A unit with its segment as it is now (None if there is none); `reason` is for people."""

    unit: ReadUnit
    outcome: Outcome
    segment: Segment | None = None
    reason: str = ""


@dataclass(frozen=True)
class Comparison:
    """All units of a document in the order of the file.

    `source_changed` is whether the source is another than at export; None when the tool lost it.
    """

    document: ReadDocument
    units: tuple[ComparedUnit, ...]
    source_changed: bool | None

    @property
    def counts(self) -> dict[Outcome, int]:
        """How many units have each outcome; every outcome is there, in the order above."""
        found = Counter(compared.outcome for compared in self.units)
        return {outcome: found[outcome] for outcome in Outcome}

    def to_write(self, *, overwrite_conflicts: bool = False) -> tuple[ComparedUnit, ...]:
        """The units that would be written; each has a segment."""
        wanted = _TO_WRITE | {Outcome.CONFLICT} if overwrite_conflicts else _TO_WRITE
        return tuple(compared for compared in self.units if compared.outcome in wanted)


def compare(document: ReadDocument, present: TranslationDocument) -> Comparison:
    """Compare a file with the translation it names.

    Raises `UnreadableFile` if it is another translation or another pair of languages.
    """
    _refuse_another(document, present)
    by_id = {segment.id: segment for segment in present.segments}
    paths = {segment.path for segment in present.segments}
    fingerprint = document.source_fingerprint
    return Comparison(
        document=document,
        units=tuple(_compared(unit, by_id.get(unit.id), paths) for unit in document.units),
        source_changed=fingerprint != present.source_fingerprint if fingerprint else None,
    )


def _refuse_another(document: ReadDocument, present: TranslationDocument) -> None:
    if document.id != present.id:
        raise UnreadableFile(document.name, _("The file is of another translation."))
    for found, expected in (
        (document.source_language, present.source_language),
        (document.target_language, present.target_language),
    ):
        if found and not _is_same_language(found, expected):
            raise UnreadableFile(
                document.name,
                _("The file is in “%(found)s” where “%(expected)s” is expected.")
                % {"found": found, "expected": expected},
            )


def _is_same_language(found: str, expected: str) -> bool:
    """Tools that know languages only with regions write fr-FR for fr."""
    tag, ours = found.lower().replace("_", "-"), expected.lower()
    return tag == ours or tag.startswith(f"{ours}-")


def _compared(unit: ReadUnit, segment: Segment | None, paths: set[str]) -> ComparedUnit:
    if unit.state is SegmentState.MISSING:
        return ComparedUnit(unit, Outcome.EMPTY, segment)
    if segment is None:
        return ComparedUnit(unit, Outcome.OLDER_SOURCE if unit.path in paths else Outcome.UNKNOWN)
    if unit.source != canonical(segment.source):
        return ComparedUnit(unit, Outcome.OLDER_SOURCE, segment)
    if unit.target == canonical(segment.target) and not unit.problem:
        is_news = (unit.state, segment.state) == (SegmentState.TRANSLATED, SegmentState.MACHINE)
        return ComparedUnit(unit, Outcome.CONFIRMED if is_news else Outcome.SAME, segment)
    reason = unit.problem or _difference_of_codes(segment.source, unit.target)
    if reason:
        return ComparedUnit(unit, Outcome.MALFORMED, segment, reason)
    return ComparedUnit(unit, _change(unit, segment), segment)


def _change(unit: ReadUnit, segment: Segment) -> Outcome:
    if not segment.target:
        return Outcome.NEW
    if unit.exported_target == target_fingerprint(segment.target):
        return Outcome.CHANGED
    return Outcome.CONFLICT


def _difference_of_codes(source: str, target: str) -> str:
    """What a translation lacks or has too often, empty if nothing."""
    try:
        wanted, found = codes(parse(source)), codes(parse(target))
    except BrokenMarkup as error:
        return str(error)
    lost, added = wanted - found, found - wanted
    reasons = []
    if lost:
        reasons.append(_("Missing: %(codes)s.") % {"codes": _listed(lost)})
    if added:
        reasons.append(_("Too many: %(codes)s.") % {"codes": _listed(added)})
    return " ".join(reasons)


def _listed(counted: Counter[str]) -> str:
    return ", ".join(counted.elements())
