"""The editor's form: what is uploaded is checked, and nothing is lost."""

import re
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from cms.core.models import CmsDocument, DocumentText, User
from tests.core.files import made_files

pytestmark = pytest.mark.django_db

GOOD = made_files.pdf("Words", language="fr-CA", tagged=True, title="Rapport")
OTHER = made_files.pdf("Other words", language="fr", tagged=True, title="Rapport")


@pytest.fixture
def editor(client):
    client.force_login(User.objects.create_superuser("admin"))
    return client


@pytest.fixture
def document() -> CmsDocument:
    file = ContentFile(GOOD, name="rapport.pdf")
    return CmsDocument.objects.create(title="Rapport", language="fr", file=file)


def upload(content: bytes = GOOD, name: str = "rapport.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def sent(**values: Any) -> dict[str, Any]:
    return {"title": "Rapport", "language": "", "version": "", "tags": "", **values}


def add(client, **values: Any) -> Any:
    return client.post(reverse("wagtaildocs:add"), sent(**values))


def edit(client, document: CmsDocument, **values: Any) -> Any:
    url = reverse("wagtaildocs:edit", args=[document.pk])
    return client.post(url, sent(language="fr", change_note_language="en", **values))


def errors(response: Any) -> dict[str, list[str]]:
    return {name: list(said) for name, said in response.context["form"].errors.items()}


def kept(response: Any) -> str:
    return re.search(r'name="kept_upload" value="([^"]+)"', response.content.decode())[1]


def test_a_new_file_is_read_and_its_language_taken_from_it(editor) -> None:
    add(editor, file=upload())

    document = CmsDocument.objects.get()
    assert (document.language, document.pages, document.is_tagged, document.file_title) == (
        "fr",
        1,
        True,
        "Rapport",
    )
    texts = DocumentText.objects.values_list("page", "text", "language")
    assert list(texts) == [(1, "Words", "fr")]


@pytest.mark.parametrize(
    ("content", "name", "beginning"),
    [
        (made_files.encrypted("password"), "a.pdf", "The file opens only with a password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.docx", "The file opens only with a password"),
        (b"MZ\x90\x00", "a.pdf", "The file is called .pdf, but what is in it is EXE."),
        (
            b"<script>alert(1)</script>",
            "a.pdf",
            "The file is called .pdf, but what is in it is TXT",
        ),
        (GOOD, "a.docx", "The file is called .docx, but what is in it is PDF."),
        (made_files.word(), "a.xlsx", "The file is called .xlsx, but what is in it is DOCX."),
        (b"\x00\x01\x02\x03", "a.csv", "The file is called .csv, but is none"),
        (b"PK\x03\x04", "a.exe", "File extension “exe” is not allowed."),
    ],
)
def test_what_readers_could_not_use_is_refused(editor, content, name, beginning) -> None:
    response = add(editor, file=upload(content, name))

    assert {field: said[0][: len(beginning)] for field, said in errors(response).items()} == {
        "file": beginning
    }
    assert CmsDocument.objects.count() == 0


def test_a_file_that_cannot_be_read_is_taken_with_a_warning(editor) -> None:
    response = editor.post(
        reverse("wagtaildocs:add"), sent(language="fr", file=upload(b"%PDF-damaged")), follow=True
    )

    assert CmsDocument.objects.get().facts["outcome"] == "unreadable"
    assert "The file could not be read" in response.content.decode()


def test_a_new_version_says_what_changed_and_the_file_waits_for_it(editor, document) -> None:
    response = edit(editor, document, file=upload(OTHER, "v2.pdf"))
    assert errors(response) == {"change_note": ["Say what the new file changes: readers see it."]}
    content = response.content.decode()
    assert "“v2.pdf” has been received; you need not choose it again." in content
    assert "The file could not be found" not in content

    edit(editor, document, kept_upload=kept(response), change_note="Corrected", version="2")

    document.refresh_from_db()
    assert (document.version_number, document.version, document.file.read()) == (2, "2", OTHER)
    assert [(v.number, v.change_note, v.file.read()) for v in document.versions.all()] == [
        (2, "Corrected", OTHER),
        (1, "", GOOD),
    ]


def test_an_upload_waits_for_nobody_else(editor, document, client) -> None:
    token = kept(edit(editor, document, file=upload(OTHER)))
    client.force_login(User.objects.create_superuser("other"))

    edit(client, document, kept_upload=token, change_note="Mine")
    edit(client, document, kept_upload="forged", change_note="Mine")

    assert document.versions.count() == 1


def test_the_same_file_again_is_no_version(editor, document) -> None:
    edit(editor, document, file=upload(GOOD), title="New title")

    document.refresh_from_db()
    assert (document.title, document.versions.count(), document.file.read()) == (
        "New title",
        1,
        GOOD,
    )


def test_a_version_has_the_format_of_the_address(editor, document) -> None:
    response = edit(editor, document, file=upload(made_files.word(), "a.docx"), change_note="Word")

    assert errors(response)["file"][0][:41] == "A new version has the same format (.pdf),"


def test_a_file_that_is_there_already_is_added_when_wanted(editor, document) -> None:
    response = add(editor, file=upload(), title="Twice")
    assert errors(response) == {"confirm_duplicate": ["Tick it if you want the file twice."]}
    url = reverse("wagtaildocs:edit", args=[document.pk])
    content = response.content.decode()
    assert f'already: <a href="{url}" target="_blank">Rapport</a>.' in content
    assert 'type="checkbox" name="confirm_duplicate"' in content

    add(editor, kept_upload=kept(response), title="Twice", confirm_duplicate="on")

    assert list(CmsDocument.objects.order_by("pk").values_list("title", flat=True)) == [
        "Rapport",
        "Twice",
    ]


def test_an_earlier_version_counts_as_there(editor, document) -> None:
    edit(editor, document, file=upload(OTHER), change_note="Corrected")

    assert "confirm_duplicate" in errors(add(editor, file=upload(GOOD)))


def send_many(client, **values: Any) -> dict[str, Any]:
    response = client.post(
        reverse("wagtaildocs:add_multiple"),
        {"title": "Many", **values},
        headers={"X-Requested-With": "XMLHttpRequest"},
    )
    return response.json()


def test_many_at_once_ask_of_one_that_is_there(editor, document) -> None:
    answer = send_many(editor, **{"files[]": upload()})
    waiting = answer["uploaded_file_id"]
    assert "already: <a" in answer["form"]
    url = reverse("wagtaildocs:create_multiple_from_uploaded_document", args=[waiting])
    prefix = f"uploaded-document-{waiting}-"
    values = {f"{prefix}{name}": value for name, value in sent(title="Many").items()}

    refused = editor.post(url, values).json()
    assert (refused["success"], "Tick it if you want" in refused["form"]) == (False, True)
    taken = editor.post(url, values | {f"{prefix}confirm_duplicate": "on"}).json()

    second = CmsDocument.objects.get(pk=taken["doc_id"])
    assert (second.title, second.language, second.pages, second.file.read()) == (
        "Many",
        "fr",
        1,
        GOOD,
    )


def test_many_at_once_say_what_is_to_mend(editor) -> None:
    answer = send_many(editor, **{"files[]": upload(made_files.pdf("Untagged"))})

    assert "The file is not tagged" in answer["form"]


def test_many_at_once_refuse_what_nobody_can_use(editor) -> None:
    answer = send_many(editor, **{"files[]": upload(b"MZ", "a.pdf")})

    assert (answer["success"], answer["error_message"][:24]) == (False, "The file is called .pdf,")


def test_an_earlier_version_is_withdrawn_and_given_back(editor, document) -> None:
    edit(editor, document, file=upload(OTHER), change_note="Corrected")
    edit(editor, document, withdrawn=["1"])
    assert [v.is_withdrawn for v in document.versions.all()] == [False, True]
    assert editor.get(f"{document.url}v1/").getvalue() == GOOD

    edit(editor, document)
    assert [v.is_withdrawn for v in document.versions.all()] == [False, False]


def test_the_form_shows_the_check(editor) -> None:
    add(editor, file=upload(made_files.pdf("Untagged")))
    url = reverse("wagtaildocs:edit", args=[CmsDocument.objects.get().pk])

    content = editor.get(url).content.decode()

    assert "Export it with “Document structure tags for accessibility”" in content
