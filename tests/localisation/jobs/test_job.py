"""The page of a job, the list of jobs, and what becomes of a job."""

from datetime import date

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cms.localisation.jobs.panel import languages_with_work
from cms.localisation.models import Job, JobItem, Progress
from cms.localisation.publication import publish
from tests.admin.desk import was_denied
from tests.admin.people import make_person, signed_in
from tests.factories import make_standard_page
from tests.localisation.jobs.orders import change, item_of, make_job
from tests.localisation.test_publication import changed, page_in_french, prepared, translate

pytestmark = pytest.mark.django_db


def page_of(client, job: Job):
    return client.get(reverse("translation_job", args=[job.pk]))


def listed(client, **query: str) -> list[str]:
    response = client.get(reverse("translation_jobs"), query)
    return [row.job.title for row in response.context["rows"]]


def test_an_item_leads_to_the_desk() -> None:
    page = make_standard_page()
    job = make_job(page)

    html = page_of(signed_in("translator-fr"), job).content.decode()

    assert reverse("translation_desk", args=[prepared(page).uuid]) in html


def test_people_see_what_is_in_their_languages() -> None:
    job = make_job(make_standard_page(), languages="fr es")

    seen = page_of(signed_in("translator-fr"), job).context["row"].items

    assert [item.status.locale.language_code for item in seen] == ["fr"]
    # Not found: Django looks below a language.
    assert page_of(signed_in("translator-en"), job).url.startswith("/en/admin/")
    assert listed(signed_in("translator-en")) == []


def test_translators_change_nothing() -> None:
    job = make_job(make_standard_page())
    client = signed_in("translator-fr")

    assert was_denied(client, change(client, job, "close"))
    assert Job.objects.get().closed_at is None


def test_the_day_and_the_note_are_changed() -> None:
    job = make_job(make_standard_page())

    change(signed_in("editor"), job, "edit", title="Winter", due_date="2099-01-02", note="Mind it.")

    job.refresh_from_db()
    assert (job.title, job.due_date, job.note) == ("Winter", date(2099, 1, 2), "Mind it.")


def test_what_was_typed_wrong_is_shown_and_not_kept() -> None:
    job = make_job(make_standard_page())

    response = change(signed_in("editor"), job, "edit", title="", due_date="2001-01-02")

    assert set(response.context["form"].errors) == {"title", "due_date"}
    assert Job.objects.get().title == "Autumn"


def test_items_are_assigned_to_those_who_work_on_the_language() -> None:
    job = make_job(make_standard_page())
    client, french, spanish = (
        signed_in("editor"),
        make_person("translator-fr"),
        make_person("translator-es"),
    )

    change(client, job, "assign", item=item_of(job).pk, assignee=french.pk)
    change(client, job, "assign", item=item_of(job).pk, assignee=spanish.pk)

    assert item_of(job).assignee == french


def test_pages_are_added_in_languages_that_they_are_not_written_in() -> None:
    job = make_job(make_standard_page())
    other = make_standard_page(title="Other", slug="other")
    client = signed_in("editor")
    locales = list(
        client.get(reverse("translation_jobs")).context["form"].fields["language"].queryset
    )

    change(client, job, "add", page=other.pk, languages=[locale.pk for locale in locales])

    assert sorted(
        job.items.filter(status__title="Other").values_list(
            "status__locale__language_code", "preparation"
        )
    ) == [(code, Progress.DONE) for code in ("ar", "de", "es", "fr")]


def test_an_item_is_taken_out_and_its_draft_stays() -> None:
    page = make_standard_page()
    job = make_job(page, languages="fr es")
    item = item_of(job)

    change(signed_in("editor"), job, "remove", item=item.pk)

    assert not JobItem.objects.filter(pk=item.pk).exists()
    assert page.has_translation(item.status.locale)


def test_items_of_another_job_are_not_touched() -> None:
    job = make_job(make_standard_page())
    other = make_job(make_standard_page(slug="other"))

    change(signed_in("editor"), job, "remove", item=item_of(other).pk)

    assert other.items.count() == 1


