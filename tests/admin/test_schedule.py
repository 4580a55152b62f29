"""The command beside the server that publishes what is due."""

import os

import pytest
from django.core.management import call_command
from django.db import OperationalError

from cms.core import beside
from cms.core.management.commands import run_schedule
from home.models import StandardPage
from tests.factories import make_standard_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def rounds(monkeypatch) -> list[int]:
    """How often the command waited; its server is gone after three rounds."""
    waited: list[int] = []
    monkeypatch.setattr(run_schedule, "wait_beside", lambda server, _: waited.append(server))
    monkeypatch.setattr(os, "getppid", lambda: 4711 if len(waited) < 3 else 1)
    # The connection is the test's own.
    monkeypatch.setattr(run_schedule, "close_old_connections", lambda: None)
    return waited


def test_a_round_that_fails_is_logged_and_the_next_goes_on(rounds, monkeypatch, caplog) -> None:
    page = make_standard_page(publish=False)

    def publish_and_expire() -> None:
        if not rounds:
            raise OperationalError("the database is away")
        page.save_revision().publish()

    monkeypatch.setattr(run_schedule, "publish_and_expire", publish_and_expire)
    call_command("run_schedule", beside=4711)

    assert rounds == [4711, 4711, 4711]
    assert [record.getMessage() for record in caplog.records if record.exc_info] == [
        "What is due could not be published; the next round tries again."
    ]
    assert StandardPage.objects.get(pk=page.pk).live


def test_the_command_ends_with_its_server(rounds) -> None:
    call_command("run_schedule", beside=4712)

    assert rounds == []


def test_a_minute_of_waiting_ends_when_the_server_does(monkeypatch) -> None:
    seconds: list[float] = []
    monkeypatch.setattr(beside.time, "sleep", seconds.append)
    monkeypatch.setattr(os, "getppid", lambda: 4711 if len(seconds) < 2 else 1)

    beside.wait_beside(4711, run_schedule.MINUTE)

    assert seconds == [1, 1]
