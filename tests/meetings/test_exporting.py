"""All meetings as a table: right in every cell, safe in a spreadsheet, no more than is public."""

import csv
import io
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook
from wagtail.models import PageViewRestriction

from cms.core.models import User
from home.roles import set_up_groups
from meetings.models import MeetingPage, MeetingTopic, MeetingWayToTakePart
from tests import factories
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

SITE = "http://localhost:8000"
ADMIN = "/admin/meetings-table/"


@pytest.fixture(autouse=True)
def _clock():
    with time_machine.travel(datetime(2027, 1, 4, 9, tzinfo=UTC), tick=False):
        yield


def rows_of(response: Any) -> list[dict[str, str]]:
    text = response.content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def cells_of(response: Any) -> list[dict[str, Any]]:
    sheet = load_workbook(io.BytesIO(response.content)).active
    heading, *lines = sheet.iter_rows()
    names = [cell.value for cell in heading]
    return [dict(zip(names, line, strict=True)) for line in lines]


def make_meeting(**values: Any) -> MeetingPage:
    topic = factories.make_topic(title="Digital rights")
    values = {
        "title": "Circle 2027",
        "slug": "2027",
        "start_date": date(2027, 4, 8),
        "end_date": date(2027, 4, 9),
        "start_time": time(9, 30),
        "time_zone": "Europe/Berlin",
        "venue": factories.make_venue(),
        "rows": {
            "topics": [MeetingTopic(topic=topic)],
            "ways_to_take_part": [
                MeetingWayToTakePart(title="Come along", closes_on=date(2027, 2, 1)),
                MeetingWayToTakePart(title="Speak", role="speaker", closes_on=date(2027, 1, 20)),
            ],
        },
        **values,
    }
    return factories.make_meeting(**values)


def test_a_meeting_in_all_its_columns(client) -> None:
    meeting = make_meeting()
    order = submit(meeting)
    translate_all(order)
    french = publish(order)

    (row,) = rows_of(client.get("/en/meetings/meetings.csv"))

    assert {name: value for name, value in row.items() if value} == {
        "Series": "Leaders' Circle",
        "Title": "Circle 2027",
        "Begins": "2027-04-08T09:30+02:00",
        "Ends": "2027-04-09",
        "Time zone": "Europe/Berlin",
        "Status": "Scheduled",
        "Attendance": "In person",
        "Format": "Main event",
        "Venue": "Harbour House",
        "Street": "Quay 5",
        "City": "Hamburg",
        "Country": "Germany",
        "Country code": "DE",
        "Topics": "Digital rights",
        "Ways to take part": "Delegate: Come along (2027-02-01); Speaker: Speak (2027-01-20)",
        "Last day to apply": "2027-02-01",
        "Languages": "en fr",
        "Title (en)": "Circle 2027",
        "Title (fr)": "FR Circle 2027",
        "Address (en)": f"{SITE}{meeting.url}",
        "Address (fr)": f"{SITE}{french.url}",
        "Identifier": str(meeting.translation_key),
    }
    (cells,) = cells_of(client.get("/en/meetings/meetings.xlsx"))
    assert {name: cell.value or "" for name, cell in cells.items()} == row


def test_a_table_is_in_its_language_and_obeys_the_filters(client) -> None:
    series = factories.make_series()
    meeting = factories.make_meeting(
        title="Circle 2027",
        slug="2027",
        start_date="2027-04-08",
        end_date="2027-04-09",
        parent=series,
    )
    factories.make_meeting(title="Circle 2019", parent=series)
    order = submit(meeting)
    translate_all(order)
    publish(order)

    french = client.get("/fr/meetings/meetings.csv").content.decode("utf-8-sig")

    assert "FR Circle 2027" in french
    assert "Circle 2019" not in french
    titles = [row["Title"] for row in rows_of(client.get("/en/meetings/meetings.csv?when=past"))]
    assert titles == ["Circle 2019"]


@pytest.mark.parametrize(
    ("values", "begins", "ends"),
    [
        (
            {
                "date_precision": "unannounced",
                "start_date": None,
                "end_date": None,
                "start_time": None,
            },
            "",
            "",
        ),
        ({"date_precision": "month", "start_time": None}, "2027-04", "2027-04"),
        (
            {"end_time": time(17), "start_time": time(9)},
            "2027-04-08T09:00+02:00",
            "2027-04-09T17:00+02:00",
        ),
        ({"start_time": None}, "2027-04-08", "2027-04-09"),
    ],
    ids=str,
)
def test_moments_are_iso_8601_as_far_as_they_are_known(client, values, begins, ends) -> None:
    make_meeting(**values)

    (row,) = rows_of(client.get("/en/meetings/meetings.csv"))

    assert (row["Begins"], row["Ends"]) == (begins, ends)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_nothing_is_a_formula(client, start) -> None:
    title = f"{start}HYPERLINK(1)"
    make_meeting()
    MeetingPage.objects.update(title=title)

    (row,) = rows_of(client.get("/en/meetings/meetings.csv"))
    (cells,) = cells_of(client.get("/en/meetings/meetings.xlsx"))

    assert row["Title"] == row["Title (en)"] == f"'{title}"
    assert cells["Title"].data_type == "s"
    assert cells["Title"].value.strip() == title.strip()


