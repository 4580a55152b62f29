"""The status of a translation is what readers, translators and editors find."""

from typing import Any

import pytest
from wagtail_localize.models import Translation

from cms.localisation.jobs.offer import offers_of
from cms.localisation.models import State, TranslationStatus
from cms.localisation.preparation import CannotBeTranslated
from cms.localisation.publication import publish
from cms.localisation.segments.reading import segments_of
from cms.localisation.status import keeping
from cms.localisation.status.keeping import keep
from cms.localisation.writing import Written, write
from tests.admin.people import make_person
from tests.factories import make_standard_page, make_topic
from tests.localisation.test_notices import notices
from tests.localisation.test_publication import (
    changed,
    locale,
    page_in_french,
    prepared,
    status_of,
    target_of,
    translate,
)

pytestmark = pytest.mark.django_db


def detached() -> tuple[Any, Translation]:
    """A page whose French version goes its own way, and that has changed since."""
    page, translation = page_in_french()
    translation.enabled = False
    translation.save()
    changed(page, introduction="We meet every year.")
    return page, translation


def test_a_detached_translation_is_not_outdated(client) -> None:
    page, translation = detached()

    assert status_of(page).state == State.EXCLUDED
    assert notices(client, target_of(translation)) == []
    (offered,) = offers_of([page])
    assert not offered.is_wanted_in(locale())


def test_no_order_attaches_it_again() -> None:
    page, translation = detached()

    with pytest.raises(CannotBeTranslated, match="detached"):
        prepared(page)

    translation.refresh_from_db()
    assert not translation.enabled


def test_who_restarts_it_has_it_outdated_again(client) -> None:
    page, translation = detached()

    translation.enabled = True
    translation.save()

    assert status_of(page).state == State.OUTDATED
    assert notices(client, target_of(translation)) == ["is_outdated"]


def test_a_stopped_one_that_was_never_made_can_be_ordered() -> None:
    topic = make_topic()
    translation = prepared(topic)
    translation.enabled = False
    translation.save()
    assert status_of(topic).state == State.MISSING

    assert prepared(topic).enabled


@pytest.mark.parametrize(
    ("origin", "state", "machine"),
    [
        ("dummy", State.MACHINE, 1),
        ("draft", State.IN_TRANSLATION, 0),
        ("memory", State.IN_TRANSLATION, 0),
        ("file", State.IN_TRANSLATION, 0),
    ],
)
def test_only_a_machines_words_count_as_a_machines(origin, state, machine) -> None:
    page = make_standard_page(introduction="")
    translation = prepared(page)
    (segment,) = segments_of(translation)

    write(translation, [Written(segment.id, "Nos actions", is_confirmed=False, origin=origin)])

    status = status_of(page)
    assert (status.state, status.segments_machine, status.segments_to_do) == (state, machine, 1)


def test_a_topic_under_translation_is_not_missing() -> None:
    topic = make_topic(title="Digital rights")

    translation = prepared(topic)

    assert status_of(topic).state == State.IN_TRANSLATION
    assert status_of(topic, "es").state == State.MISSING
    translate(translation)
    publish(translation)
    assert status_of(topic).state == State.CURRENT


def test_a_correction_that_is_not_public_is_in_translation() -> None:
    page, translation = page_in_french()
    segment = segments_of(translation)[0]

    write(translation, [Written(segment.id, "Notre travail")])

    status = status_of(page)
    assert (status.state, status.is_live, status.segments_to_do) == (State.IN_TRANSLATION, True, 0)
    publish(translation)
    assert status_of(page).state == State.CURRENT


def test_words_taken_out_of_a_live_page_are_in_translation() -> None:
    page, translation = page_in_french()
    segment = segments_of(translation)[0]

    write(translation, [Written(segment.id, "")])

    assert status_of(page).state == State.IN_TRANSLATION


def test_what_is_published_is_not_excluded_any_more() -> None:
    page = make_standard_page(introduction="")
    translation = prepared(page)
    translate(translation)
    TranslationStatus.objects.update(is_excluded=True)
    keep(page.translation_key)
    assert status_of(page).state == State.EXCLUDED

    publish(translation)

    assert (status_of(page).state, status_of(page).is_excluded) == (State.CURRENT, False)
    assert status_of(page, "es").is_excluded


def test_what_others_decide_meanwhile_is_kept(monkeypatch) -> None:
    """A review that is kept while the words are counted."""
    page, _translation = page_in_french()
    reviewer = make_person("moderator")
    real = keeping.state_from

    def meanwhile(facts: Any) -> State:
        TranslationStatus.objects.filter(object_id=page.translation_key).update(
            reviewed_by=reviewer
        )
        return real(facts)

    monkeypatch.setattr(keeping, "state_from", meanwhile)
    TranslationStatus.objects.update(state=State.MISSING)
    keep(page.translation_key)

    assert (status_of(page).state, status_of(page).reviewed_by) == (State.CURRENT, reviewer)
