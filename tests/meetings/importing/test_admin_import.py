"""*Import concept note* in the admin: upload, review, correct, draft."""

from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission, Locale, Page, UploadedFile

from cms.core.models import User
from meetings.models import MeetingPage, SeriesPage
from tests.e2e.notes import ENGLISH
from tests.factories import home_page, make_series

pytestmark = pytest.mark.django_db

UPLOAD = "concept_note_import"


def note(content: bytes = ENGLISH.encode(), name: str = "note.md") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def editor(language_code: str = "en") -> Client:
    """Somebody who may add and change pages in one language, and nothing else."""
    user = User.objects.create_user(f"editor-{language_code}")
    group = Group.objects.create(name=f"Editors {language_code}")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for codename in ("add_page", "change_page"):
        permission = Permission.objects.get(codename=codename)
        home = home_page(language_code)
        GroupPagePermission.objects.create(group=group, page=home, permission=permission)
    user.groups.add(group)
    client = Client()
    client.force_login(user)
    return client


def values(**changes: Any) -> dict[str, Any]:
    return {
        "file": note(),
        "locale": Locale.objects.get(language_code="en").pk,
        "series": "leaders-circle",
        "new_series": "",
        "new_slug": "",
        **changes,
    }


def sent(page: Any) -> dict[str, Any]:
    """What a browser would send of the review without a change."""
    review = page.context["review"]
    data: dict[str, Any] = {}
    for form in [review.form, *(form for _label, rows in review.rows for form in rows)]:
        for field in form:
            value = field.value()
            data[field.html_name] = "" if value in (None, False) else value
    for _label, rows in review.rows:
        for field in rows.management_form:
            data[field.html_name] = field.value()
    return data


@pytest.fixture
def series() -> SeriesPage:
    return make_series()


def test_upload_review_and_draft(series) -> None:
    client = editor()
    review = client.post(reverse(UPLOAD), values(), follow=True)
    address = review.request["PATH_INFO"]
    assert "Trust, time and candour" in review.content.decode()

    data = sent(review) | {"title": "Forum, corrected", "facilitators-1-DELETE": "on"}
    response = client.post(address, data)

    meeting = MeetingPage.objects.get()
    assert response["Location"] == reverse("wagtailadmin_pages:edit", args=[meeting.pk])
    assert (meeting.title, meeting.live, meeting.start_date) == (
        "Forum, corrected",
        False,
        date(2031, 6, 4),
    )
    assert meeting.get_parent().pk == series.pk
    assert [row.guest_name for row in meeting.facilitators.all()] == ["Marta Kovács"]
    assert [group.name for group in meeting.groups.all()] == [
        "Programme Directors",
        "People Directors",
    ]
    assert not UploadedFile.objects.exists()


def test_a_corrected_document_is_recognised_again(series) -> None:
    client = editor()
    for _time in range(2):
        review = client.post(reverse(UPLOAD), values(), follow=True)
        client.post(review.request["PATH_INFO"], sent(review) | {"title": "Corrected"})

    assert MeetingPage.objects.count() == 1


def test_bad_corrections_are_said_and_what_was_typed_stays(series) -> None:
    client = editor()
    review = client.post(reverse(UPLOAD), values(), follow=True)

    data = sent(review) | {"end_date": "2031-06-01", "subtitle": "Typed by hand"}
    response = client.post(review.request["PATH_INFO"], data)

    assert response.context["review"].form.errors == {
        "end_date": ["The last day is before the first day."]
    }
    assert 'value="Typed by hand"' in response.content.decode()
    assert not MeetingPage.objects.exists()


