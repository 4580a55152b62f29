"""What the head of a page tells those who show a link to it."""

import pytest
from bs4 import BeautifulSoup

from tests.factories import make_meeting
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


def told(client, url: str) -> list[tuple[str, str]]:
    page = BeautifulSoup(client.get(url).content, "html.parser")
    names = ("og:image", "og:locale", "twitter:")
    metas = page("meta", content=True)
    named = [(meta.get("property") or meta.get("name") or "", meta["content"]) for meta in metas]
    return [(name, content) for name, content in named if name.startswith(names)]


def test_a_page_tells_its_card_and_its_languages(client, settings) -> None:
    settings.SITE_URL = "https://civil.example.org"
    meeting = make_meeting()
    translation = submit(meeting)
    translate_all(translation)
    target = publish(translation)

    assert told(client, target.url) == [
        ("og:locale", "fr_FR"),
        ("og:locale:alternate", "en_GB"),
        ("og:image", f"https://civil.example.org{target.url}share-card.png"),
        ("og:image:type", "image/png"),
        ("og:image:width", "1200"),
        ("og:image:height", "630"),
        (
            "og:image:alt",
            "FR Leaders' Circle 2019 – Centre international de la société civile",
        ),
        ("twitter:card", "summary_large_image"),
    ]


def test_the_card_is_where_the_head_says(client, settings) -> None:
    meeting = make_meeting()
    url = dict(told(client, meeting.url))["og:image"].removeprefix(settings.SITE_URL)

    assert client.get(url)["Content-Type"] == "image/png"


def test_a_page_that_is_not_there_has_no_card(client) -> None:
    assert told(client, "/en/nothing-here/") == []
