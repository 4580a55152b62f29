"""A launch is one switch: nothing of it is anywhere a second before its minute, and everything is
everywhere with it, however it was scheduled."""

import re
from collections.abc import Callable

import pytest
import time_machine
from wagtail.models import Page

from cms.core.management.commands import run_schedule
from tests.launch.scene import (
    DAYS_BEFORE,
    MINUTE,
    SECOND_BEFORE,
    Around,
    Scene,
    build,
    by_release,
    by_schedule,
    pass_a_round,
    surroundings,
)
from tests.launch.surfaces import (
    Answer,
    all_of,
    ask,
    mentions,
    never,
    oai_records,
    own,
    shared,
)

pytestmark = pytest.mark.django_db

WAYS = [by_release, by_schedule]
# For how long a copy may be shown that was made just before the minute, in seconds.
LONGEST = 60


@pytest.fixture
def clock(monkeypatch):
    # The connection is the test's own.
    monkeypatch.setattr(run_schedule, "close_old_connections", lambda: None)
    with time_machine.travel(DAYS_BEFORE, tick=False) as travelling:
        yield travelling


def is_nowhere(around: Around, scene: Scene) -> None:
    addresses = shared(around)
    assert {a: mentions(a) for a in addresses} == dict.fromkeys(addresses, False)
    answers = {address: ask(address) for address in own(scene)}
    assert {a: answer.status for a, answer in answers.items()} == dict.fromkeys(answers, 404)
    assert {ask(address).status for address in never(scene)} == {404}
    assert oai_records(scene) == dict.fromkeys(oai_records(scene), 0)


@pytest.mark.parametrize("schedule", WAYS)
def test_nothing_before_the_minute_and_everything_with_it(
    clock, schedule: Callable[[Scene], None]
) -> None:
    around = surroundings()
    without = all_of(shared(around))
    scene = build(around)
    schedule(scene)
    pass_a_round()
    # Not a word, nor a number beside a filter: nobody could tell that there is something.
    assert all_of(shared(around)) == without
    is_nowhere(around, scene)
    clock.move_to(SECOND_BEFORE)
    pass_a_round()
    is_nowhere(around, scene)
    kept = all_of([*shared(around), *own(scene)])

    clock.move_to(MINUTE)
    pass_a_round()

    expected = shared(around)
    assert {address: mentions(address) for address in expected} == expected
    addresses = own(scene)
    assert {a: ask(a).status for a in addresses} == dict.fromkeys(addresses, 200)
    assert {ask(address).status for address in never(scene)} == {404}
    assert oai_records(scene) == dict.fromkeys(oai_records(scene), 2)
    pages = Page.objects.filter(pk__in=[page.pk for page in scene.pages])
    moments = pages.values_list("live", "first_published_at", "last_published_at")
    assert list(moments) == [(True, MINUTE, MINUTE)] * 6
    changed = {a: answer for a, answer in kept.items() if expected.get(a, True)}
    assert {a: is_hidden(a, answer) for a, answer in changed.items()} == dict.fromkeys(
        changed, False
    )


def is_hidden(address: str, before: Answer) -> bool:
    """Whether somebody who kept the answer of before is not shown the launch, for longer than a
    minute, or when asking again with what the answer said of itself."""
    found = re.search(r"max-age=(\d+)", before.headers.get("Cache-Control", ""))
    if found and int(found[1]) > LONGEST:
        return True
    conditions = {
        name: before.headers[header]
        for name, header in (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified"))
        if header in before.headers
    }
    return any(ask(address, **{name: value}).status == 304 for name, value in conditions.items())
