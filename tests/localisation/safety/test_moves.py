"""A translation is public only below the translation of its source's parent."""

import pytest
from django.test import TestCase
from django.urls import reverse

from home.models import StandardPage
from tests.admin.people import signed_in
from tests.factories import home_page, make_standard_page
from tests.translation_cycle import publish, submit, submit_one, translate_all

pytestmark = pytest.mark.django_db


def in_french(page: StandardPage) -> StandardPage:
    translation = submit(page)
    translate_all(translation)
    return publish(translation)


def move(page: StandardPage, parent: StandardPage) -> None:
    with TestCase.captureOnCommitCallbacks(execute=True):
        StandardPage.objects.get(pk=page.pk).move(
            type(parent).objects.get(pk=parent.pk), "last-child"
        )


def fresh(page: StandardPage) -> StandardPage:
    return StandardPage.objects.get(pk=page.pk)


@pytest.fixture
def page() -> StandardPage:
    return make_standard_page(title="Minutes", slug="minutes")


@pytest.fixture
def untranslated() -> StandardPage:
    return make_standard_page(title="Archive", slug="archive")


def test_below_an_untranslated_parent_it_is_not_public(client, page, untranslated) -> None:
    french = in_french(page)
    old = french.url

    move(page, untranslated)

    assert not fresh(french).live
    assert client.get(old).status_code == 404
    assert client.get(fresh(page).url).status_code == 200


def test_it_is_public_again_as_soon_as_the_parent_is(client, page, untranslated) -> None:
    french = in_french(page)
    move(page, untranslated)

    translation = submit_one(untranslated, "fr")
    translate_all(translation)
    assert client.get(fresh(french).url).status_code == 404

    publish(translation)
    assert fresh(french).url == "/fr/archive/minutes/"
    assert client.get(fresh(french).url).status_code == 200


def test_moved_back_it_is_public_again(client, page, untranslated) -> None:
    french = in_french(page)
    move(page, untranslated)

    move(page, home_page())

    assert client.get(fresh(french).url).status_code == 200


def test_publishing_the_source_brings_nothing_back_out_of_place(page, untranslated) -> None:
    french = in_french(page)
    move(page, untranslated)

    fresh(page).save_revision().publish()

    assert not fresh(french).live


def test_a_translated_parent_takes_it_along(client, page, untranslated) -> None:
    french = in_french(page)
    in_french(untranslated)

    move(page, untranslated)

    assert fresh(french).url == "/fr/archive/minutes/"
    assert client.get(fresh(french).url).status_code == 200


def test_what_was_never_public_stays_a_draft(page, untranslated) -> None:
    french = submit_one(page, "fr").get_target_instance()
    move(page, untranslated)
    above = submit_one(untranslated, "fr")
    translate_all(above)
    publish(above)

    assert (fresh(french).url_path.endswith("/archive/minutes/"), fresh(french).live) == (
        True,
        False,
    )


def test_who_moves_is_told(page, untranslated) -> None:
    in_french(page)
    admin = signed_in("admin")
    url = reverse("wagtailadmin_pages:move_confirm", args=[page.pk, untranslated.pk])

    shown = admin.post(url, follow=True).content.decode()

    assert "The new place is not translated into French yet" in shown
