"""Asks the checks of meetings where pages are judged: the editor's checklist, every publication."""

from collections.abc import Iterable
from typing import Any

from cms.core.editing.checks import Check, register_checks
from meetings.changes.recording import missing_reason
from meetings.models import MeetingPage
from meetings.readiness.loading import draft_of
from meetings.readiness.registry import findings_of


@register_checks(MeetingPage)
def readiness_of_meeting(page: Any) -> Iterable[Check]:
    return findings_of(draft_of(page))


@register_checks(MeetingPage)
def reason_for_change(page: Any) -> Iterable[Check]:
    """Readers who know of a meeting are told why it is another day, or elsewhere."""
    if refusal := missing_reason(page):
        yield Check(refusal, "change_reason", blocks=True)
