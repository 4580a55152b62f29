"""Automatic saving and two editors at once: nobody's work is lost, nobody's is overwritten."""

import uuid
from typing import Any

import pytest
from django.test import Client
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from cms.core.models import User
from meetings.models import MeetingSession
from tests import factories
from tests.editing.sent import edit_address, sent

pytestmark = pytest.mark.django_db

AUTOMATIC = {"HTTP_ACCEPT": "application/json"}


def signed_in(name: str) -> Client:
    client = Client()
    client.force_login(User.objects.create_superuser(name))
    return client


def test_the_second_of_two_editors_is_told_and_nothing_is_lost() -> None:
    page = factories.make_standard_page(title="Old")
    first, second = signed_in("first"), signed_in("second")
    of_first, of_second = sent(first, page), sent(second, page)

    saved = first.post(edit_address(page), {**of_first, "title": "Of the first"}, **AUTOMATIC)
    refused = second.post(edit_address(page), {**of_second, "title": "Of the second"}, **AUTOMATIC)

    assert saved.json()["success"] is True
    assert (refused.status_code, refused.json()["error_code"]) == (400, "invalid_revision")
    page.refresh_from_db()
    assert page.get_latest_revision_as_object().title == "Of the first"


def test_the_checklist_comes_with_each_automatic_save() -> None:
    client = signed_in("editor")
    page = factories.make_standard_page(introduction="What we do.")

    answer = client.post(
        edit_address(page), {**sent(client, page), "introduction": ""}, **AUTOMATIC
    )

    teleported = answer.json()["html"].split('data-w-teleport-target-value="[data-checklist]"')[1]
    message = "No introduction: lists, search and shared links show only the title."
    # In the form, and beside it.
    assert teleported.count(message) == 2


def meeting_with_session_in_draft(client: Client) -> tuple[Any, uuid.UUID]:
    """A live meeting with a session and a speaker that only its draft has."""
    meeting = factories.make_meeting(introduction="Two days.")
    draft = meeting.get_latest_revision_as_object()
    session = MeetingSession(title="Opening")
    draft.sessions = [session]
    draft.save_revision()
    return meeting, session.uuid


def test_a_session_that_only_a_draft_has_keeps_its_identity() -> None:
    client = signed_in("editor")
    meeting, identity = meeting_with_session_in_draft(client)

    for subtitle in ("One", "Two"):
        data = {**sent(client, meeting), "subtitle": subtitle}
        client.post(edit_address(meeting), data, **AUTOMATIC)
        meeting.refresh_from_db()

    draft = meeting.get_latest_revision_as_object()
    assert draft.subtitle == "Two"
    assert [session.uuid for session in draft.sessions.all()] == [identity]


def test_a_new_session_gets_an_identity_of_its_own_and_tells_the_open_form() -> None:
    client = signed_in("editor")
    meeting = factories.make_meeting()
    row = {"kind": "joint", "title": "New", "description": "null", "ORDER": "1", "id": ""}
    data = sent(client, meeting) | {f"sessions-0-{name}": value for name, value in row.items()}

    answer = client.post(
        edit_address(meeting), {**data, "sessions-TOTAL_FORMS": "1"}, **AUTOMATIC
    ).json()

    meeting.refresh_from_db()
    session = meeting.get_latest_revision_as_object().sessions.get()
    assert answer["field_updates"]["sessions-0-uuid"] == str(session.uuid)


def test_an_automatic_save_waits_for_footnotes_that_are_not_written_yet() -> None:
    client = signed_in("editor")
    note = factories.make_concept_note()
    draft = note.get_latest_revision_as_object()
    draft.footnotes = []
    draft.save_revision()
    note.refresh_from_db()

    text = '<p>A.<a linktype="footnote" id="n1">1</a></p>'
    body = streamfield([("paragraph", rich_text(text, features=["footnote"]))])
    data = sent(client, note) | nested_form_data({"body": body})

    saved = client.post(edit_address(note), data, **AUTOMATIC)
    published = client.post(edit_address(note), {**data, "action-publish": "1"})

    assert saved.json()["success"] is True
    message = "The text refers to footnotes that are not in the list: n1."
    assert published.context["form"].errors == {"body": [message]}
