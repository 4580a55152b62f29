"""A real server with the demonstration site, and a real browser."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.e2e)
            item.add_marker(pytest.mark.xdist_group("e2e"))


def chromium() -> str | None:
    """Where Chromium is: CHROMIUM, or on the PATH."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


@dataclass
class Site:
    """A served site: its address, and the way to its management commands."""

    url: str
    environment: dict[str, str]

    def manage(self, *arguments: str) -> str:
        """Run a management command. Returns what it printed."""
        return subprocess.run(
            [sys.executable, str(ROOT / "manage.py"), *arguments],
            env=self.environment,
            check=True,
            capture_output=True,
            text=True,
            cwd=ROOT,
        ).stdout

    def import_note(self, note: Path, *options: str) -> dict:
        """Import a concept note and publish it. Returns the command's JSON."""
        arguments = ["import_concept_note", str(note), *options, "--publish", "--json"]
        return json.loads(self.manage(*arguments))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    if not chromium():
        pytest.skip("No Chromium found: install it or set CHROMIUM=/path/to/chromium.")
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
        "DATA_DIR": str(tmp_path_factory.mktemp("site")),
        "DATABASE_URL": "",
        "REDIS_URL": "",
        "SITE_URL": f"http://localhost:{port}",
    }
    site = Site(f"http://localhost:{port}", environment)
    site.manage("migrate", "--verbosity", "0")
    site.manage("load_demo")
    server = subprocess.Popen(
        [sys.executable, "manage.py", "runserver", "--noreload", f"localhost:{port}"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(f"{site.url}/healthz")
        yield site
    finally:
        server.terminate()
        server.wait(timeout=20)


def wait_for(url: str) -> None:
    """Wait until the server answers, for half a minute at most."""
    for _attempt in range(120):
        try:
            urllib.request.urlopen(url, timeout=2)
        except (urllib.error.URLError, OSError):
            time.sleep(0.25)
        else:
            return
    pytest.fail(f"{url} did not answer.")


@pytest.fixture(scope="session")
def browser(site: Site) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, site: Site) -> Iterator[Page]:
    """A phone: what works there and without a pointer works elsewhere."""
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, base_url=site.url, locale="en-GB"
    )
    page = context.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on(
        "console",
        lambda message: problems.append(message.text) if message.type == "error" else None,
    )
    yield page
    context.close()
    assert problems == []
