"""Each check of meetings alone: what is an error, what a warning, and where it is mended."""

from datetime import date, datetime, time, timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from meetings.changes.recording import GRACE
from meetings.models import (
    MeetingPage,
    MeetingQuote,
    MeetingRecording,
    MeetingSession,
    MeetingWayToTakePart,
)
from meetings.readiness.loading import draft_of, latest_drafts
from meetings.readiness.registry import errors_of, findings_of
from tests.factories import (
    full_meeting,
    make_meeting,
    make_person,
    make_quote,
    make_venue,
)
from tests.factories.meetings import block
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

FIRST, LAST = date(2027, 4, 8), date(2027, 4, 9)  # A Thursday and a Friday.
NO = ("step_free", "quiet_room", "captions", "sign_language", "interpretation", "remote")


@pytest.fixture(autouse=True)
def _before_the_meeting():
    with time_machine.travel("2027-01-04"):
        yield


def ready(**values) -> MeetingPage:
    """A meeting to come that lacks nothing."""
    known = {
        "introduction": "Two days.",
        "start_date": FIRST,
        "end_date": LAST,
        "spoken_languages": "en",
        **dict.fromkeys(NO, "no"),
    }
    meeting = full_meeting(**(known | values))
    meeting.recordings = []
    return meeting


def found(page: MeetingPage) -> list[tuple[bool, str, str]]:
    """Whether each holds publication, where it is mended, and what it says."""
    return [
        (check.blocks, ".".join(filter(None, [check.field, check.row_field])), check.message)
        for check in findings_of(draft_of(page), with_every_page=True)
    ]


def test_a_meeting_that_lacks_nothing() -> None:
    assert found(ready()) == []


class TestErrors:
    """What holds publication."""

    def test_an_end_before_the_start(self) -> None:
        meeting = ready()
        meeting.end_date = date(2027, 4, 1)

        message = "The last day is before the first day."
        assert (True, "end_date", message) in found(meeting)
        assert [error.message for error in errors_of(meeting)] == [message]

    def test_a_time_that_no_clock_shows(self) -> None:
        meeting = ready(start_date=date(2027, 3, 28), end_date=None)
        meeting.start_time = time(2, 30)

        (error,) = errors_of(meeting)
        assert (error.field, "does not exist" in error.message) == ("start_time", True)

    def test_sessions_at_impossible_times(self) -> None:
        meeting = ready(start_date=date(2027, 3, 28), end_date=None)
        day = date(2027, 3, 28)
        meeting.sessions = [
            MeetingSession(title="Opening", date=day, start_time=time(9), end_time=time(8)),
            MeetingSession(title="Night", date=day, start_time=time(2, 30)),
        ]

        errors = [(e.field, e.row, e.row_field) for e in errors_of(meeting)]
        assert errors == [("sessions", 0, "end_time"), ("sessions", 1, "start_time")]

    @pytest.mark.parametrize(
        ("country", "message"),
        [
            ("KE", "There are hours, but no time zone: for this venue choose Africa/Nairobi."),
            ("US", "There are hours, but no time zone: choose the one of the place."),
        ],
    )
    def test_hours_without_a_zone(self, country, message) -> None:
        meeting = ready(venue=make_venue(country=country, city="Somewhere"), time_zone="")
        days_alone = errors_of(meeting)
        meeting.start_time = time(9)

        assert days_alone == []
        assert [(e.field, e.message) for e in errors_of(meeting)] == [("time_zone", message)]

    def test_hours_of_a_session_need_a_zone_too(self) -> None:
        meeting = ready(time_zone="")
        meeting.sessions = [MeetingSession(title="Opening", date=FIRST, start_time=time(9))]

        assert [error.field for error in errors_of(meeting)] == ["time_zone"]

    def test_online_without_a_public_address(self) -> None:
        meeting = ready(venue=None)
        meeting.attendance = "online"

        message = "It takes place online, but there is no public address: readers cannot get there."
        assert [(e.field, e.message) for e in errors_of(meeting)] == [("online_url", message)]
        for status in ("postponed", "cancelled"):
            # Readers are told of it all the same.
            meeting.status = status
            assert errors_of(meeting) == []
        with time_machine.travel("2027-06-01"):
            assert errors_of(meeting) == []
        meeting.status = "cancelled"
        assert errors_of(meeting) == []


