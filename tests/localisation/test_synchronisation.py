"""Translations follow their source by themselves, with words that readers may see, and no other."""

from typing import Any

import pytest
from django.test import TestCase
from wagtail_localize.models import Translation

from cms.localisation.models import LanguagePolicy, State
from cms.localisation.publication import publish, save_draft
from cms.localisation.segments.reading import segments_of
from cms.localisation.segments.segment import SegmentState
from cms.localisation.synchronisation import follow
from cms.localisation.tasks import follow_source
from cms.localisation.writing import Written, write
from home.models import StandardPage
from tests.admin.people import make_person
from tests.factories import make_person as make_person_page
from tests.factories import make_standard_page
from tests.factories.tree import republish
from tests.localisation.test_publication import (
    changed,
    locale,
    page_in_french,
    prepared,
    prepared_below_public_parents,
    status_of,
    target_of,
    translate,
)

pytestmark = pytest.mark.django_db

HEADINGS = [("heading", {"text": "One"}), ("heading", {"text": "Two"})]


def turned_round(page: Any) -> Any:
    """Publish the page with its blocks in another order: no language needs a new word."""
    body = list(type(page).objects.get(pk=page.pk).body.raw_data)
    return changed(page, body=body[::-1])


def missing(translation: Translation) -> list[str]:
    return [s.source for s in segments_of(translation) if s.state == SegmentState.MISSING]


def person_in_french(biography: str) -> tuple[Any, Translation]:
    person = make_person_page(biography=biography)
    translation = prepared_below_public_parents(person)
    translate(translation)
    publish(translation)
    return person, translation


def test_a_link_that_leads_elsewhere_does_so_in_every_language() -> None:
    old, new = "https://example.org/old", "https://example.org/new"
    person, translation = person_in_french(f'<p>See <a href="{old}">her work</a>.</p>')
    assert old in target_of(translation).biography

    changed(person, biography=f'<p>See <a href="{new}">her work</a>.</p>')

    assert new in target_of(translation).biography
    assert old not in target_of(translation).biography
    assert status_of(person).state == State.CURRENT


def test_paragraphs_that_are_joined_are_so_in_every_language() -> None:
    person, translation = person_in_french("<p>One.</p><p>Two.</p>")

    changed(person, biography="<ul><li>One.</li><li>Two.</li></ul>")

    biography = target_of(translation).biography
    assert (biography.count("<li"), biography.count("<p")) == (2, 0)
    assert status_of(person).state == State.CURRENT


def test_a_minor_edit_declares_no_earlier_change_translated() -> None:
    page, translation = page_in_french()
    changed(page, introduction="We meet every year.")

    changed(page, introduction="We meet every year!", is_minor_edit=True)

    assert missing(translation) == ["We meet every year!"]
    assert (status_of(page).state, target_of(translation).introduction) == (
        State.OUTDATED,
        "FR We meet.",
    )


def test_a_minor_edit_elsewhere_leaves_an_earlier_change_to_translate() -> None:
    page, translation = page_in_french()
    changed(page, introduction="We meet every year.")

    changed(page, title="What we do!", is_minor_edit=True)

    assert missing(translation) == ["We meet every year."]
    assert (status_of(page).state, target_of(translation).title) == (
        State.OUTDATED,
        "FR What we do",
    )


def test_a_suggestion_is_not_carried_over_as_if_somebody_had_confirmed_it() -> None:
    page, translation = page_in_french()
    changed(page, introduction="We meet every year.")
    (segment,) = [s for s in segments_of(translation) if s.state == SegmentState.MISSING]
    write(translation, [Written(segment.id, "Machine", is_confirmed=False, origin="dummy")])

    changed(page, introduction="We meet every year!", is_minor_edit=True)

    assert missing(translation) == ["We meet every year!"]


def test_an_edit_that_follows_a_minor_one_before_anybody_took_notice_is_not_minor() -> None:
    page, translation = page_in_french()
    page.introduction, page.is_minor_edit = "We meet!", True
    republish(page)
    page.introduction, page.is_minor_edit = "We never meet.", False
    page = republish(page)

    follow_source.call("home.standardpage", page.pk, True)

    assert missing(translation) == ["We never meet."]


def waiting_for_a_moderator() -> tuple[StandardPage, Translation, Any]:
    """A public translation with a submitted revision, and words that were typed after it."""
    LanguagePolicy.objects.create(locale=locale(), requires_review=True)
    page = make_standard_page(title="What we do", introduction="", body=HEADINGS)
    translation = prepared(page)
    translator = make_person("translator-fr")
    translate(translation, translator)
    submitted = save_draft(translation, translator)
    segment = segments_of(translation)[0]
    write(translation, [Written(segment.id, "Not agreed")], translator)
    return page, translation, submitted


def test_words_typed_after_what_was_submitted_do_not_go_out_by_the_way() -> None:
    page, translation, submitted = waiting_for_a_moderator()
    with TestCase.captureOnCommitCallbacks(execute=True):
        submitted.publish(user=make_person("moderator"))
    assert target_of(translation).title == "FR What we do"

    turned_round(page)

    assert target_of(translation).title == "FR What we do"
    assert status_of(page).state == State.OUTDATED


def test_words_for_what_the_source_says_again_do_not_go_out_by_the_way() -> None:
    page, translation = page_in_french()
    changed(page, introduction="We meet every year.")
    (segment,) = [s for s in segments_of(translation) if s.state == SegmentState.MISSING]
    write(translation, [Written(segment.id, "Not agreed")])
    # Back to what is public, then forth again to what was never agreed.
    changed(page, introduction="We meet.")

    changed(page, introduction="We meet every year.")

    assert target_of(translation).introduction == "FR We meet."
    assert status_of(page).state == State.OUTDATED


def test_a_minor_edit_goes_out_in_a_language_that_was_up_to_date() -> None:
    page, translation = page_in_french()
    page.title, page.is_minor_edit = "What we do!", True
    page = republish(page)

    follow(page, is_minor=True)

    assert (missing(translation), status_of(page).state) == ([], State.CURRENT)
