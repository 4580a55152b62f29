"""Errors hold every way of publishing; warnings hold none."""

from datetime import date, time, timedelta
from typing import Any

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail_localize.models import TranslatableObject

from cms.core.editing.going_out import public_before
from cms.core.models import User
from cms.core.schedule import publish_and_expire
from cms.localisation.models import Release
from cms.localisation.releases.publishing import Refused, publish_release
from meetings.models import MeetingPage, MeetingSession
from meetings.readiness.guard import NotReady
from tests.editing.sent import edit_address, sent
from tests.factories import make_meeting

pytestmark = pytest.mark.django_db

MESSAGE = "There are hours, but no time zone: choose the one of the place."


@pytest.fixture(autouse=True)
def _before_the_meeting():
    with time_machine.travel("2027-01-04"):
        yield


@pytest.fixture
def draft() -> MeetingPage:
    """A draft with an error, and with many warnings."""
    days = {"start_date": date(2027, 4, 8), "end_date": None}
    values = {"title": "Spring circle", "start_time": time(9), "time_zone": ""}
    return make_meeting(**days, **values, publish=False)


def is_live(page: Any) -> bool:
    return MeetingPage.objects.get(pk=page.pk).live


def mend(page: MeetingPage) -> Any:
    page.time_zone = "Europe/Berlin"
    return page.save_revision()


def test_a_revision(draft) -> None:
    with pytest.raises(NotReady) as refused:
        draft.get_latest_revision().publish()

    assert (refused.value.messages, is_live(draft)) == ([MESSAGE], False)
    mend(draft).publish()
    assert is_live(draft)


def test_the_editors_button(draft, admin_client) -> None:
    data = sent(admin_client, draft)

    admin_client.post(edit_address(draft), data)
    saved = MeetingPage.objects.get(pk=draft.pk).latest_revision_id
    refused = admin_client.post(edit_address(draft), {**data, "action-publish": "1"})
    held = is_live(draft)
    admin_client.post(
        edit_address(draft), {**data, "action-publish": "1", "time_zone": "Europe/Berlin"}
    )

    assert saved != draft.latest_revision_id
    assert refused.context["form"].errors == {"time_zone": [MESSAGE]}
    assert (held, is_live(draft)) == (False, True)


def test_hours_that_are_taken_out_need_no_zone_any_more(draft, admin_client) -> None:
    data = {**sent(admin_client, draft), "start_time": "", "action-publish": "1"}
    admin_client.post(edit_address(draft), data)

    assert is_live(draft)


def test_many_at_once(draft, admin_client) -> None:
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    answer = admin_client.post(f"{url}?id={draft.pk}", follow=True)

    said = [str(message).strip() for message in answer.context["messages"]]
    assert (said, is_live(draft)) == ([f"{draft.title}: {MESSAGE}"], False)


def test_at_a_set_time(draft) -> None:
    draft.go_live_at = timezone.now() + timedelta(hours=1)
    revision = draft.save_revision()
    revision.approved_go_live_at = draft.go_live_at
    revision.save()

    with time_machine.travel("2027-01-05"):
        publish_and_expire()
        assert not is_live(draft)


def test_in_a_release(draft, admin_user) -> None:
    release = Release.objects.create(title="Spring", created_by=admin_user)
    known, _created = TranslatableObject.objects.get_or_create_from_instance(draft)
    release.items.create(object=known)

    with pytest.raises((Refused, ValidationError)) as refused:
        publish_release(release, admin_user)

    assert (MESSAGE in str(refused.value), is_live(draft)) == (True, False)


def test_what_was_public_comes_back_as_it_was(draft) -> None:
    with public_before():
        draft.get_latest_revision().publish()

    assert is_live(draft)


