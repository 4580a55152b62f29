"""Files that pages offer."""

import hashlib
from pathlib import PurePath
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.core.files.storage import Storage, storages
from django.db import models, transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument

from cms.core.files.inspection.facts import FileFacts, Reading


def document_storage() -> Storage:
    """Where files are kept: a place with no public address."""
    return storages["documents"]


def own_place(document: models.Model, name: str) -> str:
    """A place that no other file has or gets, in storages that overwrite too."""
    return f"documents/{uuid4().hex}/{name}"


class CmsDocument(AbstractDocument):
    """A file with its language, version and SHA-256; public only through a page that shows it.

    A new file in `file` makes a new version whichever way it is saved; the address and the earlier
    files stay. `change_note` and `reading` are of the file about to be saved, if known.
    """

    file = models.FileField(
        upload_to=own_place, storage=document_storage, max_length=255, verbose_name=_("file")
    )
    language = models.CharField(
        _("language"),
        max_length=8,
        blank=True,
        choices=settings.LANGUAGES,
        help_text=_("The language of the file itself, which readers are told."),
    )
    version = models.CharField(
        _("version"),
        max_length=32,
        blank=True,
        help_text=_(
            "As the file says itself, such as “2.1”. It tells readers when one language is older "
            "than another."
        ),
    )
    sha256 = models.CharField("SHA-256", max_length=64, blank=True, editable=False, db_index=True)
    # The last part of the file's address, from its first version on.
    address_name = models.CharField(max_length=255, blank=True, editable=False, db_index=True)
    version_number = models.PositiveIntegerField(default=1, editable=False)
    file_changed_at = models.DateTimeField(null=True, editable=False)
    pages = models.PositiveIntegerField(_("pages"), null=True, editable=False)
    is_tagged = models.BooleanField(_("tagged"), null=True, editable=False)
    file_language = models.CharField(
        _("language the file says"), max_length=255, blank=True, editable=False
    )
    file_title = models.CharField(
        _("title the file says"), max_length=255, blank=True, editable=False
    )
    # FileFacts as JSON; empty while nobody has read the file.
    facts = models.JSONField(default=dict, editable=False)

    admin_form_fields = ("title", "file", "language", "version", "collection", "tags")
    change_note: tuple[str, str] = ("", "")
    reading: Reading | None = None

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    @property
    def url(self) -> str:
        """Where an editor opens the file. Readers get it under the page that shows it."""
        return reverse("core_document_file", args=[self.pk])

    @property
    def filename(self) -> str:
        """The name in the file's address, which stays when the file is replaced."""
        return self.address_name or PurePath(self.file.name).name

    @property
    def format(self) -> str:
        """The kind of file as readers know it, such as `PDF`."""
        return self.file_extension.upper()

    @property
    def replaced_at(self) -> Any:
        """When the file last took the place of another; None while it is the first."""
        return self.file_changed_at if self.version_number > 1 else None

    @property
    def file_facts(self) -> FileFacts | None:
        """What the file says of itself; None while nobody has read it."""
        return FileFacts.from_json(self.facts) if self.facts else None

    def is_stored_locally(self) -> bool:
        """An upload that is not saved is nowhere yet: Wagtail would call it lost, and offer to
        delete the document."""
        return self.file._committed and super().is_stored_locally()

    def clean(self) -> None:
        """Wagtail's check of the file's ending; where a form has no file, Wagtail's fails."""
        if self.file:
            super().clean()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Make a version of a new file, and keep size and hashes true, whoever saves."""
        from cms.core.files import versions

        if kwargs.get("update_fields") is not None or not self.file:
            super().save(*args, **kwargs)
            return
        with transaction.atomic():
            is_new = versions.has_new_file(self)
            if is_new:
                versions.prepare(self)
            super().save(*args, **kwargs)
            if is_new:
                versions.record(self)
            versions.keep_words(self)

    def take_metadata(self) -> None:
        """Size and hashes of the file as it is."""
        self._set_document_file_metadata()
        self.file_changed_at = timezone.now()

    def _set_document_file_metadata(self) -> None:
        """Take size and hashes from the file; Wagtail calls this when the file has changed."""
        super()._set_document_file_metadata()
        self.sha256 = sha256_of(self.file)


def sha256_of(file: Any) -> str:
    """The SHA-256 of a file of Django's, which is read from its beginning and left there."""
    file.seek(0)
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()
