"""What is changed of a published meeting is kept with its reason, and shown everywhere."""

from datetime import UTC, date, datetime, time

import feedparser
import pytest
import time_machine
from django.urls import reverse

from cms.core.models import User
from cms.core.schedule import publish_and_expire
from meetings.changes.history import history_of
from meetings.changes.recording import ReasonMissing
from meetings.models import MeetingChange, MeetingChangeReason, MeetingPage
from tests.editing.sent import edit_address, sent
from tests.factories import make_meeting, make_venue
from tests.factories.tree import republish
from tests.translation_cycle import publish, renew, submit, translate_all

pytestmark = pytest.mark.django_db

ELECTIONS = "Elections are held that week."
OWED = (
    "Readers were told something else: Date. Say in one sentence why it has changed; they see it "
    "at the top of the page."
)
START = datetime(2027, 1, 4, 9, tzinfo=UTC)


@pytest.fixture
def clock():
    with time_machine.travel(START, tick=False) as traveller:
        yield traveller


@pytest.fixture
def meeting(clock) -> MeetingPage:
    """One that readers have known for a day."""
    meeting = make_meeting(
        title="Circle 2027",
        slug="2027",
        start_date=date(2027, 4, 1),
        end_date=date(2027, 4, 5),
        venue=make_venue(),
    )
    clock.shift(86_400)
    return meeting


def move(meeting: MeetingPage, reason: str = ELECTIONS, **values) -> MeetingPage:
    values = values or {"start_date": date(2027, 6, 7), "end_date": date(2027, 6, 9)}
    for name, value in values.items():
        setattr(meeting, name, value)
    meeting.change_reason = reason
    return republish(meeting)


def entries() -> list[tuple]:
    return [
        (entry.old.get("start_date"), entry.new.get("start_date"), entry.reason)
        for entry in MeetingChange.objects.all()
    ]


def history(meeting: MeetingPage):
    return history_of(meeting.facts.changes.all())


class TestReason:
    """Every way of publishing asks for it, once."""

    def test_none_without_one(self, meeting) -> None:
        with pytest.raises(ReasonMissing) as raised:
            move(meeting, reason=" ")

        assert raised.value.messages == [OWED]
        assert entries() == []
        assert MeetingPage.objects.get(pk=meeting.pk).facts.start_date == date(2027, 4, 1)

    def test_first_publication_asks_nothing(self, clock) -> None:
        meeting = make_meeting(publish=False)
        clock.shift(3600)
        meeting.start_date = date(2019, 9, 11)

        republish(meeting)

        assert entries() == []

    def test_a_typing_error_asks_nothing(self, meeting) -> None:
        meeting.title = "Circle of 2027"

        republish(meeting)

        assert entries() == []

    def test_announcing_asks_nothing_and_is_kept(self, meeting) -> None:
        move(meeting, reason="", start_time=time(9), end_time=time(17))

        assert entries() == [("2027-04-01", "2027-04-01", "")]
        assert history(meeting).sequence == 1

    @pytest.mark.parametrize(
        "values",
        [
            {"end_date": date(2027, 4, 6)},
            {"status": "cancelled"},
            {"attendance": "online", "online_url": "https://online.example.org/"},
            {"venue": None},
        ],
    )
    def test_each_of_them_asks(self, meeting, values) -> None:
        with pytest.raises(ReasonMissing):
            move(meeting, "", **values)

        move(MeetingPage.objects.get(pk=meeting.pk), ELECTIONS, **values)
        assert [entry.reason for entry in MeetingChange.objects.all()] == [ELECTIONS]

    def test_it_is_asked_again_for_the_next_change(self, meeting, clock) -> None:
        moved = move(meeting).get_latest_revision_as_object()
        clock.shift(3600)
        moved.end_date = date(2027, 6, 10)

        with pytest.raises(ReasonMissing):
            republish(moved)

    def test_a_correction_within_the_minute_is_not_asked_for(self, meeting, clock) -> None:
        moved = move(meeting)
        clock.shift(50)

        moved = move(moved, "", start_date=date(2027, 6, 8))

        assert entries() == [
            ("2027-04-01", "2027-06-07", ELECTIONS),
            ("2027-04-01", "2027-06-08", ELECTIONS),
        ]
        kept = history(moved)
        assert [change.new.start_date for change in kept.changes] == [date(2027, 6, 8)]
        assert kept.sequence == 2
        assert [row.reason for row in moved.change_reasons.all()] == [ELECTIONS]

    def test_an_entry_is_never_changed(self, meeting) -> None:
        move(meeting)
        entry = MeetingChange.objects.get()
        entry.reason = "Another"

        with pytest.raises(TypeError):
            entry.save()
        with pytest.raises(TypeError):
            entry.delete()

    def test_a_revision_from_before_takes_nothing_away(self, meeting, clock) -> None:
        before = meeting.get_latest_revision()
        move(meeting)
        clock.shift(3600)
        old = before.as_object()
        old.change_reason = "The vote is called off."

        again = republish(old)

        assert [row.reason for row in again.change_reasons.all()] == [
            ELECTIONS,
            "The vote is called off.",
        ]

    def test_a_copy_has_no_history(self, meeting) -> None:
        moved = move(meeting)

        copy = moved.copy(update_attrs={"slug": "2028", "title": "Circle 2028"})

        assert (copy.change_reasons.count(), copy.facts.changes.count()) == (0, 0)


