"""The home page is composed of blocks; its lists keep themselves up to date."""

from datetime import date
from html.parser import HTMLParser
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from home.blocks import SECTION_BLOCKS, CallBlock
from home.models import HomePage
from home.sections import Section, sections_of
from tests.factories import home_page, make_meeting, make_series, make_standard_page, make_venue
from tests.factories.meetings import block
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

KINDS = {name for name, _block in SECTION_BLOCKS}
CALL = {"title": "Come", "text": "It is open.", "link_text": "Apply", "page": None, "url": ""}
LISTS = [block(name, {"heading": ""}) for name in ("next_meetings", "recent_meetings", "series")]


class Outline(HTMLParser):
    """The headings and links of the main part, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.inside = ""
        self.feed(html[html.index("<main") : html.index("</main>")])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"h1", "h2", "h3"}:
            self.inside = tag
        if tag == "a":
            self.found.append(f"-> {dict(attrs)['href']}")

    def handle_endtag(self, tag: str) -> None:
        self.inside = "" if tag == self.inside else self.inside

    def handle_data(self, data: str) -> None:
        if self.inside and data.strip():
            self.found.append(f"{self.inside} {data.strip()}")


def compose(*blocks: dict[str, Any]) -> HomePage:
    home = home_page()
    home.title, home.body = "The Centre", list(blocks)
    return republish(home)


def outline(client: Any, language_code: str = "en") -> list[str]:
    return Outline(client.get(f"/{language_code}/").content.decode()).found


def stub(kind: str, **value: Any) -> Any:
    return SimpleNamespace(block_type=kind, value=value)


def test_running_text_is_joined_and_headings_begin_sections() -> None:
    one, text = stub("heading", level="2"), stub("paragraph")
    part, call, two = stub("heading", level="3"), stub("call"), stub("heading", level="2")

    found = sections_of([text, one, text, part, call, text, two, text], KINDS)

    assert found == [
        Section("prose", [text]),
        Section("prose", [one, text, part]),
        Section("call", [call]),
        Section("prose", [text]),
        Section("prose", [two, text]),
    ]
    assert [section.is_prose for section in found] == [True, True, False, True, True]


def test_blocks_stand_in_the_order_of_the_editor(client) -> None:
    make_meeting(slug="2019", title="Held", start_date=date(2019, 9, 10), end_date=None)
    make_meeting(slug="2049", title="To come", start_date=date(2049, 9, 10), end_date=None)
    url = "https://register.example.org/"
    compose(
        block("recent_meetings", {"heading": "Not long ago"}),
        block("call", {**CALL, "url": url}),
        block("next_meetings", {"heading": ""}),
        block("series", {"heading": ""}),
        block("statement", {"text": "We left with neighbours.", "name": "", "role": ""}),
    )

    meetings = "/en/meetings/leaders-circle/"
    assert outline(client) == [
        "h1 The Centre",
        "h2 Not long ago",
        f"-> {meetings}2019/",
        "h3 Held",
        "h2 Come",
        f"-> {url}",
        "h2 Next meetings",
        f"-> {meetings}2049/",
        "h3 To come",
        "h2 Meeting series",
        f"-> {meetings}",
        "h3 Leaders' Circle",
    ]


def test_without_meetings_only_the_coming_ones_say_so(client) -> None:
    compose(*LISTS)

    assert outline(client) == ["h1 The Centre", "h2 Next meetings"]
    html = client.get("/en/").content.decode()
    assert html.count("No meeting is announced in this language at the moment.") == 1


def test_a_call_leads_to_the_page_in_the_readers_language(client) -> None:
    about = make_standard_page(slug="about", title="About")
    home = compose(block("call", {**CALL, "page": about.pk}))
    translation = submit(home)
    translate_all(translation)
    publish(translation)
    assert outline(client, "fr")[-1] == "-> /en/about/"

    publish_french = submit(about)
    translate_all(publish_french)
    publish(publish_french)
    assert outline(client, "fr")[-1] == "-> /fr/about/"

    about.unpublish()
    assert outline(client) == ["h1 The Centre", "h2 Come"]


@pytest.mark.parametrize("both", [True, False])
def test_a_call_has_one_link(both) -> None:
    page = make_standard_page() if both else None
    url = "https://register.example.org/" if both else ""
    definition = CallBlock()

    with pytest.raises(ValidationError) as raised:
        definition.clean(definition.normalize({**CALL, "page": page, "url": url}))

    errors = raised.value.block_errors
    assert {name: error.messages for name, error in errors.items()} == {
        "url": ["Choose a page or give an address, one of the two."]
    }


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow(client, count) -> None:
    for number in range(count):
        series = make_series(slug=f"series-{number}", title=f"Series {number}")
        for year in (2019, 2049):
            make_meeting(
                parent=series,
                slug=str(year),
                start_date=date(year, 9, 10),
                end_date=None,
                venue=make_venue(name=f"House {number} {year}"),
            )
    about = make_standard_page()
    compose(*LISTS, *[block("call", {**CALL, "page": about.pk})] * count)
    client.get("/en/")

    with CaptureQueriesContext(connection) as captured:
        client.get("/en/")

    assert len(captured) == 16
