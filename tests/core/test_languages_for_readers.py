"""Readers reach every page in their language, and are told which language they read."""

from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.translation import gettext, override
from lxml import etree
from wagtail.models import Locale, Page, PageViewRestriction

from home.models import HomePage
from meetings.models import MeetingPartner, MeetingTopic
from tests.factories import (
    home_page,
    make_meeting,
    make_organisation,
    make_person,
    make_series,
    make_standard_page,
    make_topic,
    make_venue,
)
from tests.processor_time import ends
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

CODES = [code for code, _name in settings.LANGUAGES]
HOSTILE = {
    "long": "x" * 100_000,
    "many": ",".join(["fr-CA;q=0.5"] * 10_000) + ",",
    "many parts": "a" + "-a" * 50_000,
    "spaces": "fr;" + " " * 100_000 + "q=1",
    "commas": "," * 100_000,
    "not a number": "fr;q=NaN,*;q=NaN",
    "infinite": "fr;q=1e999",
    "negative": "fr;q=-1",
    "nul": "f\x00r",
    "line": "fr\r\nSet-Cookie: a=b",
    "unicode": "فرنسي, français;q=0.9, 𝓯𝓻",
    "digits": "fr;q=0.٣",
    "path": "../../etc/passwd",
    "tags": "<script>alert(1)</script>",
}


def document(client, url: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(url).content, "html.parser")


def translated(page: Page, *codes: str) -> list[Page]:
    """The page, then its published translations."""
    pages = [page]
    for code in codes:
        translation = submit(page, code)
        translate_all(translation)
        pages.append(publish(translation))
    return pages


class TestTheRoot:
    @pytest.mark.parametrize(
        ("accepted", "location"),
        [
            ("es, fr;q=0.8", "/es/"),
            ("de;q=0.5, fr;q=0.9, en;q=0.1", "/fr/"),
            ("fr;q=0, ar;q=0.2", "/ar/"),
            ("pt-BR, de-AT", "/de/"),
            ("pt, *;q=0.5, fr;q=0.1", "/en/"),
        ],
    )
    def test_the_best_language(self, client, accepted, location) -> None:
        response = client.get("/", headers={"Accept-Language": accepted})

        assert (response.status_code, response["Location"]) == (302, location)

    def test_the_next_best_where_the_best_is_not_there(self, client) -> None:
        HomePage.objects.get(locale__language_code="es").unpublish()

        response = client.get("/", headers={"Accept-Language": "es, fr;q=0.8, en;q=0.7"})

        assert response["Location"] == "/fr/"

    def test_caches_may_keep_the_answer_for_each_language(self, client) -> None:
        client.cookies[settings.LANGUAGE_COOKIE_NAME] = "de"

        response = client.get("/", headers={"Accept-Language": "fr"})

        assert response["Location"] == "/fr/"
        assert response["Vary"] == "Accept-Language"
        assert response["Cache-Control"] == "public, max-age=300"
        assert response.cookies == {}

    @pytest.mark.parametrize("name", HOSTILE)
    def test_a_hostile_header_costs_nothing(self, client, name) -> None:
        addresses = ["/", "/en/", "/fr/nothing/", "/nothing/", "/sitemap.xml", "/healthz"]
        plain = [answer(client, url) for url in addresses]

        with ends():
            hostile = [answer(client, url, HOSTILE[name]) for url in addresses]

        assert [status for status, _location in hostile] == [302, 200, 404, 302, 200, 200]
        assert [location for _status, location in hostile if name != "many"] == [
            location for _status, location in plain if name != "many"
        ]


def answer(client, url: str, accepted: str = "") -> tuple[int, str]:
    response = client.get(url, headers={"Accept-Language": accepted})
    return response.status_code, response.headers.get("Location", "")


@pytest.mark.parametrize("code", CODES)
def test_the_address_alone_says_the_language(client, code) -> None:
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "es"

    response = client.get(f"/{code}/", headers={"Accept-Language": "de"})

    html = BeautifulSoup(response.content, "html.parser").html
    assert (html["lang"], html["dir"]) == (code, "rtl" if code == "ar" else "ltr")
    assert response.headers.get("Vary", "") in ("", "Accept-Encoding")
    assert response.cookies == {}


