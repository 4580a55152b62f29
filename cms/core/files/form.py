"""The form of a document: what is uploaded is checked, nothing is lost, nothing is overwritten."""

from pathlib import PurePath
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.core.validators import FileExtensionValidator
from django.db import transaction
from django.db.models.fields.files import FieldFile
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.documents.forms import BaseDocumentForm

from cms.core.files import kept_uploads
from cms.core.files.duplicates import documents_with, said_of
from cms.core.files.form_fields import (
    FileCheckField,
    note_field,
    note_language_field,
    withdrawal_field,
)
from cms.core.files.inspection.facts import Reading
from cms.core.files.judging import judged
from cms.core.files.languages import language_of
from cms.core.models.document import sha256_of

# Of the fields that belong together; the others follow.
ORDER = [
    "title",
    "file",
    "kept_upload",
    "confirm_duplicate",
    "change_note",
    "change_note_language",
    "withdrawn",
    "file_check",
]


class DocumentForm(BaseDocumentForm):
    """Wagtail's form of a document, for all its views.

    `upload` is a file that the multiple upload keeps until its words are complete; this form then
    has no field for one.
    """

    # Whether an upload is kept while something else in the form is wrong.
    keeps_uploads = True

    kept_upload = forms.CharField(required=False, widget=forms.HiddenInput)
    confirm_duplicate = forms.BooleanField(
        label=gettext_lazy("Add it all the same"), required=False, widget=forms.HiddenInput
    )

    def __init__(self, *args: Any, upload: Any = None, **kwargs: Any) -> None:
        self.user = kwargs.get("user")
        self.upload = upload
        self.reading: Reading | None = None
        super().__init__(*args, **kwargs)
        self.current_sha256 = self.instance.sha256
        self.has_file_field = "file" in self.fields
        self._add_fields()
        self.order_fields(ORDER)
        if self.upload is not None:
            self._refuse_duplicate(sha256_of(self.upload))
        self._take_kept_upload()

    def _add_fields(self) -> None:
        """The fields that depend on what there is."""
        if not self.has_file_field:
            del self.fields["kept_upload"]
        if not self.has_file_field and self.upload is None:
            del self.fields["confirm_duplicate"]
        if self.instance.pk is None:
            return
        self.fields["file_check"] = FileCheckField(self.instance)
        if not self.has_file_field:
            return
        self.fields["change_note"] = note_field()
        self.fields["change_note_language"] = note_language_field()
        versions = self.instance.versions.select_related("document")
        if earlier := list(versions.exclude(number=self.instance.version_number)):
            self.fields["withdrawn"] = withdrawal_field(earlier)

    def _take_kept_upload(self) -> None:
        """An upload kept before stands in for one that is not sent again."""
        if not (self.is_bound and self.has_file_field):
            return
        name = self.add_prefix("file")
        token = self.data.get(self.add_prefix("kept_upload"))
        if token and not self.files.get(name):
            kept = kept_uploads.taken(token, self.user)
            if kept is not None:
                self.files = MultiValueDict({**dict(self.files), name: [kept]})

    def clean_file(self) -> Any:
        """A new file is what its name says, opens without a password, and has the same format."""
        file = self.cleaned_data["file"]
        if not isinstance(file, UploadedFile):
            return file
        FileExtensionValidator(settings.WAGTAILDOCS_EXTENSIONS)(file)
        sha256 = sha256_of(file)
        if self.instance.pk and sha256 == self.current_sha256:
            return self.initial["file"]  # The same again: no new version.
        self._demand_same_format(file)
        self.reading = judged(file)
        self._refuse_duplicate(sha256)
        return file

    def _demand_same_format(self, file: UploadedFile) -> None:
        """The address stays, and it ends in the format."""
        if self.instance.pk is None:
            return
        old, new = PurePath(self.instance.filename).suffix, PurePath(file.name).suffix
        if old.lower() != new.lower():
            message = _(
                "A new version has the same format (%(old)s), because its address stays. Add a "
                "file in another format as a document of its own."
            )
            raise ValidationError(message % {"old": old}, code="other_format")

    def _refuse_duplicate(self, sha256: str) -> None:
        """Unless it is wanted. The tick's own field is cleaned after that of the file."""
        name = self.add_prefix("confirm_duplicate")
        if self.data.get(name) not in ("on", "true", "True"):
            self._ask_of_duplicate(sha256)

    def _ask_of_duplicate(self, sha256: str) -> None:
        """Show the tick where the file is in the library already."""
        self.duplicates = documents_with(sha256, besides=self.instance.pk)
        if not self.duplicates.exists():
            return
        field = self.fields["confirm_duplicate"]
        field.widget = forms.CheckboxInput()
        field.required = self.is_bound
        field.help_text = said_of(self.duplicates, self.user)
        field.error_messages["required"] = _("Tick it if you want the file twice.")

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if self.upload is not None:
            self._check_upload()
        if self.replaces_file and not data.get("change_note"):
            self.add_error("change_note", _("Say what the new file changes: readers see it."))
        if self.reading and not data.get("language"):
            data["language"] = language_of(self.reading.facts)
        return data

    def _check_upload(self) -> None:
        try:
            self.reading = judged(self.upload)
        except ValidationError as error:
            self.add_error(None, error)

    @property
    def replaces_file(self) -> bool:
        """Whether a file takes the place of another."""
        return self.instance.pk is not None and self.reading is not None

    def full_clean(self) -> None:
        super().full_clean()
        if self.is_bound and self.errors and self.has_file_field and self.keeps_uploads:
            self._keep_upload()

    def _keep_upload(self) -> None:
        """Keep a good file while something else is to be mended."""
        name, kept = self.add_prefix("file"), self.add_prefix("kept_upload")
        file = self.files.get(name)
        if file is None or "file" in self.errors or isinstance(file, FieldFile):
            return
        self.data = self.data.copy()
        if not (self.data.get(kept) and kept_uploads.taken(self.data[kept], self.user)):
            self.data[kept] = kept_uploads.keep(file, self.user)
        self.fields["file"].required = False
        self["file"].help_text = kept_uploads.RECEIVED % {"name": file.name}

    def save(self, commit: bool = True) -> Any:
        """Save without Wagtail's deletion of the file before: it stays as an earlier version."""
        self.original_file = None
        self.instance.reading = self.reading
        if self.replaces_file:
            note = self.cleaned_data["change_note"]
            self.instance.change_note = (note, self.cleaned_data["change_note_language"])
        document = super().save(commit)
        if commit:
            self._withdraw()
        if token := self.cleaned_data.get("kept_upload"):
            transaction.on_commit(lambda: kept_uploads.forget(token), robust=True)
        return document

    def _withdraw(self) -> None:
        """Take back, or give back, earlier versions."""
        if "withdrawn" not in self.fields:
            return
        earlier = self.instance.versions.exclude(number=self.instance.version_number)
        withdrawn = earlier.filter(number__in=self.cleaned_data["withdrawn"])
        withdrawn.update(is_withdrawn=True)
        shown = [number for number, label in self.fields["withdrawn"].choices]
        earlier.filter(number__in=shown).exclude(pk__in=withdrawn).update(is_withdrawn=False)
