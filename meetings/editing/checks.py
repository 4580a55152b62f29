"""What still keeps a meeting, a series or a concept note from being ready. Pure."""

from collections.abc import Iterable
from typing import Any

from babel.core import get_global
from django.urls import reverse
from django.utils.translation import gettext as _

from cms.core.editing.checks import Check, register_checks
from meetings.choices import Attendance, DatePrecision, Format, SessionKind, Status
from meetings.date_checks import date_errors, time_errors
from meetings.editing.footnotes import footnotes_of_body
from meetings.models import ConceptNotePage, MeetingPage


@register_checks(MeetingPage)
def dates_of_meeting(page: Any) -> Iterable[Check]:
    """Dates that cannot be; a meeting whose days nobody knows yet."""
    errors = date_errors(page) or time_errors(page)
    for field, message in errors.items():
        yield Check(str(message), field, blocks=True)
    if not errors and page.date_precision != DatePrecision.DAY:
        yield Check(_("No days yet: there is no calendar entry."), "date_precision")


@register_checks(MeetingPage)
def place_of_meeting(page: Any) -> Iterable[Check]:
    """Where one goes, and where one takes part from afar."""
    if page.venue and not page.venue.city:
        message = _("The venue has no city: readers do not learn where to go.")
        yield Check(message, "venue", _address_of(page.venue))
    if page.is_over:
        return
    if not page.venue and page.attendance != Attendance.ONLINE and page.has_days:
        yield Check(_("No venue: readers know when, but not where."), "venue")
    if not page.online_url and page.attendance != Attendance.IN_PERSON:
        yield Check(_("No address for those who take part online."), "online_url")


def _address_of(venue: Any) -> str:
    """Where the venue is edited."""
    return reverse(venue.snippet_viewset.get_url_name("edit"), args=[venue.pk])


@register_checks(MeetingPage)
def people_of_meeting(page: Any) -> Iterable[Check]:
    """Who comes to an upcoming meeting needs somebody to ask and something to do."""
    if page.is_over or page.status == Status.CANCELLED:
        return
    if not page.contact_id:
        yield Check(_("No contact person: readers have nobody to ask."), "contact")
    if page.format == Format.MAIN and not page.ways_to_take_part.all():
        message = _("No way to take part: readers do not learn what to do next.")
        yield Check(message, "ways_to_take_part")


@register_checks(MeetingPage)
def kind_of_meeting(page: Any) -> Iterable[Check]:
    """A satellite says when it takes place, seen from its edition."""
    if page.format != Format.MAIN and not page.phase:
        message = _("A satellite without before, during or after: it is listed last.")
        yield Check(message, "phase")


@register_checks(MeetingPage)
def programme_of_meeting(page: Any) -> Iterable[Check]:
    """Groups, sessions and speakers that nothing leads to."""
    sessions = list(page.sessions.all())
    named = {session.group_uuid for session in sessions}
    parallel = [session for session in sessions if session.kind == SessionKind.PARALLEL]
    for group in page.groups.all():
        if parallel and group.uuid not in named:
            message = _("No session names the group “%(name)s”.") % {"name": group.name}
            yield Check(message, "groups")
    for session in parallel:
        if not session.group_uuid:
            message = _("“%(title)s” is for one group, but for which?") % {"title": session.title}
            yield Check(message, "sessions")
    known = {session.uuid for session in sessions}
    if any(speaker.session_uuid not in known for speaker in page.speakers.all()):
        message = _("A speaker's session is no longer there: readers do not see the speaker.")
        yield Check(message, "speakers")


@register_checks(MeetingPage)
def note_of_meeting(page: Any) -> Iterable[Check]:
    """A note goes out by itself: whoever publishes the meeting may not think of it."""
    if page.pk is None:
        return
    for note in ConceptNotePage.objects.child_of(page).filter(live=False):
        message = _("The concept note is still a draft: readers will not see it.")
        yield Check(message, url=reverse("wagtailadmin_pages:edit", args=[note.pk]))


@register_checks(ConceptNotePage)
def words_of_concept_note(page: Any) -> Iterable[Check]:
    """A note has a text and a date."""
    if not page.body:
        yield Check(_("The note is empty."), "body")
    if not page.document_date:
        message = _("No date of the document: it cannot be cited properly.")
        yield Check(message, "document_date")


@register_checks(ConceptNotePage)
def footnotes_of_concept_note(page: Any) -> Iterable[Check]:
    """Every reference leads to a footnote, or readers are sent nowhere."""
    missing = footnotes_of_body(page.body) - {row.identifier for row in page.footnotes.all()}
    if missing:
        message = _("The text refers to footnotes that are not in the list: %(names)s.")
        yield Check(message % {"names": ", ".join(sorted(missing))}, "footnotes", blocks=True)


@register_checks(MeetingPage)
def zone_of_meeting(page: Any) -> Iterable[Check]:
    """The time zone is one of the venue's country, or a calendar shows the wrong hour."""
    country = get_global("zone_territories").get(page.time_zone)
    if page.venue and page.venue.country and country and country != page.venue.country:
        message = _("The venue is in %(country)s, the time zone is not: is it right?")
        yield Check(message % {"country": page.venue.country_name}, "time_zone")