class TestAlternates:
    def test_the_default_is_the_source_whichever_language_it_is_in(self, client) -> None:
        pages = translated(make_standard_page(parent=home_page("fr")), "en", "de", "ar")

        french, english, german, arabic = (f"{settings.SITE_URL}{page.url}" for page in pages)
        expected = [
            ("en", english),
            ("fr", french),
            ("de", german),
            ("ar", arabic),
            ("x-default", french),
        ]
        assert [alternates(client, page.url) for page in pages] == [expected] * 4
        listed = sitemap(client)
        assert [listed[url] for url in (english, french, german, arabic)] == [expected] * 4

    def test_only_what_everybody_may_read(self, client) -> None:
        source, french, german, arabic = translated(make_standard_page(), "fr", "de", "ar")
        source.copy_for_translation(Locale.objects.get(language_code="es"), alias=True)
        german.unpublish()
        PageViewRestriction.objects.create(page=arabic, restriction_type="login")

        expected = [
            ("en", f"{settings.SITE_URL}{source.url}"),
            ("fr", f"{settings.SITE_URL}{french.url}"),
            ("x-default", f"{settings.SITE_URL}{source.url}"),
        ]
        assert [alternates(client, page.url) for page in (source, french)] == [expected] * 2
        listed = {url: links for url, links in sitemap(client).items() if "about" in url}
        assert listed == {f"{settings.SITE_URL}{p.url}": expected for p in (source, french)}

    def test_the_default_where_the_source_is_gone(self, client) -> None:
        source, german, arabic = translated(make_standard_page(), "de", "ar")
        # By the site's own ways, the translations would go with it.
        Page.objects.filter(pk=source.pk).update(live=False)

        expected = [
            ("de", f"{settings.SITE_URL}{german.url}"),
            ("ar", f"{settings.SITE_URL}{arabic.url}"),
            ("x-default", f"{settings.SITE_URL}{german.url}"),
        ]
        assert alternates(client, arabic.url) == expected
        assert sitemap(client)[f"{settings.SITE_URL}{arabic.url}"] == expected


def alternates(client, url: str) -> list[tuple[str, str]]:
    links = document(client, url).head.find_all("link", rel="alternate", hreflang=True)
    return [(link["hreflang"], link["href"]) for link in links]


def sitemap(client) -> dict[str, list[tuple[str, str]]]:
    """{address: its alternates}, read by a parser of XML."""
    root = etree.fromstring(client.get("/sitemap.xml").content)
    names = {"s": root.nsmap[None], "x": "http://www.w3.org/1999/xhtml"}
    return {
        entry.findtext("s:loc", namespaces=names): [
            (link.get("hreflang"), link.get("href")) for link in entry.findall("x:link", names)
        ]
        for entry in root.findall("s:url", names)
    }


class TestTheSwitcher:
    def test_it_leads_to_the_page_or_to_what_is_nearest(self, client) -> None:
        series = make_series()
        _series, german, _arabic = translated(series, "de", "ar")
        meeting, french = translated(make_meeting(parent=series), "fr")
        german_index = german.get_parent()
        german_index.get_translation(Locale.objects.get(language_code="ar")).unpublish()

        there, missing = switcher(document(client, meeting.url))

        assert [(link["lang"], link["href"], link.get("aria-current")) for link in there] == [
            ("en", meeting.url, "true"),
            ("fr", french.url, None),
        ]
        assert [(link["lang"], link["href"], link.get_text()) for link in missing] == [
            ("es", "/es/", f"Español. {not_in('es')}"),
            ("de", german.url, f"Deutsch. {not_in('de')}"),
            ("ar", "/ar/", f"العربيّة. {not_in('ar')}"),
        ]
        for link in (*there, *missing):
            assert link["hreflang"] == link["lang"]
            assert link["dir"] == ("rtl" if link["lang"] == "ar" else "ltr")

    def test_a_page_in_all_languages_misses_none(self, client) -> None:
        groups = switcher(document(client, "/ar/"))

        assert [[link.get_text() for link in group] for group in groups] == [
            ["English", "Français", "Español", "Deutsch", "العربيّة"]
        ]

    def test_a_missing_page_is_offered_where_it_is(self, client) -> None:
        page = make_standard_page()

        there, missing = switcher(document(client, page.url.replace("/en/", "/de/")))

        assert [link["href"] for link in there] == [page.url]
        assert [link["href"] for link in missing] == ["/fr/", "/es/", "/de/", "/ar/"]

    def test_an_address_of_nothing_leads_to_the_home_pages(self, client) -> None:
        [there] = switcher(document(client, "/de/nothing/"))

        assert [link["href"] for link in there] == [f"/{code}/" for code in CODES]


