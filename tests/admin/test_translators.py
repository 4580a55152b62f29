"""Translators work on the translations into their own language, and reach no other by its id."""

import pytest
from django.urls import reverse
from wagtail.models import Locale, Page, PageViewRestriction
from wagtail_localize.models import Translation

from home.models import StandardPage
from tests.admin.desk import edit, post, translated, was_denied, words, write
from tests.admin.people import make_person, signed_in
from tests.factories import home_page, make_standard_page
from tests.translation_cycle import publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> StandardPage:
    return make_standard_page(title="What we do", slug="what-we-do")


def test_a_translator_writes_in_the_own_language_only(page) -> None:
    french, spanish = translated(page), translated(page, "es")
    translator = signed_in("translator-fr")

    assert write(translator, french, "Notre travail").status_code == 200
    assert was_denied(translator, write(translator, spanish, "Nuestro trabajo"))

    assert [words(french), words(spanish)] == ["Notre travail", "FR What we do"]


@pytest.mark.parametrize("state", ["live", "draft", "private"])
@pytest.mark.parametrize("code", ["es", "de", "en"])
def test_no_address_of_another_language_answers_by_id(state, code) -> None:
    source = make_standard_page(title="Ours", slug="ours", parent=home_page("ar"))
    translation = translated(source, code)
    if state == "live":
        publish(translation)
    target = translation.get_target_instance()
    if state == "private":
        PageViewRestriction.objects.create(page=target, restriction_type="login")
    translator = signed_in("translator-fr")
    before = words(translation)
    addresses = {
        name: reverse(f"wagtail_localize:{name}", args=[translation.pk])
        for name in (
            "download_pofile",
            "upload_pofile",
            "machine_translate",
            "preview_translation",
            "stop_translation",
        )
    }
    addresses["edit"] = edit(target)

    answers = {
        (name, method): was_denied(translator, getattr(translator, method)(url))
        for name, url in addresses.items()
        for method in ("get", "post")
    }

    assert set(answers.values()) == {True}
    assert was_denied(translator, write(translator, translation, "Mine now"))
    assert words(translation) == before
    assert Translation.objects.get(pk=translation.pk).enabled


def test_a_translator_touches_no_source_of_the_own_language() -> None:
    source = make_standard_page(title="Chez nous", slug="chez-nous", parent=home_page("fr"))
    translator = signed_in("translator-fr")

    assert was_denied(translator, translator.get(edit(source)))
    assert was_denied(translator, post(translator, edit(source), title="À moi"))
    assert StandardPage.objects.get(pk=source.pk).title == "Chez nous"


@pytest.mark.parametrize(
    ("name", "method"),
    [
        ("wagtailadmin_pages:delete", "post"),
        ("wagtailadmin_pages:lock", "post"),
        ("wagtailadmin_pages:unpublish", "post"),
        ("wagtailadmin_pages:set_privacy", "get"),
        ("wagtail_localize:submit_page_translation", "get"),
        ("wagtail_localize:convert_to_alias", "post"),
    ],
)
def test_a_translator_neither_deletes_nor_locks_nor_submits(page, name, method) -> None:
    target = translated(page).get_target_instance()
    translator = signed_in("translator-fr")

    response = getattr(translator, method)(reverse(name, args=[target.pk]))

    kept = StandardPage.objects.get(pk=target.pk)
    assert was_denied(translator, response)
    assert (kept.locked, kept.live, kept.path) == (False, False, target.path)


def test_a_translator_moves_nothing(page) -> None:
    make_standard_page(title="Elsewhere", slug="elsewhere", parent=home_page("fr"))
    elsewhere = Page.objects.get(slug="elsewhere")
    target = translated(page).get_target_instance()
    translator = signed_in("translator-fr")

    url = reverse("wagtailadmin_pages:move_confirm", args=[target.pk, elsewhere.pk])

    assert was_denied(translator, post(translator, url))
    assert Page.objects.get(pk=target.pk).path == target.path


def test_a_translator_copies_nothing(page) -> None:
    target = translated(page).get_target_instance()
    form = {"new_title": "Copie", "new_slug": "copie", "new_parent_page": home_page("fr").pk}

    post(signed_in("translator-fr"), reverse("wagtailadmin_pages:copy", args=[target.pk]), **form)

    assert not Page.objects.filter(slug="copie").exists()


@pytest.mark.parametrize("action", ["delete", "publish", "unpublish", "move"])
def test_a_translator_does_nothing_to_many_at_once(page, action) -> None:
    target = translated(page).get_target_instance()
    translator = signed_in("translator-fr")
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])

    post(translator, f"{url}?id={target.pk}", chooser=str(home_page().pk), next="/admin/")

    kept = StandardPage.objects.get(pk=target.pk)
    assert (kept.live, kept.path) == (False, target.path)


@pytest.mark.parametrize("name", ["translator-fr", "editor", "moderator", "admin"])
@pytest.mark.parametrize("action", ["delete", "convert_alias", "publish", "copy_for_translation"])
def test_nobody_goes_round_the_guards_by_the_api_for_actions(page, name, action) -> None:
    target = translated(page).get_target_instance()
    person = signed_in(name)
    url = reverse("wagtailadmin_api:pages:action", args=[target.pk, action])

    response = person.post(url, {"locale": "de"}, headers={"X-Requested-With": "XMLHttpRequest"})

    assert response.status_code == 403
    assert not StandardPage.objects.get(pk=target.pk).live
    assert StandardPage.objects.filter(translation_key=page.translation_key).count() == 2


def test_a_mirror_is_not_turned_into_a_page_by_a_translator(page) -> None:
    mirror = page.copy_for_translation(Locale.objects.get(language_code="fr"), alias=True)
    translator = signed_in("translator-fr")

    response = post(translator, reverse("wagtailadmin_pages:convert_alias", args=[mirror.pk]))

    assert was_denied(translator, response)
    assert StandardPage.objects.get(pk=mirror.pk).alias_of_id == page.pk


@pytest.mark.parametrize("name", ["stop_translation", "edit"])
def test_a_translator_neither_stops_nor_restarts(page, name) -> None:
    translation = translated(page)
    translation.enabled = name == "stop_translation"
    translation.save()
    translator = signed_in("translator-fr")
    address = (
        edit(translation.get_target_instance())
        if name == "edit"
        else reverse("wagtail_localize:stop_translation", args=[translation.pk])
    )

    response = post(translator, address, **{"localize-restart-translation": "1"})

    assert was_denied(translator, response)
    assert Translation.objects.get().enabled is (name == "stop_translation")


def test_what_a_moderator_has_locked_is_not_written(page) -> None:
    translation = translated(page)
    target = translation.get_target_instance()
    target.locked, target.locked_by = True, make_person("moderator")
    target.save()
    translator = signed_in("translator-fr")

    assert was_denied(translator, write(translator, translation, "Notre travail"))
    assert words(translation) == "FR What we do"
