"""A release goes out whole: sources first, then the languages that are ready; or nothing does."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.core.exceptions import ValidationError
from django.test import TestCase
from wagtail.models import GroupPagePermission
from wagtail_localize.models import StringTranslation

from cms.core.schedule import run_what_is_registered
from cms.localisation.models import LanguagePolicy, Progress, Release, State
from cms.localisation.publication import approve, publish
from cms.localisation.releases import publishing, running
from cms.localisation.releases.publishing import Refused, publish_release
from home.models import StandardPage
from tests.admin.people import make_person
from tests.factories import home_page, make_standard_page
from tests.localisation.releases.making import make_release, ready
from tests.localisation.test_publication import (
    locale,
    page_in_french,
    prepared,
    status_of,
)

pytestmark = pytest.mark.django_db

NINE = datetime(2027, 3, 1, 9, tzinfo=UTC)


def draft(**values: Any) -> StandardPage:
    return make_standard_page(
        **{"title": "What we do", "introduction": "We meet.", "publish": False} | values
    )


def public() -> list[tuple[str, str]]:
    """The language and slug of what is public of the test's own pages."""
    pages = StandardPage.objects.filter(live=True).order_by("slug", "locale__language_code")
    return list(pages.values_list("slug", "locale__language_code"))


def publish_all(release: Release, user: Any = None) -> list[Any]:
    with TestCase.captureOnCommitCallbacks(execute=True):
        return publish_release(release, user)


def test_source_and_ready_languages_go_out_and_the_others_are_told() -> None:
    page = draft()
    ready(page)
    prepared(page, "es")

    left = publish_all(release := make_release(page))

    assert public() == [("about", "en"), ("about", "fr")]
    assert [(one.title, one.language, one.reasons) for one in left] == [
        ("What we do", "es", ("2 segments are not translated.",))
    ]
    release.refresh_from_db()
    assert (release.progress, release.error, release.published_at is not None) == ("done", "", True)
    assert release.left_behind == [
        {
            "title": "What we do",
            "language": "es",
            "reasons": ["2 segments are not translated."],
        }
    ]
    assert status_of(page).state == State.CURRENT


def test_parents_go_out_before_children_in_every_language() -> None:
    parent = draft()
    child = draft(parent=parent, slug="child")
    ready(child)
    ready(parent)

    assert publish_all(make_release(child, parent)) == []
    assert public() == [("about", "en"), ("about", "fr"), ("child", "en"), ("child", "fr")]


def test_a_language_below_a_page_that_is_not_public_stays_behind() -> None:
    parent = draft()
    child = draft(parent=parent, slug="child")
    ready(child)

    left = publish_all(make_release(parent, child))

    assert [(one.title, one.language) for one in left] == [("What we do", "fr")] * 2
    assert left[1].reasons == ("“What we do” above it is not public in this language.",)


def test_a_release_that_waits_goes_out_with_all_languages_or_not_at_all() -> None:
    page = draft()
    ready(page)
    prepared(page, "es")

    with pytest.raises(Refused) as refused:
        publish_release(make_release(page, waits_for_languages=True))

    assert refused.value.messages == ["What we do (es): 2 segments are not translated."]
    assert public() == []
    assert status_of(page).state == State.IN_TRANSLATION


def test_a_language_is_judged_by_the_source_that_goes_out() -> None:
    page, translation = page_in_french()
    page.introduction = "We meet every year."
    page.save_revision()

    left = publish_all(make_release(page))

    assert [one.reasons for one in left] == [("1 segment is not translated.",)]
    assert StandardPage.objects.get(pk=page.pk).introduction == "We meet every year."
    assert translation.get_target_instance().introduction == "FR We meet."


def test_a_minor_edit_takes_its_languages_along() -> None:
    page, _translation = page_in_french()
    page.introduction, page.is_minor_edit = "We meet !", True
    page.save_revision()

    assert publish_all(make_release(page, waits_for_languages=True)) == []
    assert status_of(page).state == State.CURRENT


def test_one_that_fails_keeps_all_back(monkeypatch) -> None:
    pages = [draft(slug="one"), draft(slug="two")]
    for page in pages:
        ready(page)

    def fails(translation, user=None):
        if translation.source.get_source_instance().slug == "two":
            raise RuntimeError("the disk is full")
        return publish(translation, user)

    monkeypatch.setattr(publishing, "publish", fails)
    release = make_release(*pages)

    assert not running.run(release.pk)
    release.refresh_from_db()
    assert public() == []
    assert (release.progress, release.error) == (
        Progress.FAILED,
        "An error occurred; the log of the site says which.",
    )
    assert [page.locked for page in pages] == [False, False]


