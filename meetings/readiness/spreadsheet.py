"""The report as a file: a line for each finding."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from cms.core.page_context import absolute
from cms.core.spreadsheets import xlsx_of
from cms.localisation.memory.csv_files import write_table
from meetings.readiness.registry import groups
from meetings.readiness.reporting import Entry


def as_csv(entries: Iterable[Entry]) -> bytes:
    """With formulas made text."""
    return write_table(_headings(), [[str(cell) for cell in line] for line in _lines(entries)])


def as_xlsx(entries: Iterable[Entry]) -> bytes:
    """Text that looks like a formula stays text."""
    return xlsx_of(_("Meetings"), [_headings(), *_lines(entries)], freeze="B2")


def _headings() -> list[str]:
    return [
        _("Meeting"),
        _("Language"),
        _("First day"),
        _("Published"),
        _("Level"),
        _("What about"),
        _("What is to mend"),
        _("Address"),
    ]


def _lines(entries: Iterable[Entry]) -> Iterator[list[Any]]:
    labels = {group.name: str(group.label) for group in groups()}
    for entry in entries:
        page = entry.page
        for finding in entry.findings:
            yield [
                page.title,
                entry.draft.language,
                page.start_date.isoformat() if page.start_date else "",
                _("yes") if page.live else _("no"),
                _("Error") if finding.blocks else _("Warning"),
                labels[finding.group],
                finding.message,
                absolute(reverse("wagtailadmin_pages:edit", args=[page.pk])),
            ]
