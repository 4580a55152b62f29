"""A translation goes out complete, by our own way, and follows its source."""

from typing import Any

import pytest
from django.test import TestCase
from wagtail.models import Locale
from wagtail_localize.models import Translation

from cms.localisation.models import LanguagePolicy, State, TranslationStatus
from cms.localisation.preparation import CannotBeTranslated, prepare
from cms.localisation.publication import NotReady, approve, publish, save_draft
from cms.localisation.segments.reading import segments_of
from cms.localisation.segments.segment import SegmentState
from cms.localisation.writing import UnknownSegment, Written, write
from home.models import StandardPage
from tests.admin.people import make_person
from tests.factories import full_meeting, make_standard_page, make_topic
from tests.factories.tree import republish
from tests.translation_cycle import french

pytestmark = pytest.mark.django_db


def locale(code: str = "fr") -> Locale:
    return Locale.objects.get(language_code=code)


def prepared(instance: Any, code: str = "fr") -> Translation:
    return prepare(instance, locale(code))


def prepared_below_public_parents(instance: Any) -> Translation:
    for parent in instance.get_ancestors().filter(depth__gte=3).specific():
        above = prepared(parent)
        translate(above)
        publish(above)
    return prepared(instance)


def translate(translation: Translation, user: Any = None, **texts: str) -> None:
    """Translate what is missing; `texts` says how, by path."""
    write(
        translation,
        [
            Written(segment.id, texts.get(segment.path, french(segment.source)))
            for segment in segments_of(translation)
            if segment.state != SegmentState.TRANSLATED
        ],
        user,
    )


def changed(page: Any, **values: Any) -> Any:
    """Publish the page with other values, with all that follows once it is committed."""
    page = type(page).objects.get(pk=page.pk)
    for name, value in values.items():
        setattr(page, name, value)
    with TestCase.captureOnCommitCallbacks(execute=True):
        return republish(page)


def target_of(translation: Translation) -> Any:
    return translation.get_target_instance()


def status_of(instance: Any, code: str = "fr") -> TranslationStatus:
    return TranslationStatus.objects.get(
        object_id=instance.translation_key, locale__language_code=code
    )


def page_in_french(**values: str) -> tuple[StandardPage, Translation]:
    page = make_standard_page(title="What we do", introduction="We meet.", **values)
    translation = prepared(page)
    translate(translation)
    publish(translation)
    return page, translation


def test_what_is_taken_up_starts_as_a_draft() -> None:
    page = make_standard_page(title="What we do", introduction="We meet.")

    translation = prepared(page)

    assert not target_of(translation).live
    assert status_of(page).state == State.IN_TRANSLATION
    assert status_of(page, "es").state == State.MISSING
    assert (status_of(page).words, status_of(page).words_to_do) == (5, 5)


def test_parents_are_taken_up_as_drafts_not_as_live_mirrors() -> None:
    parent = make_standard_page(title="Parent", slug="parent")
    page = make_standard_page(title="Child", slug="child", parent=parent)

    target = target_of(prepared(page))

    french_parent = target.get_parent()
    assert (french_parent.alias_of_id, french_parent.live) == (None, False)
    assert french_parent.translation_key == parent.translation_key


def test_nothing_is_translated_from_a_translation() -> None:
    _page, translation = page_in_french()

    with pytest.raises(CannotBeTranslated):
        prepare(target_of(translation), locale("es"))


def test_below_a_page_that_waits_for_its_source_a_translation_waits_too() -> None:
    parent = make_standard_page(title="Parent", slug="parent", publish=False)
    child = make_standard_page(title="Child", slug="child", parent=parent, publish=False)
    above, below = prepared(parent), prepared(child)
    translate(above)
    translate(below)
    with pytest.raises(NotReady) as refused:
        publish(below)
    assert refused.value.messages == ["“Parent” above it is not public in this language."]

    publish(above)
    publish(below)

    assert [target_of(one).live for one in (above, below)] == [False, False]
    changed(child)
    changed(parent)
    targets = [target_of(one) for one in (above, below)]
    assert [(target.live, target.title) for target in targets] == [
        (True, "FR Parent"),
        (True, "FR Child"),
    ]
    source = StandardPage.objects.get(pk=child.pk)
    assert targets[1].first_published_at >= source.first_published_at


