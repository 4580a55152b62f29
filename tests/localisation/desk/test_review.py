"""A translation is submitted, sent back, approved and published; readers see what was agreed."""

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, WorkflowState
from wagtail_localize.models import Translation

from cms.localisation.models import LanguagePolicy, State
from cms.localisation.segments.reading import segments_of
from cms.localisation.writing import Written, write
from home.models import StandardPage
from tests.admin.desk import post, was_denied
from tests.admin.people import make_person, signed_in
from tests.factories import make_standard_page
from tests.localisation.desk.test_editor import desk, form_of, said
from tests.localisation.test_publication import locale, prepared, publish, status_of, translate

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> StandardPage:
    return make_standard_page(title="What we do", slug="what-we-do", introduction="We meet.")


def act(client: Client, translation: Translation, action: str, **data: str):
    return post(client, desk(translation), **form_of(translation), action=action, **data)


def rewritten(translation: Translation, words: str, name: str = "translator-fr") -> None:
    segment = segments_of(translation)[0]
    write(translation, [Written(segment.id, words)], make_person(name))


def public_title(translation: Translation) -> str:
    return StandardPage.objects.get(pk=translation.get_target_instance().pk).title


def published(page: StandardPage) -> Translation:
    translation = prepared(page)
    translate(translation, make_person("translator-fr"))
    publish(translation)
    return translation


def state_of_workflow() -> str:
    return WorkflowState.objects.get().status


def test_a_translator_submits_and_readers_see_it_when_a_moderator_approves(page) -> None:
    translation = published(page)
    rewritten(translation, "Notre travail")
    translator, moderator = signed_in("translator-fr"), signed_in("moderator")

    response = act(translator, translation, "submit")

    assert (response.status_code, response["Location"]) == (302, desk(translation))
    assert public_title(translation) == "FR What we do"
    assert WorkflowState.objects.get().requested_by.username == "translator-fr"
    assert status_of(page).state == State.IN_REVIEW
    assert was_denied(translator, act(translator, translation, "approve-publish"))
    assert was_denied(translator, act(translator, translation, "publish"))
    assert public_title(translation) == "FR What we do"
    act(moderator, translation, "approve-publish")
    assert public_title(translation) == "Notre travail"
    assert (state_of_workflow(), status_of(page).state) == ("approved", State.CURRENT)
    assert StandardPage.objects.get(pk=translation.get_target_instance().pk).slug == page.slug


def test_what_was_mended_meanwhile_is_what_is_approved(page) -> None:
    translation = published(page)
    act(signed_in("translator-fr"), translation, "submit")
    rewritten(translation, "Mieux dit")

    act(signed_in("moderator"), translation, "approve-publish")

    assert public_title(translation) == "Mieux dit"


def test_nobody_approves_what_they_have_not_seen(page) -> None:
    translation = published(page)
    act(signed_in("translator-fr"), translation, "submit")
    form = form_of(translation)
    rewritten(translation, "Vite changé")
    moderator = signed_in("moderator")

    response = moderator.post(desk(translation), form | {"action": "approve-publish"}, follow=True)

    assert said(response) == [
        "Somebody has changed this translation since you opened it. Look at it again."
    ]
    assert (public_title(translation), state_of_workflow()) == ("FR What we do", "in_progress")


def test_a_moderator_asks_for_changes_and_the_translator_submits_again(page) -> None:
    translation = published(page)
    translator, moderator = signed_in("translator-fr"), signed_in("moderator")
    act(translator, translation, "submit")
    mail.outbox.clear()

    act(moderator, translation, "ask")
    assert state_of_workflow() == "in_progress"
    act(moderator, translation, "ask", comment="Please look at the title")

    assert state_of_workflow() == "needs_changes"
    assert [message.to for message in mail.outbox] == [["translator-fr@example.org"]]
    context = translator.get(desk(translation)).context
    assert (context["permitted"].asked, context["permitted"].submit) == (
        "Please look at the title",
        True,
    )
    act(translator, translation, "submit")
    assert (WorkflowState.objects.count(), state_of_workflow()) == (1, "in_progress")
    assert was_denied(translator, act(translator, translation, "submit"))


def test_what_is_not_finished_is_not_submitted_and_the_places_are_listed(page) -> None:
    translation = prepared(page)
    translator = signed_in("translator-fr")
    rewritten(translation, "Notre travail")

    response = post(translator, desk(translation), **form_of(translation), action="submit")

    assert response.status_code == 302
    assert not WorkflowState.objects.exists()
    obstacles = translator.get(desk(translation)).context["obstacles"]
    segment = segments_of(translation)[1]
    assert [(one.reason, one.segment_id) for one in obstacles] == [("Not translated", segment.id)]


def test_a_moderator_publishes_without_a_workflow(page) -> None:
    translation = prepared(page)
    moderator = signed_in("moderator")

    refused = moderator.post(
        desk(translation), form_of(translation) | {"action": "publish"}, follow=True
    )
    assert said(refused) == ["2 segments are not translated."]
    translate(translation)
    act(moderator, translation, "publish")

    assert Page.objects.get(pk=translation.get_target_instance().pk).live


