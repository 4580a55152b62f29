"""After a meeting, what was withheld is nowhere in the database and in no file that is kept."""

import json
from datetime import UTC, date, datetime
from io import StringIO
from typing import Any

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import TestCase

from cms.core.files.kept import KeptFile
from cms.core.paper.keeping import folder_of, make_papers, paper_of
from meetings.models import (
    ConceptNotePage,
    MeetingFacilitator,
    MeetingFacts,
    MeetingPage,
    MeetingSession,
    MeetingSpeaker,
)
from meetings.redaction.redacting import redact
from meetings.redaction.scrubbing import Withheld, scrubbed
from people.models import PersonPage
from tests import factories
from tests.factories.meetings import block
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

ADDRESS = "/en/meetings/leaders-circle/2019/"
# Of the place and of the guest: canaries that nothing else has.
CANARIES = ("Quenzel", "Vorhalt")


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(datetime(2019, 9, 1, 9, tzinfo=UTC), tick=False) as traveller:
        yield traveller


def make_scene(clock) -> MeetingPage:
    """A meeting in two languages that moved once, withholds its place and people, and is over."""
    venue = factories.make_venue(
        name="Quenzel Hall", street="Quenzelgasse 12", access_notes="Past the Quenzel bridge."
    )
    session = MeetingSession(title="Opening", room="Quenzel Loft")
    meeting = factories.make_meeting(
        venue=venue,
        contact=factories.make_person(title="Odile Brankov", slug="odile"),
        rows={
            "facilitators": [
                MeetingFacilitator(guest_name="Tamsin Vorhalt", guest_organisation="Open Doors")
            ],
            "sessions": [session],
            "speakers": [
                MeetingSpeaker(
                    session_uuid=session.uuid,
                    person=factories.make_person(title="Ruvim Castagno", slug="ruvim"),
                )
            ],
        },
    )
    note = factories.make_concept_note(parent=meeting, body=[block("sessions", {"kind": ""})])
    note.authors = []
    republish(note)
    for page in (venue, meeting):
        order = submit(page)
        translate_all(order)
        publish(order)
    clock.shift(86_400)
    meeting = MeetingPage.objects.get(pk=meeting.pk)
    meeting.venue = factories.make_venue(name="Quenzel Annexe", street="Quenzelgasse 14")
    meeting.change_reason = "The hall is flooded."
    meeting = republish(meeting)
    meeting.venue_disclosure = "city"
    meeting.contact_withheld = True
    levels = {meeting.facilitators.get(): "organisation", meeting.speakers.get(): "none"}
    for row, level in levels.items():
        row.name_disclosure = level
        row.save()
    meeting = republish(MeetingPage.objects.get(pk=meeting.pk))
    meeting.venue_disclosure = "city"
    meeting.contact_withheld = True
    meeting = republish(meeting)
    make_papers(note)
    clock.move_to(datetime(2019, 10, 1, tzinfo=UTC))
    return MeetingPage.objects.get(pk=meeting.pk)


def kept() -> dict[str, set[str]]:
    """{table: the canaries in it}, of the whole database."""
    found: dict[str, set[str]] = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            told = json.dumps(cursor.fetchall(), default=str, ensure_ascii=False)
            if canaries := {canary for canary in CANARIES if canary in told}:
                found[table] = canaries
    return found


def run(*arguments: str) -> str:
    out = StringIO()
    with TestCase.captureOnCommitCallbacks(execute=True):
        call_command("redact_meeting", *arguments, stdout=out)
    return out.getvalue()


