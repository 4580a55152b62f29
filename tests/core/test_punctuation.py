"""What stands between words is the language's own."""

import pytest
from django.utils import translation

from cms.core.punctuation import in_a_row, labelled


@pytest.mark.parametrize(
    ("language", "row", "line"),
    [
        ("en", "Rome, Oslo", "Changes: Forum"),
        ("fr", "Rome, Oslo", "Changes\N{NO-BREAK SPACE}: Forum"),
        ("ar", "Rome، Oslo", "Changes: Forum"),
    ],
)
def test_commas_and_colons(language, row, line) -> None:
    with translation.override(language):
        assert (in_a_row(["Rome", "", "Oslo"]), labelled("Changes", "Forum")) == (row, line)
