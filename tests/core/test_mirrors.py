"""No page shows another language's words under its own language's address."""

import pytest
from django.urls import reverse
from wagtail.models import Locale, Page

from cms.core.models import User
from meetings.models import SeriesPage
from tests.factories import home_page, make_meeting_index, make_series
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


@pytest.fixture
def mirror() -> Page:
    """A live German alias of an English page, as wagtail-localize makes of untranslated parents."""
    index = make_meeting_index(title="An English index")
    german = Locale.objects.get(language_code="de")
    return index.copy_for_translation(german, alias=True)


def test_a_mirror_is_nowhere(client, mirror) -> None:
    assert mirror.live

    assert client.get(mirror.url).status_code == 404
    shown = "".join(
        client.get(url).content.decode()
        for url in (home_page("de").url, mirror.alias_of.url, "/sitemap.xml")
    )
    assert mirror.url not in shown


def test_nobody_replaces_a_translation_by_the_words_of_its_source(client) -> None:
    series = make_series(title="Forum")
    translation = submit(series)
    translate_all(translation)
    french = publish(translation)
    client.force_login(User.objects.create_superuser("admin"))

    client.post(reverse("wagtail_localize:convert_to_alias", args=[french.pk]))

    assert SeriesPage.objects.get(pk=french.pk).title == "FR Forum"
    assert (
        "convert_to_alias"
        not in client.get(reverse("wagtailadmin_pages:edit", args=[series.pk])).content.decode()
    )
