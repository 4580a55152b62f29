"""Satellites of a meeting: by phase and region, in the reader's language."""

from dataclasses import dataclass, field
from datetime import date
from types import SimpleNamespace

import pytest
from wagtail.models import PageViewRestriction

from meetings.models import MeetingPage, MeetingRegion
from meetings.satellites import by_phase_and_region
from tests.factories import make_meeting, make_region
from tests.translation_cycle import publish, submit, translate_all


@dataclass
class Meeting:
    pk: int
    phase: str = "before"
    facts: SimpleNamespace = field(init=False)

    def __post_init__(self) -> None:
        self.facts = SimpleNamespace(phase=self.phase)


def shape(phases: list) -> list:
    return [
        (phase.label, [(group.region, [m.pk for m in group.meetings]) for group in phase.regions])
        for phase in phases
    ]


def test_phases_in_time_and_regions_by_name() -> None:
    meetings = [Meeting(1, "after"), Meeting(2), Meeting(3), Meeting(4, ""), Meeting(5)]
    regions = {2: ["Europe"], 3: ["Africa"], 5: ["Europe"]}

    assert shape(by_phase_and_region(meetings, regions, "en")) == [
        ("Before the main event", [("Africa", [3]), ("Europe", [2, 5])]),
        ("After the main event", [("", [1])]),
        ("", [("", [4])]),
    ]


def test_those_without_a_region_are_last() -> None:
    phases = by_phase_and_region([Meeting(1), Meeting(2)], {2: ["Zambia"]}, "en")

    assert shape(phases) == [("Before the main event", [("Zambia", [2]), ("", [1])])]


def test_a_meeting_of_two_regions_stands_once() -> None:
    phases = by_phase_and_region([Meeting(1)], {1: ["Europe", "Africa"]}, "en")

    assert shape(phases) == [("Before the main event", [("Africa · Europe", [1])])]


def test_regions_stand_as_the_reader_sorts() -> None:
    meetings = [Meeting(1), Meeting(2), Meeting(3)]
    names = {1: ["Océanie"], 2: ["Égypte"], 3: ["Europe"]}

    (phase,) = by_phase_and_region(meetings, names, "fr")

    assert [group.region for group in phase.regions] == ["Égypte", "Europe", "Océanie"]


@pytest.mark.parametrize(("regions", "is_divided"), [({}, False), ({1: ["Africa"]}, True)])
def test_a_phase_without_any_region_is_not_divided(regions, is_divided) -> None:
    (phase,) = by_phase_and_region([Meeting(1)], regions, "en")

    assert phase.is_divided is is_divided


@pytest.fixture
def edition(db) -> MeetingPage:
    edition = make_meeting(title="Week", slug="week")
    africa = make_region()

    def satellite(slug: str, day: int, **values: object) -> MeetingPage:
        rows = {"regions": [MeetingRegion(region=region) for region in values.pop("regions", [])]}
        start = date(2019, 5, day)
        values = {"start_date": start, "end_date": None, "phase": "before", **values}
        return make_meeting(
            parent=edition, title=slug, slug=slug, format="local", rows=rows, **values
        )

    satellite("late", 3, regions=[africa])
    satellite("early", 1, regions=[africa])
    satellite("anywhere", 2)
    satellite("draft", 4, publish=False, regions=[africa])
    private = satellite("private", 5, regions=[africa])
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    return edition


def titles(phases: list) -> list:
    return [
        (
            phase.label,
            [(group.region, [m.title for m in group.meetings]) for group in phase.regions],
        )
        for phase in phases
    ]


def test_the_page_shows_what_is_public_soonest_first(client, edition) -> None:
    response = client.get(edition.url)

    assert titles(response.context["satellites"]) == [
        ("Before the main event", [("Africa", ["early", "late"]), ("", ["anywhere"])])
    ]
    html = response.content.decode()
    assert html.index(">Africa</h4>") < html.index(">early</a>") < html.index(">late</a>")
    assert html.index(">Not tied to a region</h4>") < html.index(">anywhere</a>")


def test_french_readers_read_french_regions_and_see_what_is_translated(client, edition) -> None:
    africa = MeetingRegion.objects.first().region
    region = submit(africa)
    translate_all(region)
    publish(region)
    translation = submit(MeetingPage.objects.get(slug="early"))
    translate_all(translation)
    french = publish(translation)

    page = client.get(MeetingPage.objects.parent_of(french).get().url)

    assert [
        [(group.region, [m.title for m in group.meetings]) for group in phase.regions]
        for phase in page.context["satellites"]
    ] == [[("FR Africa", ["FR early"])]]


def test_no_satellites_no_section(client, db) -> None:
    response = client.get(make_meeting().url)

    assert response.context["satellites"] == []
    assert 'id="satellites"' not in response.content.decode()
