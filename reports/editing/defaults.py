"""What a new report takes from where it is made, so that nobody types it again."""

from typing import Any

from wagtail.models import Page


def report_defaults(index: Page) -> dict[str, Any]:
    """Fields of a new report: its language, and the type of the newest report. Its licence is a
    promise that somebody has to make."""
    model = index._meta.apps.get_model("reports", "ReportPage")
    last = model.objects.child_of(index).select_related("facts").newest_first().first()
    found: dict[str, Any] = {"original_language": index.locale.language_code}
    if last is not None:
        found |= {"type": last.facts.type}
    return found
