"""Helpers of the tests of the concept note reader."""

from collections.abc import Callable
from pathlib import Path

import pytest

from meetings.concept_notes import ConceptNoteReading, read_concept_note

Read = Callable[..., ConceptNoteReading]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Reads text or bytes as a file of the given name."""

    def read_content(content: str | bytes, name: str = "note.md", **options) -> ConceptNoteReading:
        path = tmp_path / name
        data = content.encode() if isinstance(content, str) else content
        path.write_bytes(data)
        return read_concept_note(path, **options)

    return read_content
