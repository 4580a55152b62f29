"""Files that pages offer."""

import hashlib
from typing import Any

from django.conf import settings
from django.core.files.storage import Storage, storages
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument


def document_storage() -> Storage:
    """Where files are kept: a place with no public address."""
    return storages["documents"]


class CmsDocument(AbstractDocument):
    """A file with its language, version and SHA-256; public only through a page that shows it."""

    file = models.FileField(upload_to="documents", storage=document_storage, verbose_name=_("file"))
    language = models.CharField(
        _("language"),
        max_length=8,
        blank=True,
        choices=settings.LANGUAGES,
        help_text=_("The language of the file itself, which readers are told."),
    )
    version = models.CharField(_("version"), max_length=32, blank=True)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True, editable=False)

    admin_form_fields = ("title", "file", "language", "version", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    @property
    def url(self) -> str:
        """Where an editor opens the file. Readers get it under the page that shows it."""
        return reverse("core_document_file", args=[self.pk])

    @property
    def format(self) -> str:
        """The kind of file as readers know it, such as `PDF`."""
        return self.file_extension.upper()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep size and hashes true, also where no form of Wagtail's is involved."""
        if self.file and not self.file._committed:
            self._set_document_file_metadata()
        super().save(*args, **kwargs)

    def _set_document_file_metadata(self) -> None:
        """Take size and hashes from the file; Wagtail calls this when the file has changed."""
        super()._set_document_file_metadata()
        self.file.seek(0)
        digest = hashlib.sha256()
        for chunk in self.file.chunks():
            digest.update(chunk)
        self.file.seek(0)
        self.sha256 = digest.hexdigest()
