"""The order form: what it says, who may use it, and what becomes of an order."""

from datetime import date

import pytest
import time_machine
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import GroupPagePermission, Page

from cms.localisation.jobs import preparing
from cms.localisation.models import Job, JobItem, Progress, State
from tests.admin.desk import was_denied
from tests.admin.people import make_person, signed_in
from tests.factories import (
    full_meeting,
    home_page,
    make_meeting,
    make_standard_page,
    make_topic,
)
from tests.localisation.jobs.orders import address, item_of, order
from tests.localisation.test_publication import page_in_french, prepared, status_of

pytestmark = pytest.mark.django_db


def offered(response) -> dict[str, tuple[list[str], int, bool]]:
    """By language: the states, the words to do, and whether it is ticked."""
    return {
        language.locale.language_code: (
            [state.value for state, _number in language.states],
            language.words,
            tick.initial,
        )
        for language, tick, _assignee in response.context["form"].rows()
    }


def test_an_order_makes_the_drafts_and_leads_to_the_job() -> None:
    page = make_standard_page(title="What we do", introduction="We meet.")

    response = order(signed_in("editor"), page, fr="", es=make_person("translator-es").pk)

    job = Job.objects.get()
    assert response.url == reverse("translation_job", args=[job.pk])
    assert (job.title, job.created_by, job.closed_at) == ("Autumn", make_person("editor"), None)
    assert [
        (i.status.locale.language_code, i.assignee, i.preparation, i.error)
        for i in job.items.order_by("status__locale__language_code")
    ] == [
        ("es", make_person("translator-es"), Progress.DONE, ""),
        ("fr", None, Progress.DONE, ""),
    ]
    french = page.get_translation(item_of(job).status.locale)
    assert (french.live, french.alias_of_id) == (False, None)
    assert (status_of(page).state, status_of(page, "de").state) == (
        State.IN_TRANSLATION,
        State.MISSING,
    )


def test_the_form_says_how_far_each_language_is_and_ticks_what_is_missing() -> None:
    page, _translation = page_in_french()
    prepared(page, "es")

    response = signed_in("editor").get(address(page))

    assert offered(response) == {
        "ar": (["missing"], 5, True),
        "de": (["missing"], 5, True),
        "es": (["translation"], 5, False),
        "fr": (["current"], 0, False),
    }


def test_a_draft_that_nobody_has_counted_is_counted() -> None:
    page = make_standard_page(title="A plan", introduction="We meet.", publish=False)

    assert offered(signed_in("editor").get(address(page)))["fr"] == (["missing"], 4, True)


def test_what_is_current_is_left_out() -> None:
    page, _translation = page_in_french()
    other = make_standard_page(title="Other", slug="other")

    order(signed_in("editor"), page, other, fr="", es="")

    assert sorted(
        JobItem.objects.values_list("status__title", "status__locale__language_code")
    ) == [
        ("Other", "es"),
        ("Other", "fr"),
        ("What we do", "es"),
    ]


def test_what_was_unticked_is_left_out() -> None:
    page = make_standard_page()
    other = make_standard_page(title="Other", slug="other")

    order(signed_in("editor"), other, url=address(page, other), fr="")

    assert list(JobItem.objects.values_list("status__title", flat=True)) == ["Other"]


def test_nothing_to_translate_is_no_job() -> None:
    page, _translation = page_in_french()

    response = order(signed_in("editor"), url=address(page), es="")

    assert response.context["form"].non_field_errors() == [
        "There is nothing to translate: tick something that is not current."
    ]
    assert not Job.objects.exists()


def test_an_order_needs_a_language() -> None:
    response = order(signed_in("editor"), make_standard_page())

    assert response.context["form"].non_field_errors() == ["Choose a language."]


def test_the_pages_below_and_what_is_shown_are_offered() -> None:
    meeting = full_meeting()
    child = make_standard_page(title="Child", slug="child", parent=home_page())

    def names(**query: str) -> list[str]:
        response = signed_in("editor").get(address(meeting, **query))
        return [str(one.source) for one in response.context["offer"].offered]

    assert names() == ["Leaders' Circle 2019"]
    assert sorted(names(linked="1")) == sorted(
        {
            "Leaders' Circle 2019",
            str(meeting.venue),
            str(meeting.contact),
            str(meeting.partners.get().organisation),
            str(meeting.topics.get().topic),
            str(meeting.regions.get().region),
        }
    )
    assert str(child) not in names(below="1")


def test_snippets_are_ordered_too() -> None:
    topic = make_topic(title="Digital rights")

    order(signed_in("editor"), topic, fr="")

    assert (item_of(Job.objects.get()).preparation, status_of(topic).words_to_do) == (
        Progress.DONE,
        2,
    )


