"""A translation is public when a moderator has approved it."""

import pytest
from django.urls import reverse
from wagtail.models import WorkflowState
from wagtail_localize.models import Translation

from home.models import StandardPage
from tests.admin.desk import edit, post, translated, was_denied, write
from tests.admin.people import signed_in
from tests.factories import make_standard_page
from tests.translation_cycle import publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> StandardPage:
    return make_standard_page(title="What we do", slug="what-we-do")


def test_a_translator_publishes_nothing(page) -> None:
    target = publish(translated(page))
    translator = signed_in("translator-fr")
    translation = Translation.objects.get()
    write(translator, translation, "Notre travail")

    response = post(translator, edit(target), action="publish")

    assert was_denied(translator, response)
    assert StandardPage.objects.get(pk=target.pk).title == "FR What we do"


def test_a_translation_goes_to_the_moderators_and_is_public_when_they_approve(page) -> None:
    target = publish(translated(page))
    translator, moderator = signed_in("translator-fr"), signed_in("moderator")
    write(translator, Translation.objects.get(), "Notre travail")
    html = translator.get(edit(target)).content.decode()
    assert 'name="action-submit"' in html

    response = post(translator, edit(target), **{"action-submit": "1"})

    assert (response.status_code, response["Location"]) == (302, edit(target))
    kept = StandardPage.objects.get(pk=target.pk)
    assert (kept.title, kept.get_latest_revision_as_object().title) == (
        "FR What we do",
        "Notre travail",
    )
    state = WorkflowState.objects.get()
    assert state.requested_by.username == "translator-fr"
    approve = reverse(
        "wagtailadmin_pages:workflow_action",
        args=[target.pk, "approve", state.current_task_state_id],
    )
    assert was_denied(translator, post(translator, approve))
    assert StandardPage.objects.get(pk=target.pk).title == "FR What we do"
    post(moderator, approve)
    assert StandardPage.objects.get(pk=target.pk).title == "Notre travail"
    assert StandardPage.objects.get(pk=target.pk).slug == page.slug


def test_a_translation_is_sent_again_after_a_moderator_asked_for_changes(page) -> None:
    target = publish(translated(page))
    translator, moderator = signed_in("translator-fr"), signed_in("moderator")
    post(translator, edit(target), **{"action-submit": "1"})
    state = WorkflowState.objects.get()
    reject = reverse(
        "wagtailadmin_pages:workflow_action",
        args=[target.pk, "reject", state.current_task_state_id],
    )
    post(moderator, reject, comment="Please look at the title")
    assert was_denied(moderator, post(moderator, edit(target), **{"action-submit": "1"})) is False
    state.refresh_from_db()

    assert (WorkflowState.objects.count(), state.status) == (1, WorkflowState.STATUS_IN_PROGRESS)
    assert was_denied(translator, post(translator, edit(target), **{"action-submit": "1"}))
