"""No way of publishing puts English live at a French address."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import Translation

from cms.core.models import User
from cms.localisation.publication import NotReady, obstacles, publish, save_draft
from cms.localisation.segments.reading import segments_of
from cms.localisation.writing import Written, write
from home.models import StandardPage
from tests.admin.desk import as_shown, post
from tests.factories import make_standard_page, make_venue
from tests.factories.tree import republish
from tests.localisation.test_publication import prepared, target_of, translate

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(client):
    client.force_login(User.objects.create_superuser("admin"))
    return client


@pytest.fixture
def page() -> StandardPage:
    return make_standard_page(title="What we do", slug="what-we-do", introduction="We meet.")


def is_live(instance: Any) -> bool:
    return Page.objects.get(pk=instance.pk).live


def test_many_at_once(admin, page) -> None:
    target = target_of(prepared(page))
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    response = admin.post(f"{url}?id={target.pk}", {"include_descendants": ""}, follow=True)

    assert "2 segments are not translated." in response.content.decode()
    assert not is_live(target)


def test_the_copy_of_the_source_even_when_its_words_are_translated(page) -> None:
    translation = prepared(page)
    translate(translation)

    with pytest.raises(ValidationError, match="older than its translation"):
        target_of(translation).get_latest_revision().publish()

    assert not is_live(target_of(translation))


def test_a_draft_with_a_missing_word(page) -> None:
    translation = prepared(page)
    write(translation, [Written(segments_of(translation)[0].id, "Nos actions")])

    with pytest.raises(ValidationError, match="nobody had translated"):
        save_draft(translation).publish()

    assert not is_live(target_of(translation))


def test_a_finished_draft_goes_out(page) -> None:
    translation = prepared(page)
    translate(translation)

    save_draft(translation).publish()

    assert target_of(translation).title == "FR What we do"


def test_a_moderator_does_not_approve_the_copy_of_the_source(admin, page) -> None:
    target = target_of(prepared(page)).specific
    target.get_workflow().start(target, User.objects.create_user("writer"))
    state = target.current_workflow_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=[target.pk, "approve", state.pk])

    admin.post(url)

    assert not is_live(target)


def test_a_lost_link_holds_publication() -> None:
    body = [("paragraph", '<p>See <a href="https://example.org">our work</a>.</p>')]
    translation = prepared(make_standard_page(title="Plan", introduction="", body=body))
    words = {segment.path: "Voir nos actions." for segment in segments_of(translation)}
    translate(translation, **words | {"title": "Projet"})

    (reason,) = obstacles(translation)

    with pytest.raises(NotReady, match="link") as refused:
        publish(translation)
    assert refused.value.messages == [reason]
    assert not is_live(target_of(translation))


def below(page: StandardPage) -> Translation:
    """A finished translation of a page below this one."""
    child = make_standard_page(title="Child", slug="child", parent=page)
    translation = prepared(child)
    translate(translation)
    return translation


def test_what_stands_below_a_page_that_is_not_public_waits(admin, page) -> None:
    translation = below(page)
    desk = reverse("translation_desk", args=[translation.uuid])

    response = post(admin, desk, **as_shown(translation), action="publish")

    assert "It is published." not in admin.get(response["Location"]).content.decode()
    assert not is_live(target_of(translation))
    parent = prepared(page)
    translate(parent)
    publish(parent)
    publish(translation)
    assert is_live(target_of(translation))


def test_what_is_published_before_its_source_goes_out_with_it(admin) -> None:
    page = make_standard_page(title="Plan", slug="plan", introduction="", publish=False)
    translation = prepared(page)
    translate(translation)
    desk = reverse("translation_desk", args=[translation.uuid])

    response = post(admin, desk, **as_shown(translation), action="publish")

    told = admin.get(response["Location"]).content.decode()
    assert ("as soon as its source does" in told, "It is published." in told) == (True, False)
    assert not is_live(target_of(translation))
    republish(page)
    assert (is_live(target_of(translation)), target_of(translation).title) == (True, "FR Plan")


def test_what_the_page_says_of_a_word_is_kept_with_it(admin, page, monkeypatch) -> None:
    translation = prepared(page)
    translate(translation)
    desk = reverse("translation_desk", args=[translation.uuid])

    def clean(self: StandardPage) -> None:
        if self.locale.language_code == "fr":
            raise ValidationError({"title": "Too loud."})

    monkeypatch.setattr(StandardPage, "clean", clean)
    post(admin, desk, **as_shown(translation), action="publish")
    monkeypatch.undo()

    marked = {s.path: s.error for s in segments_of(translation) if s.error}
    assert list(marked) == ["title"]
    assert "Too loud." in marked["title"]
    assert not is_live(target_of(translation))
    with pytest.raises(NotReady, match="Too loud"):
        publish(translation)


def test_a_venue_on_a_schedule() -> None:
    venue = make_venue(name="House of Lights")
    translation = prepared(venue)
    target = translation.get_target_instance()
    assert not target.live

    with pytest.raises(ValidationError, match="not translated"):
        target.save_revision().publish()

    assert not type(venue).objects.get(pk=target.pk).live
    translate(translation)
    assert publish(translation).live