def test_a_job_is_closed_and_opened_by_hand() -> None:
    job = make_job(make_standard_page())
    client = signed_in("editor")

    change(client, job, "close")
    assert (listed(client), listed(client, show="closed")) == ([], ["Autumn"])
    change(client, job, "reopen")
    assert (listed(client), listed(client, show="closed")) == (["Autumn"], [])


def test_a_job_closes_itself_when_every_language_is_current() -> None:
    page = make_standard_page(introduction="We meet.")
    job = make_job(page, languages="fr es")

    for code, closed in (("fr", False), ("es", True)):
        translation = prepared(page, code)
        translate(translation)
        publish(translation)
        assert item_of(job, code).completed_at is not None
        assert (Job.objects.get().closed_at is not None) == closed


def test_a_change_of_the_source_opens_no_job_that_was_done() -> None:
    page = make_standard_page(introduction="We meet.")
    make_job(page)
    translation = prepared(page)
    translate(translation)
    publish(translation)

    changed(page, introduction="We part.")

    assert Job.objects.get().closed_at is not None


def test_what_failed_is_tried_again() -> None:
    page = make_standard_page()
    job = make_job(page)
    page.get_translation(item_of(job).status.locale).delete()
    job.items.update(preparation=Progress.FAILED, error="The disk is full.")
    client = signed_in("editor")
    assert "The disk is full." in page_of(client, job).content.decode()

    change(client, job, "again")

    assert (item_of(job).preparation, item_of(job).error) == (Progress.DONE, "")
    assert page.has_translation(item_of(job).status.locale)


def test_the_page_says_that_drafts_are_being_made() -> None:
    job = make_job(make_standard_page())
    client = signed_in("editor")
    assert not page_of(client, job).context["refreshes"]

    job.items.update(preparation=Progress.RUNNING)

    assert "See how far it is" in page_of(client, job).content.decode()


def test_the_list_shows_what_is_asked_for() -> None:
    french = make_person("translator-fr")
    make_job(make_standard_page(), title="French", assignee=french, due_date=date(2027, 1, 2))
    make_job(make_standard_page(slug="other"), title="Spanish", languages="es")
    with time_machine.travel("2027-02-01 12:00"):
        client = signed_in("editor")
        assert listed(client) == ["French", "Spanish"]
        assert listed(client, show="overdue") == ["French"]
        assert listed(client, language="es") == ["Spanish"]
        assert listed(client, show="nonsense") == ["French", "Spanish"]
        assert listed(signed_in("translator-fr"), show="mine") == ["French"]
        assert listed(signed_in("moderator"), show="mine") == []


def test_the_panel_counts_by_language() -> None:
    french = make_person("translator-fr")
    page, _translation = page_in_french()
    make_job(make_standard_page(slug="other"), assignee=french, due_date=date(2099, 1, 2))
    assert make_person("translator-es") and languages_with_work(make_person("translator-es")) == []
    changed(page, introduction="We part.")

    (language,) = languages_with_work(french)

    assert (language.mine.number, language.due.number, language.outdated.number) == (1, 1, 1)
    assert language.due.url == reverse("translation_work_list") + "?show=due&language=fr"
    home = signed_in("translator-fr").get(reverse("wagtailadmin_home")).content.decode()
    assert "Your translations" in home


@pytest.mark.parametrize("name", ["translation_jobs", "translation_job", "wagtailadmin_home"])
def test_the_number_of_queries_does_not_grow(name) -> None:
    pages = [make_standard_page(slug=f"page-{each}") for each in range(3)]
    client = signed_in("editor")

    def queries(job: Job) -> int:
        url = reverse(name, args=[job.pk] if name == "translation_job" else [])
        client.get(url)
        with CaptureQueriesContext(connection) as captured:
            client.get(url)
        return len(captured)

    one = queries(make_job(pages[0]))
    for page in pages:
        job = make_job(*pages) if page is pages[-1] else make_job(page)
    assert queries(job) == one
