"""`manage.py import_concept_note`: a JSON object or words; or a clear error and nothing made."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page

from tests.e2e.notes import ARABIC, ENGLISH

pytestmark = pytest.mark.django_db

KEYS = [
    "url",
    "created",
    "title",
    "subtitle",
    "start_date",
    "end_date",
    "document_date",
    "venue",
    "facilitators",
    "groups",
    "joint_sessions",
    "quotes",
    "outcomes",
    "footnotes",
    "contact",
    "not_understood",
]


def run(file: Path, *options: str) -> str:
    output = StringIO()
    call_command("import_concept_note", str(file), "--series", "forum", *options, stdout=output)
    return output.getvalue()


def bring_in(file: Path, *options: str) -> dict[str, Any]:
    return json.loads(run(file, "--json", *options))


@pytest.fixture
def note(tmp_path: Path) -> Path:
    file = tmp_path / "note.md"
    file.write_text(ENGLISH, encoding="utf-8")
    return file


def test_the_json_has_the_keys_of_the_contract(note) -> None:
    result = bring_in(note)

    assert list(result) == KEYS
    assert {name: result[name] for name in KEYS if name not in ("joint_sessions", "title")} == {
        "url": "http://localhost:8000/en/meetings/forum/2031/",
        "created": True,
        "subtitle": "Meetings of the programme and people directors",
        "start_date": "2031-06-04",
        "end_date": "2031-06-06",
        "document_date": "2031-03-03",
        "venue": {
            "name": "Lake Campus",
            "url": "https://lake.example.org/",
            "street": "Seestrasse 12",
            "city": "Zürich",
            "country": "CH",
        },
        "facilitators": [
            {"name": "Marta Kovács", "organisation": "Centre for Shared Leadership"},
            {"name": "Tomás Ferreira", "organisation": "Centre for Shared Leadership"},
        ],
        "groups": [
            {"name": "Programme Directors", "first_convened": 2022},
            {"name": "People Directors", "first_convened": 2031},
        ],
        "quotes": [{"text": "I left with two partners and a plan.", "edition": "2030"}],
        "outcomes": [
            "A clearer view of what peers are trying,",
            "At least one idea for a shared project.",
        ],
        "footnotes": ["As named in the survey after the last forum."],
        "contact": {"name": "Marta Kovács", "email": "marta@example.org"},
        "not_understood": [],
    }
    assert len(result["joint_sessions"]) == 1


def test_again(note) -> None:
    first, again = bring_in(note), bring_in(note, "--publish")

    assert (first["created"], again["created"]) == (True, False)
    assert again["url"] == first["url"]


def test_published_pages_can_be_read(note, client) -> None:
    url = bring_in(note, "--publish")["url"]

    html = client.get(f"{url}concept-note/").content.decode()

    assert "Trust, time and candour are what they ask for." in html
    assert 'role="doc-noteref"' in html


def test_arabic(tmp_path, client) -> None:
    file = tmp_path / "note.txt"
    file.write_text(ARABIC, encoding="utf-8")

    result = bring_in(file, "--locale", "ar", "--publish")

    assert (result["start_date"], result["end_date"]) == ("2031-06-04", "2031-06-06")
    assert result["venue"]["country"] == "JO"
    assert "6 يونيو 2031" in client.get(result["url"]).content.decode()


def test_in_words(note) -> None:
    lines = run(note).splitlines()

    assert lines[0] == "Made http://localhost:8000/en/meetings/forum/2031/ (a draft)."
    assert "venue: Lake Campus, https://lake.example.org/, Seestrasse 12, Zürich, CH" in lines
    assert run(note).startswith("This document is already there: ")


def test_in_words_when_published(note) -> None:
    first = run(note, "--publish").splitlines()[0]

    assert first == "Made http://localhost:8000/en/meetings/forum/2031/ (published)."


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.md", b""),
        ("report.docx", b"%PDF-1.7\n" + b"\x00" * 100),
        ("missing.md", None),
        ("picture.png", b"\x89PNG\r\n"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_clear_error_and_nothing_made(
    tmp_path, name, content
) -> None:
    before = Page.objects.count()
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(CommandError) as raised:
        run(file)

    assert name in str(raised.value)
    assert "\n" not in str(raised.value)
    assert Page.objects.count() == before


def test_a_series_that_is_no_slug_is_refused(note) -> None:
    with pytest.raises(CommandError, match="is no slug"):
        call_command("import_concept_note", str(note), "--series", "a b/c")
