"""Saves one segment while a person types; answers in JSON."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail_localize.models import Translation

from cms.localisation.desk.access import opened
from cms.localisation.desk.form import entry_of
from cms.localisation.desk.presentation import state_label
from cms.localisation.desk.reading import status_of
from cms.localisation.desk.saving import Outcome, keep_typed, shown_of
from cms.localisation.segments.reading import segments_of
from cms.localisation.segments.segment import Segment
from cms.localisation.verification import findings_in


@require_POST
def translation_segment(request: HttpRequest, uuid: UUID) -> JsonResponse:
    """200 with the segment as it is kept; 409 with what somebody else kept; 410 where the source
    no longer has it. What was typed is in the box of whoever asked, whatever the answer."""
    translation, _target = opened(request.user, uuid, writing=True)
    entry = entry_of(request.POST)
    outcome = keep_typed(translation, [entry], request.user)
    segment = next((s for s in segments_of(translation) if s.id == entry.segment_id), None)
    if segment is None:
        message = _("The source was changed. Copy what you wrote and reload the page.")
        return JsonResponse({"message": message}, status=410)
    return _answer(translation, segment, outcome)


def _answer(translation: Translation, segment: Segment, outcome: Outcome) -> JsonResponse:
    findings = findings_in(translation, [segment]).get(segment.id, [])
    answer: dict[str, Any] = {
        "shown": shown_of(segment),
        "state": str(segment.state),
        "label": state_label(segment),
        "findings": [
            {"severity": str(finding.severity), "message": str(finding.message)}
            for finding in findings
        ],
        "progress": _progress(translation),
    }
    conflict = outcome.conflicts.get(segment.id)
    if conflict is None:
        return JsonResponse(answer)
    theirs = {"theirs": conflict.theirs, "person": conflict.person}
    return JsonResponse(answer | theirs, status=409)


def _progress(translation: Translation) -> dict[str, int]:
    status = status_of(translation)
    if status is None:
        return {"words": 0, "done": 0}
    return {"words": status.words, "done": status.words - status.words_to_do}
