"""What was uploaded before files were read."""

import hashlib
from importlib import import_module

import pytest
from django.apps import apps
from django.core.files.base import ContentFile
from django.core.management import call_command

from cms.core.models import CmsDocument
from tests.core.files import made_files

pytestmark = pytest.mark.django_db

CONTENT = made_files.pdf("Words", language="fr")


@pytest.fixture
def old() -> CmsDocument:
    """A document as it was before there were versions."""
    file = ContentFile(CONTENT, name="rapport.pdf")
    document = CmsDocument.objects.create(title="Rapport", file=file)
    document.versions.all().delete()
    unknown = {"address_name": "", "file_changed_at": None, "sha256": "", "file_hash": ""}
    CmsDocument.objects.filter(pk=document.pk).update(**unknown)
    document.refresh_from_db()
    return document


def begin() -> None:
    name = "cms.core.migrations.0005_versions_and_texts_of_documents"
    import_module(name).begin_with_version_one(apps, None)


def test_it_becomes_version_one_at_the_address_it_has(old) -> None:
    begin()

    version = old.versions.get()
    old.refresh_from_db()
    assert (version.number, version.file.name, version.created_at, old.address_name) == (
        1,
        old.file.name,
        old.created_at,
        "rapport.pdf",
    )


def test_it_is_read_on_request(old, capsys) -> None:
    begin()
    lost = CmsDocument.objects.create(title="Lost", file=ContentFile(b"%PDF", name="lost.pdf"))
    lost.file.storage.delete(lost.file.name)

    call_command("read_documents")

    old.refresh_from_db()
    sha256 = hashlib.sha256(CONTENT).hexdigest()
    assert (old.sha256, old.versions.get().sha256, old.pages, old.file_language) == (
        sha256,
        sha256,
        1,
        "fr",
    )
    said = capsys.readouterr()
    assert said.out == "1 files were read.\n"
    assert said.err == "The file of “lost.pdf” is not in the storage: bring it back.\n"


def test_what_is_known_is_not_read_again(old, capsys) -> None:
    begin()
    call_command("read_documents")
    call_command("read_documents")

    assert capsys.readouterr().out == "1 files were read.\n0 files were read.\n"
