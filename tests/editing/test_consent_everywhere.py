"""No way of publishing passes by the consent of those shown: neither many pages at once, nor
translations, nor the dashboard, nor the schedule."""

from datetime import UTC, datetime
from typing import Any

import pytest
import time_machine
from django.contrib.messages import get_messages
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import TranslationSource

from cms.core.choices import Consent
from cms.core.models import User
from cms.core.schedule import publish_and_expire
from tests import factories
from tests.editing.pictures import make_picture
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

REFUSED = "Somebody shown in “Group” has not agreed: take it out."


@pytest.fixture
def admin(client):
    client.force_login(User.objects.create_superuser("admin"))
    return client


def shown(**values: Any) -> tuple[Any, Any]:
    """A page with a picture of people who agreed, and the picture."""
    picture = make_picture()
    return factories.make_standard_page(title="Hall", picture=picture, **values), picture


def withdraw(picture: Any) -> None:
    picture.consent = Consent.REFUSED
    picture.save()


def said(response: Any) -> list[str]:
    return [str(message).strip() for message in get_messages(response.wsgi_request)]


def is_live(page: Page) -> bool:
    return Page.objects.get(pk=page.pk).live


def test_what_is_below_the_pages_that_are_published_together(admin) -> None:
    parent = factories.make_standard_page(title="Rooms", slug="rooms", publish=False)
    below, picture = shown(slug="hall", parent=parent, publish=False)
    withdraw(picture)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    response = admin.post(f"{url}?id={parent.pk}", {"include_descendants": "on"})

    assert said(response) == [f"Hall: {REFUSED}"]
    assert (is_live(parent), is_live(below)) == (False, False)


def test_a_translation(admin) -> None:
    page, picture = shown()
    translation = submit(page)
    translate_all(translation)
    target = translation.get_target_instance()
    withdraw(picture)

    response = admin.post(
        reverse("wagtailadmin_pages:edit", args=[target.pk]), {"action": "publish"}
    )

    assert said(response) == [f"FR Hall: {REFUSED}"]
    assert not is_live(target)


def test_all_translations_at_once(admin) -> None:
    page, picture = shown()
    translation = submit(page)
    translate_all(translation)
    publish(translation)
    page.introduction = "New words."
    page = republish(page)
    withdraw(picture)
    source = TranslationSource.objects.get(object_id=page.translation_key)

    response = admin.post(
        reverse("wagtail_localize:update_translations", args=[source.pk]),
        {"publish_translations": "on"},
    )

    assert said(response) == [f"Hall: {REFUSED}"]
    source.refresh_from_db()
    assert "New words." not in source.content_json


def test_an_approval_on_the_dashboard(admin) -> None:
    page, picture = shown(publish=False)
    page.get_workflow().start(page, User.objects.create_user("editor"))
    state = page.current_workflow_task_state
    withdraw(picture)
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])

    assert said(admin.post(url)) == [f"Hall: {REFUSED}"]
    assert not is_live(page)

    picture.consent = Consent.GIVEN
    picture.save()
    admin.post(url)
    assert is_live(page)


def test_the_schedule() -> None:
    due = datetime(2027, 3, 1, 9, tzinfo=UTC)
    with time_machine.travel(due.replace(hour=8), tick=False) as clock:
        page, picture = shown(publish=False)
        page.go_live_at = due
        page.save_revision(approved_go_live_at=due)
        withdraw(picture)
        clock.move_to(due.replace(hour=10))

        publish_and_expire()
        assert not is_live(page)

        picture.consent = Consent.GIVEN
        picture.save()
        publish_and_expire()
        assert is_live(page)
