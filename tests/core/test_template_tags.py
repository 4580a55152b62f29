"""A template tag asks the database nothing: what a page shows is in its context."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TAGS = [path for path in ROOT.glob("*/**/templatetags/*.py") if ".venv" not in path.parts]


@pytest.mark.parametrize("path", TAGS, ids=lambda path: path.name)
def test_no_query_in_a_template_tag(path: Path) -> None:
    source = path.read_text(encoding="utf-8")

    assert [word for word in (".objects", "get_model", ".models") if word in source] == []
