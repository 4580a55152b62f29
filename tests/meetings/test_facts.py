"""Facts live once: every language reads what the published source says."""

from datetime import date, time

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Locale

from cms.core.translation_source import is_source
from meetings.models import MeetingFacts, MeetingPage
from people.models import PersonFacts
from tests.factories import full_meeting, home_page, make_meeting, make_person, make_venue
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, synchronise, translate_all

pytestmark = pytest.mark.django_db


def in_french(meeting: MeetingPage) -> MeetingPage:
    translation = submit(meeting)
    translate_all(translation)
    return publish(translation)


def test_a_new_date_reaches_french_without_synchronising() -> None:
    source = make_meeting()
    target = in_french(source)

    source.start_date, source.end_date = date(2019, 10, 1), date(2019, 10, 3)
    republish(source)

    facts = MeetingPage.objects.get(pk=target.pk).facts
    assert (facts.start_date, facts.end_date) == (date(2019, 10, 1), date(2019, 10, 3))


def test_a_draft_changes_nothing() -> None:
    source = make_meeting()
    source.start_date = source.end_date = date(2020, 1, 1)
    source.save_revision()

    assert MeetingFacts.objects.get().start_date == date(2019, 9, 10)


def test_publishing_a_translation_does_not_write_facts() -> None:
    source = make_meeting()
    translation = submit(source)
    translate_all(translation)
    target = publish(translation)
    MeetingPage.objects.filter(pk=target.pk).update(start_date=date(1999, 1, 1))

    republish(MeetingPage.objects.get(pk=target.pk))

    assert MeetingFacts.objects.get().start_date == date(2019, 9, 10)


def test_french_can_be_the_source() -> None:
    french_home = home_page("fr")
    meeting = make_meeting(parent=french_home, title="Cercle 2019")
    translation = submit(meeting, "en")
    translate_all(translation)
    english = publish(translation)

    meeting.end_date = date(2019, 9, 14)
    republish(meeting)

    assert (is_source(meeting), is_source(english)) == (True, False)
    assert MeetingPage.objects.get(pk=english.pk).facts.end_date == date(2019, 9, 14)


def test_removed_contact_is_gone_in_every_language() -> None:
    source = full_meeting()
    target = in_french(source)
    assert target.facts.contact is not None

    source.contact = None
    republish(source)

    assert MeetingPage.objects.get(pk=target.pk).facts.contact is None


def test_deleted_person_is_gone_in_every_language() -> None:
    source = full_meeting()
    target = in_french(source)

    source.contact.delete()

    target = MeetingPage.objects.get(pk=target.pk)
    assert target.facts.contact is None
    assert [row.guest_name for row in target.facilitators.all()] == ["Åsa Ek"]


def test_the_record_goes_with_the_last_language_and_not_before() -> None:
    person = make_person(email="noor@example.org")
    translation = submit(person)
    translate_all(translation)
    french = publish(translation)

    french.delete()
    assert PersonFacts.objects.get().email == "noor@example.org"

    person.delete()
    assert not PersonFacts.objects.exists()


