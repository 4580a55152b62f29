"""Filters of meetings: what an address says, what it finds, what each option would give."""

from datetime import date
from itertools import product

import pytest
from django.http import QueryDict
from wagtail.models import Locale, PageViewRestriction

from meetings.facets import facets_of, labels_of
from meetings.filters import MeetingFilters, answers_of, count_values
from meetings.listing import meetings_below, series_below
from meetings.models import MeetingIndexPage, MeetingPage, MeetingRegion, MeetingTopic
from tests.factories import make_meeting, make_meeting_index, make_region, make_series, make_topic

BASE = "/en/meetings/"


def parse(query: str) -> MeetingFilters:
    return MeetingFilters.from_query(QueryDict(query))


class TestAddress:
    """Only values that a filter can have are taken from an address."""

    def test_all_filters(self) -> None:
        query = "when=past&series=week&topic=health&region=africa&year=2019&format=pop-up"

        assert parse(query) == MeetingFilters("past", "week", "health", "africa", "2019", "pop-up")
        assert parse(query).query_string == query

    @pytest.mark.parametrize(
        "query",
        [
            "",
            "when=&series=&topic=&region=&year=&format=",
            "when=tomorrow",
            "when=upcoming%00",
            "series=%00",
            "series=a/b",
            "topic=civic%20space",
            "topic=%27%20OR%201=1--",
            f"topic={'x' * 10_000}",
            f"series={'x' * 10_000}",
            "region=%F0%28%8C%28",
            "year=abc",
            "year=99999999999",
            "year=0000",
            "year=-2019",
            "year=%D9%A2%D9%A0%D9%A1%D9%A9",
            "year=2019%0A",
            "format=everything",
            "colour=blue&page=2",
        ],
    )
    def test_what_cannot_be_is_passed_over(self, query) -> None:
        assert parse(query) == MeetingFilters()

    def test_the_last_of_a_repeated_key_counts(self) -> None:
        assert parse("year=2018&year=2019") == MeetingFilters(year="2019")
        assert parse("year=2018&year=abc") == MeetingFilters()

    def test_an_address_has_only_what_is_chosen(self) -> None:
        filters = MeetingFilters(topic="health", year="2019")

        assert filters.address(BASE) == f"{BASE}?topic=health&year=2019"
        assert filters.having(topic="").address(BASE) == f"{BASE}?year=2019"
        assert MeetingFilters().address(BASE) == BASE


def row(**answers: str) -> dict[str, set[str]]:
    return {name: set(answers.get(name, "").split()) for name in MeetingFilters.possible}


class TestCounts:
    """Each filter is counted with itself taken back and the others as they are."""

    ROWS = (
        row(when="past", topic="health rights", year="2018"),
        row(when="past", topic="health", year="2019"),
        row(when="upcoming", topic="rights", year="2019"),
    )

    def test_nothing_chosen(self) -> None:
        counts = count_values(self.ROWS, MeetingFilters())

        assert counts["topic"] == {"": 3, "health": 2, "rights": 2}
        assert counts["year"] == {"": 3, "2018": 1, "2019": 2}
        assert counts["region"] == {"": 3}

    def test_the_own_filter_does_not_count(self) -> None:
        counts = count_values(self.ROWS, MeetingFilters(topic="health"))

        assert counts["topic"] == {"": 3, "health": 2, "rights": 2}
        assert counts["year"] == {"": 2, "2018": 1, "2019": 1}
        assert counts["when"] == {"": 2, "past": 2}

    def test_two_filters(self) -> None:
        counts = count_values(self.ROWS, MeetingFilters(topic="rights", year="2018"))

        assert counts["topic"] == {"": 1, "health": 1, "rights": 1}
        assert counts["year"] == {"": 2, "2018": 1, "2019": 1}
        assert counts["when"] == {"": 1, "past": 1}

    def test_nothing_found(self) -> None:
        counts = count_values(self.ROWS, MeetingFilters(topic="health", when="upcoming"))

        assert counts["topic"] == {"": 1, "rights": 1}
        assert counts["year"] == {}
        assert counts["when"] == {"": 2, "past": 2}


def test_options_are_named_and_those_that_give_nothing_left_out() -> None:
    filters = MeetingFilters(topic="gone", year="2019")
    counts = count_values([row(topic="health", year="2019"), row(topic="rights")], filters)
    labels = {name: {} for name in counts} | {
        "topic": {"health": "Health", "rights": "Rights", "gone": "Gone"},
        "year": {"2019": "2019"},
    }

    topic = next(f for f in facets_of(filters, counts, labels, BASE) if f.name == "topic")

    assert [(o.label, o.count, o.is_chosen, o.url) for o in topic.options] == [
        ("Health", 1, False, f"{BASE}?topic=health&year=2019"),
        ("Gone", 0, True, f"{BASE}?topic=gone&year=2019"),
    ]
    assert (topic.count_without, topic.url_without) == (1, f"{BASE}?year=2019")


