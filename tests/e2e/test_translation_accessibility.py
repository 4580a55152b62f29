"""Zero axe violations in what translators and editors of languages use, in English and Arabic."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.e2e.desk import signed_in
from tests.e2e.server import Site

TITLE = "How we prepare a meeting"
ADDRESSES = {
    "work-list": "/admin/translation/?language=fr",
    "overview": "/admin/translation/matrix/",
    "jobs": "/admin/translation/jobs/",
    "files": "/admin/translation/files/",
    "coverage": "/admin/translation/coverage/",
    "memory": "/admin/translation-memory/",
}
# What is ours; the frame around it is Wagtail's.
OURS = {"include": [["#main"]], "exclude": [[".w-slim-header"], ["header"]]}


def violations(page: Page) -> list[str]:
    found = Axe().run(page, context=OURS).response["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found]


@pytest.mark.parametrize("path", ADDRESSES.values(), ids=ADDRESSES.keys())
def test_axe_finds_nothing(site: Site, browser: Browser, path: str) -> None:
    with signed_in(browser, site, "admin") as page:
        page.goto(path)

        assert violations(page) == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_axe_finds_nothing_at_the_desk(site: Site, browser: Browser, language: str) -> None:
    with signed_in(browser, site, f"translator-{language}") as page:
        page.goto(f"/admin/translation/?language={language}")
        page.get_by_role("link", name=TITLE, exact=True).click()
        expect(page.locator("[data-desk]")).to_be_visible()
        assert violations(page) == []

        page.set_viewport_size({"width": 390, "height": 844})
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
