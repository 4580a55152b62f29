"""A reader on a phone finds a meeting by filter in French, reads its note, and prints it."""

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.e2e.server import Site

NOTE = "/fr/meetings/global-heads-of-division/2019/concept-note/"


def test_find_by_filter_read_and_print(
    site: Site, page: Page, browser: Browser, tmp_path: Path
) -> None:
    page.goto("/fr/")
    page.get_by_role("link", name="Réunions", exact=True).first.click()

    page.get_by_text("Autres filtres").click()
    page.get_by_label("Série", exact=True).select_option("global-heads-of-division")
    page.get_by_label("Année", exact=True).select_option("2019")
    page.get_by_role("button", name="Afficher").click()
    expect(page).to_have_url(re.compile(r"series=global-heads-of-division&.*year=2019"))
    expect(page.get_by_role("heading", name="1 réunion", exact=True)).to_be_visible()

    page.get_by_role("link", name="Réunion mondiale des chefs de division 2019").click()
    expect(page.locator("main")).to_contain_text("10–12 septembre 2019")
    page.get_by_role("link", name="Lire la note conceptuelle").first.click()
    expect(page).to_have_url(f"{site.url}{NOTE}")
    expect(page.locator("html")).to_have_attribute("lang", "fr")

    printed(browser, site, tmp_path)


def printed(browser: Browser, site: Site, folder: Path) -> None:
    """On paper: the text and its footnotes, and nothing that only serves on a screen."""
    context = browser.new_context(base_url=site.url, color_scheme="dark")
    page = context.new_page()
    page.emulate_media(media="print")
    page.goto(NOTE)
    for name in (".header nav", ".footer nav", ".skip-link", ".contents"):
        for shown in page.locator(name).all():
            expect(shown).to_be_hidden()
    expect(page.locator(".footnotes")).to_be_visible()
    colours = page.evaluate(
        "[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]"
    )
    assert colours in (
        ["rgb(0, 0, 0)", "rgb(255, 255, 255)"],
        ["rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"],
    )
    sheet = page.pdf(format="A4", path=folder / "note.pdf")
    context.close()
    assert sheet.startswith(b"%PDF-")
