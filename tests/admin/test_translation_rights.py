"""Who translates snippets, and who sends to translation, synchronises and publishes."""

import pytest
from django.urls import reverse
from wagtail_localize.models import Translation

from home.models import StandardPage
from tests.admin.desk import as_shown, post, translated, was_denied, words, write
from tests.admin.people import signed_in
from tests.factories import make_standard_page, make_topic, make_venue
from tests.translation_cycle import publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> StandardPage:
    return make_standard_page(title="What we do", slug="what-we-do")


@pytest.mark.parametrize("make", [make_venue, make_topic], ids=["with drafts", "without drafts"])
def test_a_snippet_is_translated_in_the_own_language_and_published_by_others(make) -> None:
    source = make()
    french, spanish = translated(source), translated(source, "es")
    publish(french)
    publish(spanish)
    translator = signed_in("translator-fr")
    target = french.get_target_instance()
    before = type(target).objects.get(pk=target.pk)
    url = source.snippet_viewset.get_url_name("edit")

    assert write(translator, french, "Chez nous").status_code == 200
    assert was_denied(translator, write(translator, spanish, "En casa"))
    assert words(french) == "Chez nous"
    desk = reverse("translation_desk", args=[french.uuid])
    assert translator.get(reverse(url, args=[target.pk]))["Location"] == desk
    assert was_denied(translator, post(translator, desk, **as_shown(french), action="publish"))
    post(translator, reverse(url, args=[target.pk]), action="publish")
    for other in (source, spanish.get_target_instance()):
        assert was_denied(translator, translator.get(reverse(url, args=[other.pk])))
    kept = type(target).objects.get(pk=target.pk)
    assert str(kept) == str(before)

    moderator = signed_in("moderator")
    post(moderator, desk, **as_shown(french), action="publish")
    assert str(type(target).objects.get(pk=target.pk)).startswith("Chez nous")


@pytest.mark.parametrize("name", ["translator-fr", "editor", "moderator", "admin"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_submits_or_synchronises_by_wagtail_localize(page, name, method) -> None:
    target = publish(translated(page))
    page.title = "What we do now"
    page.save_revision().publish()
    translation = Translation.objects.get()
    source = translation.source
    person = signed_in(name)
    addresses = [
        ("update_translations", [source.pk]),
        ("submit_page_translation", [page.pk]),
        ("upload_pofile", [translation.pk]),
        ("machine_translate", [translation.pk]),
        ("preview_translation", [translation.pk]),
    ]

    answers = {
        was_denied(
            person,
            getattr(person, method)(
                reverse(f"wagtail_localize:{view}", args=arguments), {"publish_translations": "on"}
            ),
        )
        for view, arguments in addresses
    }

    assert answers == {True}
    assert StandardPage.objects.get(pk=target.pk).title == "FR What we do"


def test_the_report_of_wagtail_localize_is_the_overview() -> None:
    answer = signed_in("translator-fr").get(reverse("wagtail_localize:translations_report"))

    assert answer["Location"] == reverse("translation_matrix")
