"""The index of publications: filters, questions, counts, pages, and the feed of each list."""

from datetime import UTC, date, datetime
from itertools import product
from uuid import uuid5

import feedparser
import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from reports.filters import ReportFilters
from reports.listing import PAGE_SIZE
from reports.models import (
    PublicationIndexPage,
    ReportContributor,
    ReportFile,
    ReportPage,
    ReportRegion,
    ReportTopic,
)
from tests.factories import (
    make_case_study,
    make_document,
    make_person,
    make_publication_index,
    make_region,
    make_report,
    make_topic,
)
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

URL = "/en/publications/"
SITE = "http://localhost:8000"


@pytest.fixture
def library() -> PublicationIndexPage:
    """Three reports that differ in everything one can ask for."""
    index = make_publication_index(introduction="To read.")
    health, water = make_topic(code="health", title="Health & care"), make_topic(code="water")
    africa = make_region(code="africa", title="Africa")
    make_report(
        parent=index,
        slug="annual",
        title="Annual <report>",
        type="annual-report",
        publication_date=date(2020, 5, 1),
        introduction="Money & words.",
        rows={
            "topics": [ReportTopic(topic=health)],
            "files": [ReportFile(document=make_document(language="fr"))],
        },
    )
    make_report(
        parent=index,
        slug="toolkit",
        title="Toolkit for streets",
        type="toolkit",
        publication_date=date(2019, 5, 1),
        rows={
            "topics": [ReportTopic(topic=health), ReportTopic(topic=water)],
            "regions": [ReportRegion(region=africa)],
            # Twice the same language: one publication.
            "files": [
                ReportFile(document=make_document(f"{name}.pdf", "es")) for name in ("a", "b")
            ],
        },
    )
    make_report(
        parent=index, slug="plan", title="Plan", type="strategic-plan", publication_date=None
    )
    return index


def slugs(client, query: str = "") -> list[str]:
    response = client.get(URL + query)
    assert response.status_code == 200
    return [report.slug for report in response.context["page_obj"].object_list]


def facets(client, query: str = "") -> dict[str, dict[str, int]]:
    found = client.get(URL + query).context["facets"]
    return {facet.name: {o.value: o.count for o in facet.options} for facet in found}


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        (
            "q=words&type=toolkit&topic=health&region=africa&year=2019&language=fr",
            ReportFilters("words", "toolkit", "health", "africa", "2019", "fr"),
        ),
        ("q=%00%22&type=poem&topic=a/b&region=&year=20&language=pt", ReportFilters()),
        ("q=!!!&type=toolkitx&year=2019%0a&language=fr-CA", ReportFilters()),
        ("when=past&page=2&q=%20a%20%20b", ReportFilters(q="a b")),
    ],
)
def test_what_an_address_can_say(query, kept) -> None:
    assert ReportFilters.from_query(QueryDict(query)) == kept


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["annual", "toolkit", "plan"]),
        ("?type=toolkit", ["toolkit"]),
        ("?topic=health", ["annual", "toolkit"]),
        ("?topic=health&region=africa", ["toolkit"]),
        ("?year=2020", ["annual"]),
        ("?year=2020&topic=water", []),
        ("?language=fr", ["annual"]),
        ("?language=es", ["toolkit"]),
        ("?language=en", ["annual", "toolkit", "plan"]),
        ("?language=ar", []),
        ("?q=streets", ["toolkit"]),
        ("?q=report", ["annual"]),
        ("?q=streets&year=2020", []),
        ("?q=nothing+like+it", []),
        ("?q=%22", ["annual", "toolkit", "plan"]),
    ],
)
def test_what_a_filter_finds(client, library, query, expected) -> None:
    assert slugs(client, query) == expected


def test_each_count_is_what_the_option_gives(client, library) -> None:
    """Of every pair of filters: the number beside an option is that of the list it leads to."""
    chosen = ["", "?topic=health", "?language=es", "?year=2020", "?q=streets"]
    for query, name in product(chosen, ReportFilters.possible):
        facet = next(f for f in client.get(URL + query).context["facets"] if f.name == name)
        for option in facet.options:
            assert len(slugs(client, option.url.removeprefix(URL))) == option.count
        assert len(slugs(client, facet.url_without.removeprefix(URL))) == facet.count_without


def test_options_are_those_of_publications_counted_once(client, library) -> None:
    assert facets(client) == {
        "type": {"strategic-plan": 1, "annual-report": 1, "toolkit": 1},
        "topic": {"water": 1, "health": 2},
        "region": {"africa": 1},
        "year": {"2020": 1, "2019": 1},
        "language": {"en": 3, "fr": 1, "es": 1},
    }


def test_a_page_in_another_language_counts_once_it_is_public(client, library) -> None:
    translation = submit(ReportPage.objects.get(slug="plan"), "ar")
    assert "ar" not in facets(client)["language"]

    translate_all(translation)
    publish(translation)
    assert facets(client)["language"]["ar"] == 1
    assert slugs(client, "?language=ar") == ["plan"]


def test_a_word_of_a_case_study_finds_its_report(client, library) -> None:
    plan = ReportPage.objects.get(slug="plan")
    make_case_study(parent=plan, introduction="About lighthouses.")

    assert slugs(client, "?q=lighthouses") == ["plan"]


