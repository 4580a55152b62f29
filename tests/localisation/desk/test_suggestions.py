"""What the memory and a machine propose is written over nobody's words."""

from typing import Any

import pytest

from cms.localisation.desk import suggestions
from cms.localisation.desk.suggestions import fill_by_machine, fill_from_memory
from tests.factories import make_standard_page
from tests.localisation.test_publication import page_in_french, prepared

pytestmark = pytest.mark.django_db


def recorded(monkeypatch) -> list[str]:
    """In which order words are locked, read and written."""
    calls: list[str] = []

    def record(name: str) -> None:
        real = getattr(suggestions, name)

        def recording(*args: Any, **kwargs: Any) -> Any:
            calls.append(name)
            return real(*args, **kwargs)

        monkeypatch.setattr(suggestions, name, recording)

    for name in ("lock_words", "segments_of", "write"):
        record(name)
    return calls


def test_the_memory_reads_what_it_may_write_over_under_a_lock(monkeypatch) -> None:
    page_in_french()
    translation = prepared(make_standard_page(title="What we do", slug="other"))
    calls = recorded(monkeypatch)

    assert fill_from_memory(translation) == 1

    assert calls == ["lock_words", "segments_of", "write"]


def test_a_machine_reads_again_under_a_lock_what_it_may_write_over(monkeypatch, settings) -> None:
    settings.TRANSLATOR = "dummy"
    translation = prepared(make_standard_page(title="What we do", introduction=""))
    calls = recorded(monkeypatch)

    assert fill_by_machine(translation, None) == 1

    assert calls == ["segments_of", "lock_words", "segments_of", "write"]
