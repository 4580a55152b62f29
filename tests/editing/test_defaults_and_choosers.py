"""What a new page begins with, and where its choosers open."""

from typing import Any

import pytest
from django.urls import reverse

from cms.core.models import User
from meetings.editing.defaults import meeting_defaults
from people.models import PersonPage
from tests import factories
from tests.editing.sent import edit_address

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(client):
    client.force_login(User.objects.create_superuser("admin"))
    return client


def new_form(admin: Any, model: str, parent: Any) -> Any:
    url = reverse("wagtailadmin_pages:add", args=["meetings", model, parent.pk])
    return admin.get(url).context["form"]


def test_a_new_edition_takes_contact_and_zone_of_the_last_one(admin) -> None:
    person = factories.make_person()
    series = factories.make_series()
    factories.make_meeting(parent=series, start_date="2017-05-01", end_date=None, slug="2017")
    factories.make_meeting(
        parent=series, start_date="2019-05-01", contact=person, time_zone="Asia/Jakarta"
    )

    form = new_form(admin, "meetingpage", series)

    names = ("contact", "time_zone", "format", "title")
    assert [form[name].value() for name in names] == [person.pk, "Asia/Jakarta", "main", ""]


def test_a_satellite_is_no_main_event_and_in_the_zone_of_its_edition(admin) -> None:
    edition = factories.make_meeting(time_zone="Europe/Belgrade")

    form = new_form(admin, "meetingpage", edition)

    assert [form[name].value() for name in ("format", "time_zone")] == ["local", "Europe/Belgrade"]


def test_what_is_kept_from_readers_is_so_of_a_satellite_too() -> None:
    meeting = factories.make_meeting(
        contact=factories.make_person(), contact_withheld=True, venue_disclosure="city"
    )

    shared = meeting_defaults(meeting)

    assert (shared["contact_withheld"], shared["venue_disclosure"]) == (True, "city")


def test_a_first_edition_begins_with_nothing_that_may_be_wrong(admin) -> None:
    form = new_form(admin, "meetingpage", factories.make_series())

    assert [form[name].value() for name in ("contact", "time_zone")] == [None, ""]


@pytest.mark.parametrize(("language", "title"), [("en", "Concept note"), ("de", "Konzeptpapier")])
def test_a_concept_note_is_called_so_in_its_language(admin, language, title) -> None:
    home = factories.home_page(language)
    index = factories.make_meeting_index(parent=home)
    meeting = factories.make_meeting(parent=factories.make_series(parent=index))

    form = new_form(admin, "conceptnotepage", meeting)

    assert [form["title"].value(), form["slug"].value()] == [title, "concept-note"]


def test_the_person_chooser_opens_in_the_directory_of_the_pages_language(admin) -> None:
    english = factories.make_people_index()
    factories.make_person(parent=english)
    french = factories.make_people_index(parent=factories.home_page("fr"))
    factories.make_person(parent=french, title="Leïla", slug="leila")
    meeting = factories.make_meeting()
    form = admin.get(edit_address(meeting)).context["form"]

    urls = {
        form.fields["contact"].widget.get_chooser_modal_url(),
        form.formsets["facilitators"].empty_form.fields["person"].widget.get_chooser_modal_url(),
    }
    page_type = PersonPage._meta.label_lower
    answer = admin.get("/admin/choose-page-in/en/", {"page_type": page_type})

    assert urls == {"/admin/choose-page-in/en/"}
    assert answer.context["parent_page"].pk == english.pk
    french_answer = admin.get("/admin/choose-page-in/fr/", {"page_type": page_type})
    assert french_answer.context["parent_page"].pk == french.pk
    below = admin.get(f"/admin/choose-page-in/en/{french.pk}/", {"page_type": page_type})
    assert below.context["parent_page"].pk == french.pk


def test_choosers_of_venues_and_topics_show_the_pages_language(admin) -> None:
    factories.make_venue(name="Here")
    factories.make_venue(name="Ici", locale=factories.home_page("fr").locale)
    form = admin.get(edit_address(factories.make_meeting())).context["form"]
    topic = form.formsets["topics"].empty_form.fields["topic"].widget

    url = form.fields["venue"].widget.get_chooser_modal_url()

    assert url.endswith("?locale=en")
    assert topic.get_chooser_modal_url().endswith("?locale=en")
    assert [venue.name for venue in admin.get(url).context["results"]] == ["Here"]