def test_an_unfinished_translation_does_not_go_out() -> None:
    page = make_standard_page(title="What we do", introduction="We meet.")
    translation = prepared(page)

    with pytest.raises(NotReady) as refused:
        publish(translation)

    assert refused.value.messages == ["2 segments are not translated."]
    assert not target_of(translation).live


def test_a_suggestion_nobody_confirmed_does_not_go_out() -> None:
    page = make_standard_page(title="What we do", introduction="")
    translation = prepared(page)
    (segment,) = segments_of(translation)
    write(translation, [Written(segment.id, "Nos actions", is_confirmed=False, origin="dummy")])
    assert status_of(page).state == State.MACHINE

    with pytest.raises(NotReady) as refused:
        publish(translation)

    assert refused.value.messages == ["1 suggestion is not confirmed by a person."]
    assert status_of(page).words_to_do == 3


def test_a_complete_translation_goes_out_and_is_current() -> None:
    page, translation = page_in_french()

    target = target_of(translation)
    assert (target.live, target.title, target.introduction) == (
        True,
        "FR What we do",
        "FR We meet.",
    )
    assert target.slug == page.slug
    status = status_of(page)
    assert (status.state, status.words_to_do, status.is_behind) == (State.CURRENT, 0, False)


def test_a_draft_leaves_the_live_page_alone() -> None:
    _page, translation = page_in_french()
    segment = segments_of(translation)[0]
    write(translation, [Written(segment.id, "Notre travail")])

    revision = save_draft(translation)

    assert target_of(translation).title == "FR What we do"
    assert revision.as_object().title == "Notre travail"


def test_a_change_of_the_source_is_seen_at_once_and_readers_keep_good_french() -> None:
    page, translation = page_in_french()

    changed(page, introduction="We meet every year.")

    status = status_of(page)
    assert (status.state, status.segments_to_do, status.words_to_do) == (State.OUTDATED, 1, 4)
    assert target_of(translation).introduction == "FR We meet."
    with pytest.raises(NotReady):
        publish(translation)
    (segment,) = [s for s in segments_of(translation) if s.state == SegmentState.MISSING]
    assert (segment.earlier.source, segment.earlier.target) == ("We meet.", "FR We meet.")


def test_a_preview_of_an_outdated_translation_keeps_its_earlier_words() -> None:
    page, translation = page_in_french()
    changed(page, introduction="We meet every year.")

    assert save_draft(translation).as_object().introduction == "FR We meet."


def test_a_minor_edit_outdates_nothing() -> None:
    page, translation = page_in_french()

    changed(page, introduction="We meet !", is_minor_edit=True)

    assert status_of(page).state == State.CURRENT
    assert target_of(translation).introduction == "FR We meet."


def test_an_edit_is_minor_only_once() -> None:
    page, _translation = page_in_french()
    changed(page, introduction="We meet !", is_minor_edit=True)

    changed(page, introduction="We part.")

    assert status_of(page).state == State.OUTDATED


def test_what_needs_no_new_words_is_published_by_itself() -> None:
    page = make_standard_page(
        title="What we do",
        introduction="",
        body=[("heading", {"text": "One"}), ("heading", {"text": "Two"})],
    )
    translation = prepared(page)
    translate(translation)
    publish(translation)
    body = list(StandardPage.objects.get(pk=page.pk).body.raw_data)

    changed(page, body=body[::-1])

    assert [block.value["text"] for block in target_of(translation).body] == ["FR Two", "FR One"]
    assert status_of(page).state == State.CURRENT


def test_words_that_wait_for_a_moderator_do_not_go_out_by_the_way() -> None:
    page = make_standard_page(
        title="What we do",
        introduction="",
        body=[("heading", {"text": "One"}), ("heading", {"text": "Two"})],
    )
    translation = prepared(page)
    translate(translation)
    publish(translation)
    segment = segments_of(translation)[0]
    write(translation, [Written(segment.id, "Not agreed")])
    body = list(StandardPage.objects.get(pk=page.pk).body.raw_data)

    changed(page, body=body[::-1])

    assert target_of(translation).title == "FR What we do"
    assert status_of(page).state == State.OUTDATED


