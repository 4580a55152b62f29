"""Meetings, series and concept notes in the API: all that is public, nothing that is not."""

from datetime import date, time

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from meetings.models import (
    MeetingFacilitator,
    MeetingMaterial,
    MeetingPage,
    MeetingPartner,
    MeetingRegion,
    MeetingSession,
    MeetingTopic,
    MeetingWayToTakePart,
)
from tests.factories import (
    full_meeting,
    make_concept_note,
    make_document,
    make_meeting,
    make_organisation,
    make_person,
    make_region,
    make_series,
    make_topic,
    make_venue,
)
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

SITE = "http://localhost:8000"
CANARY = "Bartholomew"


def address(name: str, page, language: str = "en") -> str:
    return f"{SITE}/api/{name}/{page.translation_key}/?language={language}"


def link(name: str, page) -> dict:
    return {
        "id": str(page.translation_key),
        "api_address": address(name, page),
        "address": f"{SITE}{page.url}",
        "language": "en",
        "title": page.title,
    }


def test_a_meeting_with_everything(client) -> None:
    meeting = full_meeting(
        subtitle="Space to act",
        start_time=time(9),
        introduction="We meet.",
        slug="2019",
        online_url="https://online.example.org/",
    )
    meeting.materials = [MeetingMaterial(title="Agenda", document=make_document("agenda.pdf"))]
    meeting.save_revision().publish()
    series = meeting.get_parent()
    session = meeting.sessions.get(title="Opening")
    peers, group = meeting.sessions.get(title="Peers"), meeting.groups.get()
    material = meeting.materials.select_related("document").get()

    shown = client.get(f"/api/meetings/{meeting.translation_key}/").json()

    assert isinstance(shown.pop("first_published_at"), str)
    assert isinstance(shown.pop("last_published_at"), str)
    person = meeting.facts.contact.specific
    assert shown == {
        **link("meetings", meeting),
        "versions": [
            {
                "language": "en",
                "address": f"{SITE}{meeting.url}",
                "api_address": address("meetings", meeting),
                "is_source": True,
            }
        ],
        "subtitle": "Space to act",
        "theme": "",
        "introduction": "We meet.",
        "format": "main",
        "phase": None,
        "status": "scheduled",
        "attendance": "in-person",
        "dates": {
            "precision": "day",
            "first_day": "2019-09-10",
            "last_day": "2019-09-12",
            "begins_at": "09:00",
            "ends_at": None,
            "time_zone": "Europe/Berlin",
            "is_over": True,
        },
        "place": {
            "name": "Harbour House",
            "street": "Quay 5",
            "city": "Hamburg",
            "country": "DE",
            "country_name": "Germany",
            "website": "",
            "access_notes": "",
        },
        "series": link("series", series),
        "edition": None,
        "topics": [{"code": "civic-space", "title": "Civic space"}],
        "regions": [{"code": "africa", "title": "Africa"}],
        "translation": None,
        "body_html": "",
        "online_address": "",
        "access_note": "",
        "access": {
            "spoken_languages": [],
            "interpretation": None,
            "interpretation_languages": [],
            "captions": None,
            "caption_languages": [],
            "sign_language": None,
            "sign_languages": [],
            "step_free": None,
            "quiet_room": None,
            "remote": None,
            "requests_until": None,
        },
        "access_contact": None,
        "contact": {
            **link("people", person),
            "position": "",
            "email": "noor@example.org",
            "telephone": "",
        },
        "facilitators": [
            {"name": "Noor Haddad", "organisation": "", "address": f"{SITE}{person.url}"},
            {"name": "Åsa Ek", "organisation": "Bridges for Change", "address": None},
        ],
        "partners": [
            {
                "name": "Open Doors",
                "role": "partner",
                "website": "https://bridges.example.org/",
                "country": "",
            }
        ],
        "groups": [
            {
                "id": str(group.uuid),
                "identity": str(group.uuid),
                "name": "Policy",
                "first_convened": 2016,
                "focus_html": "<p>Norms.</p>",
            }
        ],
        "sessions": [
            {
                "id": str(session.uuid),
                "kind": "joint",
                "title": "Opening",
                "description_html": "<p>Values.</p>",
                "date": None,
                "begins_at": None,
                "ends_at": None,
                "room": "",
                "group": None,
                "spoken_languages": [],
                "interpretation": None,
                "interpretation_languages": [],
                "speakers": [{"name": "Ada Okoro", "organisation": "", "address": None}],
            },
            {
                "id": str(peers.uuid),
                "kind": "parallel",
                "title": "Peers",
                "description_html": "",
                "date": None,
                "begins_at": None,
                "ends_at": None,
                "room": "",
                "group": str(group.uuid),
                "spoken_languages": [],
                "interpretation": None,
                "interpretation_languages": [],
                "speakers": [],
            },
        ],
        "quotes": [
            {
                "text": "Worth the journey.",
                "edition": "2018",
                "name": "",
                "role": "Director",
                "organisation": "",
            }
        ],
        "ways_to_take_part": [
            {
                "role": "delegate",
                "title": "Come as a delegate",
                "description_html": "",
                "website": "",
                "closes_on": None,
                "is_open": False,
            }
        ],
        "recordings": [
            {
                "title": "Opening",
                "address": "https://watch.example.org/1",
                "file_language": None,
                "minutes": None,
                "captions": "yes",
                "caption_languages": ["en"],
            }
        ],
        "materials": [
            {
                "id": str(material.translation_key),
                "api_address": address("files", material),
                "address": f"{SITE}{meeting.url}files/{material.document.filename}",
                "title": "Agenda",
                "file_language": "en",
                "format": "PDF",
                "media_type": "application/pdf",
                "size_bytes": material.document.file_size,
                "sha256": material.document.sha256,
                "version": "",
                "pages": getattr(material.document, "pages", None),
            }
        ],
        "satellites": [],
        "concept_note": None,
        "promised_publications": [
            {"title": "Report on trust", "language": "en", "expected_on": None, "report": None}
        ],
        "launched_reports": [],
        "discussed_reports": [],
    }


