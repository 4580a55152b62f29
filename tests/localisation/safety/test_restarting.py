"""What was changed by hand while a translation was stopped is kept when it starts again."""

import pytest
from django.urls import reverse
from wagtail_localize.models import StringTranslation, Translation

from home.models import StandardPage
from tests.admin.desk import edit, post
from tests.admin.people import signed_in
from tests.factories import make_standard_page, make_topic
from tests.factories.meetings import block
from tests.translation_cycle import publish, submit_one, translate_all

pytestmark = pytest.mark.django_db


@pytest.fixture
def translation() -> Translation:
    page = make_standard_page(
        introduction="Who we are.",
        body=[
            block("heading", {"text": "Background", "level": "2"}),
            block("paragraph", "<p>We meet.</p><p>We part.</p>"),
        ],
    )
    made = submit_one(page, "fr")
    translate_all(made)
    publish(made)
    return made


def target(translation: Translation) -> StandardPage:
    return StandardPage.objects.get(pk=translation.get_target_instance().pk)


def stop(translation: Translation) -> StandardPage:
    signed_in("admin").post(reverse("wagtail_localize:stop_translation", args=[translation.pk]))
    translation.refresh_from_db()
    assert not translation.enabled
    return target(translation)


def restart(translation: Translation):
    admin = signed_in("admin")
    url = edit(target(translation))
    post(admin, url, **{"localize-restart-translation": "1"})
    translation.refresh_from_db()
    assert translation.enabled
    return " ".join(str(message) for message in admin.get(url, follow=True).context["messages"])


def shown(page: StandardPage) -> tuple:
    values = [child.value for child in page.body]
    return page.title, page.introduction, values[0]["text"], values[1].source


def test_words_changed_by_hand_are_kept(translation) -> None:
    page = stop(translation)
    page.title, page.introduction = "À propos", "Qui nous sommes."
    page.body[0].value["text"] = "Contexte"
    page.body[1].value.source = "<p>FR We meet.</p><p>Nous partons.</p>"
    page.save_revision().publish()
    before = shown(target(translation))

    said = restart(translation)
    publish(translation)

    assert shown(target(translation)) == before
    assert before == (
        "À propos",
        "Qui nous sommes.",
        "Contexte",
        "<p>FR We meet.</p><p>Nous partons.</p>",
    )
    assert "Built differently" not in said


def test_what_is_only_in_a_draft_is_kept_too(translation) -> None:
    page = stop(translation)
    page.introduction = "Brouillon."
    page.save_revision()

    restart(translation)

    assert publish(translation).introduction == "Brouillon."


def test_who_restarts_is_told_what_stays_in_the_history(translation) -> None:
    page = stop(translation)
    page.introduction = "Qui nous sommes."
    page.body[1].value.source = "<p>FR We meet.</p><p>Un ajout.</p><p>FR We part.</p>"
    revision = page.save_revision()
    revision.publish()

    said = restart(translation)
    page = publish(translation)

    assert (
        "Built differently by hand, and from now on in the history of this page only: body." in said
    )
    assert page.introduction == "Qui nous sommes."
    assert shown(page)[3] == "<p>FR We meet.</p><p>FR We part.</p>"
    assert "Un ajout." in str(page.revisions.get(pk=revision.pk).content["body"])


def test_words_of_the_source_are_not_taken_for_a_translation() -> None:
    page = make_standard_page(introduction="Who we are.")
    translation = submit_one(page, "fr")
    stop(translation)

    restart(translation)

    assert StringTranslation.objects.count() == 0


def test_a_snippet_without_drafts_too() -> None:
    translation = submit_one(make_topic(), "fr")
    translate_all(translation)
    topic = publish(translation)
    translation.enabled = False
    translation.save()
    topic.title = "Espace civique"
    topic.save()

    translation.enabled = True
    translation.save()

    assert publish(translation).title == "Espace civique"