class TestWarnings:
    """What readers would miss, while the meeting can go out."""

    @pytest.mark.parametrize(
        ("values", "expected"),
        [
            (
                {"introduction": "Come on Monday 8 April 2027."},
                (
                    "introduction",
                    "The text says “on Monday 8 April 2027”, but that day is "
                    "Thursday, 8 April 2027.",
                ),
            ),
            (
                {"introduction": "Come on 15 April 2027."},
                (
                    "introduction",
                    "The text says “on 15 April 2027”, which is no day of the meeting: "
                    "is it right?",
                ),
            ),
            ({"introduction": "We have met since 14 May 2004. Come on Friday 9 April."}, None),
            (
                {"access_deadline": date(2027, 4, 9)},
                (
                    "access_deadline",
                    "What one needs can be said until after the meeting has begun.",
                ),
            ),
            (
                {"attendance": "both", "venue": None, "online_url": "https://a.example.org/"},
                ("venue", "One can also attend in person, but there is no venue."),
            ),
            (
                {"attendance": "both"},
                ("online_url", "No address for those who take part online."),
            ),
            (
                {"attendance": "in-person", "online_url": "https://a.example.org/"},
                (
                    "online_url",
                    "It takes place in person: readers are not shown the online address.",
                ),
            ),
            ({"contact": None}, ("contact", "No contact person: readers have nobody to ask.")),
        ],
    )
    def test_fields(self, values, expected) -> None:
        meeting = ready()
        for name, value in values.items():
            setattr(meeting, name, value)

        warnings = [(False, *expected)] if expected else []
        assert found(meeting) == warnings

    def test_days_in_rows_and_in_the_body(self) -> None:
        meeting = ready()
        meeting.sessions = [MeetingSession(title="Monday 8 April: opening", date=FIRST)]
        meeting.groups = meeting.speakers = []
        meeting.body = [block("paragraph", "<p>Until 9 April 2027.</p><p>On 20 April 2027.</p>")]

        assert [(place, message[:36]) for _blocks, place, message in found(meeting)] == [
            ("sessions.title", "The text says “Monday 8 April”, but "),
            ("body", "The text says “On 20 April 2027”, wh"),
        ]

    def test_a_day_that_is_left_from_before_it_moved(self) -> None:
        meeting = republish(ready(introduction="Come on 8 April 2027."))
        assert found(meeting) == []
        meeting.start_date, meeting.end_date = date(2027, 5, 6), date(2027, 5, 7)
        meeting.change_reason = "The hall is flooded."
        with time_machine.travel(timezone.now() + GRACE + timedelta(days=1)):
            meeting = republish(meeting)
            said = "The text says “on 8 April 2027”, which is no day of the meeting: is it right?"
            messages = [message for _blocks, _field, message in found(meeting)]

        assert messages == [said]

    def test_deadlines_may_be_named(self) -> None:
        meeting = ready(introduction="Apply until 1 March 2027.")
        meeting.ways_to_take_part = [
            MeetingWayToTakePart(title="Come", closes_on=date(2027, 3, 1)),
        ]

        assert found(meeting) == []

    def test_a_deadline_after_the_start(self) -> None:
        meeting = ready()
        meeting.ways_to_take_part = [MeetingWayToTakePart(title="Come", closes_on=LAST)]

        message = "“Come” closes after the meeting has begun."
        assert found(meeting) == [(False, "ways_to_take_part.closes_on", message)]

    def test_quotes_by_name(self) -> None:
        meeting = ready()
        meeting.quotes = [
            MeetingQuote(text="Worth it.", name="Ada Okoro"),
            MeetingQuote(text="So it is.", role="Director"),
        ]
        meeting.body = [block("quote", {"text": "We came.", "name": "Åsa Ek"})]

        agrees, record = "Nobody knows whether", "keep it as a quote on record, with the consent."
        assert found(meeting) == [
            (False, "quotes", f"{agrees} Ada Okoro agrees to be quoted (“Worth it.”): {record}"),
            (False, "body", f"{agrees} Åsa Ek agrees to be quoted (“We came.”): {record}"),
        ]

    def test_recordings_that_some_cannot_hear(self) -> None:
        meeting = ready()
        address = "https://watch.example.org/1"
        meeting.recordings = [
            MeetingRecording(title="One", url=address),
            MeetingRecording(title="Two", url=address, captions="no"),
            MeetingRecording(title="Three", url=address, captions="yes"),
            MeetingRecording(title="Four", url=address, captions="yes", caption_languages="en"),
        ]

        assert [message for _blocks, _place, message in found(meeting)] == [
            "Nothing is said of the captions of “One”.",
            "“Two” has no captions: who cannot hear it learns nothing.",
            "“Three” has captions, but in which language?",
        ]

    def test_a_picture_in_the_text_without_words(self) -> None:
        meeting = ready()
        silent = {"image": 1, "decorative": False, "alt_text": ""}
        decorative = {**silent, "decorative": True}

        for image, count in ((silent, 1), (decorative, 0), ({**silent, "alt_text": "Four"}, 0)):
            meeting.body = [block("picture", {"image": image, "caption": ""})]
            assert len(found(meeting)) == count


