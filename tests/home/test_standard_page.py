"""Pages of text: what readers see beside the text."""

from datetime import date

import pytest

from tests.factories import make_standard_page
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


def reviewed(html: str) -> str:
    """The sentence about the last review."""
    return html.partition("Last reviewed:")[2].partition("</p>")[0].strip()


def test_readers_see_when_the_page_was_last_reviewed(client) -> None:
    page = make_standard_page(last_reviewed=date(2026, 11, 2))

    found = reviewed(client.get(page.url).content.decode())

    assert found == '<time datetime="2026-11-02">2 November 2026</time>'


def test_without_a_review_nothing_is_said(client) -> None:
    page = make_standard_page()

    assert "reviewed" not in client.get(page.url).content.decode()


def test_the_date_is_the_same_in_french(client) -> None:
    translation = submit(make_standard_page(last_reviewed=date(2026, 11, 2)))
    translate_all(translation)
    page = publish(translation)

    html = client.get(page.url).content.decode()

    assert '<time datetime="2026-11-02">2 novembre 2026</time>' in html
