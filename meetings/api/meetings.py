"""Meetings in the API."""

from typing import Any

from django.apps import apps
from django.http import HttpRequest
from wagtail.models import Locale, Page

from cms.core.api.files import file_of_row
from cms.core.api.html import body_html
from cms.core.api.pages import (
    Frame,
    PageLink,
    frames_of,
    page_collection,
    page_link,
    translation_state,
)
from cms.core.api.parameters import Parameter, choice, code, number
from cms.core.api.terms import terms_by_page
from cms.core.querysets import public_pages
from meetings.access.provisions import PROVISIONS, Provision
from meetings.api import parts
from meetings.api.shapes import Meeting, MeetingSummary
from meetings.choices import Answer, Format
from meetings.filters import MeetingFilters, When
from meetings.meeting_context import meeting_context
from meetings.querysets import show_venues


def _about_access(provision: Provision) -> Parameter:
    about = f"What it says of “{provision.name.replace('_', '-')}”"
    if provision.languages:
        languages = "an answer, or the code of a language that is provided"
        return code(provision.name, f"{about}: {languages}.", longest=16)
    return choice(provision.name, f"{about}.", Answer.values)


PARAMETERS = (
    choice("when", "Whether it is over, in its own time zone.", When.values),
    code("series", "The last part of the series' address.", longest=255),
    code("topic", "The code of a topic."),
    code("region", "The code of a region."),
    number("year", "The year it begins in.", 1000, 2999),
    choice("format", "What kind of event it is within its edition.", Format.values),
    *map(_about_access, PROVISIONS),
    code("follow_in", "The code of a language it can be followed in: spoken or interpreted.", 3),
)


def narrow(meetings: Any, values: dict[str, Any]) -> Any:
    """The meetings asked for, in the order of the site's own list."""
    chosen = {name: str(values[name] or "") for name in MeetingFilters.possible}
    return MeetingFilters(**chosen).apply(meetings).nearest_first().for_listing()


def summaries(
    meetings: list[Any], frames: list[Frame], locale: Locale, request: HttpRequest
) -> list[MeetingSummary]:
    """Meetings of one language, with `frames` of their own. Seven queries."""
    fields = summary_fields(meetings, locale, request)
    return [MeetingSummary(**f, **own) for f, own in zip(frames, fields, strict=True)]


def summaries_of(meetings: list[Any], locale: Locale, request: HttpRequest) -> list[MeetingSummary]:
    return summaries(meetings, frames_of(meetings, "meetings", request), locale, request)


def summary_fields(
    meetings: list[Any], locale: Locale, request: HttpRequest
) -> list[dict[str, Any]]:
    """What a summary has beyond the frame."""
    show_venues(meetings, locale)
    topics = terms_by_page("meetings.MeetingTopic", "topic", meetings, locale)
    regions = terms_by_page("meetings.MeetingRegion", "region", meetings, locale)
    series = _above("meetings.SeriesPage", "series", meetings, request)
    editions = _above("meetings.MeetingPage", "meetings", meetings, request)
    return [
        {
            **_words_and_facts(meeting),
            "series": _nearest(meeting, series),
            "edition": _nearest(meeting, editions),
            "topics": topics.get(meeting.pk, []),
            "regions": regions.get(meeting.pk, []),
        }
        for meeting in meetings
    ]


def _words_and_facts(meeting: Any) -> dict[str, Any]:
    facts = meeting.facts
    return {
        "subtitle": meeting.subtitle,
        "theme": meeting.theme,
        "introduction": meeting.introduction,
        "format": facts.format,
        "phase": facts.phase or None,
        "status": facts.status,
        "attendance": facts.attendance,
        "dates": parts.dates(facts),
        "place": parts.place(facts),
        "access": parts.access(facts),
    }


def _paths_above(page: Page) -> list[str]:
    """The paths of the pages above, the nearest first."""
    lengths = range(len(page.path) - page.steplen, 0, -page.steplen)
    return [page.path[:length] for length in lengths]


def _above(model: str, name: str, meetings: list[Any], request: HttpRequest) -> dict[str, PageLink]:
    """{path: link} of the public pages of a type above the meetings. One query."""
    paths = {path for meeting in meetings for path in _paths_above(meeting)}
    pages = public_pages(apps.get_model(model).objects.filter(path__in=paths)).defer("body")
    return {page.path: page_link(page, name, request) for page in pages.select_related("locale")}


def _nearest(meeting: Page, links: dict[str, PageLink]) -> PageLink | None:
    return next((links[path] for path in _paths_above(meeting) if path in links), None)


def details(meeting: Any, frame: Frame, request: HttpRequest) -> Meeting:
    """What the page of a meeting shows, asked from where the page asks."""
    context = meeting_context(meeting, request)
    return Meeting(
        **frame,
        **summary_fields([meeting], meeting.locale, request)[0],
        translation=translation_state(meeting),
        body_html=body_html(meeting),
        access_note=meeting.access_note,
        **_people(context, request),
        **_programme(context),
        **_what_came_of_it(meeting, context, request),
        **_related(meeting, context, request),
    )


def _people(context: dict[str, Any], request: HttpRequest) -> dict[str, Any]:
    return {
        "contact": parts.contact(context["contact"], request),
        "access_contact": parts.contact(context["access_contact"], request),
        "facilitators": [parts.person(line) for line in context["facilitators"]],
        "partners": [parts.partner(row) for row in context["partners"]],
    }


def _programme(context: dict[str, Any]) -> dict[str, Any]:
    """The groups, and the sessions in time."""
    facts = context["facts"]
    slots = [slot for day in context["days"] for slot in day.slots]
    return {
        "online_address": "" if facts.is_over else facts.online_address,
        "groups": [parts.group(row) for row in context["groups"]],
        "sessions": [parts.session(row) for slot in slots for row in slot.sessions],
        "ways_to_take_part": [parts.way(row) for row in context["ways_to_take_part"]],
    }


def _what_came_of_it(meeting: Any, context: dict[str, Any], request: HttpRequest) -> dict[str, Any]:
    materials = meeting.materials.select_related("document")
    return {
        "quotes": [parts.quote(row) for row in context["quotes"]],
        "recordings": [parts.recording(shown) for shown in context["recordings"]],
        "materials": [file_of_row(row, meeting, row.title, request) for row in materials],
    }


def _related(meeting: Any, context: dict[str, Any], request: HttpRequest) -> dict[str, Any]:
    note = context["concept_note"]
    groups = [group for phase in context["satellites"] for group in phase.regions]
    satellites = [satellite for group in groups for satellite in group.meetings]
    return {
        "concept_note": page_link(note, "concept-notes", request) if note else None,
        "satellites": summaries_of(satellites, meeting.locale, request),
        "promised_publications": [parts.promise(one, request) for one in context["promises"]],
        **{
            name: [page_link(report, "reports", request) for report in context[name]]
            for name in ("launched_reports", "discussed_reports")
        },
    }


MEETINGS = page_collection(
    name="meetings",
    about="Meetings: editions and satellites. Those to come first, then those that are over.",
    model="meetings.MeetingPage",
    summary=MeetingSummary,
    detail=Meeting,
    narrow=narrow,
    summaries=summaries,
    details=details,
    parameters=PARAMETERS,
)
