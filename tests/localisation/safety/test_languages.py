"""What is made of a page is in the page's language, whichever language is active meanwhile."""

from typing import Any

import pytest
from django.utils import translation
from wagtail.models import Page

from cms.core.share_cards.keeping import card_of
from tests.factories import full_meeting
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


def in_french(instance: Any) -> Any:
    work = submit(instance)
    translate_all(work)
    return publish(work)


@pytest.fixture
def pages() -> list[Page]:
    """A meeting in English and French, and the venue and the person it names."""
    meeting = full_meeting(introduction="Come.")
    in_french(meeting.venue)
    in_french(meeting.contact)
    return [meeting, in_french(meeting)]


def test_the_card_to_share_a_page_with(pages) -> None:
    for page in pages:
        made = {}
        for code in ("en", "fr"):
            with translation.override(code):
                made[code] = card_of(type(page).objects.get(pk=page.pk))
        assert made["en"] == made["fr"]


def indexed(page: Page) -> dict[str, Any]:
    return {
        field.field_name: field.get_value(page)
        for field in type(page).get_search_fields()
        if field.field_name in {"title", "introduction", "facts", "topics", "sessions"}
    }


def test_what_is_indexed_of_a_page(pages) -> None:
    for page, prefix in zip(pages, ["", "FR "], strict=True):
        found = {}
        for code in ("en", "fr"):
            with translation.override(code):
                found[code] = indexed(type(page).objects.get(pk=page.pk))
        assert found["en"]["title"] == f"{prefix}Leaders' Circle 2019"
        assert f"{prefix}Harbour House" in str(found["fr"])
        assert f"{prefix}Harbour House" in str(found["en"])


def test_the_site_map_in_any_language(client, pages) -> None:
    made = set()
    for code in ("en", "fr"):
        with translation.override(code):
            made.add(client.get("/sitemap.xml").content)

    assert len(made) == 1
    assert b"/fr/meetings/leaders-circle/2019/" in made.pop()
