"""Groups across editions: from a group to what it did elsewhere, and back."""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from meetings.models import MeetingGroup, MeetingPage, MeetingSession, SeriesPage
from tests.factories import make_meeting, make_series
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

FIRST = uuid4()


def edition(year: int, *groups: MeetingGroup, **values: Any) -> MeetingPage:
    sessions = values.pop("sessions", [])
    values = {"start_date": date(year, 9, 10), "end_date": None, **values}
    rows = {"groups": list(groups), "sessions": sessions}
    return make_meeting(title=f"Circle {year}", slug=str(year), rows=rows, **values)


def later(name: str = "Policy", **values: Any) -> MeetingGroup:
    return MeetingGroup(name=name, continues=FIRST, **values)


@pytest.fixture
def series() -> SeriesPage:
    series = make_series(title="Circle", slug="circle")
    held = MeetingSession(title="Norms that travel", kind="parallel", group_uuid=FIRST)
    edition(2017, MeetingGroup(name="Advocacy", uuid=FIRST, first_convened=2017), sessions=[held])
    edition(2018, later(), MeetingGroup(name="People"))
    edition(2019, later(first_convened=2018))
    edition(2020, later(), publish=False)
    hidden = edition(2021, later())
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    return series


def shown(response: Any) -> dict[str, list[str]]:
    groups = response.context["groups"]
    return {g.name: [row.page.title for row in g.other_editions] for g in groups}


def test_a_group_leads_to_its_public_editions_newest_first(client, series) -> None:
    response = client.get(f"{series.url}2018/")

    assert shown(response) == {"Policy": ["Circle 2019", "Circle 2017"], "People": []}
    html = response.content.decode()
    assert f'<a href="/en/meetings/circle/2017/#group-{FIRST}"><bdi>Circle 2017</bdi></a>' in html
    assert "as <bdi>Advocacy</bdi>" in html
    assert f'<a href="/en/meetings/circle/#group-{FIRST}">' in html
    assert html.count("This group at other editions") == 1


def test_the_first_edition_leads_to_those_that_continue_it(client, series) -> None:
    assert shown(client.get(f"{series.url}2017/")) == {"Advocacy": ["Circle 2019", "Circle 2018"]}


def test_the_series_tells_what_each_group_did(client, series) -> None:
    response = client.get(series.url)

    assert [
        (g.name, g.identity == FIRST, g.first_convened, [row.meeting.title for row in g.rows])
        for g in response.context["groups"]
    ] == [
        ("Policy", True, 2017, ["Circle 2019", "Circle 2018", "Circle 2017"]),
        ("People", False, None, ["Circle 2018"]),
    ]
    html = response.content.decode()
    assert f'id="group-{FIRST}"' in html
    assert "<bdi>Norms that travel</bdi>" in html
    assert "Circle 2020" not in html
    assert "Circle 2021" not in html


def test_french_readers_get_to_what_is_in_french(client, series) -> None:
    for year in (2017, 2018):
        translation = submit(MeetingPage.objects.get(slug=str(year), locale__language_code="en"))
        translate_all(translation)
        publish(translation)

    assert shown(client.get("/fr/meetings/circle/2018/")) == {
        "FR Policy": ["FR Circle 2017"],
        "FR People": [],
    }
    page = client.get("/fr/meetings/circle/")
    assert [g.name for g in page.context["groups"]] == ["FR Policy", "FR People"]


def test_the_api_says_which_groups_are_the_same(client, series) -> None:
    found = MeetingPage.objects.get(slug="2018")
    answer = client.get(f"/api/meetings/{found.translation_key}/?language=en").json()

    assert [(g["name"], UUID(g["identity"]) == FIRST) for g in answer["groups"]] == [
        ("Policy", True),
        ("People", False),
    ]


@pytest.mark.parametrize("count", [1, 3])
def test_the_same_number_of_queries_for_one_and_three(client, count) -> None:
    series = make_series()
    edition(2000, MeetingGroup(name="Policy", uuid=FIRST))
    pages = [
        edition(2001 + number, later(), *(MeetingGroup(name=str(n)) for n in range(number)))
        for number in range(count)
    ]

    assert (queries(client, pages[-1].url), queries(client, series.url)) == (30, 17)


def queries(client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


def choices(page: MeetingPage, parent: Any = None) -> list[str]:
    form = page.get_edit_handler().get_form_class()(instance=page, parent_page=parent)
    fields = form.formsets["groups"].form.base_fields
    return [label for _value, label in fields["continues"].widget.choices]


def test_the_editor_is_offered_the_groups_of_the_series(series) -> None:
    page = MeetingPage.objects.get(slug="2018")

    assert choices(page) == [
        "A group that is new",
        "Policy (2020, 2021, 2019, 2017)",
    ]
    assert choices(MeetingPage(locale=series.locale), series)[2] == "People (2018)"
