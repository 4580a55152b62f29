"""The script of the translator's desk: what is kept, how, and whose words stand."""

from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.desk import signed_in
from tests.e2e.server import Site

# A draft in French of which nothing is translated.
UNTOUCHED = (
    "from cms.localisation.models import TranslationStatus as S;"
    "from wagtail_localize.models import Translation as T;"
    "one = S.objects.get(locale__language_code='fr', title='Notes for translators');"
    "print(T.objects.get(source__object_id=one.object_id, target_locale=one.locale).uuid)"
)


def open_boxes(page: Page) -> Locator:
    return page.locator("[data-segment]:not([data-state='translated'])")


def test_what_is_typed_is_a_draft_until_it_is_confirmed_and_nobody_is_written_over(
    site: Site, browser: Browser
) -> None:
    address = f"/admin/translation/{site.manage('shell', '-v0', '-c', UNTOUCHED).strip()}/"
    with signed_in(browser, site, "translator-fr") as page:
        page.goto(address)
        names = open_boxes(page).evaluate_all("them => them.map(one => one.dataset.segment)")
        first, second = (page.locator(f"[data-segment='{name}']") for name in names[:2])
        status = page.locator("[data-status]")

        leaving_the_box_keeps_a_draft(first, status)
        keys_copy_the_source_and_confirm(page, first, second)
        a_confirmation_outlives_a_failure(page, first, status)
        with signed_in(browser, site, "editor") as other:
            other.goto(address)
            their_box = other.locator(f"[data-segment='{names[1]}'] textarea")
            their_box.fill("Mots de la rédaction")
            their_box.press("Control+Enter")
            expect(other.locator("[data-status]")).to_have_attribute("data-is", "saved")
        a_conflict_is_decided_by_a_person(page, second, status)


def leaving_the_box_keeps_a_draft(segment: Locator, status: Locator) -> None:
    box = segment.locator("textarea")
    box.fill("La moitié d’une")
    box.blur()
    expect(status).to_have_attribute("data-is", "saved")
    expect(segment).to_have_attribute("data-state", "machine")


def keys_copy_the_source_and_confirm(page: Page, segment: Locator, following: Locator) -> None:
    source = segment.locator("[data-copy]").get_attribute("data-copy")
    box = segment.locator("textarea")
    box.press("Alt+Insert")
    expect(box).to_have_value(source or "")
    box.press("Control+Enter")
    expect(segment).to_have_attribute("data-state", "translated")
    expect(following.locator("textarea")).to_be_focused()


def a_confirmation_outlives_a_failure(page: Page, segment: Locator, status: Locator) -> None:
    """The save under way is held; a person confirms; it fails, and so is tried again."""
    url = "**" + (page.locator("[data-desk]").get_attribute("data-url") or "")
    held = []
    page.route(url, lambda route: held.append(route))
    box = segment.locator("textarea")
    box.fill("Une phrase entière")
    expect(status).to_have_attribute("data-is", "saving")
    box.press("Control+Enter")
    while not held:
        page.wait_for_timeout(50)
    held.pop().abort()
    page.unroute(url)
    expect(status).to_have_attribute("data-is", "saved", timeout=20_000)
    expect(segment).to_have_attribute("data-state", "translated")


def a_conflict_is_decided_by_a_person(page: Page, segment: Locator, status: Locator) -> None:
    box = segment.locator("textarea")
    box.fill("Mes mots")
    theirs = segment.locator("[data-theirs]")
    expect(theirs).to_have_text("Mots de la rédaction")
    # Nothing but a choice writes over theirs: not a key, not the whole form.
    box.press("Control+Enter")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(segment.get_by_role("alert")).to_contain_text("Mots de la rédaction")
    expect(box).to_have_value("Mes mots")
    box.fill("Mes propres mots")
    expect(theirs).to_have_text("Mots de la rédaction")
    segment.get_by_role("button", name="Save mine").click()
    expect(status).to_have_attribute("data-is", "saved")
    # A reload would send the form again.
    page.goto(page.url)
    expect(box).to_have_value("Mes propres mots")
    expect(segment).to_have_attribute("data-state", "machine")
