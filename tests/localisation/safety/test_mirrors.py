"""No page shows another language's words, whatever is made of its parents."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import LocaleSynchronization, Translation

from home.models import StandardPage
from tests.admin.people import signed_in
from tests.factories import home_page, make_standard_page
from tests.translation_cycle import publish, submit_one, translate_all

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> StandardPage:
    """A page three levels below the home page, whose parents are in English only."""
    parent = make_standard_page(title="Region", slug="region")
    parent = make_standard_page(title="Country", slug="country", parent=parent)
    return make_standard_page(title="City", slug="city", parent=parent)


def french() -> list[tuple[str, bool, object]]:
    pages = StandardPage.objects.filter(locale__language_code="fr").order_by("path")
    return list(pages.values_list("slug", "live", "alias_of"))


DRAFTS = [("region", False, None), ("country", False, None), ("city", False, None)]


def test_untranslated_parents_become_drafts(client, page) -> None:
    submit_one(page, "fr")

    assert french() == DRAFTS
    assert Translation.objects.filter(target_locale__language_code="fr").count() == 3
    assert [client.get(f"/fr/{path}/").status_code for path in ("region", "region/country")] == [
        404,
        404,
    ]


def test_publishing_the_source_puts_no_parent_live(page) -> None:
    submit_one(page, "fr")

    page.get_parent().specific.save_revision().publish()

    assert french() == DRAFTS


def test_a_mirror_of_long_ago_becomes_a_draft(page) -> None:
    top = page.get_ancestors().get(slug="region").specific
    top.copy_for_translation(home_page("fr").locale, alias=True)
    assert french()[0][1:] == (True, top.pk)

    submit_one(page, "fr")

    assert french() == DRAFTS


def test_parents_are_translated_from_their_own_source() -> None:
    """Below an English translation of an Arabic page, the French parent comes from the Arabic."""
    arabic = make_standard_page(title="Ours", slug="ours", parent=home_page("ar"))
    translation = submit_one(arabic, "en")
    translate_all(translation)
    english = publish(translation)
    page = make_standard_page(title="Below", slug="below", parent=english)

    submit_one(page, "fr")

    sources = Translation.objects.filter(target_locale__language_code="fr").order_by("pk")
    assert {t.source.object_id: t.source.locale.language_code for t in sources} == {
        page.translation_key: "en",
        arabic.translation_key: "ar",
    }
    assert french() == [("ours", False, None), ("below", False, None)]


def test_no_language_mirrors_another(page) -> None:
    german, english = (Locale.objects.get(language_code=code) for code in ("de", "en"))

    with pytest.raises(ValidationError):
        LocaleSynchronization.objects.create(locale=german, sync_from=english)

    assert Page.objects.exclude(alias_of=None).count() == 0
    url = reverse("wagtaillocales:edit", args=[german.pk])
    assert "sync_from" not in signed_in("admin").get(url).content.decode()


@pytest.fixture
def portuguese(settings) -> Locale:
    settings.LANGUAGES = [*settings.LANGUAGES, ("pt", "Portuguese")]
    settings.WAGTAIL_CONTENT_LANGUAGES = settings.LANGUAGES
    return Locale.objects.create(language_code="pt")


def test_a_language_without_a_home_page_shows_and_takes_nothing(client, portuguese, page) -> None:
    assert [client.get(f"/pt/{path}").status_code for path in ("", "region/")] == [404, 404]
    with pytest.raises(ValidationError):
        submit_one(page, "pt")
    assert Page.objects.filter(locale=portuguese).count() == 0


def test_a_language_that_the_site_does_not_know_is_nowhere(client, page) -> None:
    """Its prefix is an address of the default language, which has no such page."""
    answers = [client.get(path, follow=True) for path in ("/pt/", "/pt/region/", "/xx/")]

    assert [answer.status_code for answer in answers] == [404] * 3


def test_below_a_draft_home_page_nothing_is_public(client, page) -> None:
    home = home_page("es")
    home.unpublish()

    assert [client.get(path).status_code for path in ("/es/", "/es/region/")] == [404, 404]
    assert client.get("/en/region/").status_code == 200