def test_nothing_of_it_is_kept(client, clock) -> None:
    meeting = make_scene(clock)
    note = ConceptNotePage.objects.child_of(meeting).get()
    before = kept()
    assert {
        "meetings_venue",
        "meetings_meetingsession",
        "meetings_meetingfacilitator",
        "meetings_meetingchange",
        "wagtailcore_revision",
        "wagtail_localize_string",
        "wagtail_localize_stringtranslation",
        "wagtail_localize_translationsource",
    } <= set(before)
    said = run(ADDRESS, "--dry-run")
    assert kept() == before
    assert "  2 names would be removed\n" in said
    assert "  2 venues would be deleted\n" in said

    assert run(ADDRESS) == said.replace("would be ", "")

    assert kept() == {}
    page = MeetingPage.objects.get(pk=meeting.pk)
    assert (page.facts.venue.name, page.facts.venue.street) == ("Hamburg", "")
    assert (page.venue, page.contact, page.facts.contact) == (page.facts.venue, None, None)
    assert list(page.speakers.all()) == []
    row = page.facilitators.get()
    assert (row.guest_name, row.guest_organisation) == ("", "Open Doors")
    assert page.change_reasons.get().reason == "The hall is flooded."
    shown = client.get(page.url).content.decode()
    for words in ("Hamburg", "Name withheld", "Open Doors", "The place has changed"):
        assert words in shown
    assert not PersonPage.objects.filter(title="Ruvim Castagno", live=False).exists()
    paper = paper_of(note, "document", "pdf")
    folder = folder_of(note, "document", "pdf")
    assert KeptFile(folder, paper.kept.name, b"%%EOF").read() in (b"", paper.kept.read())


def test_the_contact_of_a_note_goes_and_another_one_for_access_stays(clock) -> None:
    meeting = make_scene(clock)
    note = ConceptNotePage.objects.child_of(meeting).get()
    note.contact = meeting.facts.contact
    republish(note)
    meeting.access_contact = factories.make_person(title="Noor Haddad", slug="noor")
    republish(meeting)

    run(ADDRESS)

    note, meeting = ConceptNotePage.objects.get(pk=note.pk), MeetingPage.objects.get(pk=meeting.pk)
    assert (note.contact, note.facts.contact) == (None, None)
    assert (meeting.contact, meeting.facts.access_contact.title) == (None, "Noor Haddad")
    revisions = [one.content for page in (note, meeting) for one in page.revisions.all()]
    assert [one["contact"] for one in revisions] == [None] * len(revisions)


def test_who_is_withheld_in_one_place_and_named_in_another_stays_there(clock) -> None:
    meeting = make_scene(clock)
    ruvim = PersonPage.objects.get(slug="ruvim")
    meeting.facilitators = [*meeting.facilitators.all(), MeetingFacilitator(person=ruvim)]
    meeting = republish(meeting)
    meeting.save_revision()

    run(ADDRESS)

    draft = MeetingPage.objects.get(pk=meeting.pk).get_latest_revision_as_object()
    assert [row.person for row in draft.facilitators.all() if row.person] == [ruvim]


def test_words_of_former_places_and_other_languages_are_looked_for(clock) -> None:
    meeting = make_scene(clock)
    french = MeetingPage.objects.get(locale__language_code="fr")
    for page, words in ((meeting, "Not at Quenzel Hall."), (french, "À la FR Quenzel Hall.")):
        page.introduction = words
        page.save_revision()
        type(page).objects.filter(pk=page.pk).update(introduction=words)

    said = run(ADDRESS)

    assert f"{meeting.url}: “Quenzel Hall”" in said
    assert f"{french.url}: “FR Quenzel Hall”" in said


def test_a_second_time_there_is_nothing(clock) -> None:
    make_scene(clock)
    run(ADDRESS)

    assert run(ADDRESS) == "Leaders' Circle 2019:\n  nothing to remove\n"


def test_an_older_version_brings_nothing_back(client, clock) -> None:
    meeting = make_scene(clock)
    oldest = meeting.revisions.order_by("created_at").first()
    run(ADDRESS)

    oldest.refresh_from_db()
    content = json.dumps(oldest.content)

    assert [word for word in ("Quenzel", "Vorhalt", "Castagno") if word in content] == []
    assert oldest.content["venue"] == MeetingFacts.objects.get().venue_id
    assert oldest.content["contact"] is None


