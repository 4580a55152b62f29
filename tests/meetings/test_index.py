"""The index of meetings: the overview, filtered lists, their pages."""

from datetime import date
from html.parser import HTMLParser

import pytest
import time_machine

from meetings.listing import PAGE_SIZE
from meetings.models import MeetingIndexPage, MeetingRegion, MeetingTopic
from tests.factories import make_meeting, make_meeting_index, make_region, make_series, make_topic
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

URL = "/en/meetings/"


class Main(HTMLParser):
    """Headings, and links by their text, of the main part."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.headings: list[str] = []
        self.links: dict[str, str] = {}
        self.options: list[str] = []
        self.open: list[tuple[str, str]] = []
        self.feed(html[html.index("<main") : html.index("</main>")])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"h1", "h2", "h3", "h4", "a", "option"}:
            self.open.append((dict(attrs).get("href") or "", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag not in {"h1", "h2", "h3", "h4", "a", "option"}:
            return
        address, text = self.open.pop()
        text = " ".join(text.split())
        if tag == "a":
            self.links[text] = address
            if self.open:
                self.open[-1] = (self.open[-1][0], text)
        elif tag == "option":
            self.options.append(text)
        else:
            self.headings.append(text)

    def handle_data(self, data: str) -> None:
        if self.open:
            self.open[-1] = (self.open[-1][0], self.open[-1][1] + data)


@pytest.fixture
def index() -> MeetingIndexPage:
    index = make_meeting_index()
    week = make_series(title="Week", slug="week", parent=index)
    health = make_topic(code="health", title="Health")
    topics = {"topics": [MeetingTopic(topic=health)]}
    edition = make_meeting(
        parent=week, title="Week 2018", slug="2018", start_date=date(2018, 5, 1), rows=topics
    )
    make_meeting(
        parent=edition,
        title="Kisumu",
        slug="kisumu",
        format="local",
        start_date=date(2018, 3, 1),
        end_date=None,
        rows={"regions": [MeetingRegion(region=make_region())]},
    )
    make_meeting(
        parent=week, title="Week 2090", slug="2090", start_date=date(2090, 5, 1), end_date=None
    )
    make_meeting(
        parent=week, title="Week 2016", slug="2016", start_date=date(2016, 5, 1), end_date=None
    )
    return index


def main(client, query: str = "") -> Main:
    return Main(client.get(f"{URL}{query}").content.decode())


def test_the_overview(client, index) -> None:
    assert main(client).headings == [
        "Meetings",
        "Upcoming meetings",
        "Week 2090",
        "Meeting series",
        "Week",
        "Past meetings",
        "2018",
        "Week 2018",
        "Kisumu",
        "2016",
        "Week 2016",
    ]


def test_the_filters_say_how_many_meetings_each_gives(client, index) -> None:
    found = main(client)

    assert [text for text in found.links if text[-1].isdigit() and "Week" not in text] == [
        "All 4",
        "Upcoming 1",
        "Past 3",
    ]
    assert found.options == [
        "All series",
        "Week (4)",
        "All topics",
        "Health (1)",
        "All regions",
        "Africa (1)",
        "All years",
        "2090 (1)",
        "2018 (2)",
        "2016 (1)",
        "All formats",
        "Main event (3)",
        "Local event (1)",
    ]


def test_what_was_found_is_told_and_each_filter_can_be_removed(client, index) -> None:
    found = main(client, "?when=past&year=2018")

    assert found.headings == ["Meetings", "2 meetings", "2018", "Week 2018", "Kisumu"]
    assert {text: url for text, url in found.links.items() if "Remove" in text} == {
        "Remove the filter When: Past×": f"{URL}?year=2018#results",
        "Remove the filter Year: 2018×": f"{URL}?when=past#results",
    }
    assert found.links["Clear all"] == f"{URL}#results"
    assert found.links["Subscribe to this list"] == f"{URL}feed.atom?when=past&year=2018"


def test_a_satellite_names_its_edition(client, index) -> None:
    response = client.get(f"{URL}?format=local")

    (group,) = response.context["years"]
    assert [(m.title, m.edition_title) for m in group.meetings] == [("Kisumu", "Week 2018")]
    assert main(client, "?format=local").headings[1] == "1 meeting"


def test_nothing_found_says_which_filter_to_drop(client, index) -> None:
    found = main(client, "?topic=health&region=africa")

    assert found.headings == ["Meetings", "0 meetings"]
    assert found.links["1 meeting without “Topic: Health”"] == f"{URL}?region=africa#results"
    assert found.links["1 meeting without “Region: Africa”"] == f"{URL}?topic=health#results"


def test_nothing_found_whichever_filter_is_dropped(client, index) -> None:
    found = main(client, "?topic=unknown&year=1999")

    assert found.headings == ["Meetings", "0 meetings"]
    assert found.links["See all meetings"] == f"{URL}#results"


@pytest.mark.parametrize(
    "query",
    [
        "?when=%00&series=%00&topic=%00&region=%00&year=%00&format=%00&page=%00",
        f"?topic={'x' * 10_000}&page={'9' * 10_000}",
        "?year=abc",
        "?year=99999999999&page=-1",
        "?%F0%28%8C%28=1&when=%F0%28",
        "?topic__code=health&facts__status=cancelled",
        "?page=99",
    ],
)
def test_hostile_values_change_nothing(client, index, query) -> None:
    assert main(client, query).headings == main(client).headings


def test_filtered_lists_are_left_to_people(client, index) -> None:
    plain = client.get(URL).content.decode()
    found = client.get(f"{URL}?year=2018").content.decode()
    robots = '<meta name="robots" content="noindex, follow">'
    canonical = '<link rel="canonical" href="http://localhost:8000/en/meetings/">'

    assert (plain.count(robots), found.count(robots)) == (0, 1)
    assert (plain.count(canonical), found.count(canonical)) == (1, 1)


def test_the_feed_of_the_list_is_announced(client, index) -> None:
    html = client.get(f"{URL}?region=africa&format=local").content.decode()

    assert (
        '<link rel="alternate" type="application/atom+xml" title="Meetings: Africa, Local event" '
        'href="/en/meetings/feed.atom?region=africa&amp;format=local">'
    ) in html


def test_a_change_of_language_keeps_the_filters(client, index) -> None:
    translation = submit(index)
    translate_all(translation)
    publish(translation)

    languages = client.get(f"{URL}?topic=health").context["languages"]

    assert {language.language_code: language.url for language in languages} == {
        "en": "/en/meetings/?topic=health",
        "fr": "/fr/meetings/?topic=health",
        "es": "/es/",
        "de": "/de/",
        "ar": "/ar/",
    }


class TestPages:
    """A long list is divided; its pages keep the filters."""

    @pytest.fixture(autouse=True)
    def _short_pages(self, monkeypatch, index) -> None:
        monkeypatch.setattr("meetings.listing.PAGE_SIZE", 2)

    def test_thirty_a_page(self) -> None:
        assert PAGE_SIZE == 30

    def test_the_overview_has_the_latest_of_the_past(self, client) -> None:
        found = main(client)

        assert found.headings[-3:] == ["2018", "Week 2018", "Kisumu"]
        assert found.links["Next page"] == "?page=2#past"

    def test_further_pages_have_the_past_only(self, client) -> None:
        found = main(client, "?page=2")

        assert found.headings == ["Meetings", "Past meetings", "2016", "Week 2016"]
        assert found.links["Previous page"] == "?page=1#past"
        assert "Next page" not in found.links

    def test_filters_are_kept(self, client) -> None:
        first = main(client, "?series=week&when=&year=")
        second = main(client, "?series=week&page=2")

        assert first.headings[1:] == ["4 meetings", "Upcoming", "Week 2090", "2018", "Week 2018"]
        assert first.links["Next page"] == "?series=week&page=2#results"
        assert second.headings[1:] == ["4 meetings", "2018", "Kisumu", "2016", "Week 2016"]
        assert second.links["Previous page"] == "?series=week&page=1#results"


def test_an_empty_index(client) -> None:
    make_meeting_index()

    assert main(client).headings == ["Meetings", "Upcoming meetings", "Meeting series"]
    assert main(client, "?year=2019").headings == ["Meetings", "0 meetings"]


def test_there_is_nothing_to_filter_in_an_empty_index(client) -> None:
    make_meeting_index()

    html = client.get(URL).content.decode()

    assert html.count("filters__form") == 0


@pytest.mark.parametrize(
    ("today", "tags"), [("2019-09-09", 0), ("2019-09-11", 1), ("2019-09-14", 0)]
)
def test_a_meeting_that_takes_place_now_says_so_in_lists(client, today, tags) -> None:
    make_meeting(start_date=date(2019, 9, 10), end_date=date(2019, 9, 12))

    with time_machine.travel(f"{today}T12:00Z"):
        html = client.get("/en/meetings/").content.decode()

    assert html.count("Taking place now") == tags
