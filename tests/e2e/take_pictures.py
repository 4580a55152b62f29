"""Takes the pictures of `docs/editors.md` and `docs/translators.md` from the demonstration site:
`make pictures`."""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.e2e.desk import choose_action, imported, open_desk, signed_in
from tests.e2e.notes import ENGLISH
from tests.e2e.server import FLAGS, ROOT, Site, chromium, served_demonstration

FOLDER = ROOT / "docs" / "pictures"
# A translation that is begun, and one whose source has changed since.
BEGUN = "Notes for translators"
CHANGED = "How we prepare a meeting"
SERIES = "global-heads-of-division"


class Camera:
    """Saves what is on the screen under the name of a step."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, page: Page, name: str) -> None:
        page.wait_for_load_state("networkidle")
        page.screenshot(path=self.folder / f"{name}.png", animations="disabled")


def import_a_note(site: Site, browser: Browser, camera: Camera, note: Path) -> None:
    with signed_in(browser, site, "editor") as page:
        camera.take(page, "start")
        page.get_by_role("link", name="Import concept note").click()
        camera.take(page, "import")
        edit_url = imported(page, note, SERIES, on_review=lambda: camera.take(page, "review"))
        page.get_by_text("Before this goes out").click()
        camera.take(page, "meeting")
        page.get_by_role("button", name="Toggle preview").click()
        page.wait_for_timeout(3000)
        camera.take(page, "preview")
        page.goto(edit_url)
        choose_action(page, "Submit to Moderators approval")
    with signed_in(browser, site, "moderator") as page:
        camera.take(page, "moderation")
        page.goto(edit_url)
        page.get_by_role("button", name="Toggle status").click()
        page.get_by_role("button", name="Set schedule").click()
        camera.take(page, "schedule")


def compose_the_home_page(site: Site, browser: Browser, camera: Camera, note: Path) -> None:
    with signed_in(browser, site, "editor") as page:
        page.goto(edit_address(site, "home.HomePage", "home"))
        page.get_by_role("button", name="Insert a block").last.click()
        camera.take(page, "home-page")


def replace_somebody(site: Site, browser: Browser, camera: Camera, note: Path) -> None:
    with signed_in(browser, site, "moderator") as page:
        page.goto(edit_address(site, "people.PersonPage", "mara-lindqvist"))
        page.get_by_role("button", name="Actions").first.click()
        page.get_by_role("link", name="Where used, and replace").click()
        camera.take(page, "where-used")
        page.get_by_role("link", name="Replace everywhere").first.click()
        camera.take(page, "replace")


def translate_a_page(site: Site, browser: Browser, camera: Camera, note: Path) -> None:
    with signed_in(browser, site, "translator-fr") as page:
        page.goto("/admin/translation/")
        camera.take(page, "work-list")
        open_desk(page, BEGUN, "fr")
        title = page.locator("[data-segment] textarea").first
        title.fill("Notes pour les traductrices et traducteurs")
        title.press("Control+Enter")
        expect(page.locator("[data-status]")).to_have_attribute("data-is", "saved")
        camera.take(page, "desk")
        open_desk(page, CHANGED, "fr")
        segment = page.locator("[data-segment][data-changed]").first
        segment.evaluate("one => one.scrollIntoView({block: 'center'})")
        camera.take(page, "difference")
        page.get_by_role("link", name="Preview beside the source").click()
        page.wait_for_timeout(3000)
        camera.take(page, "both-pages")


def edit_address(site: Site, model: str, slug: str) -> str:
    """Where the English page of a model is edited."""
    app, name = model.split(".")
    code = (
        f"from {app}.models import {name} as M;"
        f"print(M.objects.get(slug={slug!r}, locale__language_code='en').pk)"
    )
    return f"/admin/pages/{site.manage('shell', '-v0', '-c', code).strip()}/edit/"


STEPS: list[Callable[[Site, Browser, Camera, Path], None]] = [
    import_a_note,
    compose_the_home_page,
    replace_somebody,
    translate_a_page,
]


def main() -> None:
    if not chromium():
        sys.exit("No Chromium found: install it or set CHROMIUM=/path/to/chromium.")
    camera = Camera(FOLDER)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        note = Path(folder) / "note.md"
        note.write_text(ENGLISH, encoding="utf-8")
        with served_demonstration(Path(folder) / "data") as site:
            browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
            for step in STEPS:
                step(site, browser, camera, note)
            browser.close()


if __name__ == "__main__":
    main()