@pytest.fixture
def index() -> MeetingIndexPage:
    """Two series with editions and a satellite, and of each kind something that is not public."""
    index = make_meeting_index()
    week = make_series(title="Week", slug="week", parent=index)
    heads = make_series(title="Heads", slug="heads", parent=index)
    health, rights = make_topic(code="health"), make_topic(code="rights", title="Rights")
    africa = make_region()

    def meeting(slug: str, year: int, **values: object) -> MeetingPage:
        rows = {
            "topics": [MeetingTopic(topic=topic) for topic in values.pop("topics", [])],
            "regions": [MeetingRegion(region=region) for region in values.pop("regions", [])],
        }
        start = date(year, 5, 2)
        values = {"title": slug, "slug": slug, "start_date": start, "end_date": None, **values}
        return make_meeting(rows=rows, **values)

    edition = meeting("week-2018", 2018, parent=week, topics=[health, rights])
    meeting("kisumu", 2018, parent=edition, format="local", regions=[africa], topics=[health])
    meeting("week-2090", 2090, parent=week, topics=[rights])
    meeting("heads-2018", 2018, parent=heads, regions=[africa])
    make_meeting(
        slug="heads-next",
        parent=heads,
        date_precision="unannounced",
        start_date=None,
        end_date=None,
    )
    meeting("draft", 2018, parent=heads, publish=False, topics=[health], regions=[africa])
    private = meeting("private", 2018, parent=heads, topics=[health], regions=[africa])
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    hidden = make_series(title="Hidden", slug="hidden", parent=index, publish=False)
    meeting("below-a-draft", 2018, parent=hidden)
    return index


VALUES = {
    "when": ["", "upcoming", "past"],
    "series": ["", "week", "heads", "hidden", "unknown"],
    "topic": ["", "health", "unknown"],
    "region": ["", "africa"],
    "year": ["", "2018", "2090", "1999"],
    "format": ["", "main", "local"],
}


@pytest.mark.django_db
class TestMeetings:
    @pytest.mark.parametrize(
        ("query", "slugs"),
        [
            ("", ["heads-2018", "heads-next", "kisumu", "week-2018", "week-2090"]),
            ("when=upcoming", ["heads-next", "week-2090"]),
            ("when=past", ["heads-2018", "kisumu", "week-2018"]),
            ("series=week", ["kisumu", "week-2018", "week-2090"]),
            ("series=hidden", []),
            ("topic=health", ["kisumu", "week-2018"]),
            ("topic=unknown", []),
            ("region=africa", ["heads-2018", "kisumu"]),
            ("year=2018", ["heads-2018", "kisumu", "week-2018"]),
            ("format=local", ["kisumu"]),
            ("region=africa&topic=health&format=local&when=past", ["kisumu"]),
            ("series=week&when=upcoming&topic=health", []),
        ],
    )
    def test_each_filter_narrows_the_list(self, index, query, slugs) -> None:
        found = parse(query).apply(meetings_below(index))

        assert sorted(found.values_list("slug", flat=True)) == slugs

    def test_numbers_beside_the_options_are_those_of_the_lists(self, index) -> None:
        meetings, series = meetings_below(index), series_below(index)
        answers = answers_of(meetings, series)
        wrong = []
        for values in product(*VALUES.values()):
            filters = MeetingFilters(*values)
            counted = count_values(answers, filters)["when"][filters.when]
            if filters.apply(meetings).count() != counted:
                wrong.append(filters)

        assert wrong == []

    def test_labels_are_in_the_readers_language_where_they_exist(self, index) -> None:
        french = Locale.objects.get(language_code="fr")
        make_topic(code="health", title="Santé", locale=french)
        values = {name: set() for name in MeetingFilters.possible} | {
            "topic": {"health", "rights", "unknown"}
        }

        labels = labels_of(values, series_below(index), french)

        assert labels["topic"] == {"rights": "Rights", "health": "Santé", "unknown": "unknown"}
        assert labels["series"] == {"week": "Week", "heads": "Heads"}

    def test_nearest_meetings_first(self, index) -> None:
        slugs = meetings_below(index).in_series("week").nearest_first()
        heads = meetings_below(index).in_series("heads").nearest_first()

        assert list(slugs.values_list("slug", flat=True)) == ["week-2090", "kisumu", "week-2018"]
        assert list(heads.values_list("slug", flat=True)) == ["heads-next", "heads-2018"]
