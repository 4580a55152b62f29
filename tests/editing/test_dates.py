"""What is typed into a date is kept and judged by the server, never turned into today."""

from typing import Any

import pytest

from cms.core.models import User
from meetings.importing.forms import ReviewForm
from meetings.models import MeetingPage
from tests.editing.sent import edit_address, sent
from tests.factories import make_meeting

pytestmark = pytest.mark.django_db


def keeps(form: Any, name: str) -> bool:
    return form.base_fields[name].widget.get_config()["validateOnBlur"] is False


def test_no_calendar_judges_what_was_typed() -> None:
    form = MeetingPage.get_edit_handler().get_form_class()
    names = ["start_date", "end_date", "start_time", "end_time"]

    assert {name: keeps(form, name) for name in names} == dict.fromkeys(names, True)
    sessions = form.formsets["sessions"].form
    assert [keeps(sessions, name) for name in ("date", "start_time", "end_time")] == [True] * 3
    assert [keeps(ReviewForm, name) for name in ("document_date", "start_time")] == [True] * 2


def test_nonsense_is_named_and_stays_in_the_form(client) -> None:
    client.force_login(User.objects.create_superuser("admin"))
    meeting = make_meeting()

    response = client.post(edit_address(meeting), sent(client, meeting) | {"start_date": "soon"})

    form = response.context["form"]
    assert form.errors["start_date"] == ["Enter a valid date."]
    assert form["start_date"].value() == "soon"
