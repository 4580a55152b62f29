"""The files of a page nobody may see are on no surface, in no version."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import PageViewRestriction

from cms.core.models import CmsDocument, User
from meetings.models import MeetingMaterial, MeetingPage
from tests.factories import make_meeting
from tests.factories.tree import republish

pytestmark = pytest.mark.django_db

SECRET = b"%PDF-secret"


@pytest.fixture
def document() -> CmsDocument:
    document = CmsDocument.objects.create(
        title="Secret", language="en", file=ContentFile(SECRET + b" first", name="secret.pdf")
    )
    document.file = ContentFile(SECRET, name="secret.pdf")
    document.save()
    return document


@pytest.fixture
def page(document) -> MeetingPage:
    return make_meeting(rows={"materials": [MeetingMaterial(document=document, title="Secret")]})


def surfaces(page: MeetingPage, document: CmsDocument) -> list[str]:
    names = [version.file.name for version in document.versions.all()]
    return [
        f"{page.url}files/secret.pdf",
        f"{page.url}files/v1/secret.pdf",
        f"{page.url}files/v2/secret.pdf",
        f"/documents/{document.pk}/secret.pdf",
        document.url,
        f"{document.url}v1/",
        *[f"/{name}" for name in names],
        *[f"/media/{name}" for name in names],
        *[f"/media/images/../{name}" for name in names],
    ]


def unpublish(page: MeetingPage) -> None:
    page.unpublish()


def unpublish_above(page: MeetingPage) -> None:
    page.get_parent().specific.unpublish()


def expire(page: MeetingPage) -> None:
    """Its time is up; whoever takes pages down has not come by yet."""
    MeetingPage.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(minutes=1))


def expire_for_good(page: MeetingPage) -> None:
    expire(page)
    call_command("publish_scheduled")


def schedule(page: MeetingPage) -> None:
    page.unpublish()
    page.refresh_from_db()
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision().publish()


def restrict(page: MeetingPage) -> None:
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def restrict_above(page: MeetingPage) -> None:
    PageViewRestriction.objects.create(
        page=page.get_parent(), restriction_type=PageViewRestriction.LOGIN
    )


def restrict_to_group(page: MeetingPage) -> None:
    restriction = PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.GROUPS
    )
    restriction.groups.add(Group.objects.create(name="Board"))


def show_no_more(page: MeetingPage) -> None:
    page.materials = []
    republish(page)


CASES = [
    unpublish,
    unpublish_above,
    expire,
    expire_for_good,
    schedule,
    restrict,
    restrict_above,
    restrict_to_group,
    show_no_more,
]


def test_while_the_page_is_public_only_it_serves_its_files(client, page, document) -> None:
    answers = [client.get(path, follow=True) for path in surfaces(page, document)]

    # The editors' addresses end at the form to sign in.
    assert [answer.status_code for answer in answers] == [200] * 3 + [404, 200, 200] + [404] * 6
    assert not any(SECRET in answer.getvalue() for answer in answers[3:])
    assert [answer.getvalue() for answer in answers[:3]] == [SECRET, SECRET + b" first", SECRET]


@pytest.mark.parametrize("withdraw", CASES)
def test_a_file_is_as_hidden_as_its_page(client, page, document, withdraw) -> None:
    paths = surfaces(page, document)
    withdraw(page)

    for path in paths:
        for headers in ({}, {"Range": "bytes=0-"}, {"If-None-Match": f'"{document.sha256}"'}):
            answer = client.get(path, headers=headers)
            assert answer.status_code in (302, 404), path
            assert SECRET not in answer.getvalue()
            assert document.sha256 not in str(answer.headers)
            assert "immutable" not in answer.get("Cache-Control", "")
        assert client.head(path).status_code in (302, 404)


def test_a_file_for_some_is_kept_by_no_cache(client, page, document) -> None:
    restrict(page)
    client.force_login(User.objects.create_user("reader"))

    answers = [client.get(path) for path in surfaces(page, document)[:3]]

    kept = [(answer.status_code, answer["Cache-Control"].split(", ")[:2]) for answer in answers]
    assert kept == [(200, ["private", "no-store"])] * 3


def test_a_version_is_not_found_under_another_page(client, page, document) -> None:
    other = make_meeting(title="Other", slug="other")

    assert client.get(f"{other.url}files/v1/secret.pdf").status_code == 404
