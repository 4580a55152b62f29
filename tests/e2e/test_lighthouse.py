"""Lighthouse gives every page type full marks for accessibility, best practices and SEO."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.e2e.pages import PAGES, PRIVATE_TO_SEARCH
from tests.e2e.server import FLAGS, Site, chromium

CATEGORIES = ["accessibility", "best-practices", "seo"]
# A page asks search engines not to list it, which Lighthouse cannot know to be meant.
INTENDED = {"is-crawlable"}


def marks(site: Site, address: str, report: Path) -> dict[str, list[str]]:
    """What Lighthouse finds fault with, by category."""
    flags = " ".join(["--headless=new", *FLAGS])
    subprocess.run(
        [
            *(os.environ["LIGHTHOUSE"], f"{site.url}/{address}", "--quiet"),
            *("--output=json", f"--output-path={report}", f"--chrome-flags={flags}"),
            f"--only-categories={','.join(CATEGORIES)}",
        ],
        env=os.environ | {"CHROME_PATH": chromium() or ""},
        check=True,
        capture_output=True,
        timeout=120,
    )
    found = json.loads(report.read_text())
    return {
        category: [
            f"{each['id']}: {found['audits'][each['id']]['title']}"
            for each in found["categories"][category]["auditRefs"]
            if each["weight"] and found["audits"][each["id"]]["score"] not in (None, 1)
        ]
        for category in CATEGORIES
    }


@pytest.mark.parametrize("address", [
    *(f"en/{path}" for name, path in PAGES.items() if name != "missing"),
    "ar/",
    f"ar/{PAGES['meeting']}",
    f"ar/{PAGES['concept-note']}",
])  # fmt: skip
def test_lighthouse_finds_no_fault(site: Site, address: str, tmp_path: Path) -> None:
    if "LIGHTHOUSE" not in os.environ:
        pytest.skip(
            "No Lighthouse: set LIGHTHOUSE to the command of the npm package lighthouse@12."
        )

    found = marks(site, address, tmp_path / "report.json")

    if address.split("/", 1)[1] in PRIVATE_TO_SEARCH:
        found["seo"] = [fault for fault in found["seo"] if fault.split(":")[0] not in INTENDED]
    assert found == {category: [] for category in CATEGORIES}
