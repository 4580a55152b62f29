"""Has documents read, and keeps what was read."""

from django.dispatch import Signal
from django_tasks import task

from cms.core.files.inspection.cleaning import clean_line
from cms.core.files.inspection.facts import Reading
from cms.core.files.inspection.running import read_file
from cms.core.models.document import CmsDocument
from cms.core.models.document_version import DocumentText, DocumentVersion

BATCH = 200

# Sent with `document` and `version` when what a file says of itself has been stored.
file_was_read = Signal()


@task()
def read_version(pk: int) -> None:
    """Read the file of a version, which may be gone by now."""
    version = DocumentVersion.objects.select_related("document").filter(pk=pk).first()
    if version is None:
        return
    with version.file.storage.open(version.file.name) as file:
        keep(version.document, version, read_file(file.chunks(), "text"))


def read_later(pk: int) -> None:
    """Read a version's file outside the transaction that saved it."""
    read_version.enqueue(pk)


def keep(document: CmsDocument, version: DocumentVersion, reading: Reading) -> None:
    """Store what a version's file says, and for the current version also with the document."""
    if version.number == document.version_number:
        facts = reading.facts
        document.facts = facts.as_json()
        document.pages = facts.pages
        document.is_tagged = facts.is_tagged
        document.file_language = clean_line(facts.language)
        document.file_title = clean_line(facts.title)
        fields = ["facts", "pages", "is_tagged", "file_language", "file_title"]
        document.save(update_fields=fields)
    version.texts.all().delete()
    DocumentText.objects.bulk_create(
        [
            DocumentText(version=version, page=page, text=text, language=document.language)
            for page, text in reading.texts.items()
            if text
        ],
        batch_size=BATCH,
    )
    file_was_read.send(CmsDocument, document=document, version=version)
