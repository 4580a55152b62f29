"""In a pseudo-locale, where every interface string is bracketed, no words stand outside brackets.

The pages are Arabic ones of the demonstration: their content is told from interface strings by its
script, so an English sentence that never reached gettext shows.
"""

import re
from html.parser import HTMLParser

import pytest
from django.test import Client
from django.utils import translation
from wagtail.models import Page

from cms.core.querysets import public_pages

ENGLISH_WORDS = re.compile(r"[A-Za-z]{2,}")
ARABIC = re.compile(r"[\u0600-\u06ff]")
# Addresses, numbers with units, and names of languages in themselves.
NO_WORDS = re.compile(
    r"^(\S+@\S+|https?://\S+|English|Français|Español|Deutsch|[A-Z]{2,5}|ICSW\\[\w-]+)$"
)
SPOKEN = {"alt", "aria-label", "placeholder", "title", "label"}
OTHER_ADDRESSES = [
    "/ar/search/",
    "/ar/search/?q=berlin",
    "/ar/search/?q=zzzz",
    "/ar/nothing-here/",
    "/ar/meetings/?when=past",
    "/ar/meetings/?year=1999",
]


class Words(HTMLParser):
    """The texts of a document and the attributes that are read out."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {value for name, value in attrs if name in SPOKEN and value}

    def handle_data(self, data: str) -> None:
        self.found.add(" ".join(data.split()))


def bracketed(message: str) -> str:
    return f"⟦{message}⟧"


class PseudoTranslation:
    """Stands in for gettext; placeholders stay where they are."""

    def gettext(self, message: str) -> str:
        return bracketed(message) if message else ""

    def pgettext(self, context: str, message: str) -> str:
        return bracketed(message)

    def ngettext(self, singular: str, plural: str, number: int) -> str:
        return bracketed(singular if number == 1 else plural)

    def npgettext(self, context: str, singular: str, plural: str, number: int) -> str:
        return bracketed(singular if number == 1 else plural)


@pytest.fixture(scope="module")
def documents(demonstration, django_db_blocker) -> dict[str, str]:
    """{address: HTML} of the Arabic pages and some addresses besides, in the pseudo-locale."""
    client, pseudo = Client(), PseudoTranslation()
    names = ("gettext", "pgettext", "ngettext", "npgettext")
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch:
        pages = public_pages(Page.objects.filter(depth__gte=2, locale__language_code="ar"))
        urls = [*(page.url for page in pages), *OTHER_ADDRESSES]
        for name in names:
            patch.setattr(translation._trans, name, getattr(pseudo, name), raising=False)
        return {url: client.get(url).content.decode() for url in urls}


def outside(html: str) -> set[str]:
    """English words in texts that neither went through gettext nor are content."""
    body = re.sub(r"(?s)<(script|style|bdi|q|cite)\b.*?</\1>", "", html)
    return {
        text
        for text in Words(body).found
        if ENGLISH_WORDS.search(text)
        and "⟦" not in text
        and "⟧" not in text
        and not ARABIC.search(text)
        and not NO_WORDS.match(text)
    }


def test_every_interface_string_goes_through_gettext(documents) -> None:
    left = {url: found for url, html in documents.items() if (found := outside(html))}

    assert left == {}


def test_the_pseudo_locale_is_at_work(documents) -> None:
    assert all(html.count("⟦") > 10 for html in documents.values())
