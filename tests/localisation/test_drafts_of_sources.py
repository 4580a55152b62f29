"""A page that readers see is translated from its draft, and nobody sees a word of it before."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client, TestCase
from django.urls import reverse
from django.utils import timezone
from wagtail_localize.models import Translation

from cms.core.editing.going_out import MayNotGoOut
from cms.core.schedule import publish_and_expire
from cms.localisation.finished_only import why_unfinished
from cms.localisation.jobs.ordering import add_to_job
from cms.localisation.models import Job, JobItem, SourceDraft, State
from cms.localisation.preparation import prepare, take_up, take_up_draft
from cms.localisation.publication import NotReady, obstacles, publish, save_draft
from cms.localisation.releases.publishing import Refused, publish_release
from cms.localisation.segments.reading import segments_of
from home.models import StandardPage
from tests.admin.people import make_person
from tests.localisation.releases.making import make_release
from tests.localisation.test_publication import locale, page_in_french, status_of, translate

pytestmark = pytest.mark.django_db

OLD, NEW, NEWER = "We meet.", "We meet every year.", "We meet twice a year."


def drafted(page: Any, introduction: str = NEW) -> Any:
    """The page as an editor sees it after *Save draft*."""
    page = StandardPage.objects.get(pk=page.pk)
    draft = page.get_latest_revision_as_object()
    draft.introduction = introduction
    with TestCase.captureOnCommitCallbacks(execute=True):
        draft.save_revision()
    return StandardPage.objects.get(pk=page.pk)


def taken_up() -> tuple[Any, Translation]:
    page, translation = page_in_french()
    page = drafted(page)
    take_up_draft(page)
    return page, Translation.objects.get(pk=translation.pk)


def words_of(translation: Translation) -> set[str]:
    return {segment.source for segment in segments_of(translation)}


def test_a_draft_is_translated_when_somebody_asks_for_it() -> None:
    page, translation = page_in_french()
    page = drafted(page)
    take_up(page)
    assert OLD in words_of(translation)

    take_up_draft(page)

    translation.refresh_from_db()
    assert NEW in words_of(translation)
    assert OLD not in words_of(translation)
    assert StandardPage.objects.get(pk=page.pk).introduction == OLD


def test_it_stays_a_draft_whatever_else_is_ordered_and_follows_the_next_draft() -> None:
    page, translation = taken_up()
    prepare(page, locale("es"))
    assert NEW in words_of(Translation.objects.get(pk=translation.pk))

    drafted(page, NEWER)

    assert NEWER in words_of(Translation.objects.get(pk=translation.pk))


def test_translators_have_work_and_readers_are_told_nothing(client: Client) -> None:
    page, translation = taken_up()

    status = status_of(page)
    assert (status.state, status.segments_to_do) == (State.OUTDATED, 1)
    assert (status.source_is_changed, status.is_behind_readers) == (True, False)
    shown = client.get(translation.get_target_instance().url).content.decode()
    assert "translation-notice" not in shown
    assert "FR We meet." in shown


def test_what_readers_are_told_already_they_are_told_still(client: Client) -> None:
    page, translation = page_in_french()
    with TestCase.captureOnCommitCallbacks(execute=True):
        drafted(page).get_latest_revision().publish()
    url = translation.get_target_instance().url
    assert "translation-notice" in client.get(url).content.decode()

    take_up_draft(drafted(page, NEWER))

    assert "translation-notice" in client.get(url).content.decode()


def test_no_way_of_publishing_puts_it_before_readers_first() -> None:
    _page, translation = taken_up()
    translate(translation)
    revision = save_draft(translation)
    french = translation.get_target_instance()

    reason = "It translates changes of its source that are not published yet: they go out together."
    assert obstacles(translation) == [reason]
    assert list(why_unfinished(french, revision)) == [reason]
    with pytest.raises(NotReady):
        publish(translation)
    assert StandardPage.objects.get(pk=french.pk).introduction == "FR We meet."


def test_source_and_language_change_in_one_release() -> None:
    page, translation = page_in_french()
    page = drafted(page)
    with TestCase.captureOnCommitCallbacks(execute=True):
        release = make_release(page, waits_for_languages=True)
    translation.refresh_from_db()
    with pytest.raises(Refused):
        publish_release(release)
    assert StandardPage.objects.get(pk=page.pk).introduction == OLD

    translate(translation)
    with TestCase.captureOnCommitCallbacks(execute=True):
        assert publish_release(release) == []

    assert StandardPage.objects.get(pk=page.pk).introduction == NEW
    assert translation.get_target_instance().introduction == f"FR {NEW}"
    assert status_of(page).state == State.CURRENT
    assert not SourceDraft.objects.exists()


def test_published_alone_the_source_is_what_readers_see_and_its_languages_wait() -> None:
    page, translation = taken_up()
    translate(translation)
    with TestCase.captureOnCommitCallbacks(execute=True):
        page.get_latest_revision().publish()

    assert not SourceDraft.objects.exists()
    assert translation.get_target_instance().introduction == "FR We meet."
    assert status_of(page).is_behind_readers
    translation.refresh_from_db()
    publish(translation)
    assert translation.get_target_instance().introduction == f"FR {NEW}"


def test_a_page_without_a_draft_is_taken_up_as_it_is() -> None:
    page, translation = page_in_french()
    take_up_draft(page)
    assert not SourceDraft.objects.exists()
    assert obstacles(translation) == []


def test_what_the_editor_saves_by_itself_reaches_translators() -> None:
    """It writes over the revision it has made before."""
    page, translation = taken_up()
    draft = page.get_latest_revision_as_object()
    draft.introduction = NEWER

    with TestCase.captureOnCommitCallbacks(execute=True):
        draft.save_revision(overwrite_revision=page.latest_revision)

    assert NEWER in words_of(Translation.objects.get(pk=translation.pk))


def test_a_draft_that_was_given_up_goes_out_in_no_language() -> None:
    page, translation = taken_up()
    translate(translation)
    revision = save_draft(translation)
    with TestCase.captureOnCommitCallbacks(execute=True):
        drafted(page, OLD).get_latest_revision().publish()
    assert not SourceDraft.objects.exists()

    with pytest.raises(MayNotGoOut, match="not published yet"):
        revision.publish()

    assert translation.get_target_instance().introduction == "FR We meet."


def test_nor_where_synchronisation_is_stopped_meanwhile() -> None:
    _page, translation = taken_up()
    translate(translation)
    revision = save_draft(translation)
    translation.enabled = False
    translation.save()

    with pytest.raises(MayNotGoOut, match="not published yet"):
        revision.publish()


def test_what_was_made_of_a_draft_goes_out_once_that_is_public() -> None:
    page, translation = taken_up()
    translate(translation)
    revision = save_draft(translation)
    with TestCase.captureOnCommitCallbacks(execute=True):
        page.get_latest_revision().publish()

    revision.publish()

    assert translation.get_target_instance().introduction == f"FR {NEW}"


@pytest.mark.parametrize("is_in_release", [True, False])
def test_a_minor_edit_takes_its_languages_along_although_they_had_the_draft(is_in_release) -> None:
    page, translation = page_in_french()
    page = StandardPage.objects.get(pk=page.pk)
    page.introduction, page.is_minor_edit = "We meet !", True
    page.save_revision()
    page = StandardPage.objects.get(pk=page.pk)

    with TestCase.captureOnCommitCallbacks(execute=True):
        take_up_draft(page)
        release = make_release(page, waits_for_languages=True)
    with TestCase.captureOnCommitCallbacks(execute=True):
        if is_in_release:
            assert publish_release(release) == []
        else:
            page.get_latest_revision().publish()

    assert status_of(page).state == State.CURRENT
    assert translation.get_target_instance().introduction == "FR We meet."


def test_a_minor_edit_does_not_confirm_what_was_outdated_before() -> None:
    page, _translation = page_in_french()
    with TestCase.captureOnCommitCallbacks(execute=True):
        drafted(page).get_latest_revision().publish()
    page = StandardPage.objects.get(pk=page.pk)
    page.introduction, page.is_minor_edit = NEWER, True
    page.save_revision()
    take_up_draft(page)

    with TestCase.captureOnCommitCallbacks(execute=True):
        page.get_latest_revision().publish()

    assert status_of(page).state == State.OUTDATED


def test_readers_are_told_when_less_than_the_latest_draft_goes_out() -> None:
    page, _translation = taken_up()
    scheduled = page.get_latest_revision_as_object()
    scheduled.go_live_at = timezone.now() + timedelta(hours=1)
    with TestCase.captureOnCommitCallbacks(execute=True):
        scheduled.save_revision().publish()
    page = drafted(page, NEWER)

    with (
        time_machine.travel(timezone.now() + timedelta(hours=2), tick=False),
        TestCase.captureOnCommitCallbacks(execute=True),
    ):
        publish_and_expire()

    assert StandardPage.objects.get(pk=page.pk).introduction == NEW
    assert SourceDraft.objects.exists()
    assert status_of(page).is_behind_readers


def test_a_change_that_is_written_after_its_page_was_put_into_a_release() -> None:
    page, translation = page_in_french()
    make_release(StandardPage.objects.get(pk=page.pk), waits_for_languages=True)

    drafted(page)

    assert NEW in words_of(Translation.objects.get(pk=translation.pk))


def order(page: Any) -> JobItem:
    manager = make_person("moderator")
    job = Job.objects.create(title="Autumn", created_by=manager)
    [item] = add_to_job(job, {page: [locale()]}, {}, manager, of_drafts=True)
    return item


def ordered(page: Any) -> JobItem:
    """The item as it is once its draft was made."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        item = order(page)
    return JobItem.objects.select_related("job").get(pk=item.pk)