def test_a_source_that_was_never_public_can_be_translated_as_it_is_now() -> None:
    page = make_standard_page(title="Plan", introduction="", publish=False)
    translation = prepared(page)
    page.title = "Plans"
    with TestCase.captureOnCommitCallbacks(execute=True):
        page.save()

    assert [segment.source for segment in segments_of(translation)] == ["Plans"]


def test_a_topic_is_made_in_french_when_its_translation_is_published() -> None:
    topic = make_topic(title="Digital rights")
    translation = prepared(topic)
    assert not topic.has_translation(locale())
    translate(translation, title="Droits numériques")

    assert publish(translation).title == "Droits numériques"
    assert status_of(topic).state == State.CURRENT


def test_rows_of_a_meeting_keep_their_own_words() -> None:
    meeting = full_meeting()
    translation = prepared_below_public_parents(meeting)
    translate(translation)

    target = publish(translation)

    assert [group.name for group in target.groups.all()] == [
        french(group.name) for group in meeting.groups.all()
    ]
    pks = [group.pk for group in target.groups.all()]
    publish(translation)
    assert [group.pk for group in target_of(translation).groups.all()] == pks


def test_a_language_can_require_a_second_person() -> None:
    LanguagePolicy.objects.create(locale=locale(), requires_review=True)
    page = make_standard_page(title="What we do", introduction="")
    translation = prepared(page)
    translator, moderator = make_person("translator-fr"), make_person("moderator")
    translate(translation, translator)

    with pytest.raises(NotReady):
        publish(translation, translator)
    with pytest.raises(NotReady):
        approve(translation, translator)
    approve(translation, moderator)
    assert publish(translation).live


def test_a_review_is_void_when_a_word_changes() -> None:
    LanguagePolicy.objects.create(locale=locale(), requires_review=True)
    page = make_standard_page(title="What we do", introduction="")
    translation = prepared(page)
    translator = make_person("translator-fr")
    translate(translation, translator)
    approve(translation, make_person("moderator"))
    (segment,) = segments_of(translation)

    write(translation, [Written(segment.id, "Autre chose")], translator)

    assert status_of(page).reviewed_by is None
    with pytest.raises(NotReady):
        publish(translation, translator)


def test_half_of_what_is_written_is_not_kept() -> None:
    page = make_standard_page(title="What we do", introduction="We meet.")
    translation = prepared(page)
    segment = segments_of(translation)[0]

    with pytest.raises(UnknownSegment, match="nothing"):
        write(translation, [Written(segment.id, "Nos actions"), Written("nothing", "Rien")])

    assert [s.target for s in segments_of(translation)] == ["", ""]


def test_what_needs_no_new_words_needs_no_second_person_again() -> None:
    LanguagePolicy.objects.create(locale=locale(), requires_review=True)
    page = make_standard_page(
        title="What we do",
        introduction="",
        body=[("heading", {"text": "One"}), ("heading", {"text": "Two"})],
    )
    translation = prepared(page)
    translate(translation, make_person("translator-fr"))
    publish(translation, make_person("moderator"))
    body = list(StandardPage.objects.get(pk=page.pk).body.raw_data)

    changed(page, body=body[::-1])

    assert status_of(page).state == State.CURRENT


def test_a_source_is_taken_up_as_it_is_stored_not_as_somebody_remembers_it() -> None:
    page, _translation = page_in_french()
    changed(page, introduction="We meet every year.")

    prepared(page)

    assert status_of(page).state == State.OUTDATED


def test_lists_of_the_admin_show_a_title_as_it_reads() -> None:
    page = make_standard_page(title="R&D", introduction="")
    translation = prepared(page)
    (segment,) = segments_of(translation)

    write(translation, [Written(segment.id, "R&amp;D à <b>Dakar</b>")])

    assert target_of(translation).draft_title == "R&D à Dakar"


def test_parents_are_prepared_before_their_children() -> None:
    """As releases publish them: two that lock the same pages do so in the same order."""
    parent = make_standard_page(title="Above", slug="above")
    child = make_standard_page(title="Below", slug="below", parent=parent)

    prepared(child)

    statuses = TranslationStatus.objects.filter(locale=locale()).order_by("pk")
    assert list(statuses.values_list("title", flat=True)) == ["Above", "Below"]
