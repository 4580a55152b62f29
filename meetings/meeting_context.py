"""What the pages of a meeting and of its concept note show. A fixed number of queries each."""

from typing import Any

from django.apps import apps
from django.http import HttpRequest
from django.utils import timezone
from wagtail.models import Page

from cms.core.files.listing import shown_files
from cms.core.linked_data import linked_data_json
from cms.core.page_context import absolute
from cms.core.querysets import in_language, public_pages, snippets_in_language
from meetings.access.showing import access_lines, session_lines
from meetings.calendar_offer import offer_of
from meetings.changes.history import History, history_of
from meetings.changes.showing import shown_changes
from meetings.choices import SessionKind, Status
from meetings.disclosure import (
    disclosed_contact,
    disclosed_other_contact,
    disclosed_venue,
    shows_address,
)
from meetings.group_history import show_other_editions
from meetings.lifecycle import sections_at, stage_of
from meetings.person_lines import PersonLine, people_lines
from meetings.programme import MIN_DAYS_OF_NAVIGATION, programme_of
from meetings.promises.showing import promises_of
from meetings.publications import publications_of
from meetings.querysets import partners_of
from meetings.quotes import quotes_of
from meetings.recordings import recordings_of
from meetings.satellites import satellites_of
from meetings.schedule import end_of, start_of
from meetings.structured_data import meeting_data

PICTURE_SIZE = "format-jpeg|fill-1152x768"


def facilitators_of(meeting: Page, request: HttpRequest) -> list[PersonLine]:
    """Who facilitates, in the editor's order. Three queries."""
    rows = meeting.facilitators.select_related("person")
    return [line for line in people_lines(rows, meeting, request) if line is not None]


def contact_of(contact: Page | None, page: Page) -> Page | None:
    """The contact person's page in the reader's language, with its facts; None if not public."""
    pages = apps.get_model("people", "PersonPage").objects.select_related("facts")
    return in_language([contact], page.locale, pages).get(getattr(contact, "pk", None))


def access_of(page: Any, facts: Any, contact: Page | None) -> dict[str, Any]:
    """What is said of access and languages, and whom to tell what one needs, until it is over."""
    is_asked = not facts.is_over and facts.status != Status.CANCELLED
    own = contact_of(disclosed_other_contact(facts, facts.access_contact), page)
    lines = access_lines(facts)
    asked = (own or contact) if is_asked else None
    is_offered = asked is not None and (own is not None or facts.access_deadline is not None)
    return {
        "access": lines,
        "has_access": bool(lines or page.access_note or is_offered),
        "access_contact": asked,
    }


def localised_facts(facts: Any, page: Page) -> Any:
    """The facts with the venue in the reader's language, as far as it is public."""
    venues = snippets_in_language([facts.venue], page.locale)
    facts.venue = disclosed_venue(facts, venues.get(facts.venue_id))
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
    groups = list(page.groups.all())
    show_other_editions(page, groups)
    series, parent_meeting = parents_of(page)
    history = history_of(page.facts.changes.all())
    changes = shown_changes(page, history)
    publications = publications_of(page)
    concept_notes = apps.get_model("meetings", "ConceptNotePage").objects.child_of(page)
    shown = {
        "facts": facts,
        # At the top stands what a reason was owed for; announcements are among the others.
        "latest_change": next((change for change in changes if change.reason), None),
        "changes": changes,
        "changes_url": f"{page.get_url(request)}changes.atom",
        "sections": sections_at(
            stage_of(facts, ways, has_programme=bool(days), now=timezone.now())
        ),
        "your_time": _your_time(facts),
        "calendar": offer_of(page, facts, page.get_url(request) or ""),
        "contact": (contact := contact_of(disclosed_contact(facts), page)),
        **access_of(page, facts, contact),
        "facilitators": facilitators_of(page, request),
        "partners": partners_of(page),
        "groups": groups,
        "joint_sessions": [s for s in sessions if s.kind == SessionKind.JOINT],
        "days": days,
        "has_hours": any(session.start_time for session in sessions),
        "has_day_navigation": len(days) >= MIN_DAYS_OF_NAVIGATION,
        "quotes": quotes_of(page),
        "ways_to_take_part": ways,
        "has_open_ways": any(way.is_open for way in ways),
        "recordings": recordings_of(page),
        "materials": shown_files(page, page.materials.select_related("document"), request),
        "satellites": satellites_of(page),
        **publications,
        "promises": promises_of(page, request, publications["launched_reports"]),
        "concept_note": public_pages(concept_notes).first(),
        "series": series,
        "parent_meeting": parent_meeting,
        "topics": terms_of(page.topics, "topic", page),
        "regions": terms_of(page.regions, "region", page),
    }
    return shown | {"structured_data": _structured_data(page, shown, history, request)}


def _your_time(facts: Any) -> dict[str, str] | None:
    """When it begins and ends, in UTC, for a script that knows the reader's zone.

    None without hours, or once it is over.
    """
    start, end = start_of(facts), end_of(facts)
    if start is None or facts.start_time is None or facts.is_over:
        return None
    return {
        "start": start.isoformat(),
        "end": end.isoformat() if end and facts.end_time else "",
    }


def _structured_data(
    page: Page, shown: dict[str, Any], history: History, request: HttpRequest
) -> str:
    url = absolute(page.get_url(request) or "")
    images = [f"{url}share-card.png"]
    if page.picture:
        # One of the sizes that the page shows.
        images.append(absolute(page.picture.get_rendition(PICTURE_SIZE).url))
    return linked_data_json(meeting_data(page, shown, history, url, images))


def sessions_with_speakers(page: Page, request: HttpRequest) -> list[Any]:
    """The sessions, each with its `speaker_lines`, its `language_lines` and its `audience`.

    The audience is a group by name, or where there are groups, all of them together. Rooms go
    with the address: who knows the one may find the other.
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
    has_rooms = shows_address(page.shown_facts(request))
    for session in sessions:
        session.room = session.room if has_rooms else ""
        session.speaker_lines = lines.get(session.uuid, [])
        kind = session.get_kind_display() if names else ""
        session.audience = names.get(session.group_uuid) or kind
        session.language_lines = session_lines(session)
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
    own_contact = disclosed_other_contact(meeting.facts, facts.contact)
    return {
        "facts": facts,
        "meeting": meeting,
        "meeting_facts": localised_facts(meeting.facts, page),
        "access": access_lines(meeting.facts),
        "contact": contact_of(own_contact or disclosed_contact(meeting.facts), page),
        "facilitators": facilitators_of(meeting, request),
        "meeting_groups": list(meeting.groups.all()),
        "meeting_sessions": sessions_with_speakers(meeting, request),
        "meeting_quotes": quotes_of(meeting),
        "footnotes": list(page.footnotes.all()),
    }
