"""A file is replaced and nothing is lost: neither its address nor what it was."""

import pytest
from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction
from django.utils import timezone
from wagtail.models import ReferenceIndex

from cms.core.files import reading
from cms.core.files.listing import shown_files
from cms.core.models import CmsDocument, DocumentText, DocumentVersion
from meetings.models import MeetingMaterial
from tests.core.files import made_files
from tests.factories import make_meeting

pytestmark = pytest.mark.django_db

FIRST, SECOND = b"%PDF-first", b"%PDF-second"


def document_of(content: bytes = FIRST, name: str = "agenda.pdf") -> CmsDocument:
    file = ContentFile(content, name=name)
    return CmsDocument.objects.create(title="Agenda", language="fr", version="1", file=file)


def replace(document: CmsDocument, content: bytes = SECOND, note: str = "") -> None:
    document.file = ContentFile(content, name="new name.pdf")
    document.change_note = (note, "en")
    document.version = "2"
    document.save()


def page_with(*documents: CmsDocument):
    rows = [MeetingMaterial(document=d, title=f"Agenda {n}") for n, d in enumerate(documents)]
    return make_meeting(rows={"materials": rows})


def test_every_file_a_document_had_is_a_version() -> None:
    document = document_of()
    replace(document, note="Corrected the table")

    assert [
        (v.number, v.label, v.change_note, v.change_note_language, v.size, v.file.read())
        for v in document.versions.all()
    ] == [
        (2, "2", "Corrected the table", "en", len(SECOND), SECOND),
        (1, "1", "", "", len(FIRST), FIRST),
    ]
    document.refresh_from_db()
    assert (document.version_number, document.filename, document.file.read()) == (
        2,
        "agenda.pdf",
        SECOND,
    )
    assert document.sha256 == document.versions.get(number=2).sha256
    assert document.replaced_at == document.versions.get(number=2).created_at


def test_a_file_set_without_saving_the_document_first_is_a_version_too() -> None:
    document = document_of()

    document.file.save("again.pdf", ContentFile(SECOND))

    assert [v.number for v in document.versions.all()] == [2, 1]
    assert (document.version_number, document.file_size) == (2, len(SECOND))


def test_what_is_said_of_a_document_makes_no_version() -> None:
    document = document_of()
    document.title, document.version = "New title", "1.1"
    document.save()
    CmsDocument.objects.get(pk=document.pk).save()

    assert [(v.number, v.label) for v in document.versions.all()] == [(1, "1.1")]


def test_when_saving_fails_all_is_as_it_was(monkeypatch) -> None:
    document = document_of()
    monkeypatch.setattr(DocumentVersion.objects, "create", refuse)

    with pytest.raises(IntegrityError), transaction.atomic():
        replace(document)

    kept = CmsDocument.objects.get(pk=document.pk)
    assert (kept.version_number, kept.version, kept.file.read()) == (1, "1", FIRST)


def refuse(**values) -> None:
    raise IntegrityError


def test_two_documents_never_share_an_address() -> None:
    names = [document_of().filename, document_of(SECOND).filename, document_of(b"%PDF").filename]

    assert names == ["agenda.pdf", "agenda-2.pdf", "agenda-3.pdf"]


def test_the_address_stays_and_each_version_has_its_own(client) -> None:
    document = document_of()
    page = page_with(document)
    url = page.file_url(document)
    replace(document)

    served = {
        path: client.get(path)
        for path in (
            url,
            page.file_url(document, version_number=1),
            f"{page.url}files/v2/agenda.pdf",
        )
    }

    assert [(response.getvalue(), response["Cache-Control"]) for response in served.values()] == [
        (SECOND, "no-cache"),
        (FIRST, "public, max-age=31536000, immutable"),
        (SECOND, "public, max-age=31536000, immutable"),
    ]
    earlier = served[f"{page.url}files/v1/agenda.pdf"]
    assert (earlier["X-Robots-Tag"], earlier["ETag"]) == (
        "noindex",
        f'"{document.versions.get(number=1).sha256}"',
    )


