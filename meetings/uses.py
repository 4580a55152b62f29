"""Which pages of this app name people, organisations and venues."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from people.uses import Link, register_link

PERSON = "people.PersonPage"
ORGANISATION = "people.Organisation"
VENUE = "meetings.Venue"
MEETING = "meetings.MeetingPage"
NOTE = "meetings.ConceptNotePage"
SERIES = "meetings.SeriesPage"


def is_to_come(meeting: Any) -> bool:
    """Whether a meeting is not over: the past keeps the names it had.

    Of a published one the record says so: a translation's own fields may be older.
    """
    return not (meeting.facts if meeting.live else meeting).is_over


def is_note_of_meeting_to_come(note: Any) -> bool:
    """Whether a note belongs to a meeting that is not over."""
    return is_to_come(note.get_parent().specific)


def is_history(page: Any) -> bool:
    """Who wrote a note has written it, whatever comes."""
    return False


LINKS = [
    Link(MEETING, "contact", PERSON, _("contact person"), is_current=is_to_come),
    Link(MEETING, "access_contact", PERSON, _("contact for access"), is_current=is_to_come),
    Link(NOTE, "contact", PERSON, _("contact person"), is_current=is_note_of_meeting_to_come),
    Link(MEETING, "person", PERSON, _("facilitator"), "facilitators", is_to_come),
    Link(MEETING, "person", PERSON, _("speaker"), "speakers", is_to_come),
    Link(NOTE, "person", PERSON, _("author"), "authors", is_history),
    Link(MEETING, "venue", VENUE, _("venue"), is_current=is_to_come),
    Link(MEETING, "organisation", ORGANISATION, _("partner"), "partners", is_to_come),
    Link(SERIES, "organisation", ORGANISATION, _("partner"), "partners"),
]


def register() -> None:
    """Tell `people.uses` of all of them."""
    for link in LINKS:
        register_link(link)
