"""A picture of a document's first page, for pages that have no picture of their own."""

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from cms.core.choices import Consent, Licence
from cms.core.files.inspection.running import read_file
from cms.core.models.document import CmsDocument
from cms.core.models.document_version import DocumentVersion
from cms.core.models.image import CmsImage


def cover_of(
    document: CmsDocument, licence: str = Licence.ALL_RIGHTS_RESERVED, credit: str = ""
) -> CmsImage | None:
    """The picture of the current version's first page, made once; None where it has none.

    `licence` and `credit` are those of the work. Only a PDF that could be read has a cover. Making
    one takes a second: call it when a page is published or a file was read, never when a page is
    shown.
    """
    facts = document.file_facts
    if facts is None or facts.kind != "pdf" or not facts.pages:
        return None
    with transaction.atomic():
        versions = document.versions.select_for_update().filter(number=document.version_number)
        version = versions.first()
        if version is None:
            return None
        if version.cover_id is None:
            version.cover = _made(document, version, licence, credit)
            version.save(update_fields=["cover"])
        return version.cover


def _made(
    document: CmsDocument, version: DocumentVersion, licence: str, credit: str
) -> CmsImage | None:
    """A new picture, described in the language of the document."""
    with version.file.storage.open(version.file.name) as file:
        content = read_file(file.chunks(), "cover").picture
    if not content:
        return None
    with translation.override(document.language or settings.LANGUAGE_CODE):
        description = _("The first page of “%(title)s”") % {"title": document.title}
    return CmsImage.objects.create(
        title=document.title,
        description=description[:255],
        file=ContentFile(content, name=f"cover-{document.pk}-{version.number}.png"),
        collection=document.collection,
        licence=licence,
        credit=credit,
        # A page as it was printed: who is shown on it was asked when it was made.
        consent=Consent.NOT_NEEDED,
    )