class TestOrder:
    """The draft is ordered where somebody asks for it."""

    def test_a_current_language_is_ordered_for_its_draft(self) -> None:
        page, translation = page_in_french()
        page, manager = drafted(page), make_person("moderator")
        job = Job.objects.create(title="Autumn", created_by=manager)

        assert add_to_job(job, {page: [locale()]}, {}, manager) == []
        with TestCase.captureOnCommitCallbacks(execute=True):
            [item] = add_to_job(job, {page: [locale()]}, {}, manager, of_drafts=True)

        item.refresh_from_db()
        job.refresh_from_db()
        assert (item.of_draft, item.preparation, item.completed_at) == (True, "done", None)
        assert job.closed_at is None
        assert NEW in words_of(Translation.objects.get(pk=translation.pk))

    def test_a_draft_without_a_new_word_is_done_at_once(self) -> None:
        page, _translation = page_in_french()
        page = StandardPage.objects.get(pk=page.pk)
        page.show_in_menus = True
        page.save_revision()

        item = ordered(StandardPage.objects.get(pk=page.pk))

        assert (item.preparation, item.completed_at is not None) == ("done", True)
        assert item.job.closed_at is not None

    def test_a_draft_that_is_public_before_the_work_begins(self) -> None:
        page, _translation = page_in_french()
        page = StandardPage.objects.get(pk=page.pk)
        page.introduction, page.is_minor_edit = "We meet !", True
        page.save_revision()
        page = StandardPage.objects.get(pk=page.pk)
        with TestCase.captureOnCommitCallbacks() as waiting:
            item = order(page)
        with TestCase.captureOnCommitCallbacks(execute=True):
            page.get_latest_revision().publish()

        with TestCase.captureOnCommitCallbacks(execute=True):
            for work in waiting:
                work()

        item.refresh_from_db()
        assert (item.preparation, item.completed_at is not None) == ("done", True)

    def test_the_form_offers_it_where_there_is_one(self, client: Client) -> None:
        page, _translation = page_in_french()
        client.force_login(make_person("moderator"))
        url = f"{reverse('translation_job_new')}?page={page.pk}"
        assert "changes that are not published yet" not in client.get(url).content.decode()

        drafted(page)
        assert "With changes that are not published yet" in client.get(url).content.decode()
        offer = client.get(f"{url}&drafts=1").context["offer"]
        [one] = offer.offered
        assert (one.of_draft, one.state_in(locale()), one.words_in(locale())) == (
            True,
            State.OUTDATED,
            4,
        )

        data = {
            "page": page.pk,
            "title": "Autumn",
            "language-fr": "on",
        }
        with TestCase.captureOnCommitCallbacks(execute=True):
            assert client.post(f"{url}&drafts=1", data).status_code == 302
        assert Job.objects.get().items.get().of_draft
        assert SourceDraft.objects.exists()
