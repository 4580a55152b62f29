"""Access and languages: answered once, and shown wherever readers decide whether to come."""

import json
import re
from datetime import date
from typing import Any

import pytest
import time_machine
from django.http import QueryDict
from django.utils.translation import override
from icalendar import Calendar
from lxml import html

from cms.core.editing.checks import checks_of
from meetings.access.filtering import NAMES
from meetings.filters import MeetingFilters, answers_of
from meetings.listing import meetings_below
from meetings.models import MeetingIndexPage, MeetingPage, MeetingSession
from meetings.papers.concept_note import concept_note_document
from tests.editing.sent import edit_address, sent
from tests.factories import full_meeting, make_concept_note, make_meeting, make_person
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

DAYS = {"start_date": date(2027, 4, 8), "end_date": date(2027, 4, 9)}
SAID = {
    "spoken_languages": "en",
    "interpretation": "yes",
    "interpretation_languages": "fr es",
    "captions": "not-confirmed",
    "caption_languages": "en",
    "sign_language": "yes",
    "sign_languages": "bfi",
    "step_free": "yes",
    "quiet_room": "no",
}
SHOWN = [
    ("Languages spoken", "English"),
    ("Step-free access", "Yes"),
    ("Quiet room", "No"),
    ("Captions", "Not yet confirmed (English)"),
    ("Sign language", "Yes (British Sign Language)"),
    ("Interpretation", "Yes (French, Spanish)"),
]


@pytest.fixture(autouse=True)
def _before_the_meeting():
    with time_machine.travel("2027-01-04"):
        yield


def section(client, page: Any) -> Any:
    found = html.fromstring(client.get(page.url).content.decode()).xpath(
        '//section[@aria-labelledby="access"]'
    )
    return found[0] if found else None


def list_of(part: Any) -> list[tuple[str, str]]:
    terms, answers = part.xpath(".//dt"), part.xpath(".//dd")
    return [
        (term.text_content(), answer.text_content())
        for term, answer in zip(terms, answers, strict=True)
    ]


class TestPage:
    """A list in words on the meeting's page."""

    def test_each_answer_is_said_and_what_nobody_has_said_is_not_there(self, client) -> None:
        meeting = make_meeting(**DAYS, **SAID)

        assert list_of(section(client, meeting)) == SHOWN

    def test_a_meeting_that_says_nothing_has_no_such_section(self, client) -> None:
        assert section(client, make_meeting(**DAYS)) is None

    def test_online_nobody_asks_for_steps(self, client) -> None:
        online = {"attendance": "online", "online_url": "https://online.example.org/"}
        meeting = make_meeting(**DAYS, **online, step_free="yes", captions="no")

        assert list_of(section(client, meeting)) == [("Captions", "No")]

    def test_the_note_and_whom_to_tell_by_when(self, client) -> None:
        contact = make_person(title="Noor Haddad", slug="noor", email="noor@example.org")
        own = make_person(title="Ada Okoro", slug="ada", email="ada@example.org")
        note = "Assistants come free of charge.\n\nAsk <anything>."
        values = {**DAYS, "contact": contact, "access_note": note}
        deadline = date(2027, 3, 1)
        meeting = make_meeting(**values, access_contact=own, access_deadline=deadline)

        part = section(client, meeting)
        paragraphs = [" ".join(p.text_content().split()) for p in part.xpath(".//p")]
        assert paragraphs == [
            "Assistants come free of charge.",
            "Ask <anything>.",
            "Please say by 1 March 2027 what you need to take part: Ada Okoro, ada@example.org",
        ]

        meeting.access_contact = meeting.access_deadline = None
        republish(meeting)
        last = section(client, meeting).xpath(".//p")[-1].text_content()
        asked = "Please say what you need to take part: Noor Haddad, noor@example.org"
        assert " ".join(last.split()) == asked

        with time_machine.travel("2027-06-01"):
            assert len(section(client, meeting).xpath(".//p")) == 2

    def test_whom_to_tell_is_said_where_nothing_else_is(self, client) -> None:
        own = make_person(title="Ada Okoro", slug="ada", email="ada@example.org")
        meeting = make_meeting(**DAYS, access_contact=own)

        assert list_of(section(client, meeting)) == []
        assert "Ada Okoro" in section(client, meeting).text_content()

    def test_a_contact_for_access_whose_page_is_not_public_is_not_named(self, client) -> None:
        hidden = make_person(title="Ada Okoro", slug="ada", publish=False)
        meeting = make_meeting(**DAYS, **SAID, access_contact=hidden)

        assert "Ada Okoro" not in client.get(meeting.url).content.decode()

    def test_every_language_changes_at_once(self, client) -> None:
        meeting = make_meeting(**DAYS, **SAID, access_note="Assistants come free.")
        translation = submit(meeting)
        translate_all(translation)
        french = publish(translation)

        before = list_of(section(client, french))
        meeting.step_free, meeting.spoken_languages = "no", "en ar"
        republish(meeting)
        after = list_of(section(client, french))

        words = " ".join(section(client, french).text_content().split())
        assert "FR Assistants come free." in words
        assert before[4][1].endswith("(langue des signes britannique)")
        assert (before[0][1], after[0][1]) == ("anglais", "anglais, arabe")
        assert before[1][1] != after[1][1]