class TestTranslations:
    """A translation whose words nobody has read since the date changed."""

    @pytest.fixture
    def french(self) -> MeetingPage:
        meeting = ready()
        republish(meeting)
        translation = submit(meeting)
        translate_all(translation)
        return publish(translation)

    def test_it_is_named_until_somebody_has_read_it(self, french, admin_user) -> None:
        meeting = MeetingPage.objects.get(translation_key=french.translation_key, locale_id=1)
        with time_machine.travel(timezone.now() + GRACE + timedelta(hours=1)):
            meeting.start_date, meeting.end_date = date(2027, 5, 6), date(2027, 5, 7)
            meeting.change_reason = "The hall is flooded."
            republish(meeting)

            message = "French: nobody has read its words since the date changed on 4 January 2027."
            edit = f"/admin/pages/{french.pk}/edit/"
            for page in (meeting, MeetingPage.objects.get(pk=french.pk)):
                warned = [c for c in findings_of(draft_of(page)) if c.group == "languages"]
                assert [(c.message, c.url, c.blocks) for c in warned] == [(message, edit, False)]

            MeetingPage.objects.get(pk=french.pk).save_revision(user=admin_user)
            assert [c for c in findings_of(draft_of(meeting)) if c.group == "languages"] == []

    def test_only_the_words_of_a_translation_are_judged(self, french) -> None:
        french.introduction = "Le lundi 8 avril 2027."
        french.contact = french.venue = None

        assert [(place, message[:13]) for _blocks, place, message in found(french)] == [
            ("introduction", "The text says")
        ]


def test_many_are_read_as_their_latest_drafts_are() -> None:
    meeting = ready(introduction="Come on 15 April 2027.")
    draft = meeting.get_latest_revision_as_object()
    draft.introduction, draft.contact = "Two days.", None
    draft.sessions = [MeetingSession(title="Monday 8 April", date=FIRST)]
    draft.speakers = draft.groups = draft.recordings = []
    draft.save_revision()

    (latest,) = latest_drafts(MeetingPage.objects.all())
    assert [(c.field, c.row_field) for c in findings_of(latest, with_every_page=True)] == [
        ("contact", ""),
        ("sessions", "title"),
    ]


def test_many_cost_what_one_does() -> None:
    with_all(full_meeting(slug="m-0", start_date=FIRST, end_date=LAST))
    costs = []
    for number in (1, 2, 3):
        for latest in MeetingPage.objects.all():
            draft = latest.get_latest_revision_as_object()
            draft.introduction = "Come on 15 April 2027."
            draft.save_revision()
        with CaptureQueriesContext(connection) as captured:
            drafts = latest_drafts(MeetingPage.objects.all())
            found = [findings_of(one, with_every_page=True) for one in drafts]
        costs.append(len(captured))
        assert [len(findings) > 0 for findings in found] == [True] * number
        rows = {"sessions": [MeetingSession(title="Peers")]}
        values = {"start_date": FIRST, "end_date": None, "rows": rows}
        with_all(make_meeting(slug=f"m-{number}", venue=make_venue(), **values))

    assert costs[0] == costs[1] == costs[2]


def with_all(meeting: MeetingPage) -> None:
    """A meeting whose checks read quotes on record, a contact who is withheld, and its log."""
    said = {"text": meeting.slug, "name": "", "consent": "asked", "attribution": "anonymous"}
    person = make_person(title=f"Brankov {meeting.slug}", slug=meeting.slug)
    quotes = [make_quote(**said, person=person) for _each in range(2)]
    meeting.contact, meeting.contact_withheld = person, True
    meeting.quotes = [MeetingQuote(quote=quotes[0])]
    meeting.body = [block("chosen_quote", {"quote": quotes[1].pk})]
    republish(meeting)
    meeting.attendance, meeting.online_url = "both", "https://a.example.org/"
    meeting.change_reason = "Some cannot travel."
    republish(meeting)


def test_days_without_a_zone_last_until_they_are_over_everywhere() -> None:
    meeting = make_meeting(start_date=FIRST, end_date=FIRST, time_zone="")

    facts = meeting.facts
    assert facts.starts_at == datetime(2027, 4, 7, 10, tzinfo=facts.starts_at.tzinfo)
    assert facts.ends_at == datetime(2027, 4, 9, 12, tzinfo=facts.ends_at.tzinfo)


@pytest.mark.parametrize(
    ("name", "row"),
    [("introduction", ""), ("access_note", ""), ("search_description", ""), ("sessions", "title")],
)
def test_what_is_withheld_stands_in_no_text(name, row) -> None:
    meeting = ready(venue=make_venue(name="Quenzel Hall"))
    meeting.venue_disclosure = "city"
    if row:
        meeting.sessions = [MeetingSession(title="Walk from Quenzel Hall")]
    else:
        setattr(meeting, name, "Enter Quenzel Hall by the bridge.")

    message = "“Quenzel Hall” is withheld, and here readers are told it."
    assert (False, ".".join(filter(None, [name, row])), message) in found(meeting)
