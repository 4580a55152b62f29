"""The Nu HTML checker finds nothing on any page type, in English and Arabic."""

import os
import subprocess
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.e2e.pages import PAGES
from tests.e2e.server import Site


def source_of(url: str) -> bytes:
    try:
        return urllib.request.urlopen(url, timeout=20).read()
    except urllib.error.HTTPError as error:
        return error.read()


def test_every_page_type_is_valid(site: Site, tmp_path: Path) -> None:
    checker = os.environ.get("VNU_JAR")
    if not checker:
        pytest.skip("No HTML checker: set VNU_JAR to vnu.jar of the npm package vnu-jar.")
    for language in ("en", "ar"):
        for name, path in PAGES.items():
            file = tmp_path / f"{language}-{name}.html"
            file.write_bytes(source_of(f"{site.url}/{language}/{path}"))

    result = subprocess.run(
        ["java", "-jar", checker, "--format", "gnu", "--filterpattern", ".*Trailing slash.*",
         *map(str, sorted(tmp_path.glob("*.html")))],
        capture_output=True,
        text=True,
    )  # fmt: skip

    assert result.stderr == ""
