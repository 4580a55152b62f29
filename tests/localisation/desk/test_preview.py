"""Source and translation next to each other."""

import pytest
from django.urls import reverse
from wagtail.models import PageViewRestriction
from wagtail_localize.models import Translation

from cms.localisation.segments.reading import segments_of
from cms.localisation.writing import Written, write
from tests.admin.desk import was_denied
from tests.admin.people import signed_in
from tests.factories import make_standard_page, make_topic
from tests.localisation.test_publication import prepared

pytestmark = pytest.mark.django_db


def side(translation: Translation, name: str) -> str:
    return reverse("translation_preview_side", args=[translation.uuid, name])


def test_a_translator_sees_the_source_of_the_own_translation_and_no_other() -> None:
    page = make_standard_page(title="Not public yet", introduction="Secret plans", publish=False)
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    translation = prepared(page)
    other = prepared(page, "es")
    translator = signed_in("translator-fr")

    response = translator.get(side(translation, "source"))

    assert (response.status_code, response["X-Frame-Options"]) == (200, "SAMEORIGIN")
    html = response.content.decode()
    assert '<html lang="en"' in html
    assert "Secret plans" in html
    assert was_denied(translator, translator.get(side(other, "source")))
    assert was_denied(translator, translator.get(side(other, "target")))


def test_the_translation_is_shown_as_its_words_are_now() -> None:
    translation = prepared(make_standard_page(title="What we do", introduction="We meet."), "ar")
    first, _second = segments_of(translation)
    write(translation, [Written(first.id, "عملنا")])

    html = signed_in("moderator").get(side(translation, "target")).content.decode()

    assert '<html lang="ar" dir="rtl"' in html
    assert "عملنا" in html
    assert "We meet." in html
    assert not translation.get_target_instance().live


def test_without_a_script_there_are_two_links() -> None:
    translation = prepared(make_standard_page(title="What we do"))

    html = (
        signed_in("translator-fr")
        .get(reverse("translation_preview", args=[translation.uuid]))
        .content.decode()
    )

    for name in ("source", "target"):
        assert html.count(f'href="{side(translation, name)}"') == 1
        assert html.count(f'src="{side(translation, name)}"') == 1


@pytest.mark.parametrize("name", ["source", "target"])
def test_what_has_no_page_has_no_preview(name) -> None:
    translation = prepared(make_topic())
    moderator = signed_in("moderator")

    assert moderator.get(side(translation, name), follow=True).status_code == 404
    url = reverse("translation_preview", args=[translation.uuid])
    assert moderator.get(url, follow=True).status_code == 404


def test_there_are_two_sides() -> None:
    translation = prepared(make_standard_page(title="What we do"))

    assert signed_in("moderator").get(side(translation, "else"), follow=True).status_code == 404
