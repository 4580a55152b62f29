"""The programme of a meeting as a document: a table for each day."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from cms.core.dates import format_weekday
from cms.core.paper.composing import citation, contents_depth, frame_of
from cms.core.paper.document import (
    Block,
    Cell,
    Document,
    Facts,
    Heading,
    Paragraph,
    Strong,
    Table,
    Text,
)
from meetings.access.showing import access_lines
from meetings.disclosure import disclosed_contact
from meetings.meeting_context import (
    contact_of,
    facilitators_of,
    localised_facts,
    sessions_with_speakers,
)
from meetings.papers.facts import (
    access_fact,
    contact_block,
    facilitators_fact,
    notice_of,
    time_and_place,
)
from meetings.papers.sessions import session_blocks, times_of
from meetings.programme import Day, Slot, programme_of

# The shares of the columns: time, session, audience, room.
_SHARES = {"time": 4, "session": 9, "audience": 4, "room": 3}


def programme_document(page: Any, request: Any = None) -> Document | None:
    """The sessions of a meeting in its language, which is active; None while there are none."""
    sessions = sessions_with_speakers(page, request)
    if not sessions:
        return None
    code = page.locale.language_code
    facts = localised_facts(page.shown_facts(request), page)
    frame = frame_of(page)
    blocks = tuple(block for day in programme_of(sessions) for block in _day(day, code))
    return Document(
        title=page.title,
        subtitle=page.subtitle,
        kicker=_("Programme"),
        subject=page.search_description or page.introduction,
        front=(
            *notice_of(facts),
            Facts(
                (
                    *time_and_place(facts, code),
                    *access_fact(access_lines(facts)),
                    *facilitators_fact(facilitators_of(page, request), code),
                )
            ),
        ),
        contents_depth=contents_depth(blocks),
        blocks=blocks,
        colophon=(
            *contact_block(contact_of(disclosed_contact(facts), page), code),
            Paragraph(citation(page, [page.title, _("Programme")], frame["written_at"], code)),
        ),
        **frame,
    )


def _day(day: Day, code: str) -> Iterator[Block]:
    name = format_weekday(day.date, code) if day.date else _("Day to be announced")
    yield Heading(name)
    sessions = [session for slot in day.slots for session in slot.sessions]
    columns = [name for name in _SHARES if name == "session" or _is_used(name, sessions)]
    headings = {
        "time": _("Time"),
        "session": _("Session"),
        "audience": _("For whom"),
        "room": _("Room"),
    }
    yield Table(
        rows=tuple(row for slot in day.slots for row in _rows(slot, columns, code)),
        header=tuple(headings[name] for name in columns),
        widths=tuple(_SHARES[name] for name in columns),
    )


def _is_used(column: str, sessions: list[Any]) -> bool:
    if column == "time":
        return any(session.start_time for session in sessions)
    return any(getattr(session, column) for session in sessions)


def _rows(slot: Slot, columns: list[str], code: str) -> Iterator[tuple[Cell, ...]]:
    """A row for each session; those that begin and end together share the cell of their time."""
    shared = len(slot.sessions) if slot.start_time else 1
    for number, session in enumerate(slot.sessions):
        cells = {
            "time": _cell(times_of(session, code), rows=shared, is_strong=True),
            "session": Cell(tuple(session_blocks(session, code))),
            "audience": _cell(session.audience),
            "room": _cell(session.room),
        }
        reaches_in = shared > 1 and number > 0
        yield tuple(cells[name] for name in columns if not (name == "time" and reaches_in))


def _cell(text: str, rows: int = 1, *, is_strong: bool = False) -> Cell:
    if not text:
        return Cell((), rows)
    words = Text(str(text))
    return Cell((Paragraph((Strong((words,)),) if is_strong else (words,)),), rows)
