"""What the next edition has of the last one, and what begins anew."""

from datetime import date, time, timedelta
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from django.utils import timezone

from meetings.access.provisions import PROVISIONS
from meetings.editions.copying import OF_ONE_DATE, Wanted, fresh_body, in_year, next_edition
from meetings.editions.starting import latest_edition, start_next_edition
from meetings.models import (
    ConceptNotePage,
    MeetingChange,
    MeetingFacilitator,
    MeetingFacts,
    MeetingGroup,
    MeetingMaterial,
    MeetingPage,
    MeetingPromise,
    MeetingQuote,
    MeetingRecording,
    MeetingSession,
    MeetingSpeaker,
    MeetingWayToTakePart,
)
from people.models import Quote
from tests.admin.people import make_person
from tests.factories import (
    full_meeting,
    make_concept_note,
    make_document,
    make_meeting,
    make_quote,
)
from tests.factories.meetings import block, item, make_venue
from tests.factories.tree import republish

pytestmark = pytest.mark.django_db

GROUP, SESSION = uuid4(), uuid4()


def former(**values: Any) -> MeetingPage:
    """An edition with all that stays and all that does not."""
    rows = {
        "facilitators": [MeetingFacilitator(guest_name="Åsa Ek", guest_organisation="Bridges")],
        "groups": [MeetingGroup(uuid=GROUP, name="Policy", first_convened=2016, focus="<p>N.</p>")],
        "sessions": [
            MeetingSession(
                uuid=SESSION,
                kind="parallel",
                title="Peers",
                description="<p>Values.</p>",
                group_uuid=GROUP,
                date=date(2019, 9, 10),
                start_time=time(9),
                end_time=time(10),
                room="Blue",
            )
        ],
        "speakers": [MeetingSpeaker(session_uuid=SESSION, guest_name="Ada Okoro")],
        "quotes": [
            MeetingQuote(quote=make_quote(text="Worth the journey.")),
            MeetingQuote(quote=make_quote(text="Ask me first.", consent="asked")),
            MeetingQuote(text="Nobody asked me."),
        ],
        "ways_to_take_part": [
            MeetingWayToTakePart(
                title="Come as a delegate",
                url="https://apply.example.org/2019/",
                closes_on=date(2019, 8, 1),
            )
        ],
        "recordings": [MeetingRecording(title="Opening", url="https://watch.example.org/1")],
        "materials": [MeetingMaterial(title="Agenda", document=make_document())],
        "promises": [MeetingPromise(title="Report on trust")],
    }
    values = {
        "theme": "Trust",
        "introduction": "Three days.",
        "body": [
            block("paragraph", "<p>Come.</p>"),
            block("quote", {"text": "Splendid.", "name": "Kim"}),
        ],
        "start_time": time(9),
        "venue": make_venue(),
        "online_url": "https://online.example.org/",
        "time_zone": "Africa/Nairobi",
        "attendance": "both",
        "status": "cancelled",
        "rows": rows,
        **values,
    }
    return make_meeting(**values)


def start(page: MeetingPage, **values: Any) -> MeetingPage:
    wanted = Wanted(**{"title": "Leaders' Circle 2020", "year": 2020, **values})
    edition = start_next_edition(page, wanted, make_person("editor"))
    return MeetingPage.objects.get(pk=edition.pk)


def test_structure_people_groups_and_calls_stay() -> None:
    edition = start(former(), with_programme=True)

    assert (edition.slug, edition.introduction) == ("2020", "Three days.")
    assert (edition.time_zone, edition.attendance) == ("Africa/Nairobi", "both")
    assert [row.guest_name for row in edition.facilitators.all()] == ["Åsa Ek"]
    (group,) = edition.groups.all()
    assert (group.name, group.focus, group.continues) == ("Policy", "<p>N.</p>", GROUP)
    (session,) = edition.sessions.all()
    assert (session.title, session.group_uuid) == ("Peers", group.uuid)
    (speaker,) = edition.speakers.all()
    assert (speaker.guest_name, speaker.session_uuid) == ("Ada Okoro", session.uuid)
    (way,) = edition.ways_to_take_part.all()
    assert (way.title, way.url, way.closes_on) == ("Come as a delegate", "", None)


