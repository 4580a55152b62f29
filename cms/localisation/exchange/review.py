"""What people see of files before they apply them: page by page, segment by segment."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from cms.core.page_context import text_direction
from cms.localisation.differences import difference
from cms.localisation.exchange.applying import Proposal, conflict_key, never, to_write
from cms.localisation.exchange.comparison import ComparedUnit, Outcome
from cms.localisation.segments.segment import SegmentState

LABELS: dict[Outcome, str | Promise] = {
    Outcome.CONFLICT: _("In conflict"),
    Outcome.MALFORMED: _("Malformed"),
    Outcome.OLDER_SOURCE: _("Of an older source"),
    Outcome.UNKNOWN: _("Unknown place"),
    Outcome.NEW: pgettext_lazy("translation", "New"),
    Outcome.CHANGED: pgettext_lazy("translation", "Changed"),
    Outcome.CONFIRMED: _("Confirmed"),
    Outcome.SAME: _("The same"),
    Outcome.EMPTY: _("Not translated in the file"),
}
# What needs a decision, or is lost for this import: always shown, and before all else.
ATTENTION = (Outcome.CONFLICT, Outcome.MALFORMED, Outcome.OLDER_SOURCE, Outcome.UNKNOWN)
WRITTEN = (Outcome.NEW, Outcome.CHANGED, Outcome.CONFIRMED)
# Of what will be written, as many segments are shown; the numbers are of all.
MOST_SHOWN = 1000


@dataclass(frozen=True)
class Line:
    """A segment of a file beside what is there now."""

    compared: ComparedUnit
    # Names the decision about a conflict; empty for all else.
    key: str

    @property
    def label(self) -> str | Promise:
        return LABELS[self.compared.outcome]

    @property
    def needs_attention(self) -> bool:
        return self.compared.outcome in ATTENTION

    @property
    def place(self) -> str:
        segment = self.compared.segment
        return segment.label if segment else ""

    @property
    def present(self) -> str:
        segment = self.compared.segment
        return segment.target if segment else ""

    @property
    def changes(self) -> list[tuple[str, str]]:
        """From the present words to the file's; empty where there is nothing to compare."""
        if not self.present or self.present == self.compared.unit.target:
            return []
        found = difference(self.present, self.compared.unit.target)
        return [(str(change.kind), change.text) for change in found]

    @property
    def stays_unconfirmed(self) -> bool:
        """Whether somebody still has to confirm what is written."""
        return self.compared.unit.state is SegmentState.MACHINE and not self.needs_attention


@dataclass(frozen=True)
class Sheet:
    """A page of a file."""

    proposal: Proposal
    lines: Sequence[Line]
    # How many segments are to be written and not shown.
    unshown: int

    @property
    def counts(self) -> list[tuple[str | Promise, int]]:
        counts = self.proposal.comparison.counts
        return [(label, counts[outcome]) for outcome, label in LABELS.items() if counts[outcome]]

    @property
    def source_direction(self) -> str:
        return text_direction(self.proposal.translation.source.locale.language_code)

    @property
    def target_direction(self) -> str:
        return text_direction(self.proposal.translation.target_locale.language_code)


@dataclass(frozen=True)
class Review:
    """All pages, with what applying them means."""

    sheets: Sequence[Sheet]

    @property
    def ready(self) -> int:
        """How many segments are written without a further decision."""
        return sum(len(to_write(sheet.proposal.comparison, never)) for sheet in self.sheets)

    @property
    def conflicts(self) -> int:
        return sum(sheet.proposal.comparison.counts[Outcome.CONFLICT] for sheet in self.sheets)

    @property
    def is_settled(self) -> bool:
        """Whether there is nothing left to write, to decide or to mend."""
        wanted = {*ATTENTION, *WRITTEN}
        return not any(
            compared.outcome in wanted
            for sheet in self.sheets
            for compared in sheet.proposal.comparison.units
        )


def review_of(proposals: Sequence[Proposal]) -> Review:
    return Review(list(_sheets(proposals)))


def _sheets(proposals: Sequence[Proposal]) -> Iterator[Sheet]:
    left = MOST_SHOWN
    for proposal in proposals:
        units = proposal.comparison.units
        urgent = [compared for compared in units if compared.outcome in ATTENTION]
        ready = [compared for compared in units if compared.outcome in WRITTEN]
        shown = ready[:left]
        left -= len(shown)
        lines = [_line(proposal, compared) for compared in (*urgent, *shown)]
        yield Sheet(proposal, lines, len(ready) - len(shown))


def _line(proposal: Proposal, compared: ComparedUnit) -> Line:
    is_conflict = compared.outcome is Outcome.CONFLICT
    return Line(
        compared, conflict_key(proposal.comparison.document.id, compared) if is_conflict else ""
    )
