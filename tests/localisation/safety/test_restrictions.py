"""A translation is never less private than its source."""

import pytest
from django.contrib.auth.models import Group
from django.db import transaction
from wagtail.models import Locale, Page, PageViewRestriction

from cms.localisation.safety import restrictions
from home.models import StandardPage
from tests.factories import home_page, make_standard_page
from tests.translation_cycle import publish, submit, submit_one, translate_all

pytestmark = pytest.mark.django_db


def in_language(page: Page, code: str = "fr") -> Page:
    translation = submit(page, code)
    translate_all(translation)
    return publish(translation)


def restrict(page: Page, kind: str = "login", **values) -> PageViewRestriction:
    return PageViewRestriction.objects.create(page=page, restriction_type=kind, **values)


def kinds(page: Page) -> list[tuple[str, str]]:
    return list(page.view_restrictions.values_list("restriction_type", "password"))


@pytest.fixture
def page() -> StandardPage:
    return make_standard_page(title="Members", slug="members")


def test_a_restriction_holds_in_every_language_at_once(client, page) -> None:
    french, german = in_language(page), in_language(page, "de")
    assert client.get(french.url).status_code == 200

    restriction = restrict(page)
    answers = {p.locale.language_code: client.get(p.url).status_code for p in (french, german)}
    assert answers == {"fr": 302, "de": 302}

    restriction.restriction_type, restriction.password = "password", "open sesame"
    restriction.save()
    assert [kinds(french), kinds(german)] == [[("password", "open sesame")]] * 2

    restriction.delete()
    answers = {p.locale.language_code: client.get(p.url).status_code for p in (french, german)}
    assert answers == {"fr": 200, "de": 200}


def test_groups_are_the_same_and_change_together(page) -> None:
    french = in_language(page)
    members, staff = Group.objects.create(name="Members"), Group.objects.create(name="Staff")

    restriction = restrict(page, "groups")
    restriction.groups.set([members])
    assert list(french.view_restrictions.get().groups.all()) == [members]

    restriction.groups.set([staff])
    assert list(french.view_restrictions.get().groups.all()) == [staff]

    members.pageviewrestriction_set.add(restriction)
    assert set(french.view_restrictions.get().groups.all()) == {members, staff}


def test_a_restriction_above_the_source_holds_below_its_translation(client, page) -> None:
    child = make_standard_page(title="Minutes", slug="minutes", parent=page)
    french = in_language(child)

    restrict(page)

    assert client.get(french.url).status_code == 302
    assert kinds(french) == []


def test_a_translation_made_later_is_as_private(client, page) -> None:
    restrict(page)

    french = in_language(page)

    assert kinds(french) == [("login", "")]
    assert client.get(french.url).status_code == 302


def test_a_copy_that_nobody_has_saved_yet_is_as_private(page) -> None:
    restrict(page)

    copy = page.copy_for_translation(Locale.objects.get(language_code="es"))

    assert kinds(copy) == [("login", "")]


def test_what_is_lifted_or_changed_at_a_translation_only_is_put_back(page) -> None:
    french = in_language(page)
    restrict(page, "password", password="open sesame")

    french.view_restrictions.get().delete()
    assert kinds(french) == [("password", "open sesame")]

    own = french.view_restrictions.get()
    own.password = "else"
    own.save()
    assert kinds(french) == [("password", "open sesame")]
    assert kinds(page) == [("password", "open sesame")]


def test_a_translation_may_be_private_while_its_source_is_public(page) -> None:
    french = in_language(page)

    restrict(french)

    assert (kinds(page), kinds(french)) == ([], [("login", "")])


def test_a_stopped_translation_is_as_private(client, page) -> None:
    translation = submit_one(page, "fr")
    translate_all(translation)
    french = publish(translation)
    translation.enabled = False
    translation.save()

    restrict(page)

    assert client.get(french.url).status_code == 302


def test_the_first_home_page_leads_the_others_and_follows_none(page) -> None:
    french = in_language(page)
    own = restrict(home_page("ar"), "password", password="soon")
    assert [kinds(home_page(code)) for code in ("en", "fr")] == [[], []]

    restriction = restrict(home_page())
    assert kinds(home_page("fr")) == [("login", "")]
    assert kinds(home_page("ar")) == [("password", "soon")]
    assert french.get_view_restrictions().count() == 1

    restriction.delete()
    assert [kinds(home_page(code)) for code in ("en", "fr")] == [[], []]
    assert kinds(home_page("ar")) == [("password", own.password)]


def test_all_languages_or_none(page, monkeypatch) -> None:
    french = in_language(page)
    in_language(page, "de")
    copy = restrictions.copy_restriction

    def fails_for_german(source: Page, target: Page) -> None:
        if target.locale.language_code == "de":
            raise RuntimeError
        copy(source, target)

    monkeypatch.setattr(restrictions, "copy_restriction", fails_for_german)
    with pytest.raises(RuntimeError), transaction.atomic():
        restrict(page)

    assert (kinds(page), kinds(french)) == ([], [])
