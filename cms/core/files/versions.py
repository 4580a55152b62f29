"""What happens when a document gets a file: a version is recorded, nothing is overwritten."""

import re
from pathlib import PurePath
from typing import Any

from django.db import transaction
from django.db.models import Max

from cms.core.models.document import CmsDocument
from cms.core.models.document_version import DocumentText, DocumentVersion

UNUSUAL = re.compile(r"[^\w.\-]+")


def has_new_file(document: CmsDocument) -> bool:
    """Whether the document's file is no version of it yet. One query for a saved document."""
    if not document.file._committed or document.pk is None:
        return True
    return not document.versions.filter(file=document.file.name).exists()


def prepare(document: CmsDocument) -> None:
    """Store the new file, and set the document's fields that follow from it."""
    if document.pk is not None:
        # Two who replace at once make two versions, one after the other.
        CmsDocument.objects.select_for_update().filter(pk=document.pk).first()
        last = document.versions.aggregate(last=Max("number"))["last"] or 0
        document.version_number = last + 1
    document.take_metadata()
    document._meta.get_field("file").pre_save(document, add=False)
    if not document.address_name:
        document.address_name = free_name(PurePath(document.file.name).name, document.pk)
    forget_reading(document)


def free_name(name: str, pk: int | None = None) -> str:
    """A name for the address that no other document has: `agenda.pdf`, `agenda-2.pdf`, …"""
    path = PurePath(UNUSUAL.sub("-", name))
    stem = path.stem[:200]
    taken = set(
        CmsDocument.objects.filter(address_name__startswith=stem)
        .exclude(pk=pk)
        .values_list("address_name", flat=True)
    )
    candidate, number = f"{stem}{path.suffix}", 2
    while candidate in taken:
        candidate, number = f"{stem}-{number}{path.suffix}", number + 1
    return candidate


def forget_reading(document: CmsDocument) -> None:
    """What was known of the file before does not count for the new one."""
    document.facts = {}
    document.pages = document.is_tagged = None
    document.file_language = document.file_title = ""


def record(document: CmsDocument) -> None:
    """Record the version of a file just saved, and have it read unless it has been."""
    from cms.core.files import reading

    note, language = document.change_note
    version = DocumentVersion.objects.create(
        document=document,
        number=document.version_number,
        file=document.file.name,
        sha256=document.sha256,
        size=document.file_size or 0,
        label=document.version,
        change_note=note,
        change_note_language=language,
        created_at=document.file_changed_at,
    )
    known = document.reading
    document.change_note, document.reading = ("", ""), None
    if known is not None:
        reading.keep(document, version, known)
    else:
        transaction.on_commit(lambda: reading.read_later(version.pk), robust=True)


def keep_words(document: CmsDocument) -> None:
    """Texts and the version follow what the editor says of the current file."""
    from cms.core.search.file_indexing import index_texts

    current = document.versions.filter(number=document.version_number)
    current.exclude(label=document.version).update(label=document.version)
    texts = DocumentText.objects.filter(version__document=document)
    if texts.exclude(language=document.language).update(language=document.language):
        index_texts(document)


def delete_file(version: DocumentVersion) -> Any:
    """Delete a version's file once its deletion is committed."""
    from wagtail.tasks import delete_file_from_storage_task

    storage, name = version.file.storage.deconstruct(), version.file.name
    transaction.on_commit(lambda: delete_file_from_storage_task.enqueue(storage, name))
