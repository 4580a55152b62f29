"""What is due is published and expired each by itself: one that fails holds up no other."""

from datetime import UTC, datetime

import pytest
import time_machine
from wagtail.models import Page

from cms.core.schedule import publish_and_expire
from home.models import StandardPage
from tests.factories import make_standard_page, make_venue

pytestmark = pytest.mark.django_db

NINE = datetime(2027, 3, 1, 9, tzinfo=UTC)


def scheduled(slug: str, minute: int) -> StandardPage:
    """A draft that is to go live at that minute past nine."""
    page = make_standard_page(slug=slug, title=slug, publish=False)
    page.go_live_at = NINE.replace(minute=minute)
    page.save_revision(approved_go_live_at=page.go_live_at)
    return page


def live() -> list[str]:
    pages = StandardPage.objects.filter(live=True)
    return sorted(pages.values_list("slug", flat=True))


@pytest.fixture(autouse=True)
def _before_nine():
    with time_machine.travel(NINE.replace(hour=8), tick=False) as clock:
        yield clock


def test_nothing_is_done_before_its_minute() -> None:
    scheduled("early", 5)

    publish_and_expire()

    assert live() == []


def test_what_is_due_at_this_very_second_does_not_wait_for_the_next_round(_before_nine) -> None:
    scheduled("sharp", 5)
    make_standard_page(slug="over", expire_at=NINE.replace(minute=5))
    _before_nine.move_to(NINE.replace(minute=5))

    publish_and_expire()

    assert live() == ["sharp"]


def test_one_that_cannot_be_published_holds_up_no_other(_before_nine, caplog) -> None:
    taken = scheduled("taken", 1)
    scheduled("later", 2)
    revision = taken.get_latest_revision()
    revision.content["slug"] = "other"
    revision.save()
    make_standard_page(slug="other", title="other")
    _before_nine.move_to(NINE.replace(minute=30))

    publish_and_expire()
    publish_and_expire()

    assert live() == ["later", "other"]
    assert [
        record.levelname for record in caplog.records if record.name == "cms.core.schedule"
    ] == [
        "ERROR",
        "ERROR",
    ]
    assert Page.objects.get(pk=taken.pk).slug == "taken"


def test_one_that_cannot_be_expired_holds_up_nothing(_before_nine, monkeypatch) -> None:
    old = make_standard_page(slug="old", expire_at=NINE)
    make_standard_page(slug="gone", expire_at=NINE)
    venue = make_venue(expire_at=NINE)
    scheduled("new", 0)
    unpublish = Page.unpublish

    def refused(self, *args, **kwargs) -> None:
        if self.pk == old.pk:
            raise ValueError("cannot be taken down")
        unpublish(self, *args, **kwargs)

    monkeypatch.setattr(Page, "unpublish", refused)
    _before_nine.move_to(NINE.replace(minute=30))

    publish_and_expire()

    venue.refresh_from_db()
    assert (live(), venue.live, venue.expired) == (["new", "old"], False, True)
