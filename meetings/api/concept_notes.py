"""Concept notes in the API."""

from typing import Any

from django.apps import apps
from django.db.models import F
from django.http import HttpRequest
from wagtail.models import Locale

from cms.core.api.html import body_html
from cms.core.api.pages import Frame, page_collection, page_link, translation_state
from cms.core.querysets import public_pages
from meetings.api import parts
from meetings.api.shapes import ConceptNote, ConceptNoteSummary
from meetings.meeting_context import concept_note_context


def narrow(notes: Any, values: dict[str, Any]) -> Any:
    """The newest first."""
    newest = F("facts__document_date").desc(nulls_last=True)
    return notes.select_related("facts", "locale").defer("body").order_by(newest, "title", "pk")


def _fields(notes: list[Any], request: HttpRequest) -> list[dict[str, Any]]:
    """What a summary has beyond the frame. One query."""
    paths = {note.path[: -note.steplen] for note in notes}
    meetings = public_pages(apps.get_model("meetings", "MeetingPage").objects)
    meetings = meetings.filter(path__in=paths).select_related("locale").defer("body")
    links = {meeting.path: page_link(meeting, "meetings", request) for meeting in meetings}
    return [
        {
            "subtitle": note.subtitle,
            "document_date": note.facts.document_date,
            "meeting": links.get(note.path[: -note.steplen]),
        }
        for note in notes
    ]


def summaries(
    notes: list[Any], frames: list[Frame], locale: Locale, request: HttpRequest
) -> list[ConceptNoteSummary]:
    fields = _fields(notes, request)
    return [ConceptNoteSummary(**f, **own) for f, own in zip(frames, fields, strict=True)]


def details(note: Any, frame: Frame, request: HttpRequest) -> ConceptNote:
    """What the page of a concept note shows, asked from where the page asks."""
    context = concept_note_context(note, request)
    return ConceptNote(
        **frame,
        **_fields([note], request)[0],
        translation=translation_state(note),
        body_html=body_html(note, context),
        contact=parts.contact(context["contact"], request),
        facilitators=[parts.person(line) for line in context["facilitators"]],
    )


CONCEPT_NOTES = page_collection(
    name="concept-notes",
    about="Concept notes of meetings, the newest first.",
    model="meetings.ConceptNotePage",
    summary=ConceptNoteSummary,
    detail=ConceptNote,
    narrow=narrow,
    summaries=summaries,
    details=details,
)
