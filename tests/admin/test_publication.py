"""What is published, a moderator has published: at once, after a review, or at a set time."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, WorkflowState
from wagtail.users.models import UserProfile

from home.models import StandardPage
from meetings.models import Venue
from tests.admin.people import make_person, signed_in
from tests.admin.scene import PAGE_FORM
from tests.factories import home_page, make_meeting, make_standard_page, make_venue
from tests.translation_cycle import submit

pytestmark = pytest.mark.django_db

PUBLISHING = ["action-publish", "action-submit", "action", "publish", "action-restart-workflow"]
BEFORE = datetime(2027, 3, 1, 8, 0, tzinfo=UTC)
LIVE = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)
EXPIRED = datetime(2027, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture
def editor() -> Client:
    return signed_in("editor")


@pytest.fixture
def moderator() -> Client:
    return signed_in("moderator")


def edit(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def post_page(client: Client, page: Page, **values: str) -> HttpResponse:
    form = PAGE_FORM | {"title": page.title, "slug": page.slug}
    return client.post(edit(page), form | values)


def kept(page: Page) -> StandardPage:
    return StandardPage.objects.get(pk=page.pk)


def menu(client: Client, url: str) -> set[str]:
    """The actions that the editor's page offers."""
    html = client.get(url).content.decode()
    return {name for name in PUBLISHING if f'name="{name}"' in html}


def test_an_editor_is_offered_to_submit_and_a_moderator_to_publish(editor, moderator) -> None:
    page = make_standard_page(publish=False)

    assert menu(editor, edit(page)) == {"action-submit"}
    assert "action-publish" in menu(moderator, edit(page))


def test_a_translator_is_offered_to_submit() -> None:
    translation = submit(make_standard_page())

    desk = reverse("translation_desk", args=[translation.uuid])
    permitted = signed_in("translator-fr").get(desk).context["permitted"]
    assert (permitted.submit, permitted.publish, permitted.moderate) == (True, False, False)


@pytest.mark.parametrize("name", PUBLISHING)
def test_an_editor_publishes_no_new_page(editor, name) -> None:
    url = reverse("wagtailadmin_pages:add", args=["home", "standardpage", home_page().pk])

    editor.post(url, PAGE_FORM | {"title": "News", "slug": "news", name: "publish"})

    assert list(StandardPage.objects.values_list("title", "live")) == [("News", False)]


@pytest.mark.parametrize("name", PUBLISHING)
def test_an_editor_publishes_no_change(editor, name) -> None:
    page = make_standard_page()

    post_page(editor, page, title="Changed", **{name: "publish"})

    assert kept(page).title == "About us"
    assert kept(page).get_latest_revision_as_object().title == "Changed"


@pytest.mark.parametrize(
    ("is_live", "values"),
    [
        (False, {"go_live_at": "2027-03-01 10:00"}),
        (False, {"go_live_at": "2027-03-01 10:00", "action-publish": "1"}),
        (True, {"expire_at": "2027-03-01 10:00"}),
        (True, {"expire_at": "2027-03-01 10:00", "action-publish": "1"}),
    ],
)
def test_an_editor_sets_no_time_that_counts_by_itself(is_live, values) -> None:
    page = make_standard_page(publish=is_live)
    with time_machine.travel(BEFORE):
        post_page(signed_in("editor"), page, title="With a time", **values)
    assert kept(page).get_latest_revision_as_object().title == "With a time"

    with time_machine.travel(LIVE):
        call_command("publish_scheduled")

    assert kept(page).live == is_live


@pytest.mark.parametrize(("action", "was_live"), [("publish", False), ("unpublish", True)])
def test_an_editor_publishes_and_unpublishes_nothing_in_bulk(editor, action, was_live) -> None:
    page = make_standard_page(publish=was_live)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])

    editor.post(f"{url}?id={page.pk}", {"next": "/admin/"})

    assert kept(page).live == was_live


def test_an_editor_publishes_no_translation(editor) -> None:
    target = submit(make_standard_page()).get_target_instance()

    editor.post(edit(target), {"action": "publish"})

    assert not kept(target).live


@pytest.mark.parametrize("name", PUBLISHING)
def test_an_editor_publishes_no_snippet_that_has_drafts(editor, name) -> None:
    venue = make_venue()
    venue.save_revision().publish()
    url = reverse(Venue.snippet_viewset.get_url_name("edit"), args=[venue.pk])

    editor.post(url, {"name": "Changed", "country": "DE", name: "publish"})

    assert Venue.objects.get().name == "Harbour House"


