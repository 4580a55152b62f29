"""Reports and case studies in the API; `shapes` says what is sent of them."""

from cms.core.api.collections import register_collection
from cms.core.files.sources import FileSource, register_files
from reports.api.case_studies import CASE_STUDIES
from reports.api.reports import REPORTS, not_withdrawn


def register() -> None:
    """Have them served, and the reports' files listed."""
    register_collection(REPORTS)
    register_collection(CASE_STUDIES)
    register_files(
        FileSource("reports.ReportFile", "reports", lambda row: row.shown_title, not_withdrawn)
    )
