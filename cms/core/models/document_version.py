"""What a document was and is: a version for every file it has had."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from cms.core.models.document import CmsDocument, document_storage

NOTE_LENGTH = 500


class DocumentVersion(models.Model):
    """One file of a document. The file is never changed, and deleted only with the document."""

    document = models.ForeignKey(CmsDocument, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField(_("number"))
    # Where the document keeps it too, while this is the current version.
    file = models.FileField(storage=document_storage, max_length=255)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True)
    size = models.PositiveBigIntegerField(_("size in bytes"), default=0)
    label = models.CharField(_("version"), max_length=32, blank=True)
    change_note = models.CharField(_("what changed"), max_length=NOTE_LENGTH, blank=True)
    change_note_language = models.CharField(
        _("language of the note"), max_length=8, blank=True, choices=settings.LANGUAGES
    )
    created_at = models.DateTimeField(_("since"))
    is_withdrawn = models.BooleanField(_("withdrawn"), default=False)
    # Made from its first page; see cms.core.files.covers.
    cover = models.ForeignKey(
        "core.CmsImage", on_delete=models.SET_NULL, related_name="+", null=True, editable=False
    )

    # A version is no use of the document that editors could find and change.
    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=("document", "number"), name="one_version_a_number")
        ]
        verbose_name = _("version of a document")
        verbose_name_plural = _("versions of documents")

    def __str__(self) -> str:
        return f"{self.document} ({self.number})"


class DocumentTextQuerySet(models.QuerySet):
    """The text of files, page by page."""

    def current(self) -> Any:
        """Of the current versions only: what readers find when they search."""
        return self.filter(version__number=models.F("version__document__version_number"))

    def of_documents(self, documents: Iterable[CmsDocument]) -> Any:
        """Of the current versions of some documents."""
        return self.current().filter(version__document__in=documents)


class DocumentText(index.Indexed, models.Model):
    """The text of one page of one version, in the language the document is said to be in.

    What is indexed, and when, is told in `cms.core.search.file_indexing`.
    """

    version = models.ForeignKey(DocumentVersion, on_delete=models.CASCADE, related_name="texts")
    page = models.PositiveIntegerField(_("page"))
    text = models.TextField(_("text"))
    language = models.CharField(_("language"), max_length=8, blank=True, choices=settings.LANGUAGES)

    search_fields = [index.SearchField("text")]
    # Texts come and go by the hundred, without a signal for each.
    search_auto_update = False
    objects = DocumentTextQuerySet.as_manager()
    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["version", "page"]
        constraints = [models.UniqueConstraint(fields=("version", "page"), name="one_text_a_page")]
        verbose_name = _("text of a page of a file")
        verbose_name_plural = _("texts of pages of files")

    def __str__(self) -> str:
        return f"{self.version}, {self.page}"

    @classmethod
    def get_indexed_objects(cls) -> Any:
        """Those of current versions; nobody looks for the others."""
        return cls.objects.current()

    @property
    def index_language(self) -> str:
        """The language whose word forms count; empty where it is not known."""
        return self.language
