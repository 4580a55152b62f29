"""A plan and its outcome as text for a terminal."""

from collections.abc import Iterable, Iterator, Sequence

from django.utils.translation import gettext as _

from reports.importing.planning import Action, PlannedRow, counted
from reports.importing.table import Table
from reports.importing.writing import Outcome

_LONGEST = 70


def plan_in_words(table: Table, planned: Sequence[PlannedRow]) -> Iterator[str]:
    """Line by line what would happen, and the sum."""
    if table.unknown:
        yield _("Columns that are not known and not read: %s") % ", ".join(table.unknown)
    for one in planned:
        yield from _row(one)
    yield sums_of(planned)


def sums_of(planned: Iterable[PlannedRow]) -> str:
    """How many rows are new, changed, unchanged and in error."""
    sums = counted(planned)
    return _("%(new)d new, %(changed)d changed, %(unchanged)d unchanged, %(error)d in error.") % {
        action.value: number for action, number in sums.items()
    }


def _row(one: PlannedRow) -> Iterator[str]:
    title = one.row.words.get("title", "")
    head = f"{one.row.number}: {one.row.identifier} [{one.row.language}] {title}".rstrip()
    yield f"{head} – {action_in_words(one.action)}"
    for error in one.errors:
        yield f"    ! {error.column}: {error.message}" if error.column else f"    ! {error.message}"
    if one.action in (Action.NEW, Action.CHANGED):
        for change in one.changes:
            old = f"{short(change.old)} → " if one.action == Action.CHANGED else ""
            yield f"    {change.name}: {old}{short(change.new)}"
    for guess in one.guessed:
        yield f"    ? {guess}"


def outcomes_in_words(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """What was written, and what was not and why."""
    for outcome in outcomes:
        row = outcome.planned.row
        if outcome.problem:
            yield f"{row.number}: {row.identifier} [{row.language}] ! {outcome.problem}"
        else:
            state = _("published") if outcome.page.live else _("a draft")
            yield f"{row.number}: {outcome.page.get_full_url()} ({state}) {outcome.remark}".rstrip()


def action_in_words(action: Action) -> str:
    return {
        Action.NEW: _("new"),
        Action.CHANGED: _("changed"),
        Action.UNCHANGED: _("unchanged"),
        Action.ERROR: _("in error"),
    }[action]


def short(text: str) -> str:
    """A value on one line; what is empty is said."""
    line = " ".join(text.split()) or "–"
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
