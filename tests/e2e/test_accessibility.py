"""Zero axe violations on every page type, in English and Arabic, in light and dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.e2e.pages import PAGES
from tests.e2e.server import Site


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_axe_finds_nothing(
    site: Site, browser: Browser, path: str, language: str, scheme: str
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900}, color_scheme=scheme)
    page.goto(f"{site.url}/{language}/{path}")

    violations = Axe().run(page).response["violations"]

    page.close()
    found = [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in violations]
    assert found == []


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_a_narrow_page_does_not_scroll_sideways(
    site: Site, browser: Browser, path: str, language: str
) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.goto(f"{site.url}/{language}/{path}")

    width = page.evaluate("document.documentElement.scrollWidth")

    page.close()
    assert width <= 320


# The reader's own hour, and a button that copies: what they are about stands there without them.
HIDE_WHAT_A_SCRIPT_ADDS = """() => {
  for (const one of document.querySelectorAll("[data-your-time], [data-copy-text]")) {
    one.hidden = true;
  }
}"""


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_a_reader_without_javascript_gets_the_same_text(
    site: Site, browser: Browser, path: str
) -> None:
    texts = []
    for enabled in (True, False):
        context = browser.new_context(java_script_enabled=enabled)
        page = context.new_page()
        page.goto(f"{site.url}/en/{path}")
        page.evaluate(HIDE_WHAT_A_SCRIPT_ADDS)
        texts.append(page.locator("main").inner_text())
        context.close()

    assert texts[0] == texts[1]


def test_nothing_is_asked_of_anybody_else(site: Site, browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in PAGES.values():
        page.goto(f"{site.url}/en/{path}")

    cookies = context.cookies()
    context.close()
    assert [url for url in asked if not url.startswith(site.url)] == []
    assert cookies == []
