"""Drafts may lack what publication needs; a picture without consent is never published."""

import re
from io import BytesIO
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser, Group, Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.models import Collection, GroupCollectionPermission, PageViewRestriction

from cms.core.choices import Consent, Licence
from cms.core.editing.pictures import live_pages_showing
from cms.core.models import CmsImage, User
from tests import factories
from tests.editing.pictures import make_picture
from tests.editing.sent import edit_address, sent

pytestmark = pytest.mark.django_db

UNKNOWN = "Nobody knows yet whether those shown in “Group” agree: ask, then say so."


@pytest.fixture
def admin(client):
    client.force_login(User.objects.create_superuser("admin"))
    return client


def page_with_picture(consent: Consent) -> tuple[Any, Any]:
    picture = make_picture(consent=consent)
    return factories.make_standard_page(title="Old", publish=False, picture=picture), picture


def post(admin: Any, page: Any, action: str) -> Any:
    return admin.post(edit_address(page), {**sent(admin, page), "title": "New", action: "1"})


def editor_of_pictures() -> User:
    """Somebody who may change every picture and no page."""
    user = User.objects.create_user("pictures")
    group = Group.objects.create(name="pictures")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    GroupCollectionPermission.objects.create(
        group=group,
        collection=Collection.get_first_root_node(),
        permission=Permission.objects.get(codename="change_image"),
    )
    user.groups.add(group)
    return user


def titles_in(response: Any) -> list[str]:
    """The pages that a picture's form names."""
    found = re.findall(r'<li><a href="/admin/pages/[^>]+>([^<]+)</a>', response.content.decode())
    return sorted(found)


def test_a_draft_is_saved_whatever_the_consent(admin) -> None:
    page, _picture = page_with_picture(Consent.UNKNOWN)

    post(admin, page, "action-save")

    page.refresh_from_db()
    assert page.get_latest_revision_as_object().title == "New"


@pytest.mark.parametrize("action", ["action-publish", "action-submit"])
def test_a_page_with_a_picture_of_unknown_consent_does_not_leave_the_desk(admin, action) -> None:
    page, picture = page_with_picture(Consent.UNKNOWN)

    response = post(admin, page, action)

    link = f'<a href="/admin/images/{picture.pk}/">{UNKNOWN}</a>'
    assert response.context["form"].errors == {"picture": [link]}
    page.refresh_from_db()
    assert (page.live, page.title) == (False, "Old")


@pytest.mark.parametrize("consent", [Consent.GIVEN, Consent.NOT_NEEDED])
def test_a_page_whose_people_agreed_is_published(admin, consent) -> None:
    page, _picture = page_with_picture(consent)

    post(admin, page, "action-publish")

    page.refresh_from_db()
    assert (page.live, page.title) == (True, "New")


def test_publishing_many_at_once_asks_the_same(admin) -> None:
    page, picture = page_with_picture(Consent.REFUSED)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    url = f"{url}?id={page.pk}"

    refused = admin.post(url, follow=True)
    page.refresh_from_db()
    live_while_refused = page.live
    picture.consent = Consent.GIVEN
    picture.save()
    admin.post(url)

    page.refresh_from_db()
    assert (live_while_refused, page.live) == (False, True)
    assert [str(message).strip() for message in refused.context["messages"]] == [
        "Old: Somebody shown in “Group” has not agreed: take it out."
    ]


def test_a_picture_says_where_readers_see_it_once_consent_is_withdrawn(admin) -> None:
    picture = make_picture()
    live = factories.make_standard_page(title="Seen", slug="seen", picture=picture)
    factories.make_standard_page(title="Waits", slug="waits", picture=picture, publish=False)
    assert picture.refusal == ""

    picture.consent = Consent.REFUSED
    picture.save()

    assert [page.pk for page in live_pages_showing(picture, AnonymousUser())] == [live.pk]
    html = admin.get(reverse("wagtailimages:edit", args=[picture.pk])).content.decode()
    assert f'<li><a href="{edit_address(live)}">Seen</a> (English)</li>' in html


def test_who_edits_only_pictures_does_not_read_titles_of_private_pages(client, admin) -> None:
    picture = make_picture()
    shown = factories.make_standard_page(title="Seen", slug="seen", picture=picture)
    shown.title = "Words that wait"
    shown.save_revision()
    private = factories.make_standard_page(title="Members", slug="members", picture=picture)
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    picture.consent = Consent.REFUSED
    picture.save()
    url = reverse("wagtailimages:edit", args=[picture.pk])
    seen_by_all = titles_in(admin.get(url))
    client.force_login(editor_of_pictures())

    assert (seen_by_all, titles_in(client.get(url))) == (["Members", "Seen"], ["Seen"])


def test_the_picture_form_asks_in_the_order_in_which_one_knows(admin) -> None:
    picture = make_picture()

    form = admin.get(reverse("wagtailimages:edit", args=[picture.pk])).context["form"]

    assert list(form.fields)[:6] == [
        "title",
        "file",
        "description",
        "credit",
        "licence",
        "consent",
    ]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_half_a_file_is_refused_when_it_is_uploaded(admin, kind) -> None:
    content = BytesIO()
    Image.effect_noise((400, 300), 80).convert("RGB").save(content, kind)
    whole = content.getvalue()
    data = {"title": "Group", "licence": Licence.CC_BY, "consent": Consent.GIVEN}

    refused, taken = (
        admin.post(
            reverse("wagtailimages:add"),
            {**data, "file": SimpleUploadedFile(f"group.{kind.lower()}", content)},
        )
        for content in (whole[: len(whole) * 9 // 10], whole)
    )

    errors = {"file": ["The file is damaged or incomplete."]}
    assert (refused.context["form"].errors, taken.status_code) == (errors, 302)
    assert [picture.file_size for picture in CmsImage.objects.all()] == [len(whole)]