def test_a_page_with_a_time_of_its_own_keeps_all_back() -> None:
    page, other = draft(slug="other"), draft(go_live_at=NINE + timedelta(days=9))
    other.save_revision()

    with time_machine.travel(NINE, tick=False), pytest.raises(Refused) as refused:
        publish_release(make_release(page, other))

    assert refused.value.messages == [
        "“What we do” has a time of its own at which it is published."
    ]
    assert public() == []


def test_a_second_person_has_to_have_read_it() -> None:
    LanguagePolicy.objects.create(locale=locale(), requires_review=True)
    page = draft()
    translation = ready(page)
    sentence = (
        "Somebody else than its translators has to review this translation. Who submitted it or "
        "wrote words of it is a translator; who only corrects what others submitted is not."
    )

    left = publish_all(make_release(page))
    assert [one.reasons for one in left] == [(sentence,)]

    approve(translation, make_person("moderator"))
    assert publish_all(make_release(page)) == []


@pytest.mark.parametrize(
    ("name", "title"),
    [("editor", "What we do"), ("translator-fr", "a page that you may not see")],
)
def test_who_may_not_publish_releases_nothing(name, title) -> None:
    page = draft()
    ready(page)
    release = make_release(page, created_by=make_person(name))

    with pytest.raises(Refused, match=f"You may not publish “{title}”"):
        publish_release(release)
    assert public() == []


def test_every_language_asks_for_its_own_right_when_it_goes_out() -> None:
    page = draft()
    ready(page)
    release = make_release(page)
    GroupPagePermission.objects.filter(
        group__name="Moderators", page=home_page("fr"), permission__codename="publish_page"
    ).delete()

    with pytest.raises(Refused) as refused:
        publish_release(release)

    assert refused.value.messages == [
        "You may not publish “What we do” (French), or somebody has locked it."
    ]
    assert public() == []


def test_who_has_left_publishes_nothing() -> None:
    creator = make_person("moderator")
    release = make_release(draft())
    creator.is_active = False
    creator.save()

    with pytest.raises(Refused, match="does not work here any more"):
        publish_release(Release.objects.get(pk=release.pk))
    assert public() == []


def test_an_empty_release_and_one_whose_page_is_gone_do_not_go_out() -> None:
    page = draft()
    release = make_release(page)
    page.delete()

    for one in (release, make_release()):
        with pytest.raises(Refused):
            publish_release(one)


def test_it_goes_out_at_its_minute_and_not_before() -> None:
    page = draft()
    ready(page)
    release = make_release(page, publish_at=NINE)

    def at(time: datetime) -> list[tuple[str, str]]:
        with (
            time_machine.travel(time, tick=False),
            TestCase.captureOnCommitCallbacks(execute=True),
        ):
            run_what_is_registered()
        return public()

    assert at(NINE - timedelta(seconds=1)) == []
    assert at(NINE) == [("about", "en"), ("about", "fr")]
    release.refresh_from_db()
    assert release.published_at == NINE
    assert mail.outbox == []


def test_what_keeps_it_back_at_its_time_is_written_to_its_maker_once() -> None:
    page = draft()
    prepared(page)
    release = make_release(page, publish_at=NINE, waits_for_languages=True)

    with time_machine.travel(NINE, tick=False):
        run_what_is_registered()
        run_what_is_registered()

    (letter,) = mail.outbox
    assert (letter.to, letter.subject) == (["moderator@example.org"], "Not published: Autumn")
    assert "What we do (fr): 2 segments are not translated." in letter.body
    release.refresh_from_db()
    assert (release.progress, release.published_at) == (Progress.FAILED, None)


def test_nobody_publishes_what_another_process_is_publishing() -> None:
    release = make_release(draft(), progress=Progress.RUNNING, started_at=NINE, publish_at=NINE)

    with time_machine.travel(NINE + timedelta(minutes=29), tick=False):
        assert not running.run(release.pk)
        run_what_is_registered()
    assert public() == []
    with time_machine.travel(NINE + timedelta(minutes=31), tick=False):
        run_what_is_registered()
    assert public() == [("about", "en")]


@pytest.mark.parametrize("waits", [True, False])
def test_what_the_page_refuses_is_kept_with_the_string(monkeypatch, waits) -> None:
    def refuse(*_args: Any, **_kwargs: Any) -> None:
        raise ValidationError({"title": ["Say it in other words."]})

    page = draft()
    ready(page)
    monkeypatch.setattr(publishing, "publish", refuse)

    release = make_release(page, waits_for_languages=waits)
    if waits:
        with pytest.raises(Refused, match="Say it in other words"):
            publish_release(release)
    else:
        [left] = publish_all(release)
        assert left.reasons == ("Say it in other words.",)

    marked = StringTranslation.objects.filter(has_error=True)
    assert list(marked.values_list("data", flat=True)) == ["FR What we do"]
