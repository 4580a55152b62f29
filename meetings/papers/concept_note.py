"""The concept note as a document."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from cms.core.dates import format_date
from cms.core.paper.composing import citation, contents_depth, frame_of
from cms.core.paper.document import Block, Document, Fact, Facts, Paragraph, Text
from cms.core.paper.reading import Reading, read_body, read_footnotes
from meetings.meeting_context import concept_note_context
from meetings.papers.facts import (
    access_fact,
    contact_block,
    facilitators_fact,
    notice_of,
    time_and_place,
)


def concept_note_document(page: Any, request: Any = None) -> Document:
    """What the page of a note shows, as a document in its language. Active is that language."""
    code = page.locale.language_code
    context = concept_note_context(page, request)
    meeting = context["meeting"]
    blocks = read_body(page.body, Reading(code, context))
    frame = frame_of(page, meeting)
    return Document(
        title=page.title,
        subtitle=page.subtitle,
        kicker=_kicker(page, meeting),
        subject=page.search_description or page.subtitle,
        front=tuple(_front(context, code)),
        contents_depth=contents_depth(blocks),
        blocks=blocks or (Paragraph((Text(_("The text of this note is being prepared.")),)),),
        footnotes=read_footnotes(context["footnotes"]),
        colophon=tuple(_colophon(page, context, frame)),
        **frame,
    )


def _kicker(page: Any, meeting: Any) -> str:
    """That it is a concept note, and of which meeting, without saying a title twice."""
    names = [_("Concept note"), meeting.title]
    return " · ".join(name for name in names if name != page.title)


def _front(context: dict[str, Any], code: str) -> Iterator[Block]:
    facts = context["meeting_facts"]
    yield from notice_of(facts)
    lines = [
        *time_and_place(facts, code),
        *access_fact(context["access"]),
        *facilitators_fact(context["facilitators"], code),
    ]
    document_date = context["facts"].document_date
    if document_date:
        lines.append(Fact(_("Date of this document"), (Text(format_date(document_date, code)),)))
    yield Facts(tuple(lines))


def _colophon(page: Any, context: dict[str, Any], frame: dict[str, Any]) -> Iterator[Block]:
    code = frame["language_code"]
    yield from contact_block(context["contact"], code)
    said = [page.title, page.subtitle]
    if page.title != context["meeting"].title:
        said.append(context["meeting"].title)
    yield Paragraph(citation(page, said, frame["written_at"], code))