def test_due_is_a_week_before_the_earliest_meeting() -> None:
    early = make_meeting(start_date=date(2027, 5, 20), end_date=date(2027, 5, 21))
    late = make_meeting(slug="late", start_date=date(2027, 9, 20), end_date=date(2027, 9, 21))
    client = signed_in("editor")

    def due(*pages: Page) -> date | None:
        return client.get(address(*pages)).context["form"].initial["due_date"]

    with time_machine.travel("2027-01-04 12:00"):
        client = signed_in("editor")
        assert due(late, early) == date(2027, 5, 13)
        assert due(make_standard_page()) is None
    with time_machine.travel("2027-05-17 12:00"):
        client = signed_in("editor")
        assert due(early) == date(2027, 5, 17)


def test_a_day_that_is_past_is_refused() -> None:
    response = order(signed_in("editor"), make_standard_page(), fr="", due_date="2001-01-01")

    assert response.context["form"].errors["due_date"] == ["This day is past."]
    assert not Job.objects.exists()


@pytest.mark.parametrize("name", ["translator-fr", "translator-en"])
def test_translators_order_nothing(name) -> None:
    page = make_standard_page()
    client = signed_in(name)

    assert was_denied(client, client.get(address(page)))
    assert was_denied(client, order(client, page, fr=""))
    assert not Job.objects.exists()


def test_an_order_is_refused_whole_naming_the_page_and_the_language() -> None:
    page = make_standard_page(title="What we do")
    GroupPagePermission.objects.filter(
        group__name="Editors", page=home_page("es"), permission__codename="add_page"
    ).delete()

    response = order(signed_in("editor"), page, fr="", es="")

    assert response.context["form"].non_field_errors() == [
        "You may not have “What we do” made in Spanish."
    ]
    assert not Job.objects.exists()


def test_somebody_who_does_not_work_on_the_language_cannot_be_given_it() -> None:
    response = order(signed_in("editor"), make_standard_page(), fr=make_person("translator-es").pk)

    assert "assignee-fr" in response.context["form"].errors
    assert not Job.objects.exists()


def test_what_fails_is_kept_with_its_item_and_the_others_go_on(monkeypatch) -> None:
    page = make_standard_page()
    prepare = preparing.prepare

    def fails_in_french(instance, locale):
        made = prepare(instance, locale)
        if locale.language_code == "fr":
            raise RuntimeError("the disk is full")
        return made

    monkeypatch.setattr(preparing, "prepare", fails_in_french)
    order(signed_in("editor"), page, fr="", es="")

    job = Job.objects.get()
    assert (item_of(job).preparation, item_of(job).error) == (
        Progress.FAILED,
        "An error occurred; the log of the site says which.",
    )
    assert item_of(job, "es").preparation == Progress.DONE
    # Nothing half-made.
    assert not page.has_translation(item_of(job).status.locale)


def test_what_was_translated_before_is_offered_from_memory() -> None:
    page_in_french()
    other = make_standard_page(title="What we do", introduction="We sing.", slug="other")

    order(signed_in("editor"), other, fr="")

    status = status_of(other)
    assert (status.segments, status.segments_machine, status.segments_to_do) == (2, 0, 2)


def test_an_order_from_the_list_of_pages_leads_to_the_form() -> None:
    pages = [make_standard_page(), make_standard_page(slug="other")]
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "order_translation"])
    query = "&".join(f"id={page.pk}" for page in pages)

    assert signed_in("editor").get(f"{url}?{query}").url == address(*pages)
    denied = signed_in("translator-fr").get(f"{url}?{query}&next=/admin/")
    assert denied.url == "/admin/"


def labels(client, page: Page) -> set[str]:
    response = client.get(reverse("wagtailadmin_explore", args=[page.pk]))
    html = response.content.decode()
    return {
        label
        for label in ("Translate", "Translate this page", "Sync translated pages")
        if f"{label}\n" in html or f"> {label}" in html or f">{label}<" in html
    }


def test_upstreams_buttons_give_way_to_ours() -> None:
    page, translation = page_in_french()

    assert labels(signed_in("admin"), page) == {"Translate"}
    assert labels(signed_in("admin"), translation.get_target_instance()) == set()
    assert labels(signed_in("translator-en"), page) == set()


@pytest.mark.parametrize("number", [1, 3])
def test_the_form_asks_as_much_for_three_pages_as_for_one(number) -> None:
    client = signed_in("editor")
    pages = [make_standard_page(slug=f"page-{each}") for each in range(3)]
    client.get(address(*pages))

    with CaptureQueriesContext(connection) as captured:
        client.get(address(*pages[:number]))
    with CaptureQueriesContext(connection) as one:
        client.get(address(pages[0]))

    assert len(captured) == len(one)


def test_nobody_is_written_to_before_the_order_is_kept() -> None:
    order(signed_in("editor"), make_standard_page(), fr="", title="")

    assert (Job.objects.count(), mail.outbox) == (0, [])
