"""Readers are told where a translation is behind, incomplete, or a machine's."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from cms.core.page_notices import notices_of, register_notice
from cms.localisation.models import TranslationStatus
from cms.localisation.notices import translation_notice
from tests.factories import make_meeting, make_standard_page
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


def in_arabic(page):
    translation = submit(page, "ar")
    translate_all(translation)
    return publish(translation)


def status(**values) -> None:
    assert TranslationStatus.objects.filter(locale__language_code="ar").update(**values) > 0


def document(client, page) -> BeautifulSoup:
    return BeautifulSoup(client.get(page.url).content, "html.parser")


def notices(client, page) -> list[str]:
    """The names of what is told."""
    notice = client.get(page.url).context.get("translation_notice")
    names = ("is_outdated", "is_incomplete", "is_machine")
    return [name for name in names if notice and getattr(notice, name)]


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({}, []),
        ({"published_fingerprint": "another"}, ["is_outdated"]),
        ({"published_untranslated": 2}, ["is_incomplete"]),
        ({"published_machine": 1}, ["is_machine"]),
        (
            {"published_fingerprint": "", "published_machine": 1, "published_untranslated": 1},
            ["is_outdated", "is_incomplete", "is_machine"],
        ),
    ],
)
def test_what_is_told(client, values, told) -> None:
    source = make_standard_page()
    page = in_arabic(source)
    status(**values or {"is_excluded": False})

    assert notices(client, page) == told
    assert notices(client, source) == []
    assert len(document(client, page).select(".translation-notice p")) == len(told) + bool(told)


def test_it_leads_to_the_original_in_its_language(client) -> None:
    source = make_standard_page()
    page = in_arabic(source)
    status(published_machine=1)

    html = document(client, page)

    link = html.select_one("main .translation-notice a")
    name = link.select_one("span")
    assert (link["href"], link["hreflang"]) == (source.url, "en")
    assert (name.get_text(), name["lang"], name["dir"]) == ("English", "en", "ltr")
    assert [sheet["href"] for sheet in html.select('link[href$="translation.css"]')] == [
        "/static/css/translation.css"
    ]


def test_it_does_not_lead_to_what_is_not_public(client) -> None:
    source = make_standard_page()
    page = in_arabic(source)
    # By the site's own ways, the translation would go with it.
    Page.objects.filter(pk=source.pk).update(live=False)
    status(published_machine=1)

    assert notices(client, page) == ["is_machine"]
    assert document(client, page).select(".translation-notice a") == []


def test_every_type_of_page_tells(client) -> None:
    page = in_arabic(make_meeting())
    status(published_machine=1, published_untranslated=0)

    pages = [page, *page.get_ancestors().filter(depth__gte=3)]
    assert [notices(client, one) for one in pages] == [["is_machine"]] * 3


def test_a_source_costs_no_query_and_a_translation_one(client) -> None:
    source = make_standard_page()
    page = in_arabic(source)
    status(published_machine=1)
    counts = []
    for one in (source, page):
        client.get(one.url)
        with CaptureQueriesContext(connection) as queries:
            client.get(one.url)
        counts.append(len([q for q in queries if "localisation_translationstatus" in q["sql"]]))

    assert counts == [0, 1]


def test_a_notice_is_asked_once_however_often_it_is_registered() -> None:
    register_notice(translation_notice)
    page = make_standard_page()

    with CaptureQueriesContext(connection) as queries:
        assert notices_of(page, None) == {}

    assert len(queries) == 1