def test_the_list_says_of_a_meeting_what_the_meeting_says_of_itself(client) -> None:
    meeting = full_meeting()
    satellite = make_meeting(parent=meeting, slug="lima", title="Lima", format="local")
    note = make_concept_note(parent=meeting)

    listed = {item["title"]: item for item in client.get("/api/meetings/").json()["items"]}

    whole = client.get(f"/api/meetings/{meeting.translation_key}/").json()
    assert listed[meeting.title] == {name: whole[name] for name in listed[meeting.title]}
    assert whole["satellites"] == [listed["Lima"]]
    assert listed["Lima"]["edition"] == link("meetings", meeting)
    assert whole["concept_note"] == link("concept-notes", note)
    series = client.get(f"/api/series/{meeting.get_parent().translation_key}/").json()
    assert series["editions"] == [listed[meeting.title]]
    assert satellite.title not in [edition["title"] for edition in series["editions"]]


@pytest.mark.parametrize(
    ("precision", "first_day", "last_day"),
    [("month", "2019-09", "2019-09"), ("unannounced", None, None)],
)
def test_dates_are_no_more_exact_than_they_are_known(
    client, precision, first_day, last_day
) -> None:
    start = date(2019, 9, 1) if precision == "month" else None
    make_meeting(date_precision=precision, start_date=start, end_date=None)

    dates = client.get("/api/meetings/").json()["items"][0]["dates"]

    assert (dates["precision"], dates["first_day"], dates["last_day"]) == (
        precision,
        first_day,
        last_day,
    )


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", ["Next", "Past"]),
        ("?when=upcoming", ["Next"]),
        ("?when=past", ["Past"]),
        ("?series=leaders-circle&year=2019", ["Past"]),
        ("?series=none", []),
        ("?topic=civic-space", ["Past"]),
        ("?region=africa", ["Next"]),
        ("?format=virtual", ["Next"]),
        ("?language=en&limit=1", ["Next"]),
        ("?language=ar", []),
    ],
)
def test_filters_are_those_of_the_site(client, query, titles) -> None:
    make_meeting(title="Past", rows={"topics": [MeetingTopic(topic=make_topic())]})
    make_meeting(
        title="Next",
        slug="next",
        format="virtual",
        start_date=date(2090, 1, 1),
        end_date=None,
        rows={"regions": [MeetingRegion(region=make_region())]},
    )

    items = client.get(f"/api/meetings/{query}").json()["items"]

    assert [item["title"] for item in items] == titles


