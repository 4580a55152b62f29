"""Series, meetings and concept notes."""

import uuid
from datetime import date
from typing import Any

from meetings.models import (
    ConceptNoteAuthor,
    ConceptNoteFootnote,
    ConceptNotePage,
    MeetingFacilitator,
    MeetingGroup,
    MeetingIndexPage,
    MeetingPage,
    MeetingPartner,
    MeetingPromise,
    MeetingQuote,
    MeetingRecording,
    MeetingRegion,
    MeetingSession,
    MeetingSpeaker,
    MeetingTopic,
    MeetingWayToTakePart,
    SeriesPage,
    SeriesPartner,
    Venue,
)
from tests.factories.home import home_page
from tests.factories.people import make_organisation, make_person
from tests.factories.taxonomy import make_region, make_topic
from tests.factories.tree import add_page


def item(value: Any) -> dict[str, Any]:
    """An item of a list block as Wagtail stores it."""
    return {"type": "item", "id": str(uuid.uuid4()), "value": value}


def block(kind: str, value: Any) -> dict[str, Any]:
    """A block of a body as Wagtail stores it."""
    return {"type": kind, "id": str(uuid.uuid4()), "value": value}


def make_venue(**values: Any) -> Venue:
    values = {
        "name": "Harbour House",
        "street": "Quay 5",
        "city": "Hamburg",
        "country": "DE",
        **values,
    }
    return Venue.objects.create(**({"locale": home_page().locale} | values))


def make_meeting_index(**values: Any) -> MeetingIndexPage:
    parent = values.pop("parent", None) or home_page()
    values = {"title": "Meetings", "slug": "meetings", "show_in_menus": True, **values}
    return add_page(parent, MeetingIndexPage(locale=parent.locale, **values))


def make_series(**values: Any) -> SeriesPage:
    publish = values.pop("publish", True)
    parent = values.pop("parent", None) or MeetingIndexPage.objects.first() or make_meeting_index()
    values = {"title": "Leaders' Circle", "slug": "leaders-circle", **values}
    page = SeriesPage(locale=parent.locale, **values)
    if values.get("first_convened"):
        page.partners = [SeriesPartner(organisation=make_organisation(), role="convener")]
    return add_page(parent, page, publish=publish)


def make_meeting(**values: Any) -> MeetingPage:
    publish = values.pop("publish", True)
    rows = values.pop("rows", {})
    parent = values.pop("parent", None) or SeriesPage.objects.first() or make_series()
    values = {
        "title": "Leaders' Circle 2019",
        "slug": "2019",
        "date_precision": "day",
        "start_date": date(2019, 9, 10),
        "end_date": date(2019, 9, 12),
        "time_zone": "Europe/Berlin",
        **values,
    }
    page = MeetingPage(locale=parent.locale, **values)
    for name, members in rows.items():
        setattr(page, name, members)
    return add_page(parent, page, publish=publish)


def full_meeting(**values: Any) -> MeetingPage:
    """A meeting with a row of every kind."""
    person = make_person(email="noor@example.org")
    group, session = uuid.uuid4(), uuid.uuid4()
    rows = {
        "facilitators": [
            MeetingFacilitator(person=person),
            MeetingFacilitator(guest_name="Åsa Ek", guest_organisation="Bridges for Change"),
        ],
        "partners": [MeetingPartner(organisation=make_organisation(name="Open Doors"))],
        "groups": [
            MeetingGroup(uuid=group, name="Policy", first_convened=2016, focus="<p>Norms.</p>")
        ],
        "sessions": [
            MeetingSession(uuid=session, title="Opening", description="<p>Values.</p>"),
            MeetingSession(title="Peers", kind="parallel", group_uuid=group),
        ],
        "speakers": [MeetingSpeaker(session_uuid=session, guest_name="Ada Okoro")],
        "quotes": [MeetingQuote(text="Worth the journey.", edition="2018", role="Director")],
        "ways_to_take_part": [MeetingWayToTakePart(title="Come as a delegate")],
        "recordings": [
            MeetingRecording(
                title="Opening",
                url="https://watch.example.org/1",
                captions="yes",
                caption_languages="en",
            )
        ],
        "promises": [MeetingPromise(title="Report on trust")],
        "topics": [MeetingTopic(topic=make_topic())],
        "regions": [MeetingRegion(region=make_region())],
    }
    values = {"venue": make_venue(), "contact": person, "rows": rows, **values}
    return make_meeting(**values)


def make_concept_note(**values: Any) -> ConceptNotePage:
    publish = values.pop("publish", True)
    parent = values.pop("parent", None) or full_meeting()
    values = {
        "title": "Concept note",
        "slug": "concept-note",
        "document_date": date(2019, 5, 24),
        "body": [
            block("heading", {"text": "Background", "level": "2"}),
            block(
                "paragraph",
                '<p>We meet again.<a linktype="footnote" id="n1">1</a> All are <b>welcome</b>.</p>',
            ),
            block("groups", {}),
            block("quotes", {"edition": "2018"}),
            block("outcomes", {"introduction": "You leave with", "items": [item("New ideas")]}),
            block(
                "table",
                {
                    "caption": "Days",
                    "header": [item("Day"), item("Theme")],
                    "rows": [item({"cells": [item("<p>One</p>"), item("<p>Values</p>")]})],
                },
            ),
        ],
        **values,
    }
    page = ConceptNotePage(locale=parent.locale, **values)
    page.authors = [ConceptNoteAuthor(guest_name="Åsa Ek")]
    page.footnotes = [ConceptNoteFootnote(identifier="n1", text="<p>Since 2016.</p>")]
    return add_page(parent, page, publish=publish)