def switcher(html: BeautifulSoup) -> list[list[Tag]]:
    """The links of the switcher, by list."""
    return [group.find_all("a") for group in html.select("nav.languages ul")]


def not_in(code: str) -> str:
    with override(code):
        return gettext("This page is not in this language yet.")


def test_a_mirror_is_no_step_on_the_way(client) -> None:
    german = Locale.objects.get(language_code="de")
    parent = make_standard_page(title="Above", slug="above")
    mirror = parent.copy_for_translation(german, alias=True)
    page = make_standard_page(title="Darunter", slug="below", parent=mirror)

    links = document(client, page.url).select(".breadcrumbs a")

    assert [link["href"] for link in links] == ["/de/"]


class TestWordsOfAnotherLanguage:
    @pytest.fixture
    def meeting(self) -> Page:
        person = make_person(email="a@example.org", position="Director")
        return make_meeting(
            venue=make_venue(access_notes="By train."),
            contact=person,
            rows={
                "topics": [MeetingTopic(topic=make_topic())],
                "partners": [MeetingPartner(organisation=make_organisation(name="Open Doors"))],
            },
            body=[],
            introduction="Come.",
        )

    def test_they_say_which(self, client, meeting) -> None:
        _meeting, arabic = translated(meeting, "ar")

        assert marked(document(client, arabic.url)) == [
            ("Harbour House", "en", "ltr"),
            ("Quay 5", "en", "ltr"),
            ("Hamburg", "en", "ltr"),
            ("Civic space", "en", "ltr"),
            ("By train.", "en", "ltr"),
            ("Open Doors", "en", "ltr"),
            ("Noor Haddad", "en", "ltr"),
            ("Director", "en", "ltr"),
        ]
        link = document(client, arabic.url).select_one("address.contact bdi a")
        assert (link["href"], link["hreflang"]) == (meeting.contact.url, "en")

    def test_those_of_the_page_say_nothing(self, client, meeting) -> None:
        assert marked(document(client, meeting.url)) == []

    def test_nor_those_that_are_translated(self, client, meeting) -> None:
        for snippet in (meeting.venue, meeting.topics.get().topic):
            translation = submit(snippet, "ar")
            translate_all(translation)
            publish(translation)
        translated(meeting.contact, "ar")
        _meeting, arabic = translated(meeting, "ar")

        assert marked(document(client, arabic.url)) == [("Open Doors", "en", "ltr")]

    def test_in_lists_and_on_the_page_of_a_person(self, client) -> None:
        meeting = make_meeting(venue=make_venue())
        person = make_person(organisation=make_organisation(name="Open Doors"))
        _meeting, arabic = translated(meeting, "ar")
        _person, shown = translated(person, "ar")

        places = [arabic.get_parent().url, "/ar/meetings/", "/ar/people/", shown.url]

        # The series shows its latest edition, and has it in its archive.
        assert [marked(document(client, url)) for url in places] == [
            [("Hamburg", "en", "ltr"), ("Hamburg", "en", "ltr")],
            [("Hamburg", "en", "ltr")],
            [("Open Doors", "en", "ltr")],
            [("Open Doors", "en", "ltr")],
        ]


def marked(html: BeautifulSoup) -> list[tuple[str, str, Any]]:
    """What says its language on the page itself."""
    found = html.select("main > :not(.translation-notice) [lang]")
    return [(element.get_text().strip(), element["lang"], element.get("dir")) for element in found]


@pytest.mark.parametrize("codes", [[], ["fr"], ["fr", "es", "de", "ar"]])
def test_queries_do_not_depend_on_the_number_of_languages(client, codes) -> None:
    source, *_others = translated(make_standard_page(), *codes)
    counts = []
    for url in (source.url, "/sitemap.xml", source.url.replace("about", "nothing")):
        client.get(url)
        with CaptureQueriesContext(connection) as queries:
            client.get(url)
        counts.append(len(queries))

    assert counts == [11, 5, 9]
