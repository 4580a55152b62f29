"""Every page of the demonstration site, in every language it exists in."""

import re
from html.parser import HTMLParser

import pytest
from django.conf import settings
from django.test import Client
from django.utils.translation import get_language_info
from wagtail.models import Page

from cms.core.querysets import public_pages
from tests.test_catalogues import own


@pytest.fixture(scope="module")
def documents(demonstration, django_db_blocker) -> dict[str, tuple[str, str]]:
    """{address: (language, HTML)} of every public page of the demonstration site."""
    client = Client()
    with django_db_blocker.unblock():
        pages = public_pages(Page.objects.filter(depth__gte=2)).select_related("locale")
        found = {p.url: (p.locale.language_code, client.get(p.url)) for p in pages}
    assert [url for url, (_code, page) in found.items() if page.status_code != 200] == []
    return {url: (code, page.content.decode()) for url, (code, page) in found.items()}


class Text(HTMLParser):
    """The texts of a document, by node."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.nodes: set[str] = set()
        self.feed(html)

    def handle_data(self, data: str) -> None:
        self.nodes.add(" ".join(data.split()))


# A language's name in itself, and that of an organisation behind a guest, are right as they are.
NAMES = {"English", "International Civil Society Centre"}


def interface_strings(language: str) -> set[str]:
    """The English strings that read differently in the language."""
    return {
        message.id
        for message in own(language)
        if isinstance(message.id, str) and message.id and message.string != message.id
    } - NAMES


def alternates(html: str) -> set[tuple[str, str]]:
    return set(re.findall(r'<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"', html))


def test_the_site_is_there_in_all_languages(documents) -> None:
    languages = {code for code, _html in documents.values()}

    assert languages == {code for code, _name in settings.LANGUAGES}
    assert len(documents) > 40


def test_language_and_direction_are_right(documents) -> None:
    wrong = [
        url
        for url, (code, html) in documents.items()
        if f'<html lang="{code}" dir="{"rtl" if get_language_info(code)["bidi"] else "ltr"}"'
        not in html
    ]

    assert wrong == []


def test_alternates_are_reciprocal(documents) -> None:
    by_address = {f"{settings.SITE_URL}{url}": html for url, (_code, html) in documents.items()}
    for address, html in by_address.items():
        links = alternates(html)
        assert address in {url for _code, url in links}
        assert {url: alternates(by_address[url]) for _code, url in links} == {
            url: links for _code, url in links
        }


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES if code != "en"])
def test_no_interface_string_is_untranslated(documents, language) -> None:
    english = interface_strings(language)
    left = {
        url: found
        for url, (code, html) in documents.items()
        if code == language and (found := Text(html).nodes & english)
    }

    assert left == {}
