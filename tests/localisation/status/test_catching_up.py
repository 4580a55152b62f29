"""What a lost task has left undone is done when everything is counted anew."""

from typing import Any

import pytest

from cms.localisation import synchronisation
from cms.localisation.models import State
from cms.localisation.publication import publish
from cms.localisation.status import catching_up
from cms.localisation.status.catching_up import recompute
from cms.localisation.status.comparing import is_read
from cms.localisation.status.keeping import source_of
from home.models import StandardPage
from tests.factories import full_meeting, make_standard_page
from tests.factories.meetings import block
from tests.factories.tree import republish
from tests.localisation.test_publication import (
    changed,
    page_in_french,
    prepared,
    status_of,
    target_of,
    translate,
)

pytestmark = pytest.mark.django_db


def changed_unseen(page: Any, **values: Any) -> None:
    """Publish the page with other values; the task that should follow is lost."""
    page = type(page).objects.get(pk=page.pk)
    for name, value in values.items():
        setattr(page, name, value)
    republish(page)


def test_a_change_that_nobody_followed_is_seen() -> None:
    page, _translation = page_in_french()
    changed_unseen(page, introduction="We meet every year.")
    assert status_of(page).state == State.CURRENT

    assert recompute().failed == 0

    assert status_of(page).state == State.OUTDATED


def test_blocks_that_nobody_moved_in_french_are_moved() -> None:
    page = make_standard_page(
        introduction="", body=[("heading", {"text": "One"}), ("heading", {"text": "Two"})]
    )
    translation = prepared(page)
    translate(translation)
    publish(translation)
    body = list(StandardPage.objects.get(pk=page.pk).body.raw_data)
    changed_unseen(page, body=body[::-1])

    recompute()

    assert [one.value["text"] for one in target_of(translation).body] == ["FR Two", "FR One"]


def test_what_was_read_is_not_read_again(monkeypatch) -> None:
    meeting = full_meeting()
    page = make_standard_page(
        slug="rich", body=[block("paragraph", '<p>We <b>meet</b> <a href="/x">here</a>.</p>')]
    )
    prepared(meeting)
    prepared(page)
    followed: list[Any] = []
    monkeypatch.setattr(catching_up, "follow", followed.append)

    recompute()

    assert [is_read(source_of(one.translation_key), one) for one in (meeting, page)] == [True, True]
    assert followed == []


def test_a_language_that_fails_holds_up_no_other(monkeypatch, caplog) -> None:
    page = make_standard_page(
        introduction="", body=[("heading", {"text": "One"}), ("heading", {"text": "Two"})]
    )
    translations = {code: prepared(page, code) for code in ("fr", "es")}
    for translation in translations.values():
        translate(translation)
        publish(translation)
    real = synchronisation.publish

    def fails_in_french(translation: Any, *args: Any, **kwargs: Any) -> Any:
        if translation.target_locale.language_code == "fr":
            raise RuntimeError("the disk is full")
        return real(translation, *args, **kwargs)

    monkeypatch.setattr(synchronisation, "publish", fails_in_french)
    body = list(StandardPage.objects.get(pk=page.pk).body.raw_data)

    changed(page, body=body[::-1])

    assert [one.value["text"] for one in target_of(translations["es"]).body] == ["FR Two", "FR One"]
    assert (status_of(page).state, status_of(page, "es").state) == (State.OUTDATED, State.CURRENT)
    assert "could not follow its source" in caplog.text
