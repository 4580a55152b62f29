"""A concept note is imported by the command; a reader opens it, follows a footnote and returns."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.e2e.notes import ARABIC, ENGLISH
from tests.e2e.server import Site

# A series of its own in each language: a translation would wait until it is translated.
SERIES = {"en": "regional-directors", "ar": "directors-of-the-region"}


def imported(site: Site, folder: Path, text: str, language: str) -> str:
    note = folder / "note.md"
    note.write_text(text, encoding="utf-8")
    options = ["--series", SERIES[language], "--locale", language]
    return site.import_note(note, *options)["url"]


def test_import_read_follow_a_footnote_and_return(site: Site, page: Page, tmp_path: Path) -> None:
    english = imported(site, tmp_path, ENGLISH, "en")
    arabic = imported(site, tmp_path, ARABIC, "ar")

    page.goto(english)
    expect(page.get_by_role("heading", level=1)).to_have_text("Forum of Regional Directors")
    expect(page.locator("main")).to_contain_text("4–6 June 2031")
    expect(page.locator("main")).to_contain_text("Lake Campus")
    expect(page.locator("main")).to_contain_text("Tomás Ferreira")

    follow_a_footnote(page, english)
    expect(page.locator("html")).to_have_attribute("dir", "ltr")

    page.goto(arabic)
    expect(page.locator("main")).to_contain_text("4–6 يونيو 2031")
    follow_a_footnote(page, arabic)
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("html")).to_have_attribute("lang", "ar")


def follow_a_footnote(page: Page, meeting: str) -> None:
    """Open the concept note with the keyboard alone, go to the first footnote and come back."""
    link = page.locator('main a[href$="/concept-note/"]').first
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"{meeting}concept-note/")

    reference = page.locator('[role="doc-noteref"]').first
    reference.focus()
    page.keyboard.press("Enter")
    note = page.locator("#footnote-1")
    expect(note).to_be_in_viewport()

    back = note.locator('[role="doc-backlink"]').first
    back.focus()
    page.keyboard.press("Enter")
    expect(reference).to_be_in_viewport()
    assert page.url.endswith("#footnote-1-reference-1")
