"""Writes a reading into the site: a meeting and its concept note, in one transaction."""

from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import override
from wagtail.models import Locale, Page

from cms.core.editing.going_out import hindrances_of
from meetings.choices import Attendance, DatePrecision, SessionKind
from meetings.concept_notes import ConceptNoteReading
from meetings.group_history import identities_by_name
from meetings.importing.body import paragraphs, stored_body
from meetings.importing.fingerprint import fingerprint_of
from meetings.importing.lengths import shorten_to_fit
from meetings.importing.people import facilitator_rows, known_person
from meetings.importing.places import venue_for
from meetings.importing.result import ImportResult
from meetings.importing.series import find_series, series_in
from meetings.importing.time_zone import time_zone_of
from meetings.models import (
    ConceptNoteFootnote,
    ConceptNotePage,
    MeetingGroup,
    MeetingPage,
    MeetingQuote,
    MeetingSession,
)


@transaction.atomic
def import_reading(
    reading: ConceptNoteReading,
    *,
    series_slug: str,
    locale: Locale,
    series_title: str = "",
    publish: bool = False,
    as_read: ConceptNoteReading | None = None,
) -> ImportResult:
    """Make the meeting and its concept note as drafts, or published with `publish`.

    The same document in the same series makes nothing and gives the first meeting; `as_read` is
    the reading before somebody corrected it, by which the document is known. `series_title` is
    for a series that is made new; the note's title if empty. A failure leaves nothing behind.
    """
    fingerprint = fingerprint_of(as_read or reading)
    first = _first_import(series_slug, fingerprint)
    if first is not None:
        return ImportResult(first, created=False, reading=reading)
    with override(locale.language_code):
        series, series_is_new = series_in(series_slug, locale, title=series_title or reading.title)
        meeting, remarks = _meeting(reading, series, publish=publish)
        note = _concept_note(reading, fingerprint)
        remarks += shorten_to_fit([meeting, note, *rows_of(meeting)])
        _add(series, meeting)
        _add(meeting, note)
        if publish:
            pages = [*(_drafts_above(meeting) if series_is_new else []), meeting, note]
            for page in pages:
                page.get_latest_revision().publish()
            meeting.refresh_from_db(fields=["live"])
            if meeting.get_ancestors().filter(live=False).exists():
                remarks.append("Series: it is a draft; publish it, so that readers find their way.")
    return ImportResult(meeting, created=True, reading=reading, remarks=remarks)


def _first_import(series_slug: str, fingerprint: str) -> MeetingPage | None:
    """The meeting this document became before, in whichever language of the series."""
    series = find_series(series_slug)
    if series is None:
        return None
    versions = Page.objects.filter(translation_key=series.translation_key)
    notes = ConceptNotePage.objects.filter(fingerprint=fingerprint).order_by("pk")
    for note in notes:
        if any(note.path.startswith(version.path) for version in versions):
            return note.get_parent().specific
    return None


def rows_of(meeting: MeetingPage) -> list[Any]:
    """The rows of a meeting that an import makes."""
    names = ("facilitators", "groups", "sessions", "quotes")
    return [row for name in names for row in getattr(meeting, name).all()]


def _add(parent: Page, page: Any) -> None:
    page.locale = parent.locale
    page.live = False
    parent.add_child(instance=page)
    page.save_revision()


def _drafts_above(meeting: Page) -> list[Any]:
    """The new series, and the index above it where that is new too; not what has to be
    translated first."""
    drafts = [page.specific for page in meeting.get_ancestors().filter(live=False)]
    return [page for page in drafts if not hindrances_of(page, page.get_latest_revision())]


def _meeting(
    reading: ConceptNoteReading, series: Page, *, publish: bool
) -> tuple[MeetingPage, list[str]]:
    zone, remarks = time_zone_of(reading, assume=publish)
    contact = reading.contact
    meeting = MeetingPage(
        title=reading.title,
        slug=_free_slug(series, reading),
        subtitle=reading.subtitle or "",
        date_precision=reading.date_precision,
        start_date=reading.start_date,
        end_date=reading.end_date,
        start_time=reading.start_time,
        end_time=reading.end_time,
        attendance=Attendance.BOTH if reading.is_also_online else Attendance.IN_PERSON,
        venue=venue_for(reading.venue, series.locale),
        contact=known_person(contact.name, contact.email) if contact else None,
        time_zone=zone,
    )
    meeting.facilitators = facilitator_rows(reading.facilitators)
    known = identities_by_name(series)
    meeting.groups = [
        MeetingGroup(
            name=g.name,
            first_convened=g.first_convened,
            focus=paragraphs(g.focus_html),
            continues=known.get(g.name.casefold()),
        )
        for g in reading.groups
    ]
    meeting.sessions = [
        MeetingSession(
            kind=SessionKind.JOINT,
            title=session.title,
            description=paragraphs(session.description_html),
            date=_day(reading, session.day),
        )
        for session in reading.joint_sessions
    ]
    remarks += _missing_days(reading)
    meeting.quotes = [
        MeetingQuote(text=q.text, edition=q.edition, name=q.name) for q in reading.quotes
    ]
    return meeting, remarks


def _day(reading: ConceptNoteReading, number: int | None) -> date | None:
    """The date of the meeting's first, second, … day; None if there is no such day."""
    if number is None or reading.start_date is None or not _is_dated(reading):
        return None
    day = reading.start_date + timedelta(days=number - 1)
    return day if day <= (reading.end_date or reading.start_date) else None


def _missing_days(reading: ConceptNoteReading) -> list[str]:
    """Remarks on the joint sessions of a day that the meeting does not have."""
    return [
        f"Joint session: “{session.title}” has no date, as there is no day {session.day}."
        for session in reading.joint_sessions
        if session.day and _is_dated(reading) and _day(reading, session.day) is None
    ]


def _is_dated(reading: ConceptNoteReading) -> bool:
    """Whether the days of the meeting are known."""
    return reading.start_date is not None and reading.date_precision == DatePrecision.DAY


def _free_slug(series: Page, reading: ConceptNoteReading) -> str:
    """The year, or the title's words; with a number when the series has that already."""
    wanted = str(reading.start_date.year) if reading.start_date else slugify(reading.title)
    taken = set(series.get_children().values_list("slug", flat=True))
    slug, number = wanted or "meeting", 1
    while slug in taken:
        number += 1
        slug = f"{wanted or 'meeting'}-{number}"
    return slug


def _concept_note(reading: ConceptNoteReading, fingerprint: str) -> ConceptNotePage:
    contact = reading.contact
    note = ConceptNotePage(
        title=reading.title,
        slug="concept-note",
        subtitle=reading.subtitle or "",
        document_date=reading.document_date,
        contact=known_person(contact.name, contact.email) if contact else None,
        fingerprint=fingerprint,
        body=stored_body(reading.body),
    )
    note.footnotes = [
        ConceptNoteFootnote(identifier=f.identifier, text=paragraphs(f.html))
        for f in reading.footnotes
    ]
    return note
