"""How often translations are asked to follow."""

from typing import Any

import pytest
from django.test import TestCase, override_settings
from django_tasks_db.models import DBTaskResult

from cms.localisation.preparation import take_up
from cms.localisation.status import signal_handlers
from cms.localisation.tasks import follow_later
from tests.factories import make_standard_page
from tests.factories.tree import republish

pytestmark = pytest.mark.django_db


@pytest.fixture
def followed(monkeypatch) -> list[Any]:
    found: list[Any] = []
    monkeypatch.setattr(
        signal_handlers, "follow_later", lambda instance, **kwargs: found.append(instance.pk)
    )
    return found


def test_a_publication_is_followed_once(followed) -> None:
    page = make_standard_page()
    followed.clear()

    republish(page)

    assert followed == [page.pk]


def test_a_withdrawal_is_counted_once(monkeypatch) -> None:
    page = make_standard_page()
    kept: list[Any] = []
    monkeypatch.setattr(signal_handlers, "keep", kept.append)

    page.unpublish()

    assert kept == [page.translation_key]


def test_the_record_of_a_draft_is_nothing_to_follow(followed) -> None:
    page = make_standard_page(publish=False)
    take_up(page)
    followed.clear()

    page.save(update_fields=["draft_title", "has_unpublished_changes"])
    assert followed == []
    page.save(update_fields=["title"])
    assert followed == [page.pk]


QUEUE = {
    name: {"BACKEND": "django_tasks_db.DatabaseBackend"}
    for name in ("default", "translation", "papers")
}


def test_a_task_that_waits_is_not_put_into_the_queue_again() -> None:
    page = make_standard_page()

    with override_settings(TASKS=QUEUE):
        for is_minor in (False, False, True):
            with TestCase.captureOnCommitCallbacks(execute=True):
                follow_later(page, is_minor=is_minor)

    found = DBTaskResult.objects.filter(task_path="cms.localisation.tasks.follow_source")
    assert sorted(one.args_kwargs["args"][2] for one in found) == [False, True]
