"""What is left to do on a new edition and on what is below it, and where.

What nobody has filled in yet is known from the pages; what was taken from the last edition is
right only once somebody has asked or read again.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page

from cms.core.editing.checks import checks_of
from cms.localisation.jobs.order_view import address_of_order
from meetings.choices import Attendance
from meetings.models import ConceptNotePage, MeetingPage


@dataclass(frozen=True)
class ToDo:
    """Something to do, and where."""

    message: str
    url: str


@dataclass(frozen=True)
class PageToDo:
    """A page with all that is to do on it."""

    page: Any
    url: str
    items: list[ToDo]


def left_to_do(edition: Page) -> list[PageToDo]:
    """Of an edition, its concept note and its satellites, as their latest revisions have them."""
    below = edition.get_children().order_by("path").specific()
    found = []
    for page in [edition, *below]:
        latest = page.get_latest_revision_as_object()
        url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        found.append(PageToDo(page, url, list(_items(latest, url))))
    return found


def order_of_translations(edition: Page) -> str:
    """Where the translation of an edition and of what is below it is ordered."""
    return address_of_order([edition, *edition.get_children().order_by("path").specific()])


def _items(page: Any, url: str) -> Iterator[ToDo]:
    for check in checks_of(page):
        if not (check.field or check.url):
            # That what is above is no more public: all of it is a draft.
            continue
        yield ToDo(check.message, check.url or place_of(page, check.field, url))
    confirmations = {MeetingPage: _of_meeting, ConceptNotePage: _of_note}
    for message, field in confirmations[type(page)](page):
        yield ToDo(message, place_of(page, field, url))


def place_of(page: Any, field: str, url: str) -> str:
    """Where a field or a relation of a page is edited: Wagtail opens its tab."""
    if not field:
        return url
    if page._meta.get_field(field).one_to_many:
        return f"{url}#id_{field}-FORMS"
    return f"{url}#:w:contentpath={field}"


def _of_meeting(meeting: Any) -> Iterator[tuple[str, str]]:
    yield from _words_of(meeting)
    yield from _people_of(meeting)
    yield from _programme_of(meeting)


def _words_of(meeting: Any) -> Iterator[tuple[str, str]]:
    if not (meeting.venue_id or meeting.has_days) and meeting.attendance != Attendance.ONLINE:
        yield _("No venue yet: choose it once it is known."), "venue"
    if meeting.introduction or meeting.body:
        field = "body" if meeting.body else "introduction"
        yield _("Read the text again: it was written for the edition before."), field
    if not meeting.theme:
        yield _("Give this edition a theme, if it has one."), "theme"


def _people_of(meeting: Any) -> Iterator[tuple[str, str]]:
    if names := _names(meeting.facilitators.all()):
        message = _("Ask the facilitators whether they come again: %(names)s.")
        yield message % {"names": names}, "facilitators"
    if names := _names(meeting.speakers.all()):
        message = _("Ask the speakers whether they come again: %(names)s.")
        yield message % {"names": names}, "speakers"
    if meeting.partners.all():
        yield _("Ask the partners whether they are part of it again."), "partners"


def _programme_of(meeting: Any) -> Iterator[tuple[str, str]]:
    undated = [session for session in meeting.sessions.all() if not session.date]
    if undated:
        count = len(undated)
        message = ngettext(
            "%(count)s session has no day and no hour.",
            "%(count)s sessions have no days and no hours.",
            count,
        )
        yield message % {"count": count}, "sessions"
    for way in meeting.ways_to_take_part.all():
        if not way.url:
            message = _("“%(title)s” leads nowhere: say where one applies, and until when.")
            yield message % {"title": way.title}, "ways_to_take_part"


def _of_note(note: Any) -> Iterator[tuple[str, str]]:
    yield _("Read the note again: it was written for the edition before."), "body"
    if not any(block.block_type == "outcomes" for block in note.body):
        yield _("Say what participants will take home: the outcomes are of this edition."), "body"


def _names(rows: Iterable[Any]) -> str:
    """The people of rows, each once, in the editor's order."""
    names = [row.person.title if row.person else row.guest_name for row in rows]
    return ", ".join(dict.fromkeys(names))