def test_what_somebody_wrote_is_left_and_named(clock) -> None:
    meeting = make_scene(clock)
    meeting.introduction = "Come to Quenzel Annexe."
    republish(meeting)

    said = run(ADDRESS)

    assert (
        f"still in what somebody wrote, to be edited by hand: {meeting.url}: “Quenzel Annexe”"
        in said
    )


def test_a_venue_that_another_meeting_has_stays(clock) -> None:
    meeting = make_scene(clock)
    other = factories.make_meeting(title="Other", slug="other", venue=meeting.facts.venue)

    run(ADDRESS)

    other.facts.refresh_from_db()
    assert other.facts.venue.street == "Quenzelgasse 14"


def test_all_that_were_over_long_enough(clock) -> None:
    make_scene(clock)
    factories.make_meeting(title="Open", slug="open", venue=factories.make_venue())
    late = {"start_date": date(2019, 9, 28), "end_date": date(2019, 9, 29)}
    factories.make_meeting(
        title="Late", slug="late", venue=factories.make_venue(), venue_disclosure="none", **late
    )

    said = run("--older-than", "10")

    assert [line for line in said.splitlines() if line.endswith(":")] == ["Leaders' Circle 2019:"]
    assert MeetingFacts.objects.get(venue_disclosure="none").venue is not None


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["/en/meetings/nowhere/"], "There is no meeting at /en/meetings/nowhere/"),
        (["--older-than", "-1"], "takes a number of days"),
        ([], "one of the arguments"),
    ],
    ids=str,
)
def test_what_cannot_be_done_is_said(arguments, message) -> None:
    with pytest.raises(CommandError, match=message):
        run(*arguments)


def test_a_meeting_that_is_not_over_is_left_alone() -> None:
    factories.make_meeting(venue=factories.make_venue(), venue_disclosure="none")

    with pytest.raises(CommandError, match="is not over"):
        run(ADDRESS)

    assert MeetingFacts.objects.get().venue is not None


def test_what_fails_half_way_changes_nothing(clock, monkeypatch) -> None:
    meeting = make_scene(clock)
    before = kept()

    def fail(*args: Any) -> None:
        raise OSError("No space left.")

    monkeypatch.setattr("meetings.redaction.redacting.index_pages", fail)
    with pytest.raises(OSError, match="No space left"):
        redact(meeting.facts)

    assert kept() == before


def test_a_stored_page_without_what_is_withheld() -> None:
    content = {
        "title": "Circle",
        "venue": 4,
        "venue_disclosure": "full",
        "contact": 9,
        "access_contact": 4,
        "contact_withheld": False,
        "sessions": [{"pk": 1, "room": "Loft"}],
        "facilitators": [
            {"translation_key": "a", "person": None, "guest_name": "Tamsin"},
            {"translation_key": "b", "person": 7, "guest_name": ""},
            {"translation_key": "c", "person": 8, "guest_name": ""},
            # Who is withheld elsewhere is named here.
            {"translation_key": "d", "person": 7, "guest_name": ""},
        ],
    }
    withheld = Withheld(
        hides_address=True,
        venue=5,
        venue_disclosure="city",
        contacts=frozenset({9}),
        organisations={"a": "Open Doors"},
        people={7: None},
        named=frozenset({"d"}),
    )

    assert scrubbed(content, withheld) == {
        "title": "Circle",
        "venue": 5,
        "venue_disclosure": "city",
        "contact": None,
        "access_contact": 4,
        "contact_withheld": True,
        "sessions": [{"pk": 1, "room": ""}],
        "facilitators": [
            {
                "translation_key": "a",
                "person": None,
                "guest_name": "",
                "guest_organisation": "Open Doors",
                "name_disclosure": "organisation",
            },
            {"translation_key": "c", "person": 8, "guest_name": ""},
            {"translation_key": "d", "person": 7, "guest_name": ""},
        ],
    }
    assert scrubbed(content, Withheld()) == content
