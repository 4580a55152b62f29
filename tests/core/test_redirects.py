"""Old addresses lead to where the page is now, in every language; to nothing that is not public."""

from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import TestCase
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, PageViewRestriction

from cms.core.models import CmsDocument
from home.models import StandardPage
from meetings.models import MeetingMaterial, MeetingPage, SeriesPage
from tests.factories import make_meeting, make_series, make_standard_page
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, synchronise, translate_all

pytestmark = pytest.mark.django_db


def in_french(page: Page) -> Any:
    translation = submit(page)
    translate_all(translation)
    return publish(translation)


def rename(page: Any, slug: str) -> Any:
    page.slug = slug
    with TestCase.captureOnCommitCallbacks(execute=True):
        return republish(page)


def answer(client: Any, url: str) -> tuple[int, str]:
    response = client.get(url)
    return response.status_code, response.get("Location", "")


def test_a_new_slug_leaves_a_redirect_in_every_language(client) -> None:
    page = make_standard_page(slug="about", title="About")
    in_french(page)

    rename(page, "about-us")

    assert [p.url for p in StandardPage.objects.order_by("path")] == [
        "/en/about-us/",
        "/fr/about-us/",
    ]
    assert answer(client, "/en/about/") == (301, "/en/about-us/")
    assert answer(client, "/en/about/?from=mail&x=%3C") == (301, "/en/about-us/?from=mail&x=%3C")
    assert answer(client, "/fr/about/") == (301, "/fr/about-us/")
    assert answer(client, "/fr/about-us/") == (200, "")


def test_a_translation_published_later_keeps_the_new_slug(client) -> None:
    page = make_standard_page(slug="about", title="About")
    translation = submit(page)
    translate_all(translation)
    target = publish(translation)

    rename(page, "about-us")
    with TestCase.captureOnCommitCallbacks(execute=True):
        target.get_latest_revision().publish()
    assert StandardPage.objects.get(pk=target.pk).slug == "about-us"

    with TestCase.captureOnCommitCallbacks(execute=True):
        publish(translation)
        assert synchronise(translation).slug == "about-us"


def test_a_slug_that_is_taken_there_is_left_alone() -> None:
    page = make_standard_page(slug="about", title="About")
    french = in_french(page)
    make_standard_page(slug="about-us", title="Autre", parent=french.get_parent().specific)

    rename(page, "about-us")

    assert StandardPage.objects.get(pk=french.pk).slug == "about"


def test_below_a_renamed_page_everything_is_found(client) -> None:
    series = make_series(slug="circle")
    make_meeting(parent=series, slug="2019")

    rename(series, "leaders")

    assert answer(client, "/en/meetings/circle/2019/") == (301, "/en/meetings/leaders/2019/")


def test_a_file_moves_with_its_page(client) -> None:
    document = CmsDocument(title="Agenda", file=ContentFile(b"%PDF-1.7", name="agenda.pdf"))
    document.save()
    rows = {"materials": [MeetingMaterial(document=document, title="Agenda")]}
    meeting = make_meeting(slug="2019", rows=rows)
    name = document.filename

    rename(meeting, "2019-berlin")

    assert answer(client, f"/en/meetings/leaders-circle/2019/files/{name}") == (
        301,
        f"/en/meetings/leaders-circle/2019-berlin/files/{name}",
    )
    assert answer(client, f"/en/meetings/leaders-circle/2019-berlin/files/{name}") == (200, "")


def test_a_moved_page_takes_its_translations_along(client) -> None:
    old, new = make_series(slug="old"), make_series(slug="new")
    meeting = make_meeting(parent=old, slug="2019")
    in_french(meeting)
    in_french(new)

    with TestCase.captureOnCommitCallbacks(execute=True):
        meeting.move(new, pos="last-child")

    assert {p.url for p in MeetingPage.objects.all()} == {
        "/en/meetings/new/2019/",
        "/fr/meetings/new/2019/",
    }
    assert answer(client, "/fr/meetings/old/2019/") == (301, "/fr/meetings/new/2019/")
    assert answer(client, "/en/meetings/old/2019/") == (301, "/en/meetings/new/2019/")
    assert Page.find_problems() == ([], [], [], [], [])


def test_a_translation_stays_where_the_new_parent_is_not_translated() -> None:
    old, new = make_series(slug="old"), make_series(slug="new")
    meeting = make_meeting(parent=old, slug="2019")
    french = in_french(meeting)

    meeting.move(new, pos="last-child")

    assert MeetingPage.objects.get(pk=french.pk).url == "/fr/meetings/old/2019/"


def test_a_moved_translation_moves_nothing_else() -> None:
    old, new = make_series(slug="old"), make_series(slug="new")
    meeting = make_meeting(parent=old, slug="2019")
    french, french_new = in_french(meeting), in_french(new)

    french.move(SeriesPage.objects.get(pk=french_new.pk), pos="last-child")

    assert MeetingPage.objects.get(pk=meeting.pk).url == "/en/meetings/old/2019/"


@pytest.mark.parametrize("hide", ["unpublish", "restrict"])
def test_what_nobody_may_see_is_not_pointed_at(client, hide) -> None:
    page = rename(make_standard_page(slug="about"), "about-us")
    assert answer(client, "/en/about/") == (301, "/en/about-us/")

    if hide == "unpublish":
        page.unpublish()
    else:
        PageViewRestriction.objects.create(page=page, restriction_type="login")

    assert answer(client, "/en/about/") == (404, "")


def test_a_redirect_never_leads_back(client) -> None:
    page = make_standard_page(slug="about")
    page = rename(rename(page, "about-us"), "about")

    assert answer(client, "/en/about/files/missing.pdf") == (404, "")
    assert answer(client, "/en/about-us/") == (301, "/en/about/")


def test_redirects_of_editors_keep_query_and_kind(client) -> None:
    Redirect.add_redirect("/en/old/?id=7", "https://example.org/seven", is_permanent=False)
    Redirect.add_redirect("/en/gone/", "/en/")

    assert answer(client, "/en/old/?id=7") == (302, "https://example.org/seven")
    assert answer(client, "/en/old/?id=8") == (404, "")
    assert answer(client, "/en/gone/?from=mail") == (301, "/en/")
    assert answer(client, "/en/nothing%00here.pdf") == (404, "")