class TestEveryWay:
    """The form, the schedule, moderators and many pages at once."""

    @pytest.fixture
    def admin(self, client, meeting):
        client.force_login(User.objects.create_superuser("admin"))
        return client

    def test_the_form_asks_at_its_field(self, admin, meeting) -> None:
        data = sent(admin, meeting) | {"start_date": "2027-04-02", "action-publish": "1"}

        response = admin.post(edit_address(meeting), data)
        assert response.context["form"].errors == {"change_reason": [OWED]}

        admin.post(edit_address(meeting), data | {"change_reason": ELECTIONS})
        entry = MeetingChange.objects.get()
        assert (entry.reason, entry.changed_by.username) == (ELECTIONS, "admin")
        assert sent(admin, meeting)["change_reason"] == ""

    def test_a_draft_needs_none(self, admin, meeting) -> None:
        data = sent(admin, meeting) | {"start_date": "2027-04-02", "action-save": "1"}

        admin.post(edit_address(meeting), data)

        draft = MeetingPage.objects.get(pk=meeting.pk).get_latest_revision_as_object()
        assert draft.start_date == date(2027, 4, 2)

    def test_the_schedule_asks_when_it_is_set_and_writes_when_it_is_due(
        self, meeting, clock
    ) -> None:
        meeting.go_live_at = datetime(2027, 2, 1, tzinfo=UTC)
        with pytest.raises(ReasonMissing):
            move(meeting, "")

        move(meeting)
        assert entries() == []
        clock.move_to(datetime(2027, 2, 2, tzinfo=UTC))
        publish_and_expire()

        assert entries() == [("2027-04-01", "2027-06-07", ELECTIONS)]
        assert MeetingPage.objects.get(pk=meeting.pk).facts.start_date == date(2027, 6, 7)

    def test_an_approval_without_one_is_undone(self, admin, meeting) -> None:
        meeting.start_date = date(2027, 4, 2)
        meeting.save_revision()
        meeting = MeetingPage.objects.get(pk=meeting.pk)
        meeting.get_workflow().start(meeting, User.objects.create_user("editor"))
        state = meeting.current_workflow_task_state
        url = reverse("wagtailadmin_pages:workflow_action", args=[meeting.pk, "approve", state.pk])

        admin.post(url)

        state.refresh_from_db()
        assert (state.status, entries()) == ("in_progress", [])

    def test_many_at_once(self, admin, meeting) -> None:
        meeting.start_date = date(2027, 4, 2)
        meeting.save_revision()
        url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

        admin.post(f"{url}?id={meeting.pk}")

        assert MeetingPage.objects.get(pk=meeting.pk).facts.start_date == date(2027, 4, 1)


class TestReaders:
    """The banner and the feed, in the reader's language."""

    def test_banner(self, client, meeting) -> None:
        move(meeting)

        html = client.get(meeting.url).content.decode()

        assert "<strong>Moved from 1–5 April 2027</strong> · <bdi>Elections" in html

    def test_french_has_the_change_at_once_and_the_reason_once_translated(
        self, client, meeting
    ) -> None:
        translation = submit(meeting)
        translate_all(translation)
        french = publish(translation)
        move(meeting)

        html = client.get(french.url).content.decode()
        assert "1er" in html
        assert f'<bdi lang="en" dir="ltr">{ELECTIONS}</bdi>' in html

        renew(translation)
        assert translate_all(translation) == {ELECTIONS}
        publish(translation)
        assert f"<bdi>FR {ELECTIONS}</bdi>" in client.get(french.url).content.decode()
        assert MeetingChangeReason.objects.count() == 2

    def test_feed(self, client, meeting, clock) -> None:
        moved = move(meeting)
        clock.shift(3600)
        online = {"attendance": "online", "online_url": "https://online.example.org/"}
        move(moved, "The hall is flooded.", **online, venue=None)

        response = client.get(f"{meeting.url}changes.atom")

        feed = feedparser.parse(response.content)
        assert feed.bozo is False
        assert [entry.title for entry in feed.entries] == [
            "No longer at Harbour House, Hamburg · Moved online: Circle 2027",
            "Moved from 1–5 April 2027: Circle 2027",
        ]
        assert feed.entries[1].summary == f"<p>Moved from 1–5 April 2027</p><p>{ELECTIONS}</p>"
        assert [entry.updated for entry in feed.entries] == [
            "2027-01-05T10:00:00+00:00",
            "2027-01-05T09:00:00+00:00",
        ]

    def test_a_draft_is_in_no_feed(self, client, meeting) -> None:
        meeting.start_date, meeting.change_reason = date(2027, 4, 2), "Nobody knows yet."
        meeting.save_revision()

        for url in (meeting.url, f"{meeting.url}changes.atom"):
            assert b"Nobody knows" not in client.get(url).content

    def test_without_changes_no_banner(self, client, meeting) -> None:
        assert 'id="changes"' not in client.get(meeting.url).content.decode()


def test_what_follows_from_the_log(meeting, clock) -> None:
    meeting = move(meeting)
    clock.shift(3600)
    online = {"attendance": "online", "online_url": "https://online.example.org/"}
    meeting = move(meeting, "The hall is flooded.", **online)
    kept = history(meeting)

    assert [told.start_date for told in kept.previous(meeting.facts)] == [date(2027, 4, 1)]
    assert kept.is_moved_online(meeting.facts)
    assert kept.sequence == 2


def test_a_postponed_meeting_keeps_its_last_days(meeting) -> None:
    meeting = move(
        meeting,
        status="postponed",
        date_precision="unannounced",
        start_date=None,
        end_date=None,
    )
    kept = history(meeting)

    assert kept.days_of(meeting.facts).start_date == date(2027, 4, 1)
    assert kept.previous(meeting.facts) == []
