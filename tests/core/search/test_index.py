"""What is indexed, and that the index stays true when pages and what they name change."""

import pytest
from django.core.management import call_command
from django.test import TestCase
from wagtail.models import PageViewRestriction

from meetings.models import (
    MeetingFacilitator,
    MeetingGroup,
    MeetingPage,
    MeetingPartner,
    MeetingQuote,
    MeetingSession,
    MeetingTopic,
)
from people.models import PersonPage
from tests.core.search.asking import found
from tests.factories import (
    full_meeting,
    home_page,
    make_concept_note,
    make_meeting,
    make_organisation,
    make_people_index,
    make_person,
    make_series,
    make_topic,
    make_venue,
)
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, synchronise, translate_all

pytestmark = pytest.mark.django_db


def test_the_words_of_rows_are_found_where_they_are_shown() -> None:
    meeting = full_meeting(subtitle="Roots", theme="Branches", introduction="Leaves")
    questions = ["roots", "branches", "leaves", "policy", "norms", "opening", "values", "peers"]
    questions += ["noor", "asa ek", "bridges change", "open doors", "okoro", "worth journey"]
    questions += ["delegate", "civic space", "africa", "harbour house", "hamburg", "germany"]

    assert [word for word in questions if meeting.url not in found(word)] == []


def test_all_of_a_concept_note_is_found_but_no_labels() -> None:
    note = make_concept_note()

    for question in ("background", "meet again", '"meet again all"', "new ideas", "days", "2016"):
        assert note.url in found(question)
    # The choice of a heading's level and the number of a footnote are no words of the page.
    assert found("section") == []


def test_introductions_of_lists_and_home_pages_are_found() -> None:
    home = home_page()
    home.introduction = "Adlershof"
    home = republish(home)
    people = make_people_index(introduction="Adlershof people")

    assert sorted(found("adlershof")) == sorted([home.url, people.url])


def test_addresses_and_numbers_of_people_are_not_found() -> None:
    person = make_person(
        email="noor@example.org", telephone="+49 30 1234567", orcid="0000-0001-2345-6789"
    )

    assert found("haddad") == [person.url]
    for question in ("noor@example.org", "example", "1234567", "2345"):
        assert found(question) == []


def test_a_change_of_title_or_rows_is_found_at_once() -> None:
    meeting = make_meeting(title="Before", rows={"sessions": [MeetingSession(title="Morning")]})

    meeting.title = "Afterwards"
    meeting.sessions = [MeetingSession(title="Evening")]
    meeting = republish(meeting)

    assert (found("afterwards"), found("evening")) == ([meeting.url], [meeting.url])
    assert (found("before"), found("morning")) == ([], [])


def test_a_translation_is_found_in_its_language_once_it_is_published() -> None:
    source = make_meeting(title="Adlershof", rows={"sessions": [MeetingSession(title="Morning")]})
    translation = submit(source)
    translate_all(translation)
    assert found("morning", "fr") == []

    french = publish(translation)

    assert (found("adlershof", "fr"), found("morning", "fr")) == ([french.url], [french.url])


def test_facts_that_change_in_the_source_are_found_in_every_language() -> None:
    source = make_meeting(
        venue=make_venue(name="Harbour House"),
        rows={
            "quotes": [MeetingQuote(text="Good.", name="Ada Okoro")],
            "facilitators": [MeetingFacilitator(guest_name="Åsa Ek")],
        },
    )
    translation = submit(source)
    translate_all(translation)
    french = publish(translation)
    assert found("asa", "fr") == [french.url]

    row = source.facilitators.get()
    row.guest_name = "Tuva Berg"
    source.facilitators = [row]
    source.venue = make_venue(name="Lake Hall", city="Kisumu")
    republish(source)

    assert [found(word, "fr") for word in ("tuva", "kisumu")] == [[french.url]] * 2
    assert [found(word, "fr") for word in ("asa", "harbour")] == [[], []]

    synchronise(translation)
    assert found("tuva", "fr") == [french.url]