def test_a_translation_has_its_own_words_and_the_same_facts(client) -> None:
    source = make_meeting(subtitle="Space to act", venue=make_venue(access_notes="Lift"))
    translation = submit(source)
    translate_all(translation)
    french = publish(translation)

    address_ = f"/api/meetings/{source.translation_key}/"
    in_english, in_french = (
        client.get(f"{address_}{query}").json() for query in ("", "?language=fr")
    )

    assert (in_french["title"], in_french["subtitle"]) == (french.title, "FR Space to act")
    assert in_french["place"]["country_name"] == "Allemagne"
    assert in_french["versions"] == in_english["versions"]
    assert [(v["language"], v["is_source"]) for v in in_french["versions"]] == [
        ("en", True),
        ("fr", False),
    ]
    assert in_french["dates"] == in_english["dates"]
    assert client.get(f"{address_}?language=fr")["Content-Language"] == "fr"
    titles = [item["title"] for item in client.get("/api/meetings/").json()["items"]]
    assert titles == [source.title]

    # Unpublishing takes the translations along; only a script leaves one alone.
    MeetingPage.objects.filter(pk=source.pk).update(live=False)

    assert client.get(address_).json()["title"] == french.title
    titles = [item["title"] for item in client.get("/api/meetings/").json()["items"]]
    assert titles == [french.title]


def everything(client) -> str:
    """All that the API says, page by page."""
    texts = []
    for collection in client.get("/api/").json()["collections"]:
        response = client.get(collection["address"].removeprefix(SITE))
        texts.append(response.content.decode())
        addresses = [item["api_address"].removeprefix(SITE) for item in response.json()["items"]]
        texts += [client.get(address).content.decode() for address in addresses]
    return "".join(texts)


def hidden_meeting() -> MeetingPage:
    """A public meeting beside everything that is not public, marked with the canary."""
    unpublished = make_person(title=CANARY, slug="draft", publish=False)
    organisation = make_organisation(name=CANARY, live=False)
    rows = {
        "facilitators": [MeetingFacilitator(person=unpublished)],
        "partners": [MeetingPartner(organisation=organisation)],
        "sessions": [MeetingSession(title="Opening")],
        "ways_to_take_part": [
            MeetingWayToTakePart(title="Come", url=f"https://{CANARY}.example.org/")
        ],
    }
    venue = make_venue(name=CANARY, live=False)
    return make_meeting(venue=venue, contact=unpublished, rows=rows)


def test_nothing_that_is_not_public(client) -> None:
    meeting = hidden_meeting()
    meeting.title = f"{CANARY} draft"
    meeting.save_revision()
    make_meeting(title=CANARY, slug="draft", publish=False)
    restricted = make_series(title=CANARY, slug="restricted")
    rows = {"materials": [MeetingMaterial(title=CANARY, document=make_document("secret.pdf"))]}
    below = make_meeting(title=f"{CANARY} 2", parent=restricted, slug="x", rows=rows)
    make_concept_note(parent=below, title=f"{CANARY} note")
    PageViewRestriction.objects.create(page=restricted, restriction_type="login")

    said = everything(client)

    assert "Leaders' Circle 2019" in said
    assert CANARY not in said
    for name, page in (("meetings", below), ("series", restricted)):
        assert client.get(f"/api/{name}/{page.translation_key}/").status_code == 404
    key = below.materials.get().translation_key
    assert client.get(f"/api/files/{key}/").status_code == 404

    PageViewRestriction.objects.all().delete()

    assert f"{CANARY} note" in everything(client)


def queries(client, url: str) -> int:
    client.get(url)  # Fills what is kept between requests.
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


def add_meetings(first: int, last: int, parent) -> None:
    for number in range(first, last):
        topic = make_topic(code=f"topic-{number}", title=f"Topic {number}")
        person = make_person(title=f"Person {number}", slug=f"person-{number}")
        document = make_document(f"agenda-{number}.pdf")
        make_meeting(
            parent=parent,
            title=f"Meeting {number}",
            slug=f"meeting-{number}",
            venue=make_venue(name=f"House {number}"),
            rows={
                "topics": [MeetingTopic(topic=topic)],
                "facilitators": [MeetingFacilitator(person=person)],
                "materials": [MeetingMaterial(title="Agenda", document=document)],
            },
        )


def test_lists_cost_the_same_for_one_and_three(client) -> None:
    series = make_series()
    lists = ["/api/meetings/", f"/api/series/{series.translation_key}/", "/api/files/"]
    lists += ["/api/people/", "/api/series/", "/api/meetings/?language=en&topic=topic-0"]

    add_meetings(0, 1, series)
    for_one = [queries(client, url) for url in lists]
    add_meetings(1, 3, series)

    assert [queries(client, url) for url in lists] == for_one
    assert max(for_one) <= 24
