"""All meetings with what is to mend in each: for the admin, and on the command line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language

from cms.core.editing.checks import Check
from meetings.in_words import when_of
from meetings.readiness.draft import Draft
from meetings.readiness.loading import latest_drafts
from meetings.readiness.registry import findings_of

ERROR, WARNING = "error", "warning"


@dataclass(frozen=True)
class Entry:
    """A meeting of the report, as its latest draft is, and what is to mend in it."""

    draft: Draft
    findings: tuple[Check, ...]

    @property
    def page(self) -> Any:
        return self.draft.page

    @property
    def when(self) -> str:
        """Its days in the active language."""
        return when_of(self.page, get_language() or "en")

    @property
    def errors(self) -> int:
        return sum(finding.blocks for finding in self.findings)


def entries_of(meetings: Any, *, level: str = "", group: str = "") -> list[Entry]:
    """The meetings of a MeetingQuerySet in which something is to mend, those with errors first.

    `level` and `group` keep only such findings. A constant number of queries.
    """
    entries = list(_entries(latest_drafts(meetings), level, group))
    return sorted(entries, key=lambda entry: not entry.errors)


def level_of(finding: Check) -> str:
    return ERROR if finding.blocks else WARNING


def _entries(drafts: Iterable[Draft], level: str, group: str) -> Iterator[Entry]:
    for draft in drafts:
        found = findings_of(draft, with_every_page=True)
        kept = tuple(
            finding
            for finding in found
            if level in {"", level_of(finding)} and group in {"", finding.group}
        )
        if kept:
            yield Entry(draft, kept)