@pytest.mark.parametrize("number", ["0", "3", "99999999999999999999", "1.5", "-1"])
def test_a_version_that_never_was_is_not_found(client, number) -> None:
    document = document_of()
    page = page_with(document)

    assert client.get(f"{page.url}files/v{number}/agenda.pdf").status_code == 404


def test_a_version_that_was_withdrawn_is_nowhere(client) -> None:
    document = document_of()
    page = page_with(document)
    replace(document)
    document.versions.filter(number=1).update(is_withdrawn=True)

    assert client.get(page.file_url(document, version_number=1)).status_code == 404
    assert [v.number for v in shown_files(page, page.materials.all())[0].versions] == [2]


def test_what_readers_are_told_of_versions() -> None:
    document = document_of()
    page = page_with(document)
    replace(document, note="Corrected")

    (file,) = shown_files(page, page.materials.all())

    assert (file.version_number, file.version, file.replaced_at) == (
        2,
        "2",
        document.file_changed_at,
    )
    assert [(v.number, v.label, v.change_note, v.url, v.is_current) for v in file.versions] == [
        (2, "2", "Corrected", f"{page.url}files/v2/agenda.pdf", True),
        (1, "1", "", f"{page.url}files/v1/agenda.pdf", False),
    ]


def test_versions_of_many_files_are_one_query(django_assert_num_queries) -> None:
    documents = [document_of() for _ in range(3)]
    for document in documents:
        replace(document)
    page = page_with(*documents)
    rows = list(page.materials.select_related("document"))
    page.get_url()

    for number in (1, 3):
        with django_assert_num_queries(1):
            assert len(shown_files(page, rows[:number])) == number
    with django_assert_num_queries(0):
        shown_files(page, [])


def test_a_version_is_no_use_of_a_document() -> None:
    document = document_of()
    page_with(document)
    replace(document)

    uses = ReferenceIndex.get_references_to(document)
    assert [use.model_name for use in uses] == ["meeting"]


def test_deletion_deletes_every_file_once_it_is_certain(django_capture_on_commit_callbacks) -> None:
    document = document_of()
    replace(document)
    storage, names = document.file.storage, [v.file.name for v in document.versions.all()]

    with django_capture_on_commit_callbacks() as callbacks:
        document.delete()
    assert [storage.exists(name) for name in names] == [True, True]
    for callback in callbacks:
        callback()
    assert [storage.exists(name) for name in names] == [False, False]


def test_the_text_of_the_current_version_is_found(django_capture_on_commit_callbacks) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        document = document_of(made_files.pdf("Old", "Old page two"))
    with django_capture_on_commit_callbacks(execute=True):
        replace(document, made_files.pdf("New", "", "Third", language="fr", title="Ordre du jour"))

    document.refresh_from_db()
    assert (document.pages, document.is_tagged, document.file_language, document.file_title) == (
        3,
        False,
        "fr",
        "Ordre du jour",
    )
    texts = DocumentText.objects.current().values_list("page", "text", "language")
    assert list(texts) == [(1, "New", "fr"), (3, "Third", "fr")]
    assert DocumentText.objects.count() == 4


def test_text_follows_the_declared_language() -> None:
    document = document_of()
    version = document.versions.get()
    DocumentText.objects.create(version=version, page=1, text="Words", language="fr")
    document.language = "en"
    document.save()

    assert DocumentText.objects.get().language == "en"


def test_who_waits_for_a_reading_is_told(django_capture_on_commit_callbacks) -> None:
    told = []

    def receiver(sender, document, version, **kwargs) -> None:
        told.append((document.pk, version.number, document.pages))

    reading.file_was_read.connect(receiver)
    with django_capture_on_commit_callbacks(execute=True):
        document = document_of(made_files.pdf("One"))
    reading.file_was_read.disconnect(receiver)

    assert told == [(document.pk, 1, 1)]


def test_a_version_knows_since_when() -> None:
    before = timezone.now()
    document = document_of()

    assert before <= document.versions.get().created_at <= timezone.now()
    assert document.replaced_at is None
