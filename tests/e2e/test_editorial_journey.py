"""An editor imports a note, reviews it and sends it to moderation; a moderator has it published at
a set time. Nobody reads it a minute too early."""

import time
import urllib.error
import urllib.request
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.e2e.desk import choose_action, imported, signed_in
from tests.e2e.notes import ENGLISH
from tests.e2e.server import Site

SERIES = "global-heads-of-division"
TITLE = "Forum of Regional Directors, revised"


def status(url: str) -> int:
    try:
        return urllib.request.urlopen(url, timeout=20).status
    except urllib.error.HTTPError as error:
        return error.code


def test_import_moderate_and_publish_at_a_set_time(
    site: Site, browser: Browser, tmp_path: Path
) -> None:
    note = tmp_path / "note.md"
    note.write_text(ENGLISH, encoding="utf-8")
    with signed_in(browser, site, "editor") as page:
        edit_url = imported(page, note, SERIES, TITLE)
        choose_action(page, "Submit to Moderators approval")
        expect(page.locator(".messages")).to_contain_text("submitted for moderation")
    address = f"{site.url}/en/meetings/{SERIES}/2031/"
    assert status(address) == 404

    with signed_in(browser, site, "moderator") as page:
        expect(page.get_by_role("link", name=TITLE)).to_be_visible()
        page.goto(edit_url)
        due = set_time(page)
        choose_action(page, "Approve and publish")
        expect(page.get_by_role("row", name=TITLE)).to_contain_text("scheduled", ignore_case=True)
    site.manage("publish_scheduled")
    assert status(address) == 404

    time.sleep(max(0.0, (due - datetime.now(UTC)).total_seconds()) + 1)
    site.manage("publish_scheduled")
    assert status(address) == 200


def set_time(page: Page) -> datetime:
    """Schedule the page for the next minute but one at most. Returns that moment."""
    due = (datetime.now(UTC) + timedelta(seconds=75)).replace(second=0, microsecond=0)
    page.get_by_role("button", name="Toggle status").click()
    page.get_by_role("button", name="Set schedule").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Go live date/time").fill(f"{due:%Y-%m-%d %H:%M}")
    # By keyboard: the calendar covers the button.
    dialog.get_by_role("button", name="Save schedule").press("Enter")
    return due