def test_an_editor_does_not_approve_the_own_work(editor, moderator) -> None:
    page = make_standard_page(publish=False)
    post_page(editor, page, **{"action-submit": "1"})
    state = WorkflowState.objects.get()
    approve = reverse(
        "wagtailadmin_pages:workflow_action",
        args=[page.pk, "approve", state.current_task_state_id],
    )

    editor.post(approve)
    post_page(editor, page, **{"action-workflow-action": "1", "workflow-action-name": "approve"})
    assert not kept(page).live

    moderator.post(approve)
    assert kept(page).live


def shown(title: str, page: Page) -> dict[str, bool]:
    """On which public surfaces the title or the address of the page stands."""
    reader = Client()
    surfaces = {
        "page": page.get_url(),
        "home": home_page().url,
        "sitemap": "/sitemap.xml",
        "search": "/en/search/?q=ferry",
    }
    found = {}
    for name, url in surfaces.items():
        html = reader.get(url, follow=True).content.decode()
        found[name] = title in html or f">{page.full_url}<" in html
    return found


def test_a_page_is_public_from_the_time_that_was_set_until_it_expires() -> None:
    page = make_standard_page(title="Ferry timetable", slug="ferry", publish=False)
    page.show_in_menus = True
    page.save_revision()
    times = {"go_live_at": "2027-03-01 10:00", "expire_at": "2027-03-02 10:00"}
    nowhere = {"page": False, "home": False, "sitemap": False, "search": False}

    with time_machine.travel(BEFORE):
        form = times | {"show_in_menus": "on", "action-publish": "1"}
        post_page(signed_in("moderator"), page, **form)
        call_command("publish_scheduled")
        assert shown("Ferry timetable", page) == nowhere
    with time_machine.travel(LIVE):
        call_command("publish_scheduled")
        everywhere = shown("Ferry timetable", page)
        assert everywhere | {"search": True} == dict.fromkeys(nowhere, True)
    with time_machine.travel(EXPIRED):
        call_command("publish_scheduled")
        assert shown("Ferry timetable", page) == nowhere
        assert kept(page).expired


def test_a_meeting_is_listed_from_the_time_that_was_set_until_it_expires() -> None:
    """The lists of meetings, and the series that the meeting belongs to."""
    with time_machine.travel(BEFORE):
        meeting = make_meeting(title="Ferry summit", slug="ferry", publish=False)
        meeting.go_live_at, meeting.expire_at = LIVE.replace(hour=10), EXPIRED.replace(hour=10)
        meeting.save_revision().publish(user=make_person("moderator"))
    series = meeting.get_parent()
    surfaces = [meeting.get_url(), series.url, series.get_parent().url, "/sitemap.xml"]

    found = []
    for time in (BEFORE, LIVE, EXPIRED):
        with time_machine.travel(time):
            call_command("publish_scheduled")
            html = [Client().get(url, follow=True).content.decode() for url in surfaces]
        found.append(["Ferry summit" in text or meeting.full_url in text for text in html])

    assert found == [[False] * 4, [True] * 4, [False] * 4]


@pytest.mark.parametrize("zone", ["Africa/Nairobi", "America/Lima"])
def test_a_time_is_read_in_the_zone_of_the_account_and_the_form_says_which(zone) -> None:
    profile = UserProfile.get_for_user(make_person("moderator"))
    profile.current_time_zone = zone
    profile.save()
    page, moderator = make_standard_page(publish=False), signed_in("moderator")

    html = moderator.get(edit(page)).content.decode()
    post_page(moderator, page, go_live_at="2035-03-01 10:00", **{"action-publish": "1"})

    assert html.count(f"Time zone: {zone}. You set yours in your account.") == 2
    local = kept(page).go_live_at.astimezone(ZoneInfo(zone))
    assert local.isoformat(" ", "minutes")[:16] == "2035-03-01 10:00"


def test_a_review_before_the_set_time_publishes_at_the_set_time() -> None:
    page = make_standard_page(publish=False)
    with time_machine.travel(BEFORE):
        form = {"go_live_at": "2027-03-01 10:00", "action-submit": "1"}
        post_page(signed_in("editor"), page, **form)
        state = WorkflowState.objects.get()
        approve = reverse(
            "wagtailadmin_pages:workflow_action",
            args=[page.pk, "approve", state.current_task_state_id],
        )
        signed_in("moderator").post(approve)
        call_command("publish_scheduled")
        assert not kept(page).live

    with time_machine.travel(LIVE):
        call_command("publish_scheduled")
    assert kept(page).live