def test_what_is_of_one_edition_is_left_out() -> None:
    edition = start(former(), with_programme=True)

    assert (edition.date_precision, edition.status) == ("unannounced", "scheduled")
    empty = ("start_date", "end_date", "start_time", "end_time", "venue")
    assert [getattr(edition, name) for name in empty] == [None] * 5
    assert (edition.theme, edition.online_url, edition.change_reason) == ("", "", "")
    provided = [name for one in PROVISIONS for name in (one.name, one.languages) if name]
    assert [name for name in provided if getattr(edition, name)] == []
    assert edition.access_deadline is None
    (session,) = edition.sessions.all()
    assert (session.date, session.start_time, session.end_time, session.room) == (
        None,
        None,
        None,
        "",
    )
    for name in ("quotes", "recordings", "materials", "promises", "change_reasons"):
        assert list(getattr(edition, name).all()) == []
    assert [part.block_type for part in edition.body] == ["paragraph"]


def test_dates_and_place_that_are_known() -> None:
    venue = make_venue(name="Lake House")
    day = date(2020, 9, 8)
    edition = start(former(), start_date=day, end_date=date(2020, 9, 10), venue=venue)

    assert (edition.date_precision, edition.start_date, edition.venue) == ("day", day, venue)


def test_the_programme_only_if_it_is_wanted() -> None:
    edition = start(former())

    assert [edition.sessions.count(), edition.speakers.count(), edition.groups.count()] == [0, 0, 1]


def test_only_quotes_with_consent_and_only_those_chosen() -> None:
    page = former()
    keys = frozenset(quote.uuid for quote in page.quotes.all())

    edition = start(page, quotes=keys)

    (quote,) = edition.quotes.all()
    assert (quote.quote.text, quote.edition) == ("Worth the journey.", "2019")
    assert quote.uuid not in keys
    assert start(page, year=2021, quotes=frozenset()).quotes.count() == 0


def test_consent_that_was_taken_back_meanwhile_counts() -> None:
    page = former()
    keys = frozenset(quote.uuid for quote in page.quotes.all())
    Quote.objects.update(withdrawn_on=date(2020, 1, 1))

    assert start(page, quotes=keys).quotes.count() == 0


def identities(page: Any) -> set[Any]:
    """All that tells a page, its rows, its facts and its blocks from any others."""
    found = {f"page-{page.pk}", page.translation_key, f"facts-{page.facts_id}"}
    for name in page.shared_rows:
        for row in getattr(page, name).all():
            found |= {
                f"{name}-{row.pk}",
                row.translation_key,
                getattr(row, "uuid", row.translation_key),
            }
    return found | {part.id for part in page.body}


def test_everything_is_somebody_else() -> None:
    page = full_meeting(body=[block("paragraph", "<p>Come.</p>")])
    note = make_concept_note(parent=page)

    edition = start(page, with_programme=True, with_concept_note=True)
    own = ConceptNotePage.objects.child_of(edition).get()

    assert identities(edition) & identities(page) == set()
    assert identities(own) & identities(note) == set()


def test_nothing_is_public_and_nothing_has_happened_yet(client) -> None:
    page = former()
    page.status, page.change_reason = "postponed", "The hall has burnt down."
    with time_machine.travel(timezone.now() + timedelta(days=1), tick=False):
        page = republish(page)
    assert MeetingChange.objects.filter(facts=page.facts).count() == 1

    edition = start(page, with_concept_note=True)

    assert not edition.live
    assert edition.first_published_at is None
    assert edition.facts.changes.count() == 0
    assert edition.facts.start_date is None
    assert edition.get_translations().count() == 0
    assert edition.owner == make_person("editor")
    assert client.get(f"{page.get_parent().url}2020/").status_code == 404
    assert "2020" not in client.get(page.get_parent().url).content.decode()


def test_what_a_draft_of_the_last_edition_says_counts() -> None:
    page = former()
    page.introduction = "Four days."
    page.save_revision()

    assert start(page).introduction == "Four days."


