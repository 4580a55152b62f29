"""What other apps have done every minute."""

import pytest
from django.core.management import call_command
from wagtail import hooks

from cms.core.management.commands import run_schedule
from cms.core.schedule import RUN_ON_SCHEDULE

pytestmark = pytest.mark.django_db


def test_one_round_calls_all_and_one_that_fails_holds_up_no_other(monkeypatch, caplog) -> None:
    # The connection is the test's own.
    monkeypatch.setattr(run_schedule, "close_old_connections", lambda: None)
    called = []

    def fails() -> None:
        raise ValueError("out of order")

    def counts() -> None:
        called.append("counts")

    with hooks.register_temporarily([(RUN_ON_SCHEDULE, fails), (RUN_ON_SCHEDULE, counts)]):
        call_command("run_schedule", once=True)

    assert called == ["counts"]
    assert [str(record.exc_info[1]) for record in caplog.records] == ["out of order"]
