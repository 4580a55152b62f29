"""A meeting is the same everywhere it appears: announced, rescheduled, moved online, happening and
past, every output agrees in five languages."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
import time_machine

from tests.meetings.everywhere import expected, machines, pages, papers
from tests.meetings.everywhere.asking import get, page_of
from tests.meetings.everywhere.expected import State
from tests.meetings.everywhere.scene import (
    ANNOUNCED,
    ELECTIONS,
    FLOOD,
    HAPPENING,
    LANGUAGES,
    MOVED_ONLINE,
    ONLINE,
    PAST,
    RESCHEDULED,
    Scene,
    announce,
)

pytestmark = pytest.mark.django_db

Output = Callable[[Scene, str], dict[str, Any]]
OUTPUTS: list[Output] = [
    pages.of_page,
    pages.of_structured_data,
    pages.of_calendar_links,
    pages.of_home,
    pages.of_index,
    pages.of_series,
    pages.of_search,
    pages.of_concept_note,
    machines.of_calendars,
    machines.of_deadlines,
    machines.of_feed,
    machines.of_changes,
    machines.of_api,
    machines.of_tables,
    machines.of_sitemap,
]
# Typesetting takes its time: asked for once after each change, and at the end.
WITH_PAPERS = [*OUTPUTS, papers.of_papers]
A_SECOND = timedelta(seconds=1)


def all_say(scene: Scene, state: State, outputs: list[Output] = OUTPUTS) -> None:
    """Hold that every output says in every language what holds."""
    wrong = {}
    for code in LANGUAGES:
        reasons = scene.reasons(code)
        told = {"told_reasons": reasons, "latest_reason": [text for _code, text in reasons[:1]]}
        for output in outputs:
            for name, said in output(scene, code).items():
                holds = told[name] if name in told else getattr(state, name)
                if said != holds:
                    wrong[code, output.__name__, name] = (said, holds)
    assert wrong == {}


def cards(scene: Scene) -> list[bytes]:
    """The pictures to share the meeting with; nobody can read them, but they change with it."""
    return [get(f"{page_of(scene, code)}share-card.png") for code in LANGUAGES]


def test_every_output_agrees_at_every_step() -> None:
    with time_machine.travel(ANNOUNCED, tick=False) as clock:
        scene = announce()
        all_say(scene, expected.announced, WITH_PAPERS)
        shared = [cards(scene)]

        clock.move_to(RESCHEDULED)
        scene.change(ELECTIONS, start_date=date(2027, 6, 7), end_date=date(2027, 6, 9))
        # No translator has done anything: the facts are right all the same.
        all_say(scene, expected.rescheduled, WITH_PAPERS)
        shared.append(cards(scene))
        scene.translate()
        all_say(scene, expected.rescheduled)

        clock.move_to(MOVED_ONLINE)
        scene.change(FLOOD, attendance="online", online_url=ONLINE)
        all_say(scene, expected.moved_online, WITH_PAPERS)
        shared.append(cards(scene))
        scene.translate()

        # From here on nobody does anything: the clock alone.
        clock.move_to(HAPPENING - A_SECOND)
        all_say(scene, expected.moved_online)
        clock.move_to(HAPPENING)
        all_say(scene, expected.happening)
        clock.move_to(PAST - A_SECOND)
        all_say(scene, expected.happening)
        clock.move_to(PAST)
        all_say(scene, expected.past, WITH_PAPERS)

    for before, after in pairwise(shared):
        assert [a == b for a, b in zip(before, after, strict=True)] == [False] * len(LANGUAGES)
