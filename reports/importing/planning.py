"""Compares what a table says with what is there. Writes nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from wagtail.models import Locale

from cms.core.languages import language_name
from reports.choices import Precision
from reports.importing.existing import (
    differences_of_source,
    differences_of_translation,
    known_report,
    redirect_elsewhere,
    terms_named,
    version_in,
)
from reports.importing.facts_of_files import FileFacts, facts_of
from reports.importing.files import Files, UnusableFile
from reports.importing.rows import ImportRow, RowError, WantedFile
from reports.models import PublicationIndexPage, ReportPage


class Action(StrEnum):
    """What an import would do with a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    ERROR = "error"


@dataclass(frozen=True)
class Change:
    """A field of a report: as it is and as it would be, in words."""

    name: str
    old: str
    new: str


@dataclass
class PlannedRow:
    """A row with what would become of it.

    `source` is the row of the report that its translations belong to, None for itself; `guessed`
    says what the table left out and the files told.
    """

    row: ImportRow
    action: Action = Action.NEW
    source: "PlannedRow | None" = None
    report: ReportPage | None = None
    page: ReportPage | None = None
    changes: list[Change] = field(default_factory=list)
    guessed: list[str] = field(default_factory=list)
    files: list[tuple[WantedFile, FileFacts]] = field(default_factory=list)

    @property
    def errors(self) -> list[RowError]:
        return self.row.errors


def plan(rows: Sequence[ImportRow], files: Files, user: Any = None) -> list[PlannedRow]:
    """What an import would do. Rows with the same id are languages of one report: the first is the
    source, or the one in the report's original language.

    With a `user`, pages only where that person may add them.
    """
    planned = [_with_files(PlannedRow(row), files) for row in rows]
    _find_sources(planned)
    indexes = {index.locale.language_code: index for index in _indexes()}
    # Sources first: a translation goes with its source.
    for one in sorted(planned, key=lambda each: each.source is not None):
        _plan_row(one, indexes, user)
    return planned


def counted(planned: Iterable[PlannedRow]) -> dict[Action, int]:
    """How many rows there are of each action."""
    actions = [one.action for one in planned]
    return {action: actions.count(action) for action in Action}


def _with_files(one: PlannedRow, files: Files) -> PlannedRow:
    for wanted in one.row.files:
        try:
            one.files.append((wanted, facts_of(files, wanted.name)))
        except UnusableFile as error:
            one.row.refuse("files", str(error))
    _guess(one)
    return one


def _guess(one: PlannedRow) -> None:
    """Language and year from the files, where the table does not say them."""
    facts = [fact for _wanted, fact in one.files]
    if not one.row.language and not any(e.column == "language" for e in one.errors):
        said = next((fact.language for fact in facts if fact.language), "")
        one.row.language = said or settings.LANGUAGE_CODE
        place = _("from the file") if said else _("as nothing says it")
        one.guessed.append(f"{_('Language')}: {language_name(one.row.language)} ({place})")
    _guess_year(one, facts)
    for fact in facts:
        if fact.language and fact.language != one.row.language:
            names = {"file": fact.name, "language": language_name(fact.language)}
            one.guessed.append(_("“%(file)s” says that it is in %(language)s.") % names)


def _guess_year(one: PlannedRow, facts: Iterable[FileFacts]) -> None:
    """The year in which the file was made, where neither the table nor the site knows better."""
    known = known_report(one.row)
    is_known = known is not None and known.publication_date is not None
    is_said = "publication_date" in one.row.facts or any(e.column == "date" for e in one.errors)
    year = next((fact.year for fact in facts if fact.year), None)
    if year and not is_known and not is_said:
        one.row.facts["publication_date"] = date(year, 1, 1)
        one.row.facts["publication_precision"] = Precision.YEAR
        one.guessed.append(f"{_('Date')}: {year} ({_('from the file')})")


def _find_sources(planned: Sequence[PlannedRow]) -> None:
    by_id: dict[str, list[PlannedRow]] = {}
    for one in planned:
        one.report = known_report(one.row)
        if one.row.identifier:
            by_id.setdefault(one.row.identifier, []).append(one)
    for same in by_id.values():
        source = _source_among(same)
        for one in same:
            one.source = None if one is source else source


def _source_among(same: list[PlannedRow]) -> PlannedRow | None:
    """The row of the source: what is there already decides, then the original language."""
    report = next((one.report for one in same if one.report), None)
    if report is not None:
        for one in same:
            one.report = report
        code = report.locale.language_code
        return next((one for one in same if one.row.language == code), None)
    original = next((r.row.facts.get("original_language") for r in same if r.row.facts), None)
    return next((one for one in same if one.row.language == original), same[0])


def _indexes() -> Iterable[PublicationIndexPage]:
    return PublicationIndexPage.objects.select_related("locale")


def _plan_row(one: PlannedRow, indexes: dict[str, Any], user: Any) -> None:
    is_source = one.source is None and (
        one.report is None or one.report.locale.language_code == one.row.language
    )
    if one.source is not None and one.source.action == Action.ERROR:
        one.row.refuse("id", _("Line %s, its source, has errors.") % one.source.row.number)
    _check_place(one, indexes, user, is_source=is_source)
    _check_links(one)
    if one.errors:
        one.action = Action.ERROR
        return
    if is_source:
        one.page = one.report
        found = differences_of_source(one.row, one.files, one.report)
    else:
        one.page = version_in(one.report, one.row.language)
        found = differences_of_translation(one.row, one.files, one.report)
    one.changes = [Change(*each) for each in found]
    if one.page is not None:
        one.action = Action.CHANGED if one.changes else Action.UNCHANGED


def _check_place(one: PlannedRow, indexes: dict[str, Any], user: Any, *, is_source: bool) -> None:
    """Whether the page can be made or changed where it belongs."""
    code = one.row.language
    index = indexes.get(code)
    if is_source and one.report is None and index is None:
        message = _("There is no index of publications in this language: %s. Make it first.")
        one.row.refuse("language", message % (code and language_name(code)))
    elif not Locale.objects.filter(language_code=code).exists():
        one.row.refuse("language", _("The site has no such language."))
    elif user is not None and not _may(user, one, index):
        one.row.refuse("language", _("You may not add reports in this language."))


def _may(user: Any, one: PlannedRow, index: Any) -> bool:
    if index is not None and not index.permissions_for_user(user).can_add_subpage():
        return False
    return one.report is None or one.report.permissions_for_user(user).can_edit()


def _check_links(one: PlannedRow) -> None:
    """Terms that nobody has made, and old addresses that lead somewhere else."""
    for column, model in (("topics", "core.Topic"), ("regions", "core.Region")):
        known = terms_named(getattr(one.row, column), model)
        for name in getattr(one.row, column):
            if name not in known:
                one.row.refuse(column, _("“%s” is not there: add it under Taxonomy.") % name)
    for address in one.row.old_addresses:
        elsewhere = redirect_elsewhere(address, one.report)
        if elsewhere:
            names = {"old": address, "new": elsewhere}
            one.row.refuse("old_address", _("“%(old)s” leads to %(new)s already.") % names)
