"""What is deleted in its source is deleted in every language, and nothing else is."""

import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from cms.core.models import Topic
from cms.core.translation_source import is_source
from cms.localisation.building import build
from cms.localisation.preparation import prepare
from home.models import StandardPage
from people.models import PersonFacts, PersonPage
from tests.admin.desk import was_denied
from tests.admin.people import make_person, signed_in
from tests.factories import home_page, make_standard_page, make_topic, make_venue
from tests.factories import make_person as make_person_page
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, submit_one, translate_all

pytestmark = pytest.mark.django_db


def in_language(instance, code: str = "fr"):
    translation = submit(instance, code)
    translate_all(translation)
    return publish(translation)


def languages(model=StandardPage) -> list[str]:
    return sorted(model.objects.values_list("locale__language_code", flat=True))


@pytest.fixture
def page() -> StandardPage:
    page = make_standard_page(title="What we do", slug="what-we-do")
    in_language(page)
    in_language(page, "de")
    return page


def test_all_languages_are_deleted_and_their_strings_kept(client, page) -> None:
    french = page.get_translations().get(locale__language_code="fr")
    kept = StringTranslation.objects.count()

    StandardPage.objects.get(pk=page.pk).delete()

    assert languages() == []
    assert client.get(french.url).status_code == 404
    assert StringTranslation.objects.count() == kept > 0
    assert Page.find_problems() == ([], [], [], [], [])


def test_pages_below_go_with_their_sources() -> None:
    above = make_standard_page(title="Above", slug="above")
    below = make_standard_page(title="Below", slug="below", parent=above)
    in_language(below)

    StandardPage.objects.get(pk=above.pk).delete()

    assert languages() == []
    assert Page.find_problems() == ([], [], [], [], [])


def test_nothing_personal_is_left_in_another_language() -> None:
    person = make_person_page(email="noor@example.org")
    in_language(person)

    PersonPage.objects.get(pk=person.pk).delete()

    assert (PersonPage.objects.count(), PersonFacts.objects.count()) == (0, 0)


@pytest.mark.parametrize("make", [make_venue, make_topic])
def test_snippets_too(make) -> None:
    source = make()
    in_language(source)

    source.delete()

    assert languages(type(source)) == []


def test_a_translation_goes_alone(page) -> None:
    page.get_translations().get(locale__language_code="fr").delete()

    assert languages() == ["de", "en"]
    assert page.get_translations().get().live


def test_a_stopped_translation_becomes_a_source_of_its_own(client) -> None:
    page = make_standard_page()
    translation = submit_one(page, "fr")
    translate_all(translation)
    french = publish(translation)
    translation.enabled = False
    translation.save()

    StandardPage.objects.get(pk=page.pk).delete()

    french = StandardPage.objects.get(pk=french.pk)
    assert (french.live, is_source(french)) == (False, True)
    assert client.get(french.url).status_code == 404
    edit = reverse("wagtailadmin_pages:edit", args=[french.pk])
    assert signed_in("admin").get(edit).status_code == 200
    assert republish(french).live


def test_pages_of_a_language_of_its_own_are_not_deleted_with_their_parent(page) -> None:
    french = page.get_translations().get(locale__language_code="fr")
    own = make_standard_page(title="Chez nous", slug="chez-nous", parent=french)

    StandardPage.objects.get(pk=page.pk).delete()

    assert languages() == ["fr", "fr"]
    french = StandardPage.objects.get(pk=french.pk)
    assert (french.live, is_source(french)) == (False, True)
    assert StandardPage.objects.get(pk=own.pk).get_parent().pk == french.pk


def test_an_orphan_of_long_ago_opens_in_the_editor(page) -> None:
    """As older rules left it: its source is gone, and its translation still counts."""
    StandardPage.objects.get(pk=page.pk).delete()
    translation = Translation.objects.filter(target_locale__language_code="fr")
    orphan = make_standard_page(title="Orpheline", slug="orpheline", parent=home_page("fr"))
    Page.objects.filter(pk=orphan.pk).update(translation_key=page.translation_key)
    translation.update(enabled=True)

    edit = reverse("wagtailadmin_pages:edit", args=[orphan.pk])

    assert signed_in("admin").get(edit).status_code == 200
    assert is_source(StandardPage.objects.get(pk=orphan.pk))


def test_the_question_names_what_goes_and_what_stays(page) -> None:
    translation = Translation.objects.get(target_locale__language_code="de")
    translation.enabled = False
    translation.save()
    url = reverse("wagtailadmin_pages:delete", args=[page.pk])

    asked = signed_in("admin").get(url).content.decode()

    assert "Deleted with it in every language: French." in asked
    assert "have pages of their own below them: German." in asked


def test_the_question_about_a_snippet_names_them_too() -> None:
    topic = make_topic()
    in_language(topic)
    url = reverse(topic.snippet_viewset.get_url_name("delete"), args=[topic.pk])

    asked = signed_in("admin").get(url).content.decode()

    assert "Deleted with it in every language: French." in asked


@pytest.mark.parametrize("many", [False, True])
def test_who_may_not_delete_each_language_deletes_none(page, many) -> None:
    moderator = make_person("moderator")
    moderator.groups.get().page_permissions.filter(page=home_page("de")).delete()
    client = signed_in("moderator")
    url = reverse("wagtailadmin_pages:delete", args=[page.pk])
    if many:
        bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
        url = f"{bulk}?id={page.pk}"

    assert was_denied(client, client.post(url, {"next": "/admin/"}))

    assert languages() == ["de", "en", "fr"]


def test_a_moderator_of_every_language_deletes_all(page) -> None:
    signed_in("moderator").post(reverse("wagtailadmin_pages:delete", args=[page.pk]))

    assert languages() == []


def test_who_has_not_each_language_deletes_no_snippet() -> None:
    topic = make_topic()
    in_language(topic, "de")
    moderator = make_person("moderator")
    moderator.groups.get().page_permissions.filter(page=home_page("de")).delete()
    client = signed_in("moderator")
    url = reverse(topic.snippet_viewset.get_url_name("delete"), args=[topic.pk])

    assert was_denied(client, client.post(url))

    assert languages(Topic) == ["de", "en"]


def test_sent_again_a_deleted_translation_has_its_words_back(page) -> None:
    page.get_translations().get(locale__language_code="fr").delete()
    with pytest.raises(ObjectDoesNotExist):
        page.get_translations().get(locale__language_code="fr")
    french = home_page("fr").locale

    translation = prepare(page, french)

    assert not StandardPage.objects.get(locale=french).live
    assert build(translation).instance.title == "FR What we do"
    assert Translation.objects.get(target_locale=french).enabled