def test_nothing_that_is_not_public_is_listed_or_counted(client, library) -> None:
    make_report(parent=library, slug="draft", title="Draft", type="policy-paper", publish=False)
    private = make_report(parent=library, slug="private", title="Private", type="policy-paper")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    withdrawn = make_report(parent=library, slug="gone", title="Gone", type="policy-paper")
    withdrawn.withdrawn_on = date(2021, 1, 1)
    republish(withdrawn)

    assert slugs(client) == ["annual", "toolkit", "plan"]
    assert "policy-paper" not in facets(client)["type"]
    assert slugs(client, "?q=private") == []
    feed = client.get(f"{URL}feed.atom").content.decode()
    assert [name for name in ("Draft", "Private", "Gone") if name in feed] == []


def test_the_empty_list_says_what_can_be_dropped(client, library) -> None:
    html = client.get(f"{URL}?q=streets&year=2020").content.decode()

    assert "No publication matches." in html
    assert f'href="{URL}?year=2020#results"' in html
    assert f'href="{URL}?q=streets#results"' in html
    assert '<meta name="robots" content="noindex, follow">' in html


def test_an_index_without_reports(client) -> None:
    make_publication_index()
    response = client.get(URL)

    assert response.status_code == 200
    assert b"Nothing has been published in this language yet." in response.content


def test_pages_of_the_list_keep_the_filters(client, library) -> None:
    for number in range(PAGE_SIZE):
        make_report(parent=library, slug=f"r-{number}", title=f"Streets {number}", type="toolkit")
    html = client.get(f"{URL}?q=streets&type=toolkit").content.decode()

    assert 'href="?q=streets&amp;type=toolkit&amp;page=2#results"' in html
    assert len(slugs(client, "?q=streets&type=toolkit&page=2")) == 1
    first, last = slugs(client, "?page=x"), slugs(client, "?page=99")
    assert (len(first), last[-1]) == (PAGE_SIZE, "plan")


def test_other_languages_are_asked_the_same(client, library) -> None:
    translation = submit(library)
    translate_all(translation)
    publish(translation)

    languages = client.get(f"{URL}?topic=health").context["languages"]
    urls = {language.language_code: language.url for language in languages}
    assert urls["fr"] == "/fr/publications/?topic=health"


class TestFeed:
    def read(self, client, query: str = ""):
        response = client.get(f"{URL}feed.atom{query}")
        assert (response.status_code, response["Content-Type"]) == (
            200,
            "application/atom+xml; charset=utf-8",
        )
        headers = {"content-type": response["Content-Type"]}
        feed = feedparser.parse(response.content, response_headers=headers)
        assert (feed.bozo, feed.version) == (False, "atom10")
        return feed

    def test_the_feed_obeys_the_filters(self, client, library) -> None:
        feed = self.read(client, "?q=report&topic=health&colour=blue")

        assert (feed.feed.title, feed.feed.subtitle) == (
            "Publications: “report”, Health & care",
            "To read.",
        )
        assert feed.feed.id == uuid5(library.translation_key, "en?q=report&topic=health").urn
        assert {link.rel: link.href for link in feed.feed.links} == {
            "alternate": f"{SITE}{URL}?q=report&topic=health",
            "self": f"{SITE}{URL}feed.atom?q=report&topic=health",
        }
        assert [entry.title for entry in feed.entries] == ["Annual <report>"]

    def test_an_entry(self, client, library) -> None:
        report = ReportPage.objects.filter(slug="annual")
        moment = datetime(2020, 5, 2, 8, tzinfo=UTC)
        report.update(first_published_at=moment, last_published_at=moment)
        (entry,) = self.read(client, "?type=annual-report").entries

        assert (entry.link, entry.published, entry.updated) == (
            f"{SITE}{URL}annual/",
            "2020-05-02T08:00:00+00:00",
            "2020-05-02T08:00:00+00:00",
        )
        assert entry.summary == "<p>Annual report · 1 May 2020</p><p>Money &amp; words.</p>"
        assert [(tag.term, tag.label) for tag in entry.tags] == [("health", "Health & care")]

    def test_a_reader_who_has_it_gets_nothing(self, client, library) -> None:
        tag = client.get(f"{URL}feed.atom")["ETag"]
        assert client.get(f"{URL}feed.atom", headers={"If-None-Match": tag}).status_code == 304

        make_report(parent=library, slug="new", title="New")
        assert client.get(f"{URL}feed.atom", headers={"If-None-Match": tag}).status_code == 200


def queries(client, url: str) -> int:
    client.get(url)  # Fills what is kept between requests: site roots, content types.
    with CaptureQueriesContext(connection) as captured:
        client.get(url)
    return len(captured)


def add_reports(index, count: int) -> None:
    for number in range(count):
        name = f"{index.numchild}-{number}"
        person = make_person(slug=f"p-{name}", title=f"Person {name}")
        report = make_report(
            parent=index,
            slug=f"r-{name}",
            title=f"Streets {name}",
            rows={
                "topics": [ReportTopic(topic=make_topic(code=f"t-{name}"))],
                "files": [ReportFile(document=make_document(f"{name}.pdf"))],
                "contributors": [ReportContributor(person=person)],
            },
        )
        make_case_study(parent=report)


@pytest.mark.parametrize(
    "url", [URL, f"{URL}?type=innovation-report", f"{URL}?q=streets", f"{URL}feed.atom"]
)
def test_a_list_costs_the_same_for_one_and_for_three(client, url) -> None:
    index = make_publication_index()
    add_reports(index, 1)
    one = queries(client, url)
    index.refresh_from_db()
    add_reports(index, 2)

    assert queries(client, url) == one
