"""What is taken down in its source is taken down in every language, and comes back with it."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone
from wagtail.log_actions import registry
from wagtail.models import Page

from cms.core.schedule import publish_and_expire
from cms.localisation.safety.unpublishing import TAKEN_DOWN
from home.models import StandardPage
from meetings.models import Venue
from tests.admin.people import signed_in
from tests.factories import (
    full_meeting,
    home_page,
    make_organisation,
    make_standard_page,
    make_venue,
)
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, submit_one, translate_all

pytestmark = pytest.mark.django_db

NINE = datetime(2027, 3, 1, 9, tzinfo=UTC)


def in_language(instance, code: str = "fr"):
    translation = submit(instance, code)
    translate_all(translation)
    return publish(translation)


def live(model=StandardPage) -> list[str]:
    return sorted(model.objects.filter(live=True).values_list("locale__language_code", flat=True))


def fresh(instance):
    return type(instance).objects.get(pk=instance.pk)


@pytest.fixture
def page() -> StandardPage:
    page = make_standard_page(title="What we do", slug="what-we-do")
    in_language(page)
    in_language(page, "de")
    return page


def test_translations_go_with_their_source_and_return_with_it(client, page) -> None:
    french = page.get_translation(in_locale("fr"))
    fresh(page).unpublish()
    assert live() == []
    assert client.get(french.url).status_code == 404

    republish(fresh(page))

    assert live() == ["de", "en", "fr"]
    assert client.get(french.url).status_code == 200
    assert fresh(french).title == "FR What we do"


def in_locale(code: str):
    return home_page(code).locale


def test_only_what_went_with_the_source_returns(page) -> None:
    page.get_translation(in_locale("de")).unpublish()
    fresh(page).unpublish()

    republish(fresh(page))

    assert live() == ["en", "fr"]


def test_what_was_public_returns_and_not_a_newer_draft(page) -> None:
    french = page.get_translation(in_locale("fr"))
    fresh(page).unpublish()
    french = fresh(french)
    french.title = "Never approved"
    french.save_revision()

    republish(fresh(page))

    french = fresh(french)
    assert (french.title, french.has_unpublished_changes) == ("FR What we do", True)
    assert french.get_latest_revision_as_object().title == "Never approved"


def test_what_was_published_by_hand_and_taken_down_again_stays_down(page) -> None:
    fresh(page).unpublish()
    republish(fresh(page))
    fresh(page.get_translation(in_locale("fr"))).unpublish()

    republish(fresh(page))

    assert live() == ["de", "en"]


def test_a_stopped_translation_goes_too_and_may_be_public_on_its_own() -> None:
    page = make_standard_page()
    translation = submit_one(page, "fr")
    translate_all(translation)
    french = publish(translation)
    translation.enabled = False
    translation.save()

    fresh(page).unpublish()
    assert live() == []

    republish(fresh(french))
    assert live() == ["fr"]


def test_a_translation_published_before_its_source_waits_for_it(client) -> None:
    page = make_standard_page(publish=False)
    french = in_language(page)
    assert live() == []

    republish(page)

    assert live() == ["en", "fr"]
    assert fresh(french).title == "FR About us"


@pytest.mark.parametrize("make", [make_venue, make_organisation])
def test_snippets_with_drafts_too(make) -> None:
    source = make()
    french = in_language(source)
    fresh(source).unpublish()
    assert (fresh(french).live, str(fresh(french)).startswith("FR ")) == (False, True)

    fresh(source).save_revision().publish()

    assert fresh(french).live


def test_a_venue_unpublished_in_its_source_is_shown_nowhere(client) -> None:
    meeting = full_meeting()
    in_language(meeting.venue)
    french = in_language(meeting)
    assert "FR Harbour House" in client.get(french.url).content.decode()

    Venue.objects.get(pk=meeting.venue_id).unpublish()

    shown = "".join(client.get(page.url).content.decode() for page in (meeting, french))
    assert "Harbour House" not in shown


@pytest.mark.parametrize("order", ["source first", "translation first"])
def test_expiry_takes_every_language_and_its_extension_brings_all_back(order) -> None:
    with time_machine.travel(NINE, tick=False) as clock:
        page = make_standard_page(expire_at=NINE + timedelta(hours=1))
        french = in_language(page)
        assert fresh(french).expire_at is None
        if order == "translation first":
            # As wagtail-localize had copied it, before these rules.
            Page.objects.filter(pk=french.pk).update(expire_at=NINE + timedelta(minutes=30))
            republish(fresh(french))
        clock.move_to(NINE + timedelta(hours=2))
        publish_and_expire()
        assert live() == []
        assert [fresh(p).expired for p in (page, french)] == [True, True]

        page = fresh(page)
        page.expire_at = NINE + timedelta(days=1)
        republish(page)
        publish_and_expire()

        assert live() == ["en", "fr"]


def test_a_later_expiry_of_the_source_is_that_of_its_translations() -> None:
    with time_machine.travel(NINE, tick=False) as clock:
        page = make_standard_page(expire_at=NINE + timedelta(hours=1))
        in_language(page)
        page.expire_at = NINE + timedelta(days=1)
        republish(page)
        clock.move_to(NINE + timedelta(hours=2))
        publish_and_expire()

        assert live() == ["en", "fr"]


def test_a_translation_goes_public_with_a_scheduled_source() -> None:
    with time_machine.travel(NINE, tick=False) as clock:
        page = make_standard_page(publish=False)
        page.go_live_at = NINE + timedelta(hours=1)
        page.save_revision().publish()
        in_language(page)
        assert live() == []
        page = fresh(page)
        page.go_live_at = NINE + timedelta(hours=3)
        page.save_revision().publish()

        clock.move_to(NINE + timedelta(hours=2))
        publish_and_expire()
        assert live() == []

        clock.move_to(NINE + timedelta(hours=4))
        publish_and_expire()
        assert live() == ["en", "fr"]


def test_all_of_it_or_nothing(page, monkeypatch) -> None:
    def refused(**kwargs) -> None:
        raise RuntimeError

    monkeypatch.setattr("cms.localisation.safety.unpublishing.log", refused)
    with pytest.raises(RuntimeError):
        signed_in("admin").post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))

    assert live() == ["de", "en", "fr"]


def test_a_page_that_may_not_return_keeps_no_other_from_it(page, monkeypatch, caplog) -> None:
    from cms.core.editing.consent import ConsentMissing
    from cms.core.models import base_page

    fresh(page).unpublish()
    german = page.get_translation(in_locale("de")).pk

    def refuse(shown) -> None:
        if shown.pk == german:
            raise ConsentMissing(["no consent"])

    monkeypatch.setattr(base_page, "demand_consent", refuse)
    republish(fresh(page))

    assert live() == ["en", "fr"]
    assert [r.levelname for r in caplog.records if "safety" in r.name] == ["WARNING"]


def test_the_question_names_the_languages_and_the_history_says_why(page) -> None:
    url = reverse("wagtailadmin_pages:unpublish", args=[page.pk])
    admin = signed_in("admin")

    asked = admin.get(url).content.decode()
    assert "Unpublished with it: French, German." in asked
    admin.post(url)

    french = page.get_translation(in_locale("fr"))
    entry = registry.get_logs_for_instance(french).order_by("-timestamp", "-pk").first()
    assert (entry.action, entry.user.username) == (TAKEN_DOWN, "admin")
    history = admin.get(reverse("wagtailadmin_pages:history", args=[french.pk]))
    assert "Unpublished with its source" in history.content.decode()


def test_the_question_about_a_snippet_names_them_too() -> None:
    venue = make_venue()
    in_language(venue)
    url = reverse(venue.snippet_viewset.get_url_name("unpublish"), args=[venue.pk])

    assert "Unpublished with it: French." in signed_in("admin").get(url).content.decode()


def test_unpublishing_many_at_once_takes_their_translations(page) -> None:
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
    with TestCase.captureOnCommitCallbacks(execute=True):
        signed_in("admin").post(f"{url}?id={page.pk}", {"next": "/admin/"})

    assert live() == []
    assert timezone.now() > fresh(page).first_published_at