def test_who_publishes_in_a_review_is_offered_to_approve(page) -> None:
    translation = published(page)
    act(signed_in("translator-fr"), translation, "submit")

    permitted = signed_in("moderator").get(desk(translation)).context["permitted"]

    assert (permitted.moderate, permitted.publish, permitted.submit) == (True, False, False)


def test_a_second_person_approves_where_the_language_wants_it(page) -> None:
    LanguagePolicy.objects.create(locale=locale(), requires_review=True)
    translation = prepared(page)
    translate(translation, make_person("translator-fr"))
    translator, editor = signed_in("translator-fr"), signed_in("editor")

    assert translator.get(desk(translation)).context["permitted"].approve is False
    act(translator, translation, "approve")
    assert status_of(page).reviewed_by is None
    assert editor.get(desk(translation)).context["permitted"].approve is True
    act(editor, translation, "approve")

    assert status_of(page).reviewed_by.username == "editor"
    act(translator, translation, "submit")
    assert state_of_workflow() == "in_progress"


def own_work_of_a_moderator(page: StandardPage) -> Translation:
    LanguagePolicy.objects.create(locale=locale(), requires_review=True)
    translation = prepared(page)
    translate(translation, make_person("moderator"))
    act(signed_in("translator-fr"), translation, "submit")
    return translation


def test_a_moderator_does_not_approve_the_own_words_at_the_desk(page) -> None:
    translation = own_work_of_a_moderator(page)

    act(signed_in("moderator"), translation, "approve-publish")

    assert (public_is_live(translation), state_of_workflow()) == (False, "in_progress")
    act(signed_in("admin"), translation, "approve-publish")
    assert (public_is_live(translation), state_of_workflow()) == (True, "approved")


def in_review(page: StandardPage) -> Translation:
    LanguagePolicy.objects.create(locale=locale(), requires_review=True)
    translation = prepared(page)
    translate(translation, make_person("translator-fr"))
    act(signed_in("translator-fr"), translation, "submit")
    return translation


def test_a_moderator_who_corrects_a_comma_is_still_the_second_person(page) -> None:
    translation = in_review(page)
    rewritten(translation, "FR, What we do", "moderator")

    act(signed_in("moderator"), translation, "approve-publish")

    assert (public_is_live(translation), state_of_workflow()) == (True, "approved")
    # The comma of the last time does not count the next time.
    segment = segments_of(translation)[1]
    write(translation, [Written(segment.id, "Nous.")], make_person("translator-fr"))
    act(signed_in("translator-fr"), translation, "submit")
    act(signed_in("moderator"), translation, "approve-publish")
    assert WorkflowState.objects.filter(status="approved").count() == 2


def test_a_moderator_who_rewrites_most_of_it_is_not(page) -> None:
    translation = in_review(page)
    words = [Written(segment.id, f"Mot {segment.path}") for segment in segments_of(translation)]
    write(translation, words, make_person("moderator"))

    act(signed_in("moderator"), translation, "approve-publish")

    assert (public_is_live(translation), state_of_workflow()) == (False, "in_progress")


def test_a_moderator_who_wrote_some_of_what_was_submitted_is_not(page) -> None:
    LanguagePolicy.objects.create(locale=locale(), requires_review=True)
    translation = prepared(page)
    rewritten(translation, "Notre travail", "moderator")
    translate(translation, make_person("translator-fr"))
    act(signed_in("translator-fr"), translation, "submit")

    act(signed_in("moderator"), translation, "approve-publish")

    assert (public_is_live(translation), state_of_workflow()) == (False, "in_progress")


def test_nor_at_wagtails_own_address(page) -> None:
    translation = own_work_of_a_moderator(page)
    state = WorkflowState.objects.get()
    approve = reverse(
        "wagtailadmin_pages:workflow_action",
        args=[translation.get_target_instance().pk, "approve", state.current_task_state_id],
    )

    response = signed_in("moderator").post(approve)

    assert response.status_code == 302
    assert (public_is_live(translation), state_of_workflow()) == (False, "in_progress")
    post(signed_in("admin"), approve)
    assert public_is_live(translation)


def public_is_live(translation: Translation) -> bool:
    return Page.objects.get(pk=translation.get_target_instance().pk).live


def test_leaders_detach_a_translation(page) -> None:
    translation = prepared(page)

    offered = {
        name: signed_in(name).get(desk(translation)).context["permitted"].detach
        for name in ("translator-fr", "editor", "moderator")
    }
    assert offered == {"translator-fr": False, "editor": True, "moderator": True}
    stop = reverse("wagtail_localize:stop_translation", args=[translation.pk])
    edit_url = signed_in("editor").get(desk(translation)).context["edit_url"]
    response = signed_in("editor").post(stop, {"next": edit_url})

    assert response["Location"] == edit_url
    assert Translation.objects.get().enabled is False
    assert signed_in("editor").get(edit_url).status_code == 200