class TestPanel:
    """Beside the form, after every save, with links to the fields."""

    def test_what_is_found_leads_to_its_field(self, draft, admin_client) -> None:
        html = admin_client.get(edit_address(draft)).content.decode()

        assert html.count(MESSAGE) == 2
        assert html.count('data-w-focus-target-value="#id_time_zone"') == 2
        assert html.count("data-readiness") == 2

    def test_a_row_is_led_to_by_its_place(self, draft, admin_client) -> None:
        draft.time_zone = "Europe/Berlin"
        draft.sessions = [
            MeetingSession(title=title, date=date(2027, 4, day))
            for title, day in (("Day", 8), ("Night", 20))
        ]
        draft.save_revision()

        html = admin_client.get(edit_address(draft)).content.decode()
        assert html.count('data-w-focus-target-value="#id_sessions-1-date"') == 2

    def test_it_comes_with_each_automatic_save(self, draft, admin_client) -> None:
        data = {**sent(admin_client, draft), "time_zone": "Europe/Berlin"}
        answer = admin_client.post(edit_address(draft), data, HTTP_ACCEPT="application/json")

        sent_back = answer.json()["html"]
        assert (MESSAGE in sent_back, "[data-readiness]" in sent_back) == (False, True)


class TestReport:
    """All meetings with what is to mend, for those who may change them."""

    URL = "/admin/meeting-readiness/"

    def test_it_lists_them_by_how_bad_they_are(self, draft, admin_client) -> None:
        make_meeting(title="Warned", slug="warned", start_date=date(2027, 4, 8), end_date=None)
        page = admin_client.get(self.URL)
        errors = admin_client.get(f"{self.URL}?level=error")
        contacts = admin_client.get(f"{self.URL}?check=people&when=upcoming&language=en")

        titles = [entry.page.title for entry in page.context["page_obj"]]
        assert titles == [draft.title, "Warned"]
        (entry,) = errors.context["page_obj"]
        assert [finding.message for finding in entry.findings] == [MESSAGE]
        found = [e.findings[0].field for e in contacts.context["page_obj"]]
        assert found == ["contact", "contact"]
        assert admin_client.get(f"{self.URL}?language=fr").context["page_obj"].object_list == []
        assert "English · 8 April 2027 · Published" in page.content.decode()

    def test_it_costs_the_same_for_any_number(self, admin_client) -> None:
        costs = []
        for number in (1, 2, 3):
            make_meeting(slug=f"m-{number}", start_date=date(2027, 4, 8), end_date=None)
            admin_client.get(self.URL)
            with CaptureQueriesContext(connection) as captured:
                admin_client.get(self.URL)
            costs.append(len(captured))

        assert costs[0] == costs[1] == costs[2]

    def test_as_a_file(self, draft, admin_client) -> None:
        draft.title = "=Evil()"
        draft.save_revision()
        answer = admin_client.get(f"{self.URL}?export=csv&level=error")
        sheet = admin_client.get(f"{self.URL}?export=xlsx")

        lines = answer.content.decode("utf-8-sig").splitlines()
        assert lines[0].startswith("Meeting,Language,First day")
        assert len(lines) == 2
        assert ("'=Evil()" in lines[1], MESSAGE in lines[1]) == (True, True)
        assert sheet.content.startswith(b"PK")


class TestCommand:
    """`manage.py check_meetings`, for machines."""

    def test_errors_fail(self, draft, capsys) -> None:
        with pytest.raises(CommandError) as failed:
            call_command("check_meetings", "--level", "error")

        assert str(failed.value) == "1 errors and 0 warnings in 1 meetings."
        where = f"{draft.title} (en, page {draft.pk})"
        assert capsys.readouterr().err == f"{where}: error, dates: {MESSAGE}\n"

    def test_warnings_fail_if_wanted(self, draft, capsys) -> None:
        mend(draft).publish()

        call_command("check_meetings", "--check", "people")
        with pytest.raises(CommandError):
            call_command("check_meetings", "--check", "people", "--strict", "--live")

        lines = capsys.readouterr().out.splitlines()
        assert lines[0].endswith("warning, people: No contact person: readers have nobody to ask.")
        assert lines[2] == "0 errors and 2 warnings in 1 meetings."


def test_an_hour_that_no_clock_shows_holds_the_button_where_only_the_month_is_known(client) -> None:
    """Of the spring, when two is three."""
    admin = User.objects.create_superuser("boss")
    client.force_login(admin)
    meeting = make_meeting(
        date_precision="month", start_date=date(2027, 3, 1), end_date=None, publish=False
    )
    meeting.sessions = [
        MeetingSession(title="Walk", date=date(2027, 3, 28), start_time=time(2, 30))
    ]
    meeting.save_revision()

    response = client.post(edit_address(meeting), sent(client, meeting) | {"action-publish": "1"})

    assert response.status_code == 200
    assert not is_live(meeting)
