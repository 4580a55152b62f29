"""The page of a series: its editions as a timeline."""

from datetime import date, datetime
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import pytest
import time_machine
from wagtail.models import PageViewRestriction

from meetings.models import SeriesPage
from tests.factories import make_meeting, make_series, make_venue

pytestmark = pytest.mark.django_db

TODAY = datetime(2020, 1, 15, 12, tzinfo=ZoneInfo("UTC"))


class Timeline(HTMLParser):
    """The texts of each item of the timeline, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.items: list[str] = []
        start = html.index('<ol class="timeline">')
        self.feed(html[start : html.index("</ol>", start)])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "li":
            self.items.append("")

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.items[-1] += f"{' '.join(data.split())} "


@pytest.fixture
def series() -> SeriesPage:
    series = make_series(title="Circle", slug="circle", first_convened=2016)
    oldest = make_meeting(
        parent=series,
        title="Circle 2018",
        slug="2018",
        start_date=date(2018, 9, 10),
        end_date=None,
        theme="Trust",
        venue=make_venue(),
    )
    for number in range(3):
        make_meeting(parent=oldest, title="Around", slug=f"around-{number}", publish=number < 2)
    private = make_meeting(parent=oldest, title="Private", slug="private")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    return series


def add_edition(series: SeriesPage, title: str, start: date | None) -> None:
    precision = "day" if start else "unannounced"
    make_meeting(
        parent=series,
        title=title,
        slug=title.lower().replace(" ", "-"),
        start_date=start,
        end_date=None,
        date_precision=precision,
    )


def test_editions_newest_first_down_to_the_beginning(client, series) -> None:
    add_edition(series, "Circle 2019", date(2019, 9, 10))
    add_edition(series, "Circle 2021", None)
    add_edition(series, "Circle 2020", date(2020, 9, 10))

    with time_machine.travel(TODAY, tick=False):
        html = client.get(series.url).content.decode()

    assert Timeline(html).items == [
        "… Year to be announced Circle 2021 Date to be announced · Place to be announced ",
        "2020 Next edition Circle 2020 10 September 2020 · Place to be announced ",
        "2019 Circle 2019 10 September 2019 · Place to be announced ",
        "2018 Circle 2018 10 September 2018 · Hamburg , Germany Trust with 2 events around it ",
        "2016 First convened in 2016 ",
    ]


def test_an_edition_that_takes_place_is_the_current_one(client, series) -> None:
    add_edition(series, "Circle 2020", TODAY.date())
    add_edition(series, "Circle 2021", date(2021, 9, 10))

    with time_machine.travel(TODAY, tick=False):
        response = client.get(series.url)

    assert response.context["current_edition"].title == "Circle 2020"
    assert Timeline(response.content.decode()).items[1] == (
        "2020 Happening now Circle 2020 15 January 2020 · Place to be announced "
    )


def test_an_edition_without_a_date_is_next_when_nothing_else_is(client, series) -> None:
    add_edition(series, "Circle 2021", None)

    assert client.get(series.url).context["current_edition"].title == "Circle 2021"


def test_when_all_editions_are_over_the_latest_is_shown(client, series) -> None:
    add_edition(series, "Circle 2019", date(2019, 9, 10))
    add_edition(series, "Circle 2017", date(2017, 9, 10))

    with time_machine.travel(TODAY, tick=False):
        response = client.get(series.url)

    html = response.content.decode()
    assert response.context["current_edition"].title == "Circle 2019"
    assert "The next edition is yet to be announced." in html
    assert ' id="current-edition">Latest edition' in html
    assert Timeline(html).items[0] == (
        "2019 Latest edition Circle 2019 10 September 2019 · Place to be announced "
    )


def test_a_cancelled_edition_gives_way_to_one_that_takes_place(client, series) -> None:
    cancelled = {"status": "cancelled", "end_date": None}
    make_meeting(
        parent=series, title="Called off", slug="a", start_date=date(2020, 3, 1), **cancelled
    )
    with time_machine.travel(TODAY, tick=False):
        assert client.get(series.url).context["current_edition"].title == "Called off"

    add_edition(series, "Circle 2021", None)
    with time_machine.travel(TODAY, tick=False):
        assert client.get(series.url).context["current_edition"].title == "Circle 2021"


def test_drafts_and_restricted_editions_are_not_current(client, series) -> None:
    for slug in ("draft", "members"):
        make_meeting(
            parent=series,
            title=slug,
            slug=slug,
            start_date=date(2020, 9, 10),
            end_date=None,
            publish=slug != "draft",
        )
    PageViewRestriction.objects.create(
        page=series.get_children().get(slug="members"), restriction_type="login"
    )

    with time_machine.travel(TODAY, tick=False):
        response = client.get(series.url)

    assert response.context["current_edition"].title == "Circle 2018"
    assert [edition.title for edition in response.context["editions"]] == ["Circle 2018"]


def test_no_edition_yet(client) -> None:
    html = client.get(make_series().url).content.decode()

    assert "The first edition is yet to be announced." in html
    assert 'class="timeline"' not in html