def test_moved_and_deleted_pages() -> None:
    meeting = make_meeting(introduction="Adlershof")
    other = make_series(title="Other", slug="other")
    meeting.move(other, pos="last-child")
    meeting = MeetingPage.objects.get(pk=meeting.pk)
    assert found("adlershof") == ["/en/meetings/other/2019/"]

    meeting.delete()

    assert found("adlershof") == []


class TestWhatPagesName:
    """A name on a page is found as it is now, and not at all when its own page is not public."""

    @pytest.fixture(autouse=True)
    def _meeting(self) -> None:
        self.person = make_person(title="Noor Haddad")
        self.organisation = make_organisation(name="Open Doors")
        self.meeting = make_meeting(
            rows={
                "facilitators": [MeetingFacilitator(person=self.person)],
                "partners": [MeetingPartner(organisation=self.organisation)],
                "topics": [MeetingTopic(topic=make_topic(title="Peatland"))],
                "groups": [MeetingGroup(name="Policy")],
            }
        )

    def test_a_renamed_person(self) -> None:
        assert sorted(found("haddad")) == sorted([self.meeting.url, self.person.url])

        self.person.title = "Noor Okafor"
        republish(self.person)

        assert sorted(found("okafor")) == sorted([self.meeting.url, self.person.url])
        assert found("haddad") == []

    def test_a_person_is_found_by_the_name_of_each_language(self) -> None:
        translation = submit(self.person)
        translate_all(translation)
        publish(translation)
        of_meeting = submit(self.meeting)
        translate_all(of_meeting)
        french = publish(of_meeting)
        translated = PersonPage.objects.get(locale__language_code="fr")
        translated.title = "نور حداد"
        republish(translated)

        assert french.url in found("حداد", "fr")
        assert found("haddad", "fr") == []

    def test_a_person_who_is_no_longer_public(self) -> None:
        self.person.unpublish()

        assert found("haddad") == []

        republish(PersonPage.objects.get(pk=self.person.pk))
        assert len(found("haddad")) == 2

    def test_a_person_below_a_restricted_page(self) -> None:
        restriction = PageViewRestriction.objects.create(
            page=self.person.get_parent(), restriction_type="login"
        )
        assert found("haddad") == []

        restriction.delete()
        assert len(found("haddad")) == 2

    def test_a_person_who_moves_below_a_restricted_page(self) -> None:
        hidden = make_people_index(title="Former staff", slug="former")
        PageViewRestriction.objects.create(page=hidden, restriction_type="login")

        self.person.move(hidden, pos="last-child")

        assert found("haddad") == []

    def test_a_person_who_is_deleted(self) -> None:
        with TestCase.captureOnCommitCallbacks(execute=True):
            self.person.delete()

        assert found("haddad") == []
        assert found("policy") == [self.meeting.url]

    def test_organisations_and_topics(self) -> None:
        self.organisation.name = "Closed Windows"
        self.organisation.save()
        assert (found("windows"), found("doors")) == ([self.meeting.url], [])

        self.organisation.unpublish()
        assert found("windows") == []

        with TestCase.captureOnCommitCallbacks(execute=True):
            self.meeting.topics.get().topic.delete()
        assert found("peatland") == []


def test_the_whole_index_can_be_made_anew() -> None:
    meeting = full_meeting()

    call_command("update_index", verbosity=0)

    assert found("okoro") == [meeting.url]


@pytest.mark.parametrize("word", ["word", "إجتماع"])
def test_a_text_longer_than_the_database_takes_is_published(word) -> None:
    words = " ".join(f"{word}{number}" for number in range(100_000))
    rows = {"sessions": [MeetingSession(title="Adlershof", description=f"<p>{words}</p>")]}
    meeting = make_meeting(introduction=f"Adlershof {words}", rows=rows)

    assert meeting.live
    assert found(f"adlershof {word}9") == [meeting.url]
