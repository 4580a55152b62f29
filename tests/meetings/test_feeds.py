"""Atom feeds of meetings, as a feed reader reads them."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid5
from xml.etree import ElementTree

import feedparser
import pytest
from wagtail.models import Locale, PageViewRestriction

from meetings.models import (
    MeetingFacts,
    MeetingIndexPage,
    MeetingPage,
    MeetingTopic,
    SeriesPage,
    Venue,
)
from tests.factories import make_meeting, make_meeting_index, make_series, make_topic, make_venue
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

URL = "/en/meetings/feed.atom"
SITE = "http://localhost:8000"


@pytest.fixture
def series() -> SeriesPage:
    index = make_meeting_index(introduction="Where leaders meet.")
    return make_series(title="Week", slug="week", parent=index)


@pytest.fixture
def meeting(series) -> MeetingPage:
    topic = make_topic(code="health", title="Health & care")
    return make_meeting(
        parent=series,
        title="Week <2019>",
        slug="2019",
        introduction="Five days & nights.",
        venue=make_venue(),
        rows={"topics": [MeetingTopic(topic=topic)]},
    )


def published(page: MeetingPage, moment: datetime) -> None:
    MeetingPage.objects.filter(pk=page.pk).update(
        first_published_at=moment, last_published_at=moment + timedelta(days=1)
    )
    MeetingFacts.objects.filter(pk=page.facts_id).update(written_at=moment)
    Venue.objects.update(last_published_at=moment)


def read(client, url: str = URL) -> feedparser.FeedParserDict:
    response = client.get(url)
    assert (response.status_code, response["Content-Type"]) == (
        200,
        "application/atom+xml; charset=utf-8",
    )
    feed = feedparser.parse(
        response.content, response_headers={"content-type": response["Content-Type"]}
    )
    assert (feed.bozo, feed.version) == (False, "atom10")
    return feed


def slugs(client, url: str = URL) -> list[str]:
    return [entry.link.rstrip("/").rpartition("/")[2] for entry in read(client, url).entries]


def test_the_feed(client, meeting) -> None:
    feed = read(client, f"{URL}?topic=health&year=2019&colour=blue").feed
    index = MeetingIndexPage.objects.get()

    assert (feed.title, feed.subtitle, feed.author) == (
        "Meetings: Health & care, 2019",
        "Where leaders meet.",
        "International Civil Society Centre",
    )
    assert feed.id == uuid5(index.translation_key, "en?topic=health&year=2019").urn
    assert {link.rel: link.href for link in feed.links} == {
        "alternate": f"{SITE}/en/meetings/?topic=health&year=2019",
        "self": f"{SITE}{URL}?topic=health&year=2019",
    }


def test_an_entry(client, meeting) -> None:
    published(meeting, datetime(2019, 1, 2, 3, 4, 5, tzinfo=UTC))

    feed = read(client)

    (entry,) = feed.entries
    assert (entry.title, entry.link) == ("Week <2019>", f"{SITE}{meeting.url}")
    assert entry.id == uuid5(meeting.translation_key, "en").urn
    assert (entry.published, entry.updated) == (
        "2019-01-02T03:04:05+00:00",
        "2019-01-03T03:04:05+00:00",
    )
    assert entry.summary == (
        "<p>10–12 September 2019 · Hamburg, Germany</p><p>Five days &amp; nights.</p>"
    )
    assert [(tag.term, tag.label) for tag in entry.tags] == [("health", "Health & care")]
    assert feed.feed.updated == entry.updated


def test_the_summary_says_what_is_not_as_usual(client, series) -> None:
    make_meeting(
        parent=series,
        slug="online",
        status="cancelled",
        attendance="online",
        date_precision="month",
        start_date=date(2019, 9, 1),
        end_date=None,
    )
    make_meeting(
        parent=series, slug="later", date_precision="unannounced", start_date=None, end_date=None
    )

    assert {entry.summary for entry in read(client).entries} == {
        "<p>Cancelled · September 2019 · Online</p>",
        "<p>Date to be announced</p>",
    }


def test_the_identity_of_an_entry_stays(client, meeting) -> None:
    before = read(client).entries[0]

    meeting.title, meeting.slug = "Renamed", "renamed"
    republish(meeting)
    after = read(client).entries[0]

    assert (after.id, after.title, after.link) == (
        before.id,
        "Renamed",
        f"{SITE}/en/meetings/week/renamed/",
    )
    assert after.published == before.published


def test_french_has_a_feed_of_its_own(client, meeting) -> None:
    translation = submit(meeting)
    translate_all(translation)
    french = publish(translation)

    response = client.get(french.get_parent().get_parent().url + "feed.atom")
    root = ElementTree.fromstring(response.content)
    (entry,) = feedparser.parse(response.content).entries

    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "fr"
    assert (entry.link, entry.id) == (
        f"{SITE}{french.url}",
        uuid5(meeting.translation_key, "fr").urn,
    )
    assert entry.summary.startswith("<p>10–12 septembre 2019 · ")


def test_newest_published_first_and_no_more_than_thirty(client, series) -> None:
    start = datetime(2019, 1, 1, tzinfo=UTC)
    for number in range(32):
        meeting = make_meeting(parent=series, slug=f"meeting-{number}")
        published(meeting, start + timedelta(days=(number * 7) % 32))

    found = read(client).entries

    assert len(found) == 30
    days = [entry.published for entry in found]
    assert days == sorted(days, reverse=True)
    assert days[-1] == "2019-01-03T00:00:00+00:00"


def test_the_filters_of_the_index_are_obeyed(client, meeting, series) -> None:
    make_meeting(parent=meeting, slug="kisumu", format="local")
    other = make_series(title="Heads", slug="heads", parent=series.get_parent())
    make_meeting(parent=other, slug="heads-2018", start_date=date(2018, 1, 1), end_date=None)

    assert slugs(client) == ["heads-2018", "kisumu", "2019"]
    assert slugs(client, f"{URL}?series=week&format=main") == ["2019"]
    assert slugs(client, f"{URL}?year=2018") == ["heads-2018"]
    assert slugs(client, f"{URL}?when=upcoming") == []
    assert slugs(client, f"{URL}?year=abc&when=%00&topic={'x' * 10_000}") == slugs(client)
    assert slugs(client, "/en/meetings/week/feed.atom") == ["kisumu", "2019"]
    assert slugs(client, "/en/meetings/week/feed.atom?format=local") == ["kisumu"]


def test_nothing_in_it_that_is_not_public(client, series, meeting) -> None:
    make_meeting(parent=series, slug="draft", publish=False)
    scheduled = make_meeting(parent=series, slug="scheduled", publish=False)
    scheduled.go_live_at = datetime(2090, 1, 1, tzinfo=UTC)
    scheduled.save_revision().publish()
    unpublished = make_meeting(parent=series, slug="unpublished")
    unpublished.unpublish()
    private = make_meeting(parent=series, slug="private")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    make_meeting(parent=private, slug="below-private")
    meeting.title = "A change that is a draft"
    meeting.save_revision()

    feed = read(client)

    assert [entry.title for entry in feed.entries] == ["Week <2019>"]


def test_no_mirror_is_in_it(client, meeting) -> None:
    german = Locale.objects.get(language_code="de")
    index, series = MeetingIndexPage.objects.get(), SeriesPage.objects.get()
    translation = submit(index, "de")
    translate_all(translation)
    german_index = publish(translation)
    series.copy_for_translation(german, alias=True)
    mirror = meeting.copy_for_translation(german, alias=True)
    assert mirror.live

    assert read(client, f"{german_index.url}feed.atom").entries == []


def test_an_empty_feed_has_the_date_of_its_index(client, series) -> None:
    moment = datetime(2019, 1, 2, tzinfo=UTC)
    MeetingIndexPage.objects.update(last_published_at=moment)

    feed = read(client)

    assert (feed.entries, feed.feed.updated) == ([], "2019-01-02T00:00:00+00:00")
    assert client.get(URL)["ETag"] == client.get(URL)["ETag"]


def test_control_characters_are_left_out(client, series) -> None:
    # As an import or an old database may have brought them in; no form lets them through.
    meeting = make_meeting(parent=series)
    topic = make_topic(title="Hea\x0blth")
    meeting.topics = [MeetingTopic(topic=topic)]
    republish(meeting)
    MeetingPage.objects.update(title="We\x01ek\x1f", introduction="Fi\ufffeve\x08 days")

    (entry,) = read(client).entries

    assert (entry.title, entry.tags[0].label) == ("Week", "Health")
    assert entry.summary == "<p>10–12 September 2019</p><p>Five days</p>"
