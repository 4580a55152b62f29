"""A new meeting goes from English to published French and reviewed Arabic; its source changes, one
segment is confirmed and another translated anew."""

import urllib.error
import urllib.request
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.desk import choose_action, open_desk, signed_in
from tests.e2e.notes import ENGLISH
from tests.e2e.server import Site

SERIES = "global-heads-of-division"
TITLE = "Forum of Regional Directors"


def read(url: str) -> str:
    """The page at an address; empty where there is none."""
    try:
        return urllib.request.urlopen(url, timeout=30).read().decode()
    except urllib.error.HTTPError as error:
        assert error.code == 404
        return ""


def edit_address(site: Site, path: str) -> str:
    code = (
        "from meetings.models import MeetingPage as M;"
        f"print(M.objects.get(url_path__endswith={path!r}, locale__language_code='en').pk)"
    )
    return f"/admin/pages/{site.manage('shell', '-v0', '-c', code).strip()}/edit/"


def order(page: Page, edit_url: str, site: Site) -> None:
    """Order French and Arabic as an editor does, and let the work behind it be done."""
    page.goto(edit_url)
    page.get_by_role("button", name="Actions").first.click()
    page.get_by_role("link", name="Translate", exact=True).click()
    page.get_by_role("checkbox", name="French").check()
    page.get_by_role("checkbox", name="Arabic").check()
    page.get_by_label("Due").fill("2031-03-01")
    # By keyboard: the calendar covers the button.
    page.get_by_role("button", name="Order translation").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text(TITLE)
    site.manage("run_tasks", "--once")


def segments_to_do(page: Page) -> Locator:
    return page.locator("[data-segment]:not([data-state='translated'])")


def translate(page: Page, prefix: str) -> None:
    """Translate what is to do by keyboard: type, confirm, go on."""
    for number in range(segments_to_do(page).count(), 0, -1):
        segment = segments_to_do(page).first
        source = segment.get_by_role("button", name="Copy source")
        box = segment.locator("textarea")
        box.fill(f"{prefix} {source.get_attribute('data-copy')}")
        box.press("Control+Enter")
        expect(segments_to_do(page)).to_have_count(number - 1)


def send_to_moderators(page: Page) -> None:
    page.get_by_role("button", name="Submit for review").click()
    expect(page.locator(".messages")).to_contain_text("submitted")


def approve(site: Site, browser: Browser, title: str, language: str) -> None:
    with signed_in(browser, site, "moderator") as page:
        open_desk(page, title, language)
        page.get_by_role("button", name="Approve and publish").click()
        expect(page.locator(".messages")).to_contain_text("approved")


def test_from_english_to_french_and_arabic_and_after_a_change(
    site: Site, browser: Browser, tmp_path: Path
) -> None:
    note = tmp_path / "note.md"
    note.write_text(ENGLISH.replace("2031", "2035"), encoding="utf-8")
    path = f"/meetings/{SERIES}/2035/"
    assert site.import_note(note, "--series", SERIES)["url"].endswith(path)
    edit_url = edit_address(site, path)
    with signed_in(browser, site, "editor") as page:
        order(page, edit_url, site)

    for name, language, prefix in (
        ("translator-fr", "fr", "Bonjour"),
        ("translator-ar", "ar", "مرحبا"),
    ):
        with signed_in(browser, site, name) as page:
            open_desk(page, TITLE, language)
            translate(page, prefix)
            send_to_moderators(page)
        assert read(f"{site.url}/{language}{path}") == ""
        approve(site, browser, TITLE, language)
        assert f"{prefix} {TITLE}" in read(f"{site.url}/{language}{path}")

    with signed_in(browser, site, "moderator") as page:
        page.goto(edit_url)
        page.locator("#id_title").fill(f"{TITLE} again")
        page.locator("#id_subtitle").fill("Every voice counts")
        choose_action(page, "Publish")
        expect(page.locator(".messages")).to_contain_text("published")
    site.manage("run_tasks", "--once")
    french = read(f"{site.url}/fr{path}")
    assert f"Bonjour {TITLE}" in french
    assert "translation-notice" in french

    with signed_in(browser, site, "translator-fr") as page:
        open_desk(page, f"{TITLE} again", "fr")
        title = segments_to_do(page).first
        expect(title.locator("ins").first).to_contain_text("again")
        title.get_by_role("button", name="Still fine").click()
        expect(segments_to_do(page)).to_have_count(1)
        translate(page, "Salut")
        send_to_moderators(page)
    approve(site, browser, f"{TITLE} again", "fr")
    french = read(f"{site.url}/fr{path}")
    assert f"Bonjour {TITLE}<" in french
    assert "Salut Every voice counts" in french
    assert "translation-notice" not in french