@pytest.mark.parametrize(
    ("prefix", "field", "last", "over", "error"),
    [
        ("joint_sessions", "day", 3, 4, "The meeting has no such day: its last day is number 3."),
        (
            "groups",
            "first_convened",
            2031,
            2032,
            "This is later than the year of the meeting, 2031.",
        ),
    ],
)
def test_rows_agree_with_the_dates_of_the_meeting(series, prefix, field, last, over, error) -> None:
    client = editor()
    review = client.post(reverse(UPLOAD), values(), follow=True)
    address = review.request["PATH_INFO"]
    data = sent(review) | {f"{prefix}-0-{field}": over, "subtitle": "Typed by hand"}

    response = client.post(address, data)
    rows = {formset.prefix: formset for _label, formset in response.context["review"].rows}
    assert rows[prefix].forms[0].errors == {field: [error]}
    assert rows[prefix].forms[0][field].value() == str(over)
    assert error in response.content.decode()
    assert 'value="Typed by hand"' in response.content.decode()
    assert MeetingPage.objects.count() == 0

    client.post(address, data | {f"{prefix}-0-{field}": last})
    assert MeetingPage.objects.count() == 1


def test_a_row_that_is_taken_out_need_not_agree(series) -> None:
    client = editor()
    review = client.post(reverse(UPLOAD), values(), follow=True)

    data = sent(review) | {"groups-0-first_convened": 2032, "groups-0-DELETE": "on"}
    client.post(review.request["PATH_INFO"], data)

    assert [group.name for group in MeetingPage.objects.get().groups.all()] == ["People Directors"]


def test_hours_ask_for_a_zone_where_the_place_does_not_say_it(series) -> None:
    client = editor()
    review = client.post(reverse(UPLOAD), values(), follow=True)
    address = review.request["PATH_INFO"]
    place = {"venue_city": "Springfield", "venue_country": "US", "time_zone": ""}
    data = sent(review) | place | {"start_time": "09:00"}

    asked = client.post(address, data)
    client.post(address, {**data, "time_zone": "America/Chicago"})

    message = "The time zone does not follow from the place: choose it."
    assert asked.context["review"].form.errors == {"time_zone": [message]}
    assert MeetingPage.objects.get().time_zone == "America/Chicago"


def test_hours_take_the_zone_of_a_place_that_has_one(series) -> None:
    client = editor()
    review = client.post(reverse(UPLOAD), values(), follow=True)
    place = {"venue_city": "Kisumu", "venue_country": "KE", "time_zone": ""}

    data = sent(review) | place | {"start_time": "09:00"}
    client.post(review.request["PATH_INFO"], data)

    assert MeetingPage.objects.get().time_zone == "Africa/Nairobi"


def test_a_new_series_is_made_with_the_note(series) -> None:
    client = editor()
    upload = values(series="", new_series="Forum of Directors", new_slug="forum")
    review = client.post(reverse(UPLOAD), upload, follow=True)
    client.post(review.request["PATH_INFO"], sent(review))

    made = SeriesPage.objects.get(slug="forum")
    assert (made.title, made.live) == ("Forum of Directors", False)
    assert made.get_children().count() == 1


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"file": note(b"", "empty.md")}, "file"),
        ({"file": note(b"%PDF-1.7", "note.docx")}, "file"),
        ({"series": "", "new_slug": "forum"}, "new_series"),
        ({"series": "", "new_series": "Forum", "new_slug": "leaders-circle"}, "new_slug"),
    ],
)
def test_a_bad_upload_is_said_at_its_field(series, changes, field) -> None:
    response = editor().post(reverse(UPLOAD), values(**changes))

    assert list(response.context["form"].errors) == [field]
    assert not UploadedFile.objects.exists()


def test_only_where_the_editor_may_add_pages(series) -> None:
    response = editor("fr").post(reverse(UPLOAD), values())

    assert list(response.context["form"].errors) == ["series"]


def test_nobody_reviews_the_document_of_somebody_else(series) -> None:
    review = editor().post(reverse(UPLOAD), values(), follow=True)

    response = editor("fr").get(review.request["PATH_INFO"])

    assert (response.status_code, response["Location"]) == (302, reverse(UPLOAD))


def test_who_may_add_no_page_sees_no_import(series) -> None:
    user = User.objects.create_user("translator")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client = Client()
    client.force_login(user)

    assert client.get(reverse(UPLOAD)).status_code == 302
    assert reverse(UPLOAD) not in client.get("/admin/").content.decode()
    assert Page.objects.filter(depth__gte=5).count() == 0
