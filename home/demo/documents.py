"""Keeps the files of the demonstration as documents of the site, and takes them away again."""

from django.core.files.base import ContentFile

from cms.core.demonstration import DemoFile
from cms.core.models import CmsDocument

# What tells them from the files of others; editors see it where files are kept.
MARK = "demonstration"


def kept_file(file: DemoFile) -> CmsDocument:
    """The document of a file, made if there is none."""
    found = CmsDocument.objects.filter(title=file.title, tags__name=MARK).first()
    if found:
        return found
    document = CmsDocument.objects.create(
        title=file.title,
        file=ContentFile(file.content(), name=file.name),
        language=file.language,
        version=file.version,
    )
    document.tags.add(MARK)
    return document


def remove_documents() -> None:
    """Delete the files; Wagtail deletes them from the storage when that is certain."""
    for document in CmsDocument.objects.filter(tags__name=MARK):
        document.delete()
