"""How feeds answer: nothing twice, nothing private, no cookie."""

from datetime import UTC, datetime

import pytest
from django.utils.http import http_date
from wagtail.models import PageViewRestriction

from meetings.models import MeetingPage, SeriesPage
from tests.factories import make_meeting, make_meeting_index, make_series

pytestmark = pytest.mark.django_db

URL = "/en/meetings/feed.atom"


@pytest.fixture
def series() -> SeriesPage:
    return make_series(title="Week", slug="week", parent=make_meeting_index())


class TestConditionalRequests:
    """Feed readers ask every hour; what has not changed is not sent again."""

    @pytest.fixture(autouse=True)
    def _published_once(self, series) -> None:
        self.meeting = make_meeting(parent=series, slug="2019")
        moment = datetime(2019, 1, 2, tzinfo=UTC)
        MeetingPage.objects.update(first_published_at=moment, last_published_at=moment)

    def test_unchanged_by_tag(self, client) -> None:
        tag = client.get(URL)["ETag"]

        response = client.get(URL, headers={"If-None-Match": tag})

        assert (response.status_code, response.content, response["ETag"]) == (304, b"", tag)

    def test_a_new_meeting_is_a_change(self, client) -> None:
        first = client.get(URL)
        make_meeting(slug="new")

        assert client.get(URL, headers={"If-None-Match": first["ETag"]}).status_code == 200

    def test_a_meeting_that_is_gone_is_a_change(self, client) -> None:
        tag = client.get(URL)["ETag"]
        self.meeting.unpublish()

        since = http_date(datetime(2100, 1, 1, tzinfo=UTC).timestamp())

        assert client.get(URL, headers={"If-None-Match": tag}).status_code == 200
        assert client.get(URL, headers={"If-Modified-Since": since}).status_code == 200

    def test_head(self, client) -> None:
        response = client.head(URL)

        assert (response.status_code, response.content) == (200, b"")
        assert response["ETag"] == client.get(URL)["ETag"]


def test_no_cookie_and_a_strict_policy(client, series) -> None:
    response = client.get(URL)

    assert response.cookies == {}
    assert "default-src 'none'" in response["Content-Security-Policy"]


@pytest.mark.parametrize("restricted", ["index", "series"])
def test_the_feed_is_as_private_as_its_page(client, series, restricted) -> None:
    page = series.get_parent() if restricted == "index" else series
    PageViewRestriction.objects.create(page=page, restriction_type="login")

    assert client.get("/en/meetings/week/feed.atom").status_code == 302


def test_an_unpublished_series_has_no_feed(client, series) -> None:
    series.unpublish()

    assert client.get("/en/meetings/week/feed.atom").status_code == 404
