"""The matrix as CSV and XLSX files: all that is asked for, a row for each source."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Locale

from cms.core.spreadsheets import xlsx_of
from cms.localisation.matrix.rows import Cell, Row
from cms.localisation.memory.csv_files import write_table


def headings(columns: list[Locale]) -> list[str]:
    own = [_("Title"), _("Type"), _("Place"), _("Source language"), _("Published")]
    own += [_("Last change"), _("Words")]
    for locale in columns:
        name = {"language": locale.get_display_name()}
        own += [_("%(language)s: state") % name, _("%(language)s: words to do") % name]
    return own


def as_csv(columns: list[Locale], rows: Iterable[Row]) -> bytes:
    """The file, with formulas made text."""
    lines = ([str(value) for value in _values(row)] for row in rows)
    return write_table(headings(columns), lines)


def as_xlsx(columns: list[Locale], rows: Iterable[Row]) -> bytes:
    """The file; text that looks like a formula stays text."""
    lines = [headings(columns), *(_values(row) for row in rows)]
    return xlsx_of(_("Translations"), lines, freeze="B2")


def _values(row: Row) -> list[Any]:
    return [
        row.title,
        row.kind,
        " / ".join(row.place),
        str(row.locale.get_display_name()),
        _("yes") if row.is_live else _("no"),
        timezone.localtime(row.changed_at).date().isoformat(),
        row.words,
        *_of_cells(row.cells),
    ]


def _of_cells(cells: list[Cell]) -> Iterator[Any]:
    for cell in cells:
        if cell.status is None:
            yield from (_("Source") if cell.is_source else _("Not counted yet"), "")
        else:
            yield from (
                cell.status.get_state_display(),
                cell.status.words_to_do if cell.is_to_do else 0,
            )