def test_concept_note_and_satellites() -> None:
    page = former()
    note = make_concept_note(parent=page)
    note.body = [
        block("paragraph", '<p>Why.<a linktype="footnote" id="n1">1</a></p>'),
        block("quotes", {"edition": "2018"}),
        block("outcomes", {"introduction": "", "items": [item("Ideas")]}),
    ]
    note.fingerprint = "abc"
    note = republish(note)
    kept = make_meeting(
        parent=page, title="Nairobi 2019", slug="nairobi-2019", format="local", phase="before"
    )
    make_meeting(parent=page, title="Lima 2019", slug="lima-2019", format="local")

    edition = start(page, with_concept_note=True, satellites=frozenset({kept.pk}))

    own = ConceptNotePage.objects.child_of(edition).get()
    assert (own.document_date, own.fingerprint, own.slug) == (None, "", note.slug)
    assert [part.block_type for part in own.body] == ["paragraph", "quotes"]
    assert own.body[1].value["edition"] == "2019"
    assert [row.identifier for row in own.footnotes.all()] == ["n1"]
    assert [row.guest_name for row in own.authors.all()] == ["Åsa Ek"]
    (satellite,) = MeetingPage.objects.child_of(edition)
    assert (satellite.title, satellite.slug) == ("Nairobi 2020", "nairobi-2020")
    assert (satellite.format, satellite.phase, satellite.start_date) == ("local", "before", None)
    assert not (own.live or satellite.live)


def test_a_failure_leaves_nothing_behind(monkeypatch) -> None:
    page = former()
    make_concept_note(parent=page)
    before = MeetingPage.objects.count(), MeetingFacts.objects.count()

    def fail(*_args: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr("meetings.editions.starting.next_note", fail)
    with pytest.raises(RuntimeError):
        start(page, with_concept_note=True)

    assert (MeetingPage.objects.count(), MeetingFacts.objects.count()) == before


def test_the_draft_can_be_published_as_it_is() -> None:
    edition = start(former(), with_programme=True)
    edition.get_latest_revision().publish()
    edition.refresh_from_db()

    assert edition.live
    assert edition.facts.status == "scheduled"


def test_the_next_but_one_continues_the_same_group() -> None:
    second = start(former())
    third = start(second, year=2021)

    assert third.groups.get().continues == GROUP


def test_the_year_in_titles_and_slugs() -> None:
    page = MeetingPage(slug="circle-2019")

    assert in_year("Circle 2019", page, 2021) == "Circle 2021"
    assert in_year("Circle", MeetingPage(slug="circle"), 2021) == "Circle"
    assert next_edition(page, Wanted("Circle", 2021)).slug == "2021"


def test_blocks_within_blocks_get_ids_of_their_own() -> None:
    page = MeetingPage(
        body=[
            block(
                "table",
                {
                    "caption": "Days",
                    "header": [item("Day")],
                    "rows": [item({"cells": [item("<p>One</p>")]})],
                },
            )
        ]
    )
    stored = page.body.get_prep_value()

    renewed = fresh_body(page.body)

    assert ids_of(renewed) & ids_of(stored) == set()
    assert len(ids_of(renewed)) == len(ids_of(stored)) == 4
    assert renewed[0]["value"]["rows"][0]["value"]["cells"][0]["value"] == "<p>One</p>"


def ids_of(value: Any) -> set[str]:
    if isinstance(value, list):
        return set().union(*map(ids_of, value))
    if not isinstance(value, dict):
        return set()
    own = {value["id"]} if "id" in value else set()
    return own.union(*map(ids_of, value.values()))


def test_the_last_edition_of_a_series() -> None:
    newest = make_meeting(slug="2021", start_date=date(2021, 9, 1), end_date=None, publish=False)
    series = newest.get_parent()
    make_meeting(slug="2020", start_date=date(2020, 9, 1), end_date=None)
    make_meeting(slug="x", start_date=None, end_date=None, date_precision="unannounced")

    assert latest_edition(series) == newest


def test_every_fact_is_of_one_edition_or_stays() -> None:
    """A fact that is new has to be sorted."""
    stay = {
        "time_zone",
        "attendance",
        "format",
        "phase",
        "contact",
        "contact_withheld",
        "venue_disclosure",
        "spoken_languages",
        "access_contact",
    }

    assert {name for name in MeetingFacts.fact_names() if name not in OF_ONE_DATE} == stay
