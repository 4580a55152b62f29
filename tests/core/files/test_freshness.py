"""Version numbers before dates, and of dates only those of replacements."""

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from cms.core.files.freshness import is_older_than, newer_than, version_key

MAY, JUNE, JULY = (datetime(2026, month, 1, tzinfo=UTC) for month in (5, 6, 7))


@dataclass(frozen=True)
class File:
    language_code: str
    version: str = ""
    modified: datetime | None = MAY
    replaced_at: datetime | None = None


@pytest.mark.parametrize(
    ("french", "english", "is_older"),
    [
        (File("fr", "1.0"), File("en", "2.0"), True),
        (File("fr", "2.9"), File("en", "2.10"), True),
        (File("fr", "2"), File("en", "2.0"), False),
        (File("fr", "v2"), File("en", "1.4"), False),
        # The same state by its number, though the English file was replaced for its tags.
        (File("fr", "2"), File("en", "2", JULY, JULY), False),
        (File("fr"), File("en", "", JULY, JULY), True),
        (File("fr", "", JULY), File("en", "", JUNE, JUNE), False),
        # Uploaded later, never replaced.
        (File("fr"), File("en", "", JULY), False),
        (File("fr", "2"), File("en", "", JULY, JULY), True),
        (File("fr", "final"), File("en", "draft"), False),
        (File("fr", "", None), File("en", "", JULY, JULY), False),
        # Another file in the same language is a different one.
        (File("fr", "1"), File("fr", "2"), False),
    ],
)
def test_older_than_another_language(french, english, is_older) -> None:
    assert is_older_than(french, [french, english]) is is_older


def test_which_one_is_newer() -> None:
    french, english = File("fr", "1"), File("en", "2")

    assert newer_than(french, [File("de", "1"), english]) == english


@pytest.mark.parametrize(
    ("version", "key"),
    [
        ("v2.10", (2, 10)),
        ("2.0", (2,)),
        ("final", ()),
        ("2026-05", (2026, 5)),
        ("9" * 5000, (999_999_999,)),
    ],
)
def test_the_numbers_in_a_version(version, key) -> None:
    assert version_key(version) == key
