"""What one does at a desk: sign in, import a note, take an action of the page editor."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.e2e.server import Site


@contextmanager
def signed_in(browser: Browser, site: Site, name: str) -> Iterator[Page]:
    """The admin on a desktop, open as somebody."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, base_url=site.url, timezone_id="UTC"
    )
    page = context.new_page()
    page.goto("/admin/login/")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill("demo")
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/admin/")
    yield page
    context.close()


def choose_action(page: Page, name: str) -> None:
    """Take an action of the page editor's menu."""
    footer = page.locator("footer .actions")
    button = footer.get_by_role("button", name=name).first
    if not button.is_visible():
        footer.get_by_role("button", name="More actions").click()
    button.click()


def open_desk(page: Page, title: str, language: str) -> None:
    """Open a translation from the work list."""
    page.goto(f"/admin/translation/?language={language}&q={title.replace(' ', '+')}")
    page.get_by_role("link", name=title, exact=True).first.click()
    expect(page.locator("[data-desk]")).to_be_visible()


def imported(
    page: Page,
    note: Path,
    series: str,
    title: str = "",
    on_review: Callable[[], None] = lambda: None,
) -> str:
    """Upload a note, correct its title, make the draft. Returns where it is edited."""
    page.get_by_role("link", name="Import concept note").click()
    page.get_by_label("Concept note").set_input_files(str(note))
    page.get_by_label("Series", exact=True).select_option(series)
    page.get_by_role("button", name="Read the document").click()
    expect(page.get_by_role("heading", name="What was understood")).to_be_visible()
    on_review()
    if title:
        page.get_by_label("Title*", exact=True).first.fill(title)
    page.get_by_role("button", name="Make the draft").click()
    page.wait_for_url("**/admin/pages/*/edit/")
    return page.url
