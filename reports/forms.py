"""The editor's form of a report."""

from typing import Any

from wagtail.models import Page

from cms.core.editing.footnotes import FootnotesForm
from reports.editing.defaults import report_defaults


class ReportPageForm(FootnotesForm):
    """Begins with what the last report had."""

    def defaults_below(self, parent: Page) -> dict[str, Any]:
        return report_defaults(parent)
