"""What still keeps a page from being ready: each check alone, on pages as they are in memory."""

from datetime import date

import pytest
import time_machine

from cms.core.choices import Consent
from cms.core.editing.checks import Check, checks_of
from meetings.models import MeetingGroup, MeetingPage, MeetingSession, MeetingSpeaker
from tests import factories
from tests.editing.pictures import make_picture

pytestmark = pytest.mark.django_db

NO_INTRODUCTION = "No introduction: lists, search and shared links show only the title."
# Every question about access is answered.
ACCESS = {
    "spoken_languages": "en",
    **dict.fromkeys(("step_free", "quiet_room", "captions"), "no"),
    **dict.fromkeys(("sign_language", "interpretation", "remote"), "no"),
}
NO_WAY = "No way to take part: readers do not learn what to do next."


@pytest.fixture(autouse=True)
def _before_the_meeting():
    with time_machine.travel("2019-01-01"):
        yield


def ready_meeting(**values) -> MeetingPage:
    """A meeting to come that lacks nothing."""
    values = {"introduction": "Two days of work.", **ACCESS, **values}
    return factories.full_meeting(**values)


def said(page) -> list[tuple[str, str]]:
    return [(check.field, check.message) for check in checks_of(page)]


def test_a_page_that_lacks_nothing_has_an_empty_list() -> None:
    assert checks_of(ready_meeting()) == []


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("introduction", "", ("introduction", NO_INTRODUCTION)),
        ("contact", None, ("contact", "No contact person: readers have nobody to ask.")),
        ("venue", None, ("venue", "No venue: readers know when, but not where.")),
        ("attendance", "both", ("online_url", "No address for those who take part online.")),
        (
            "format",
            "local",
            ("phase", "A satellite without before, during or after: it is listed last."),
        ),
        (
            "time_zone",
            "Africa/Nairobi",
            ("time_zone", "The venue is in Germany, the time zone is not: is it right?"),
        ),
        (
            "date_precision",
            "month",
            ("date_precision", "No days yet: there is no calendar entry."),
        ),
    ],
)
def test_what_a_meeting_may_lack(name, value, expected) -> None:
    meeting = ready_meeting()
    setattr(meeting, name, value)

    assert said(meeting) == [expected]


def test_an_end_before_the_start_blocks_publication() -> None:
    meeting = ready_meeting()
    meeting.end_date = date(2019, 9, 1)

    assert checks_of(meeting) == [
        Check("The last day is before the first day.", "end_date", blocks=True)
    ]


def test_a_venue_without_a_city_is_mended_at_the_venue() -> None:
    venue = factories.make_venue(city="")
    meeting = ready_meeting(venue=venue)

    assert checks_of(meeting) == [
        Check(
            "The venue has no city: readers do not learn where to go.",
            "venue",
            f"/admin/snippets/meetings/venue/edit/{venue.pk}/",
        )
    ]


def test_once_over_nobody_is_asked_for_a_contact_or_a_way_to_take_part() -> None:
    meeting = ready_meeting(contact=None)
    meeting.ways_to_take_part = []
    before = said(meeting)

    with time_machine.travel("2020-01-01"):
        after = said(meeting)

    assert before == [
        ("contact", "No contact person: readers have nobody to ask."),
        ("ways_to_take_part", NO_WAY),
    ]
    assert after == []


def test_groups_sessions_and_speakers_that_nothing_leads_to() -> None:
    meeting = ready_meeting()
    meeting.groups = [MeetingGroup(name="Forgotten")]
    meeting.sessions = [MeetingSession(title="Peers", kind="parallel")]
    meeting.speakers = [MeetingSpeaker(session_uuid=MeetingSession().uuid, guest_name="Ada")]

    assert said(meeting) == [
        ("groups", "No session names the group “Forgotten”."),
        ("sessions", "“Peers” is for one group, but for which?"),
        ("speakers", "A speaker's session is no longer there: readers do not see the speaker."),
    ]


@pytest.mark.parametrize(
    ("consent", "message"),
    [
        (
            Consent.UNKNOWN,
            "Nobody knows yet whether those shown in “Group” agree: ask, then say so.",
        ),
        (Consent.REFUSED, "Somebody shown in “Group” has not agreed: take it out."),
    ],
)
def test_a_picture_without_consent_blocks_publication(consent, message) -> None:
    picture = make_picture()
    meeting = ready_meeting(picture=picture)
    meeting.picture.consent = consent

    expected = Check(message, "picture", f"/admin/images/{picture.pk}/", blocks=True)
    assert checks_of(meeting) == [expected]


def test_pictures_without_words_are_named_where_they_are() -> None:
    picture = make_picture(description="")
    value = {"image": picture.pk, "decorative": False, "alt_text": ""}
    decorative = {**value, "decorative": True}
    page = factories.make_standard_page(introduction="What we do.", picture=picture)
    message = "“Group” says nothing to those who do not see it."

    page.body = [{"type": "picture", "value": {"image": decorative, "caption": ""}}]
    assert said(page) == [("picture", message)]

    page.picture_description = "Four people at a table"
    page.body = [{"type": "picture", "value": {"image": value, "caption": ""}}]
    assert said(page) == [("body", message)]


def test_a_page_in_another_language_needs_words_of_its_own_for_its_picture() -> None:
    home = factories.home_page("fr")
    values = {"introduction": "Qui nous sommes.", "picture": make_picture()}
    page = factories.make_standard_page(parent=home, **values)
    message = (
        "“Group” is described in its own words, which may be in another language: "
        "describe it here, or on the page that is translated."
    )

    assert said(page) == [("picture_description", message)]
    page.picture_description = "Quatre personnes"
    assert said(page) == []


def test_the_portrait_of_a_person_needs_consent_and_the_person_an_address() -> None:
    person = factories.make_person(portrait=make_picture())
    person.portrait.consent = Consent.UNKNOWN

    assert [(check.field, check.blocks) for check in checks_of(person)] == [
        ("portrait", True),
        ("email", False),
    ]


def test_a_concept_note_is_not_empty_dated_and_has_its_footnotes() -> None:
    note = factories.make_concept_note()
    assert checks_of(note) == []

    note.footnotes = []
    note.document_date = None

    assert said(note) == [
        ("footnotes", "The text refers to footnotes that are not in the list: n1."),
        ("document_date", "No date of the document: it cannot be cited properly."),
    ]
    note.body = []
    assert said(note)[0] == ("body", "The note is empty.")


def test_a_page_below_one_that_is_not_published_says_so() -> None:
    meeting = ready_meeting()
    before = said(meeting)

    meeting.get_parent().specific.unpublish()

    assert before == []
    assert said(meeting) == [("", "A page above this one is not published: readers see neither.")]


def test_a_note_that_is_still_a_draft_is_not_forgotten() -> None:
    meeting = ready_meeting()
    note = factories.make_concept_note(parent=meeting, publish=False)
    message = "The concept note is still a draft: readers will not see it."
    before = checks_of(meeting)

    note.get_latest_revision().publish()

    assert before == [Check(message, url=f"/admin/pages/{note.pk}/edit/")]
    assert checks_of(meeting) == []
