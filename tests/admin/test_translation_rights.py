"""Who translates snippets, and who sends to translation, synchronises and publishes."""

import json
import re
from html import unescape

import pytest
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import TranslationSource

from home.models import StandardPage
from tests.admin.desk import edit, post, translated, was_denied, words, write
from tests.admin.people import make_person, signed_in
from tests.factories import home_page, make_standard_page, make_topic, make_venue
from tests.translation_cycle import publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> StandardPage:
    return make_standard_page(title="What we do", slug="what-we-do")


@pytest.mark.parametrize("make", [make_venue, make_topic], ids=["with drafts", "without drafts"])
def test_a_snippet_is_translated_in_the_own_language_and_published_by_others(make) -> None:
    source = make()
    french, spanish = translated(source), translated(source, "es")
    translator = signed_in("translator-fr")
    target = french.get_target_instance()
    before = type(target).objects.get(pk=target.pk)
    url = source.snippet_viewset.get_url_name("edit")

    assert write(translator, french, "Chez nous").status_code == 200
    assert was_denied(translator, write(translator, spanish, "En casa"))
    assert words(french) == "Chez nous"
    assert translator.get(reverse(url, args=[target.pk])).status_code == 200
    assert was_denied(
        translator, post(translator, reverse(url, args=[target.pk]), action="publish")
    )
    for other in (source, spanish.get_target_instance()):
        assert was_denied(translator, translator.get(reverse(url, args=[other.pk])))
    kept = type(target).objects.get(pk=target.pk)
    assert str(kept) == str(before)

    moderator = signed_in("moderator")
    post(moderator, reverse(url, args=[target.pk]), action="publish")
    assert str(type(target).objects.get(pk=target.pk)).startswith("Chez nous")


@pytest.mark.parametrize("name", ["translator-fr", "editor"])
def test_nobody_publishes_every_language_by_synchronising(page, name) -> None:
    target = publish(translated(page))
    page.title = "What we do now"
    page.save_revision().publish()
    source = TranslationSource.objects.get(object_id=page.translation_key)
    url = reverse("wagtail_localize:update_translations", args=[source.pk])
    person = signed_in(name)

    response = post(person, url, publish_translations="on")

    assert was_denied(person, response)
    assert StandardPage.objects.get(pk=target.pk).title == "FR What we do"


def test_an_editor_synchronises_without_publishing_and_a_moderator_publishes(page) -> None:
    target = publish(translated(page))
    page.title = "What we do now"
    page.save_revision().publish()
    source = TranslationSource.objects.get(object_id=page.translation_key)
    url = reverse("wagtail_localize:update_translations", args=[source.pk])

    post(signed_in("editor"), url)
    assert title_of(target) == "FR What we do"

    post(signed_in("moderator"), url, publish_translations="on")
    assert title_of(target) == "What we do now"


def title_of(page: Page) -> str:
    return StandardPage.objects.get(pk=page.pk).title


def test_an_editor_submits_only_into_languages_where_pages_may_be_added(page) -> None:
    editor = make_person("editor")
    editor.groups.get().page_permissions.filter(page=home_page("ar")).delete()
    url = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    client = signed_in("editor")
    locales = {locale.language_code: locale.pk for locale in Locale.objects.all()}

    refused = post(client, url, locales=[locales["fr"], locales["ar"]])
    assert was_denied(client, refused)
    assert page.get_translations().count() == 0

    post(client, url, locales=[locales["fr"]])
    made = page.get_translations().get()
    assert (made.locale.language_code, made.live) == ("fr", False)


def test_the_report_shows_the_titles_of_the_own_language_only(page) -> None:
    secret = make_standard_page(title="Names of those at risk", slug="secret", publish=False)
    translated(page)
    translated(secret, "es")
    report = reverse("wagtail_localize:translations_report")

    shown = {
        name: sorted(
            translation.source.object_repr
            for translation in signed_in(name).get(report).context["object_list"]
        )
        for name in ("translator-fr", "translator-es", "moderator")
    }

    assert shown == {
        "translator-fr": ["What we do"],
        "translator-es": ["Names of those at risk"],
        "moderator": ["Names of those at risk", "What we do"],
    }


def test_an_unfinished_request_is_refused_and_not_an_error(page) -> None:
    translation = translated(page)
    translator = signed_in("translator-fr")
    upload = reverse("wagtail_localize:upload_pofile", args=[translation.pk])

    assert translator.post(upload).status_code == 400
    translation.get_target_instance().delete()
    assert translator.get(upload, follow=True).status_code == 404


@pytest.mark.parametrize(("name", "publishes"), [("translator-fr", False), ("moderator", True)])
@pytest.mark.parametrize("make", [make_standard_page, make_topic])
def test_the_editor_offers_what_is_not_refused(make, name, publishes) -> None:
    source = make()
    target = translated(source).get_target_instance()
    url = (
        edit(target)
        if isinstance(target, Page)
        else reverse(source.snippet_viewset.get_url_name("edit"), args=[target.pk])
    )

    html = signed_in(name).get(url).content.decode()

    props = json.loads(unescape(re.search(r'data-props="([^"]+)"', html)[1]))
    assert props["perms"]["canPublish"] == publishes
    assert props["perms"]["canDelete"] == (publishes and isinstance(target, Page))
    assert props["links"]["convertToAliasUrl"] is None
    # Its style sheet hides the button that stops the translation.
    assert ("translation_only.css" in html) != publishes
