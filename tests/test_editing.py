"""The admin's forms open and save for every page type and snippet."""

from datetime import date

import pytest
from django.http import HttpResponse
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import (
    inline_formset,
    nested_form_data,
    rich_text,
    streamfield,
)

from cms.core.models import User
from home.models import HomePage
from meetings.models import MeetingPage
from tests import factories
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(client):
    client.force_login(User.objects.create_superuser("admin"))
    return client


MISSING = "The text refers to footnotes that are not in the list: %s."
PAGES = [
    factories.home_page,
    factories.make_standard_page,
    factories.make_people_index,
    factories.make_person,
    factories.make_meeting_index,
    factories.make_series,
    factories.full_meeting,
    factories.make_concept_note,
]
SNIPPETS = [
    factories.make_venue,
    factories.make_organisation,
    factories.make_topic,
    factories.make_region,
]


@pytest.mark.parametrize("make", PAGES, ids=lambda make: make.__name__)
def test_a_page_opens_in_the_editor(admin, make) -> None:
    page = make()

    html = admin.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()

    assert f'value="{page.title}"'.replace("'", "&#x27;") in html


@pytest.mark.parametrize("make", PAGES[1:], ids=lambda make: make.__name__)
def test_a_new_page_has_a_form(admin, make) -> None:
    page = make()
    parent = page.get_parent()
    if page.max_count_per_parent:
        page.delete()
        parent = Page.objects.get(pk=parent.pk)
    model = page._meta

    url = reverse("wagtailadmin_pages:add", args=[model.app_label, model.model_name, parent.pk])

    assert 'name="title"' in admin.get(url).content.decode()


@pytest.mark.parametrize("make", SNIPPETS, ids=lambda make: make.__name__)
def test_a_snippet_opens_in_the_editor(admin, make) -> None:
    snippet = make()
    url_name = snippet.snippet_viewset.get_url_name("edit")

    html = admin.get(reverse(url_name, args=[snippet.pk])).content.decode()

    assert str(getattr(snippet, "name", getattr(snippet, "title", ""))) in html


def test_sessions_are_offered_to_speakers_and_groups_to_sessions(admin) -> None:
    meeting = factories.full_meeting()

    html = admin.get(reverse("wagtailadmin_pages:edit", args=[meeting.pk])).content.decode()

    opening = meeting.sessions.get(title="Opening")
    policy = meeting.groups.get()
    assert f'<option value="{opening.uuid}" selected>Opening</option>' in html
    assert f'<option value="{policy.uuid}" selected>Policy</option>' in html


def test_a_translation_opens_at_the_translators_desk(admin) -> None:
    translation = submit(factories.full_meeting())
    translate_all(translation)
    target = publish(translation)

    response = admin.get(reverse("wagtailadmin_pages:edit", args=[target.pk]))

    assert response["Location"] == reverse("translation_desk", args=[translation.uuid])


def meeting_form(admin, **values: str) -> HttpResponse:
    """Send the form of a new meeting, with these values and no rows but those in them."""
    series = factories.make_series()
    url = reverse("wagtailadmin_pages:add", args=["meetings", "meetingpage", series.pk])
    data = {
        name: field.initial or "" for name, field in admin.get(url).context["form"].fields.items()
    }
    for name in [*MeetingPage.shared_rows, "comments"]:
        data |= {f"{name}-TOTAL_FORMS": "0", f"{name}-INITIAL_FORMS": "0"}
    data |= {
        "title": "A title that stays",
        "slug": "2031",
        "date_precision": "day",
        "start_date": "2031-06-04",
        "end_date": "2031-06-06",
        "time_zone": "Europe/Berlin",
        "status": "scheduled",
        "attendance": "in-person",
        "format": "main",
        "body-count": "0",
        "action-publish": "1",
    }
    return admin.post(url, nested_form_data(data | values))


def test_a_meeting_is_made_in_the_editor(admin) -> None:
    meeting_form(admin)

    assert MeetingPage.objects.get().facts.end_date == date(2031, 6, 6)


def test_bad_dates_are_said_at_their_field_and_the_form_keeps_what_was_typed(admin) -> None:
    response = meeting_form(admin, end_date="2031-06-01")

    assert response.context["form"].errors == {
        "end_date": ["The last day is before the first day."]
    }
    assert 'value="A title that stays"' in response.content.decode()
    assert not MeetingPage.objects.exists()


@pytest.mark.parametrize(
    ("session", "errors"),
    [
        ({"date": "2031-07-01"}, {"date": ["This is not a day of the meeting."]}),
        (
            {"date": "2031-06-04", "start_time": "10:00", "end_time": "09:00"},
            {"end_time": ["The session ends before it begins."]},
        ),
    ],
)
def test_a_session_that_cannot_be_is_said_at_its_field(admin, session, errors) -> None:
    row = {
        "kind": "joint",
        "title": "Opening",
        "description": "null",
        "ORDER": "1",
        "id": "",
    } | session
    values = {f"sessions-0-{name}": value for name, value in row.items()}

    response = meeting_form(admin, **values, **{"sessions-TOTAL_FORMS": "1"})

    assert response.context["form"].formsets["sessions"].errors == [errors]
    assert not MeetingPage.objects.exists()


@pytest.mark.parametrize(("name", "errors"), [("n1", {}), ("n7", {"body": [MISSING % "n7"]})])
def test_a_reference_to_a_missing_footnote_is_refused(admin, name, errors) -> None:
    note = factories.make_concept_note()
    text = rich_text(f'<p>A.<a linktype="footnote" id="{name}">1</a></p>', features=["footnote"])
    form_class = note.get_edit_handler().get_form_class()
    data = {
        "title": note.title,
        "slug": note.slug,
        "subtitle": "",
        "document_date": "",
        "body": streamfield([("paragraph", text)]),
        "footnotes": inline_formset(
            [{"identifier": "n1", "text": rich_text("<p>Note.</p>")}],
        ),
        "comments": inline_formset([]),
    }

    form = form_class(nested_form_data(data), instance=note, for_user=User.objects.get())
    form.is_valid()

    assert form.errors == errors


def test_every_home_page_is_a_child_of_the_root() -> None:
    assert list(HomePage.objects.values_list("depth", flat=True)) == [2] * 5