class TestProgramme:
    """Sessions say what differs from the meeting as a whole."""

    SESSIONS = [
        MeetingSession(title="Opening"),
        MeetingSession(
            title="Talk",
            spoken_languages="fr",
            interpretation="yes",
            interpretation_languages="en ar",
        ),
        MeetingSession(title="Walk", interpretation="no", interpretation_languages="en"),
    ]

    def test_on_the_page(self, client) -> None:
        meeting = make_meeting(**DAYS, rows={"sessions": self.SESSIONS})
        page = html.fromstring(client.get(meeting.url).content.decode())

        said = {
            part.xpath("string(.//h4)"): [p.text_content() for p in part.xpath(".//p")]
            for part in page.xpath('//li[contains(@class, "session")]')
        }
        assert said == {
            "Opening": [],
            "Talk": ["Languages spoken: French", "Interpretation: Yes (English, Arabic)"],
            "Walk": ["Interpretation: No"],
        }

    def test_in_the_papers(self) -> None:
        meeting = make_meeting(**DAYS, **SAID, rows={"sessions": self.SESSIONS})
        note = make_concept_note(parent=meeting)
        with override("en"):
            programme, document = meeting.paper_document("programme"), concept_note_document(note)

        for paper in (programme, document):
            written = repr(paper.front)
            assert [f"{name}: {answer}" in written for name, answer in SHOWN] == [True] * 6
        assert "Interpretation: Yes (English, Arabic)" in repr(programme.blocks)


class TestMachines:
    """What search engines, calendars and other programmes read."""

    def test_linked_data_says_what_is_spoken_and_what_the_place_offers(self, client) -> None:
        sessions = [MeetingSession(title="Talk", spoken_languages="fr")]
        meeting = full_meeting(**DAYS, **SAID)
        meeting.sessions = sessions
        republish(meeting)
        page = html.fromstring(client.get(meeting.url).content.decode())
        (script,) = page.xpath('//script[@type="application/ld+json"]/text()')
        told = json.loads(script)

        assert told["inLanguage"] == ["en", "fr"]
        kind = "LocationFeatureSpecification"
        assert told["location"]["amenityFeature"] == [
            {"@type": kind, "name": "Step-free access", "value": True},
            {"@type": kind, "name": "Quiet room", "value": False},
        ]

    def test_nothing_of_the_place_while_it_is_not_certain(self, client) -> None:
        meeting = full_meeting(**DAYS, step_free="not-confirmed")

        assert "amenityFeature" not in client.get(meeting.url).content.decode()

    def test_the_calendar_entry(self, client) -> None:
        meeting = make_meeting(**DAYS, **SAID)
        body = client.get(f"{meeting.url}calendar.ics").content
        (event,) = Calendar.from_ical(body).walk("VEVENT")

        access = "\n".join(f"{name}: {answer}" for name, answer in SHOWN)
        assert access in str(event["description"])

    def test_the_api(self, client) -> None:
        sessions = [TestProgramme.SESSIONS[1]]
        own = make_person(title="Ada Okoro", slug="ada", email="ada@example.org")
        meeting = make_meeting(
            **DAYS,
            **SAID,
            access_note="Assistants come free.",
            access_contact=own,
            access_deadline=date(2027, 3, 1),
            rows={"sessions": sessions},
        )
        answer = client.get(f"/api/meetings/{meeting.translation_key}/").json()
        listed = client.get("/api/meetings/?captions=not-confirmed&follow_in=es").json()

        assert answer["access"] == {
            "spoken_languages": ["en"],
            "interpretation": "yes",
            "interpretation_languages": ["fr", "es"],
            "captions": "not-confirmed",
            "caption_languages": ["en"],
            "sign_language": "yes",
            "sign_languages": ["bfi"],
            "step_free": "yes",
            "quiet_room": "no",
            "remote": None,
            "requests_until": "2027-03-01",
        }
        assert answer["access_note"] == "Assistants come free."
        assert answer["access_contact"]["email"] == "ada@example.org"
        (session,) = answer["sessions"]
        names = ("spoken_languages", "interpretation", "interpretation_languages")
        assert [session[name] for name in names] == [["fr"], "yes", ["en", "ar"]]
        assert [one["id"] for one in listed["items"]] == [str(meeting.translation_key)]
        assert client.get("/api/meetings/?step_free=maybe").status_code == 400