@pytest.mark.parametrize(
    ("level", "told"),
    [
        ("city", ["", "", "Hamburg", "Germany", "DE"]),
        ("country", ["", "", "", "Germany", "DE"]),
        ("none", ["", "", "", "", ""]),
    ],
)
def test_a_place_is_told_as_far_as_it_is_public(client, level, told) -> None:
    make_meeting(venue_disclosure=level)
    client.force_login(User.objects.create_superuser("admin"))

    for address in ("/en/meetings/meetings.csv", f"{ADMIN}?export=csv"):
        (row,) = rows_of(client.get(address))
        assert [row[n] for n in ("Venue", "Street", "City", "Country", "Country code")] == told


def test_the_public_table_has_nothing_unpublished(client) -> None:
    make_meeting()
    draft = make_meeting(title="Quenzel", slug="draft", publish=False)
    hidden = make_meeting(title="Quenzel", slug="hidden")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")

    for address in ("/en/meetings/meetings.csv", "/en/meetings/"):
        assert "Quenzel" not in client.get(address).content.decode()
    assert draft.title == "Quenzel"


class TestForEditors:
    """In the admin: drafts too, for those who may change them, and marked."""

    def member_of(self, name: str) -> User:
        set_up_groups()
        user = User.objects.create_user(name.lower())
        user.groups.add(Group.objects.get(name=name))
        return user

    def test_drafts_are_marked_and_as_they_were_last_saved(self, client) -> None:
        make_meeting()
        draft = make_meeting(title="Circle 2028", slug="2028", publish=False)
        draft.title, draft.start_date = "Circle of 2028", date(2028, 5, 1)
        draft.end_date = date(2028, 5, 2)
        draft.venue = factories.make_venue(name="Quay House", city="Kiel")
        draft.save_revision()
        client.force_login(self.member_of("Editors"))

        rows = rows_of(client.get(f"{ADMIN}?export=csv"))

        assert [(row["Title"], row["Publication"], row["City"]) for row in rows] == [
            ("Circle of 2028", "Draft", "Kiel"),
            ("Circle 2027", "Published", "Hamburg"),
        ]
        assert rows[0]["Begins"].startswith("2028-05-01T09:30")
        assert rows[0]["Address (en)"] == ""

    def test_a_draft_of_a_published_meeting_tells_what_is_published(self, client) -> None:
        meeting = make_meeting()
        meeting.title = "Quenzel"
        meeting.save_revision()
        client.force_login(self.member_of("Editors"))

        (row,) = rows_of(client.get(f"{ADMIN}?export=csv"))

        assert (row["Title"], row["Publication"]) == ("Circle 2027", "Published")

    def test_who_may_not_change_a_draft_does_not_learn_of_it(self, client) -> None:
        make_meeting()
        make_meeting(title="Quenzel", slug="2028", publish=False)
        client.force_login(self.member_of("Translators: French"))

        rows = rows_of(client.get(f"{ADMIN}?export=csv"))

        assert [row["Title"] for row in rows] == ["Circle 2027"]

    def test_nobody_else_gets_in(self, client) -> None:
        make_meeting()
        user = User.objects.create_user("somebody")

        assert client.get(ADMIN).status_code == 302
        client.force_login(user)
        assert client.get(f"{ADMIN}?export=csv").status_code == 302

    def test_the_page_says_how_many_there_are(self, client) -> None:
        make_meeting()
        make_meeting(slug="2028", publish=False)
        client.force_login(self.member_of("Editors"))

        page = " ".join(client.get(reverse("meetings_table")).content.decode().split())

        assert "2 meetings, of which 1 is a draft that you may change." in page


def test_the_index_leads_to_the_table_that_it_shows(client) -> None:
    make_meeting()

    page = client.get("/en/meetings/?when=upcoming").content.decode()

    assert '<a href="/en/meetings/meetings.xlsx?when=upcoming" rel="nofollow">XLSX</a>' in page
    assert '<a href="/en/meetings/meetings.csv?when=upcoming" rel="nofollow">CSV</a>' in page


@pytest.mark.parametrize("address", ["/en/meetings/meetings.csv", f"{ADMIN}?export=xlsx"])
def test_three_meetings_cost_no_more_queries_than_one(client, address) -> None:
    client.force_login(User.objects.create_superuser("admin"))

    def queries() -> int:
        client.get(address)
        with CaptureQueriesContext(connection) as asked:
            client.get(address)
        return len(asked)

    make_meeting()
    make_meeting(slug="draft-1", publish=False)
    before = queries()
    for number in (2, 3):
        make_meeting(slug=f"public-{number}", venue=factories.make_venue(name=f"House {number}"))
        make_meeting(slug=f"draft-{number}", publish=False)

    assert queries() == before
