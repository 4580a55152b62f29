"""Previews: the page, how others show it, its other languages, venues, and blocks."""

import re
from base64 import b64decode
from io import BytesIO
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client, RequestFactory
from PIL import Image
from wagtail.blocks import Block

from cms.core.models import User
from cms.core.paper.typesetting import compiling
from meetings.blocks import CONCEPT_NOTE_BLOCKS
from tests import factories
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(client):
    client.force_login(User.objects.create_superuser("admin"))
    return client


def preview(client: Any, page: Any, mode: str, **attributes: Any) -> Any:
    """The preview as somebody signed in sees it."""
    cookie = f"sessionid={client.cookies['sessionid'].value}"
    request = RequestFactory().get("/", HTTP_COOKIE=cookie)
    return page.make_preview_request(request, mode, attributes)


def texts(response: Any, selector: str) -> list[str]:
    found = BeautifulSoup(response.content, "html.parser").select(selector)
    return [re.sub(r"\s+", " ", element.get_text()).strip() for element in found]


def card_size(response: Any) -> tuple[int, int]:
    """The size of the share card that the preview shows."""
    card = BeautifulSoup(response.content, "html.parser").select_one(".preview__picture")["src"]
    return Image.open(BytesIO(b64decode(card.removeprefix("data:image/png;base64,")))).size


def test_the_modes_are_the_page_how_it_is_shared_and_its_other_languages() -> None:
    meeting = factories.full_meeting()
    before = [name for name, _label in meeting.preview_modes]

    translate_all(translation := submit(meeting))
    publish(translation)

    assert before == ["", "shared", "paper-programme"]
    assert [(name, str(label)) for name, label in meeting.preview_modes] == [
        ("", "Page"),
        ("shared", "Search result and shared link"),
        ("paper-programme", "Programme (PDF)"),
        ("language-fr", "Français"),
    ]


def test_how_others_show_a_page_falls_back_on_its_introduction(admin) -> None:
    page = factories.make_standard_page(title="About us", introduction="What we do.")

    first = preview(admin, page, "shared")
    page.seo_title, page.search_description = "The Centre", "Said differently."
    page.save_revision()
    second = preview(admin, page, "shared")

    assert texts(first, ".preview__result p")[1:] == ["About us", "What we do."]
    assert texts(second, ".preview__result p")[1:] == ["The Centre", "Said differently."]
    assert texts(second, ".preview__card p") == ["The Centre", "Said differently."]
    assert card_size(second) == (1200, 630)
    policy = second.headers["Content-Security-Policy"].split("; ")
    assert "img-src 'self' data:" in policy
    assert "frame-ancestors 'self'" in second.headers["Content-Security-Policy"].split("; ")


def test_another_language_is_shown_as_its_latest_draft(admin) -> None:
    meeting = factories.full_meeting(introduction="Two days.")
    translate_all(translation := submit(meeting))
    target = publish(translation)
    target.title = "Brouillon"
    target.save_revision()

    response = preview(admin, meeting, "language-fr")

    html = BeautifulSoup(response.content, "html.parser")
    assert (html.html["lang"], texts(response, "h1")) == ("fr", ["Brouillon"])
    assert "frame-ancestors 'self'" in response.headers["Content-Security-Policy"].split("; ")


def test_who_may_not_edit_a_language_sees_of_it_what_is_public() -> None:
    meeting = factories.full_meeting()
    translate_all(translation := submit(meeting))
    target = publish(translation)
    target.title = "Brouillon"
    target.save_revision()
    reader = Client()
    reader.force_login(User.objects.create_user("reader"))

    response = preview(reader, meeting, "language-fr")

    assert texts(response, "h1") == ["FR Leaders' Circle 2019"]


def pages_of_paper(response: Any) -> list[tuple[int, int]]:
    """The sizes of the pages that the preview of a paper shows."""
    pictures = BeautifulSoup(response.content, "html.parser").select(".preview__page")
    prefix = "data:image/png;base64,"
    contents = [BytesIO(b64decode(picture["src"].removeprefix(prefix))) for picture in pictures]
    return [Image.open(content).size for content in contents]


def test_a_paper_is_previewed_as_its_draft_says(admin) -> None:
    note = factories.make_concept_note(publish=False)
    short = pages_of_paper(preview(admin, note, "paper-document"))
    note.body = [factories.meetings.block("paragraph", "<p>Long. </p>" * 200)]
    note.save_revision()

    response = preview(admin, note, "paper-document")

    assert (len(short), len(pages_of_paper(response)) > 3) == (2, True)
    # A4 at 110 pixels an inch.
    assert set(pages_of_paper(response)) == {(909, 1286)}
    assert "frame-ancestors 'self'" in response.headers["Content-Security-Policy"].split("; ")


def test_a_meeting_without_sessions_has_no_paper_to_preview(admin) -> None:
    response = preview(admin, factories.make_meeting(), "paper-programme")

    assert texts(response, ".preview__remark") == ["There is nothing to put on paper yet."]


def test_a_paper_that_cannot_be_made_says_why(admin, monkeypatch) -> None:
    monkeypatch.setattr(compiling, "SECONDS", 0.001)

    response = preview(admin, factories.make_concept_note(publish=False), "paper-document")

    assert texts(response, ".preview__remark") == [
        "The document cannot be made like this: Typesetting took more than 0.001 seconds."
    ]


def test_a_venue_is_previewed_as_a_meeting_shows_it(admin) -> None:
    venue = factories.make_venue(access_notes="Step-free.")

    response = preview(admin, venue, "")

    assert texts(response, ".facts") == ["Harbour House Quay 5Hamburg Germany Step-free."]


@pytest.mark.parametrize(("name", "block"), CONCEPT_NOTE_BLOCKS, ids=lambda value: str(value)[:12])
def test_every_block_shows_what_it_looks_like(admin, name: str, block: Block) -> None:
    response = admin.get("/admin/block-preview/", {"id": block.definition_prefix})

    html = BeautifulSoup(response.content, "html.parser")
    assert block.is_previewable
    assert [html.find(style=True), html.find("style"), html.find("script")] == [None, None, None]
    assert texts(response, "main") != [""]


def test_wagtails_content_checks_run_in_the_editors_preview_and_nowhere_else(admin) -> None:
    page = factories.make_standard_page()

    in_panel = preview(admin, page, "", in_preview_panel=True)

    shown = [in_panel, preview(admin, page, ""), admin.get(page.url)]
    assert [answer.content.count(b"<wagtail-userbar>") for answer in shown] == [1, 0, 0]
