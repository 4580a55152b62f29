"""A service that is set up wrongly stops the site at its start, with what to set."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
READ = (
    "from cms.settings import translation as t;"
    "print(t.TRANSLATOR, t.TRANSLATOR_URL, t.TRANSLATOR_WORDS_PER_MONTH)"
)


def start_with(**environment: str) -> subprocess.CompletedProcess[str]:
    rest = {name: value for name, value in os.environ.items() if "TRANSLATOR" not in name}
    return subprocess.run(
        [sys.executable, "-c", READ],
        cwd=ROOT,
        env=rest | {f"TRANSLATOR{name}": value for name, value in environment.items()},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(
    ("environment", "settings"),
    [
        ({}, "none  100000"),
        ({"": " DeepL ", "_KEY": "k:fx", "_WORDS_PER_MONTH": "0"}, "deepl  0"),
        (
            {"": "libretranslate", "_URL": "http://localhost:5000"},
            "libretranslate http://localhost:5000 100000",
        ),
    ],
)
def test_what_is_right(environment, settings) -> None:
    result = start_with(**environment)

    assert (result.stderr, result.stdout) == ("", f"{settings}\n")


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"": "google"}, ["TRANSLATOR"]),
        ({"": "deepl"}, ["TRANSLATOR_KEY"]),
        ({"": "deepl", "_KEY": "secret kéy"}, ["TRANSLATOR_KEY"]),
        ({"": "libretranslate"}, ["TRANSLATOR_URL"]),
        ({"": "deepl", "_KEY": "secret", "_URL": "http://example.org"}, ["TRANSLATOR_URL"]),
        ({"": "deepl", "_KEY": "secret", "_URL": "https://[x"}, ["TRANSLATOR_URL"]),
        (
            {"": "x", "_URL": "ftp://a.org", "_WORDS_PER_MONTH": "-1"},
            ["TRANSLATOR", "TRANSLATOR_URL", "TRANSLATOR_WORDS_PER_MONTH"],
        ),
    ],
)
def test_what_is_wrong_is_named_all_at_once(environment, named) -> None:
    result = start_with(**environment)

    assert result.returncode == 1
    told = result.stderr.rpartition("ImproperlyConfigured: ")[2].splitlines()[1:]
    assert [line.partition(":")[0].strip() for line in told] == named
    assert "secret" not in result.stderr