def test_publication_and_what_follows_are_one_transaction(monkeypatch) -> None:
    meeting = make_meeting()
    meeting.title = "Never seen"
    revision = meeting.save_revision()

    def fail(*args: object, **kwargs: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("cms.core.signal_handlers.share_rows", fail)
    with pytest.raises(RuntimeError):
        revision.publish()

    assert MeetingPage.objects.get(pk=meeting.pk).title == "Leaders' Circle 2019"


def test_a_copy_has_facts_of_its_own() -> None:
    source = make_meeting()
    copy = source.copy(update_attrs={"slug": "2020", "title": "Leaders' Circle 2020"})

    copy.start_date, copy.end_date = date(2020, 9, 1), None
    republish(copy)

    assert copy.facts_id != source.facts_id
    assert MeetingFacts.objects.get(pk=source.facts_id).start_date == date(2019, 9, 10)


def test_a_live_translation_published_from_an_old_snapshot_keeps_the_new_facts() -> None:
    source = full_meeting()
    translation = submit(source)
    translate_all(translation)
    publish(translation)
    source.facilitators = [row for row in source.facilitators.all() if row.guest_name]
    source = republish(source)

    target = publish(translation)

    assert [row.guest_name for row in target.facilitators.all()] == ["Åsa Ek"]


class TestSharedRows:
    """Rows of facts are the same in every language as soon as the source is published."""

    def test_rows_without_words_are_mirrored(self) -> None:
        source = full_meeting()
        target = in_french(source)
        rows = list(source.facilitators.all())
        rows[0].person = make_person(title="Ines Duarte", slug="ines-duarte")
        rows[1].sort_order, rows[0].sort_order = 0, 1
        source.facilitators = rows
        source.topics = []
        republish(source)

        target = MeetingPage.objects.get(pk=target.pk)
        shown = [
            (row.guest_name, row.person and row.person.title) for row in target.facilitators.all()
        ]
        assert shown == [("Åsa Ek", None), ("", "Ines Duarte")]
        assert list(target.topics.all()) == []

    def test_new_rows_without_words_arrive(self) -> None:
        source = make_meeting()
        target = in_french(source)
        row = source._meta.get_field("facilitators").related_model(guest_name="Ada Okoro")
        source.facilitators = [row]
        republish(source)

        arrived = MeetingPage.objects.get(pk=target.pk).facilitators.get()
        assert (arrived.guest_name, arrived.locale.language_code) == ("Ada Okoro", "fr")

    def test_rows_with_words_keep_their_words_and_take_the_facts(self) -> None:
        source = full_meeting()
        target = in_french(source)
        sessions = list(source.sessions.all())
        sessions[0].start_time = time(9, 30)
        source.sessions = sessions[:1]
        republish(source)

        session = MeetingPage.objects.get(pk=target.pk).sessions.get()
        assert (session.title, session.start_time) == ("FR Opening", time(9, 30))

    def test_the_group_of_a_session_is_the_same_in_french(self) -> None:
        target = in_french(full_meeting())

        session = target.sessions.get(kind="parallel")
        assert session.group_uuid == target.groups.get().uuid


class TestDates:
    """Bad dates get a clear message at the field that is wrong."""

    @pytest.mark.parametrize(
        ("values", "field"),
        [
            ({"end_date": date(2019, 9, 1)}, "end_date"),
            ({"start_date": None, "end_date": None}, "start_date"),
            ({"start_date": None}, "start_date"),
            ({"date_precision": "unannounced"}, "date_precision"),
            ({"date_precision": "month", "start_time": time(9)}, "start_time"),
            ({"end_date": None, "start_time": time(9), "end_time": time(8)}, "end_time"),
            (
                {
                    "start_date": date(2019, 3, 31),
                    "start_time": time(2, 30),
                    "time_zone": "Europe/Belgrade",
                },
                "start_time",
            ),
        ],
    )
    def test_refused(self, values: dict, field: str) -> None:
        defaults = {
            "title": "Meeting",
            "slug": "meeting",
            "date_precision": "day",
            "start_date": date(2019, 9, 10),
            "end_date": date(2019, 9, 12),
            "locale": Locale.objects.get(language_code="en"),
        }
        meeting = MeetingPage(**(defaults | values))

        with pytest.raises(ValidationError) as raised:
            meeting.clean()

        assert list(raised.value.message_dict) == [field]

    def test_accepted(self) -> None:
        make_meeting(start_time=time(9), end_time=time(17)).clean()


def test_venue_is_shown_in_the_readers_language(client) -> None:
    source = full_meeting()
    venue = submit(source.venue)
    translate_all(venue)
    publish(venue)
    translation = submit(source)
    translate_all(translation)
    target = publish(translation)

    assert "FR Hamburg" in client.get(target.url).content.decode()
    assert "FR Hamburg" not in client.get(source.url).content.decode()


def test_changed_venue_reaches_french(client) -> None:
    source = full_meeting()
    target = in_french(source)
    source.venue = make_venue(name="Hill House", city="Ulm")
    republish(source)

    assert "Hill House" in client.get(target.url).content.decode()


def test_synchronising_keeps_the_facts() -> None:
    source = full_meeting()
    translation = submit(source)
    translate_all(translation)
    publish(translation)
    source.status = "cancelled"
    republish(source)

    assert synchronise(translation).facts.status == "cancelled"


def test_rows_of_a_new_page_keep_their_order() -> None:
    meeting = full_meeting()

    for name in meeting.shared_rows:
        places = [row.sort_order for row in getattr(meeting, name).all()]
        assert places == list(range(len(places)))
