"""What the pages of a meeting and of its concept note show. A fixed number of queries each."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.http import HttpRequest
from django.utils import timezone
from wagtail.models import Page

from cms.core.files.listing import shown_file
from cms.core.querysets import in_language, public_pages, snippets_in_language
from meetings.choices import SessionKind, Status
from meetings.programme import MIN_DAYS_OF_NAVIGATION, programme_of
from meetings.querysets import partners_of
from meetings.recordings import recordings_of
from meetings.satellites import satellites_of


@dataclass(frozen=True)
class PersonLine:
    """Somebody named on a page: with an address when they have a page of their own."""

    name: str
    organisation: str = ""
    url: str = ""


def people_lines(rows: Iterable[Any], page: Page, request: HttpRequest) -> list[PersonLine | None]:
    """A line for each row, None where the person's page is not public. Two queries."""
    rows = list(rows)
    pages = apps.get_model("people", "PersonPage").objects.select_related("facts__organisation")
    people = in_language([row.person for row in rows], page.locale, pages)
    organisations = snippets_in_language(
        [person.facts.organisation for person in people.values()], page.locale
    )

    def line(row: Any) -> PersonLine | None:
        if row.guest_name:
            return PersonLine(row.guest_name, row.guest_organisation)
        person = people.get(row.person_id)
        if person is None:
            return None
        organisation = organisations.get(person.facts.organisation_id)
        return PersonLine(
            person.title, organisation.name if organisation else "", person.get_url(request)
        )

    return [line(row) for row in rows]


def facilitators_of(meeting: Page, request: HttpRequest) -> list[PersonLine]:
    """Who facilitates, in the editor's order. Three queries."""
    rows = meeting.facilitators.select_related("person")
    return [line for line in people_lines(rows, meeting, request) if line is not None]


def contact_of(contact: Page | None, page: Page) -> Page | None:
    """The contact person's page in the reader's language, with its facts; None if not public."""
    pages = apps.get_model("people", "PersonPage").objects.select_related("facts")
    return in_language([contact], page.locale, pages).get(getattr(contact, "pk", None))


def localised_facts(facts: Any, page: Page) -> Any:
    """The facts with the venue in the reader's language."""
    venues = snippets_in_language([facts.venue], page.locale)
    facts.venue = venues.get(facts.venue_id)
    return facts


def ways_of(page: Page, facts: Any) -> list[Any]:
    """The ways to take part, each with `is_open`: never once the meeting is over or cancelled."""
    today = timezone.now().astimezone(facts.zone).date()
    is_possible = not facts.is_over and facts.status != Status.CANCELLED
    ways = list(page.ways_to_take_part.all())
    for way in ways:
        way.is_open = is_possible and (way.closes_on is None or way.closes_on >= today)
    return ways


def parents_of(page: Page) -> tuple[Page | None, Page | None]:
    """The series, and the meeting of which this is a satellite; None for a draft. One query."""
    series_type = apps.get_model("meetings", "SeriesPage")
    parents = page.get_ancestors().filter(depth__gte=4).order_by("-depth").specific(defer=True)
    live = [parent for parent in parents if parent.live]
    series = next((parent for parent in live if isinstance(parent, series_type)), None)
    meeting = next((parent for parent in live if isinstance(parent, type(page))), None)
    return series, meeting


def meeting_context(page: Page, request: HttpRequest) -> dict[str, Any]:
    """Everything the page of a meeting shows."""
    facts = localised_facts(page.shown_facts(request), page)
    sessions = sessions_with_speakers(page, request)
    days = programme_of(sessions)
    ways = ways_of(page, facts)
    series, parent_meeting = parents_of(page)
    concept_notes = apps.get_model("meetings", "ConceptNotePage").objects.child_of(page)
    return {
        "facts": facts,
        "contact": contact_of(facts.contact, page),
        "facilitators": facilitators_of(page, request),
        "partners": partners_of(page),
        "groups": list(page.groups.all()),
        "joint_sessions": [s for s in sessions if s.kind == SessionKind.JOINT],
        "days": days,
        "has_day_navigation": len(days) >= MIN_DAYS_OF_NAVIGATION,
        "quotes": list(page.quotes.all()),
        "ways_to_take_part": ways,
        "has_open_ways": any(way.is_open for way in ways),
        "recordings": recordings_of(page),
        "materials": [
            shown_file(row.document, row.title, page.file_url(row.document, request))
            for row in page.materials.select_related("document")
        ],
        "satellites": satellites_of(page),
        "concept_note": public_pages(concept_notes).first(),
        "series": series,
        "parent_meeting": parent_meeting,
        "topics": terms_of(page.topics, "topic", page),
        "regions": terms_of(page.regions, "region", page),
    }


def sessions_with_speakers(page: Page, request: HttpRequest) -> list[Any]:
    """The sessions, each with its `speaker_lines` and its `audience`.

    The audience is a group by name, or where there are groups, all of them together.
    """
    sessions = list(page.sessions.all())
    if not sessions:
        return []
    names = {group.uuid: group.name for group in page.groups.all()}
    lines: dict[Any, list[PersonLine]] = {}
    rows = list(page.speakers.select_related("person"))
    for row, line in zip(rows, people_lines(rows, page, request), strict=True):
        if line is not None:
            lines.setdefault(row.session_uuid, []).append(line)
    for session in sessions:
        session.speaker_lines = lines.get(session.uuid, [])
        kind = session.get_kind_display() if names else ""
        session.audience = names.get(session.group_uuid) or kind
    return sessions


def terms_of(rows: Any, name: str, page: Page) -> list[Any]:
    """The topics or regions of rows in the reader's language."""
    terms = [getattr(row, name) for row in rows.select_related(name)]
    shown = snippets_in_language(terms, page.locale)
    return [shown[term.pk] for term in terms]


def concept_note_context(page: Page, request: HttpRequest) -> dict[str, Any]:
    """Everything the page of a concept note shows: the note, and the meeting's rows it places."""
    meeting = (
        apps.get_model("meetings", "MeetingPage")
        .objects.select_related("facts__venue", "facts__contact", "locale")
        .parent_of(page)
        .get()
    )
    facts = page.shown_facts(request)
    return {
        "facts": facts,
        "meeting": meeting,
        "meeting_facts": localised_facts(meeting.facts, page),
        "contact": contact_of(facts.contact or meeting.facts.contact, page),
        "facilitators": facilitators_of(meeting, request),
        "meeting_groups": list(meeting.groups.all()),
        "meeting_sessions": sessions_with_speakers(meeting, request),
        "meeting_quotes": list(meeting.quotes.all()),
        "footnotes": list(page.footnotes.all()),
    }
