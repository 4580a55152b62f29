"""An editor starts the next edition of a series; nobody else sees it before it is published."""

import re

from playwright.sync_api import Browser, expect

from tests.e2e.desk import choose_action, signed_in
from tests.e2e.pages import FORUM
from tests.e2e.server import Site

YEAR = "2099"
TITLE = f"Innovators Forum {YEAR}"


def test_an_editor_starts_the_next_edition(site: Site, browser: Browser) -> None:
    with signed_in(browser, site, "editor") as page:
        page.goto(f"/en/{FORUM}/")
        before = page.locator(".timeline h3").all_text_contents()
        page.goto(edit_of_series(site))
        page.get_by_role("button", name="Actions").first.click()
        page.get_by_role("link", name="Start next edition").click()
        expect(page.get_by_role("heading", name="Start next edition")).to_be_visible()

        # A mistake is said, and what was typed stays.
        page.get_by_label("Title*", exact=True).fill(TITLE)
        page.get_by_label("Year*", exact=True).fill(YEAR)
        page.get_by_label("First day", exact=True).fill("2098-05-04")
        page.get_by_role("button", name="Make the draft").press("Enter")
        expect(page.get_by_text(f"This day is not in {YEAR}.")).to_be_visible()
        expect(page.get_by_label("Title*", exact=True)).to_have_value(TITLE)

        page.get_by_label("First day", exact=True).fill(f"{YEAR}-05-04")
        page.get_by_role("button", name="Make the draft").press("Enter")
        expect(page.get_by_role("heading", name="What is left to do")).to_be_visible()
        expect(page.get_by_role("heading", name="Concept note").first).to_be_visible()

        # A line leads to its field, on whichever tab it is.
        page.get_by_role("link", name="Ask the facilitators").click()
        page.wait_for_url(re.compile(r"/edit/#id_facilitators-FORMS$"))
        expect(page.locator("#id_facilitators-FORMS")).to_be_in_viewport()
        choose_action(page, "Save draft")
        expect(page.locator("#id_title")).to_have_value(TITLE)

        page.goto(f"/en/{FORUM}/")
        assert page.locator(".timeline h3").all_text_contents() == before
        assert page.goto(f"/en/{FORUM}/{YEAR}/").status == 404


def edit_of_series(site: Site) -> str:
    """Where the series is edited."""
    found = "SeriesPage.objects.get(slug='innovators-forum', locale__language_code='en')"
    code = f"from meetings.models import SeriesPage\nprint({found}.pk)"
    pk = site.manage("shell", "--verbosity", "0", "--command", code).split()[-1]
    return f"/admin/pages/{pk}/edit/"
