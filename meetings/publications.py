"""The publications that were launched or discussed at a meeting.

They belong to another app that stands beside this one, so it is asked by name.
"""

from typing import Any

from django.apps import apps
from wagtail.models import Page


def publications_of(meeting: Page) -> dict[str, Any]:
    """The public reports in the meeting's language, newest first. One query.

    What was launched at a meeting is not said to be discussed there as well.
    """
    reports = list(apps.get_model("reports", "ReportPage").objects.at_meeting(meeting))
    return {
        "launched_reports": [report for report in reports if report.is_launch],
        "discussed_reports": [report for report in reports if not report.is_launch],
    }