class TestFilters:
    """Filters of access, combined with each other, and the numbers beside them."""

    MEETINGS = {
        "all": {**SAID, "captions": "yes"},
        "some": {"spoken_languages": "fr", "captions": "no", "step_free": "not-confirmed"},
        "online": {"attendance": "online", "step_free": "yes", "sign_language": "yes"},
        "planned": {
            "interpretation": "not-confirmed",
            "interpretation_languages": "fr",
            "sign_languages": "ase bfi",
            "remote": "no",
        },
        "nothing": {},
    }

    @pytest.fixture(autouse=True)
    def _meetings(self) -> None:
        for slug, values in self.MEETINGS.items():
            make_meeting(title=slug, slug=slug, **values)

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("step_free=yes", {"all"}),
            ("step_free=not-confirmed", {"some"}),
            ("quiet_room=no", {"all"}),
            ("captions=yes", {"all"}),
            ("captions=en", {"all"}),
            ("captions=no", {"some"}),
            ("sign_language=yes", {"all", "online"}),
            ("sign_language=bfi", {"all"}),
            ("sign_language=ase", set()),
            ("interpretation=fr", {"all"}),
            ("remote=yes", {"online"}),
            ("remote=no", {"planned"}),
            ("follow_in=fr", {"all", "some"}),
            ("follow_in=en", {"all"}),
            ("follow_in=f", {*MEETINGS}),
            ("captions=perhaps", {*MEETINGS}),
            ("follow_in=fr&captions=no", {"some"}),
            ("follow_in=fr&captions=no&step_free=yes", set()),
        ],
    )
    def test_what_is_found(self, query, found) -> None:
        filters = MeetingFilters.from_query(QueryDict(query))
        meetings = meetings_below(MeetingIndexPage.objects.get())

        assert {meeting.slug for meeting in filters.apply(meetings)} == found

    def test_the_database_finds_what_is_counted(self) -> None:
        meetings = meetings_below(MeetingIndexPage.objects.get())
        slugs = list(meetings.order_by().values_list("slug", flat=True))
        rows = dict(zip(slugs, answers_of(meetings, []), strict=True))

        asked = {(name, value) for row in rows.values() for name in NAMES for value in row[name]}
        assert {
            (name, value): {m.slug for m in MeetingFilters(**{name: value}).apply(meetings)}
            for name, value in asked
        } == {
            (name, value): {slug for slug, row in rows.items() if value in row[name]}
            for name, value in asked
        }

    def test_the_list_offers_them_together_with_numbers(self, client) -> None:
        page = html.fromstring(client.get("/en/meetings/?captions=yes").content.decode())

        (group,) = page.xpath('//details[@class="filters__group"]')
        fields = {
            field.xpath("string(label)"): [
                option.text_content() for option in field.xpath(".//option")
            ]
            for field in group.xpath('.//div[@class="filters__field"]')
        }
        assert group.get("open") is not None
        assert fields["Captions"] == ["Any answer", "Yes (1)", "No (1)", "English (1)"]
        assert fields["Sign language"] == ["Any answer", "Yes (1)", "British Sign Language (1)"]
        assert re.search("Captions: Yes", page.xpath("string(//title)"))


class TestEditor:
    """What editors type, and what they are asked."""

    def test_languages_are_typed_by_name(self, admin_client) -> None:
        meeting = make_meeting(**DAYS, publish=False)
        data = {
            **sent(admin_client, meeting),
            "spoken_languages": "French, Arabic",
            "sign_languages": "Frensh Sign Language",
        }

        answer = admin_client.post(edit_address(meeting), {**data, "action-publish": "1"})
        message = "“Frensh Sign Language” is no language known here. Did you mean “French Sign "
        assert answer.context["form"].errors == {"sign_languages": [f"{message}Language”?"]}

        data["sign_languages"] = "French Sign Language"
        admin_client.post(edit_address(meeting), data)
        draft = MeetingPage.objects.get(pk=meeting.pk).get_latest_revision_as_object()
        assert (draft.spoken_languages, draft.sign_languages) == ("fr ar", "fsl")
        assert sent(admin_client, draft)["sign_languages"] == "French Sign Language"

    def test_what_nobody_has_said_is_asked_for(self) -> None:
        meeting = full_meeting(**DAYS, introduction="Two days.")

        assert said(meeting) == [
            (
                "step_free",
                "Nothing is said of: Step-free access, Quiet room, Captions, Sign language, "
                "Interpretation, Taking part from afar. Say yes, no or not yet confirmed.",
            ),
            ("spoken_languages", "Nothing is said of the languages spoken."),
        ]
        with time_machine.travel("2027-06-01"):
            assert said(meeting) == []

    def test_what_is_not_confirmed_is_asked_for_when_people_book(self) -> None:
        meeting = full_meeting(**DAYS, **SAID, remote="no", introduction="Two days.")

        assert said(meeting) == []
        with time_machine.travel("2027-03-20"):
            message = "It begins soon, and this is not confirmed yet: Captions."
            assert said(meeting) == [("captions", message)]

    def test_answers_that_contradict_each_other(self) -> None:
        answers = {**SAID, "remote": "yes", "interpretation": "no", "sign_languages": ""}
        meeting = full_meeting(**DAYS, **answers, introduction="Two days.")
        meeting.sessions = [MeetingSession(title="Talk", interpretation="yes")]
        meeting.speakers = meeting.groups = []

        assert said(meeting) == [
            ("sign_languages", "Sign language, but in which language?"),
            ("attendance", "One can take part from afar, but the attendance says in person only."),
            (
                "interpretation",
                "Sessions are interpreted; the meeting as a whole does not say so.",
            ),
        ]


def said(page: Any) -> list[tuple[str, str]]:
    return [(check.field, check.message) for check in checks_of(page)]
