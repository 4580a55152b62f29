"""What an import of a file would do, row by row."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What becomes of a row. Rows with errors are left out; the others are not held up by them."""

    ERROR = "error"
    DIFFERING = "differing"
    NEW = "new"
    SAME = "same"


@dataclass(frozen=True)
class CheckedRow:
    """A row of the file: the line it begins in, what it is about, and what is to say of it."""

    line: int
    outcome: Outcome
    text: str
    remarks: tuple[str, ...] = ()


# More rows on a page help nobody; the numbers are of all.
MOST_LISTED = 500
_ORDER = list(Outcome)


@dataclass(frozen=True)
class Report:
    """All rows of a file."""

    rows: tuple[CheckedRow, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many rows there are of each outcome, for templates by its name."""
        counted = Counter(row.outcome for row in self.rows)
        return {outcome.value: counted[outcome] for outcome in Outcome}

    @property
    def written(self) -> int:
        """How many rows are written."""
        return self.counts[Outcome.NEW] + self.counts[Outcome.DIFFERING]

    @property
    def listed(self) -> list[CheckedRow]:
        """What somebody should look at: errors first, then what differs and what is new."""
        rows = [row for row in self.rows if row.outcome is not Outcome.SAME]
        return sorted(rows, key=lambda row: (_ORDER.index(row.outcome), row.line))[:MOST_LISTED]

    @property
    def unlisted(self) -> int:
        """How many more there are."""
        return len(self.rows) - self.counts[Outcome.SAME] - len(self.listed)
