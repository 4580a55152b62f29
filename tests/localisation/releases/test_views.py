"""Releases in the admin."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from cms.localisation.models import Progress, Release
from cms.localisation.releases import views
from cms.localisation.releases.rights import refusals
from cms.localisation.releases.running import PATIENCE
from home.models import StandardPage
from tests.admin.desk import was_denied
from tests.admin.people import make_person, signed_in
from tests.factories import make_standard_page
from tests.localisation.releases.making import act, make_release, ready
from tests.localisation.test_publication import prepared

pytestmark = pytest.mark.django_db


def test_a_moderator_makes_a_release_of_a_page() -> None:
    page = make_standard_page(publish=False)

    response = signed_in("moderator").post(
        f"{reverse('translation_release_new')}?page={page.pk}",
        {"title": "Autumn", "publish_at": "2099-01-02 09:00", "waits_for_languages": "on"},
    )

    release = Release.objects.get()
    assert response.url == reverse("translation_release", args=[release.pk])
    assert [item.object_id for item in release.items.all()] == [page.translation_key]
    assert (release.created_by, release.waits_for_languages) == (make_person("moderator"), True)


def test_a_time_that_is_past_is_refused() -> None:
    response = signed_in("moderator").post(
        reverse("translation_release_new"), {"title": "Autumn", "publish_at": "2001-01-02 09:00"}
    )

    assert response.context["form"].errors == {"publish_at": ["This time is past."]}


@pytest.mark.parametrize("name", ["editor", "translator-fr"])
def test_who_publishes_nothing_sees_no_release(name) -> None:
    page = make_standard_page(publish=False)
    release = make_release(page)
    client = signed_in(name)

    for address, arguments in [
        ("translation_releases", []),
        ("translation_release_new", []),
        ("translation_release", [release.pk]),
    ]:
        assert was_denied(client, client.get(reverse(address, args=arguments)))
    assert was_denied(client, act(client, release, "publish"))
    assert not StandardPage.objects.get(pk=page.pk).live


def test_publish_now_publishes_source_and_languages() -> None:
    page = make_standard_page(publish=False)
    translation = ready(page)
    release = make_release(page)

    act(signed_in("moderator"), release, "publish")

    release.refresh_from_db()
    assert (release.progress, release.error) == ("done", "")
    assert StandardPage.objects.get(pk=page.pk).live
    assert translation.get_target_instance().live


def test_what_is_in_the_way_is_shown() -> None:
    page = make_standard_page(publish=False)
    prepared(page)
    release = make_release(page, waits_for_languages=True)
    client = signed_in("moderator")

    act(client, release, "publish")

    html = client.get(reverse("translation_release", args=[release.pk])).content.decode()
    assert "About us (fr): 1 segment is not translated." in html
    assert reverse("translation_desk", args=[prepared(page).uuid]) in html
    assert not StandardPage.objects.get(pk=page.pk).live


def test_pages_are_put_in_and_taken_out() -> None:
    page, other = make_standard_page(), make_standard_page(slug="other")
    release = make_release(page)
    client = signed_in("moderator")

    act(client, release, "add", page=other.pk)
    act(client, release, "remove", page=page.pk)

    assert [item.object_id for item in release.items.all()] == [other.translation_key]


def test_the_time_is_cancelled_and_the_release_deleted() -> None:
    release = make_release(make_standard_page(), publish_at="2099-01-02T09:00Z")
    client = signed_in("moderator")

    act(client, release, "cancel")
    release.refresh_from_db()
    assert release.publish_at is None

    act(client, release, "delete")
    assert not Release.objects.exists()


def test_what_went_out_is_not_changed_any_more() -> None:
    release = make_release(make_standard_page())
    client = signed_in("moderator")
    act(client, release, "publish")

    act(client, release, "delete")

    assert Release.objects.exists()


@pytest.mark.parametrize("progress", [Progress.WAITING, Progress.RUNNING])
def test_what_was_stopped_with_its_process_is_given_back(progress) -> None:
    release = make_release(make_standard_page(publish=False))
    client = signed_in("moderator")
    Release.objects.update(progress=progress, started_at=timezone.now() - PATIENCE / 2)
    act(client, release, "delete")
    assert Release.objects.exists()
    assert client.get(reverse("translation_release", args=[release.pk])).context["is_at_work"]

    Release.objects.update(started_at=timezone.now() - PATIENCE * 2)
    act(client, release, "publish")

    assert Release.objects.get().progress == Progress.DONE


def test_a_change_does_not_undo_a_publication_that_happens_meanwhile(monkeypatch) -> None:
    release = make_release(make_standard_page())
    moment = timezone.now()

    def meanwhile(*args) -> list[str]:
        Release.objects.update(progress=Progress.DONE, published_at=moment)
        return []

    monkeypatch.setattr(views, "refusals", meanwhile)
    act(signed_in("moderator"), release, "edit", title="Winter", publish_at="2099-01-02 09:00")

    release.refresh_from_db()
    assert (release.published_at, release.progress, release.title) == (
        moment,
        Progress.DONE,
        "Autumn",
    )


def test_the_time_of_a_release_is_changed() -> None:
    release = make_release(make_standard_page(), progress=Progress.FAILED)

    act(signed_in("admin"), release, "edit", title="Winter", publish_at="2099-01-02 09:00")

    release.refresh_from_db()
    assert (release.title, release.publish_at.year, release.progress, release.created_by) == (
        "Winter",
        2099,
        "",
        make_person("admin"),
    )


def test_a_title_that_somebody_may_not_see_is_not_told() -> None:
    page = make_standard_page(title="Names of those at risk", publish=False)

    assert refusals(make_person("translator-fr"), [page]) == [
        "You may not publish “a page that you may not see” (English), or somebody has locked it."
    ]


@pytest.mark.parametrize("name", ["translation_releases", "translation_release"])
def test_the_number_of_queries_does_not_grow(name) -> None:
    pages = [make_standard_page(slug=f"page-{each}") for each in range(3)]
    for page in pages:
        prepared(page)
    client = signed_in("moderator")

    def queries(release: Release) -> int:
        url = reverse(name, args=[release.pk] if name == "translation_release" else [])
        client.get(url)
        with CaptureQueriesContext(connection) as captured:
            client.get(url)
        return len(captured)

    one = queries(make_release(pages[0]))
    make_release(pages[1])
    assert queries(make_release(*pages)) == one
