"""A file is exactly as public as the page that shows it."""

import hashlib

import pytest
from django.core.files.base import ContentFile
from wagtail.models import PageViewRestriction

from cms.core.models import CmsDocument, User
from meetings.models import MeetingMaterial, MeetingPage
from tests.factories import make_meeting
from tests.factories.tree import republish
from tests.translation_cycle import publish, renew, submit, translate_all

pytestmark = pytest.mark.django_db

CONTENT = b"%PDF-1.7 agenda"


@pytest.fixture
def document() -> CmsDocument:
    return CmsDocument.objects.create(
        title="Agenda", language="fr", file=ContentFile(CONTENT, name="agenda.pdf")
    )


@pytest.fixture
def meeting(document: CmsDocument) -> MeetingPage:
    return make_meeting(rows={"materials": [MeetingMaterial(document=document, title="Agenda")]})


def address(meeting: MeetingPage, document: CmsDocument) -> str:
    return f"{meeting.url}files/{document.filename}"


def test_the_page_serves_its_file(client, meeting, document) -> None:
    response = client.get(address(meeting, document))

    assert b"".join(response.streaming_content) == CONTENT
    assert {
        name: response[name]
        for name in ("Content-Type", "Content-Language", "ETag", "X-Content-Type-Options")
    } == {
        "Content-Type": "application/pdf",
        "Content-Language": "fr",
        "ETag": f'"{document.sha256}"',
        "X-Content-Type-Options": "nosniff",
    }


def test_the_hash_is_that_of_the_file(document) -> None:
    assert document.sha256 == hashlib.sha256(CONTENT).hexdigest()


def test_a_known_file_is_not_sent_again(client, meeting, document) -> None:
    url = address(meeting, document)

    response = client.get(url, headers={"If-None-Match": f'"{document.sha256}"'})

    assert (response.status_code, response.content) == (304, b"")


def unpublish(meeting: MeetingPage) -> None:
    meeting.unpublish()


def restrict(meeting: MeetingPage) -> None:
    PageViewRestriction.objects.create(page=meeting, restriction_type=PageViewRestriction.LOGIN)


def restrict_parent(meeting: MeetingPage) -> None:
    PageViewRestriction.objects.create(
        page=meeting.get_parent(), restriction_type=PageViewRestriction.LOGIN
    )


def remove_row(meeting: MeetingPage) -> None:
    meeting.materials = []
    republish(meeting)


@pytest.mark.parametrize(
    ("withdraw", "status"),
    [(unpublish, 404), (restrict, 302), (restrict_parent, 302), (remove_row, 404)],
)
def test_a_file_is_not_served_when_its_page_is_not(
    client, meeting, document, withdraw, status
) -> None:
    withdraw(meeting)

    response = client.get(address(meeting, document))

    assert response.status_code == status
    assert CONTENT not in response.content


@pytest.mark.parametrize(
    "path",
    [
        "/documents/{pk}/agenda.pdf",
        "/media/{name}",
        "/media/documents/agenda.pdf",
        "/media/images/../{name}",
        "/en/meetings/files/agenda.pdf",
    ],
)
def test_a_file_has_no_other_address(client, meeting, document, path) -> None:
    response = client.get(path.format(pk=document.pk, name=document.file.name), follow=True)

    assert response.status_code == 404


def test_readers_do_not_reach_the_editors_address(client, meeting, document) -> None:
    response = client.get(document.url)

    assert response.status_code == 302
    assert response["Location"].startswith("/admin/login/")


def test_a_user_without_rights_does_not_open_a_draft_file(client, document) -> None:
    client.force_login(User.objects.create_user("reader"))

    assert client.get(document.url).status_code == 302


def test_an_administrator_opens_a_file(client, document) -> None:
    client.force_login(User.objects.create_superuser("admin"))

    assert b"".join(client.get(document.url).streaming_content) == CONTENT


def test_the_title_of_a_material_goes_to_french_and_the_file_stays(client, meeting) -> None:
    translation = submit(meeting)
    translate_all(translation)
    target = publish(translation)
    assert [(m.title, m.document.title) for m in target.materials.all()] == [
        ("FR Agenda", "Agenda")
    ]

    rows = list(meeting.materials.all())
    rows[0].title = "Programme"
    meeting.materials = rows
    meeting = republish(meeting)
    renew(translation)
    assert translate_all(translation) == {"Programme"}
    assert publish(translation).materials.get().title == "FR Programme"
    assert client.get(address(target, target.materials.get().document)).status_code == 200

    meeting.materials = []
    republish(meeting)
    assert MeetingPage.objects.get(pk=target.pk).materials.count() == 0
