"""No way of publishing passes by the consent of those shown: neither many pages at once, nor
translations, nor the dashboard, nor the schedule."""

from datetime import UTC, datetime
from typing import Any

import pytest
import time_machine
from django.contrib.messages import get_messages
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Page

from cms.core.choices import Consent
from cms.core.models import User
from cms.core.schedule import publish_and_expire
from cms.localisation.preparation import take_up
from tests import factories
from tests.admin.desk import DENIED, as_shown, post
from tests.admin.people import signed_in
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
    desk = reverse("translation_desk", args=[translation.uuid])

    response = post(admin, desk, **as_shown(translation), action="publish")

    assert REFUSED in " ".join(said(response))
    assert not is_live(target)


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


def test_the_dashboard_tells_only_who_may_approve() -> None:
    page, picture = shown(publish=False)
    page.get_workflow().start(page, User.objects.create_user("writer"))
    state = page.current_workflow_task_state
    withdraw(picture)
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])

    response = signed_in("translator-fr").post(url)

    assert said(response) == [DENIED]


def test_the_dialogue_of_an_approval_is_told_where_to_go(admin) -> None:
    page, picture = shown(publish=False)
    page.get_workflow().start(page, User.objects.create_user("writer"))
    state = page.current_workflow_task_state
    withdraw(picture)
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])

    response = admin.post(url, {"comment": ""}, headers={"x-requested-with": "XMLHttpRequest"})

    editor = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert response.json() == {"step": "success", "redirect": editor}
    state.refresh_from_db()
    assert (state.status, is_live(page)) == ("in_progress", False)


def test_a_translation_is_published_once_its_source_has_another_picture(admin) -> None:
    page, picture = shown()
    translation = submit(page)
    translate_all(translation)
    target = publish(translation)
    withdraw(picture)
    page.picture = None
    republish(page)
    take_up(page)

    desk = reverse("translation_desk", args=[translation.uuid])
    response = post(admin, desk, **as_shown(translation), action="publish")

    assert said(response)[-1:] == ["It is published."]
    target.refresh_from_db()
    assert target.picture_id is None


def test_a_translation_that_takes_a_refused_picture_over_is_not_published(admin) -> None:
    page = factories.make_standard_page(title="Hall")
    translation = submit(page)
    translate_all(translation)
    target = translation.get_target_instance()
    page.picture = picture = make_picture()
    republish(page)
    take_up(page)
    withdraw(picture)

    desk = reverse("translation_desk", args=[translation.uuid])
    response = post(admin, desk, **as_shown(translation), action="publish")

    assert REFUSED in " ".join(said(response))
    assert not is_live(target)


def test_many_at_once_leave_alone_what_one_may_not_publish_and_say_each_thing_once(admin) -> None:
    parent = factories.make_standard_page(title="Rooms", slug="rooms", publish=False)
    below, picture = shown(slug="hall", parent=parent, publish=False)
    withdraw(picture)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    response = admin.post(f"{url}?id={parent.pk}&id={below.pk}", {"include_descendants": "on"})

    assert said(response) == [f"Hall: {REFUSED}"]


def test_a_picture_without_consent_stops_publication_in_whatever_way() -> None:
    page, picture = shown()
    withdraw(picture)

    with pytest.raises(ValidationError) as refused:
        page.save_revision().publish()

    assert refused.value.messages == [REFUSED]
