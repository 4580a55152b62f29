"""Importing a table of words in the admin: send a file, see what it would do, apply it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin import messages
from wagtail.models import UploadedFile

from cms.localisation.memory.csv_files import MOST_BYTES, UnreadableTable
from cms.localisation.memory.reports import Report


@dataclass(frozen=True)
class FileImport:
    """What is imported. `check` and `apply` take the file's content and raise UnreadableTable;
    `apply` takes the user as well and writes all rows without errors, or nothing at all."""

    # Of the addresses: `<name>` and `<name>_review`.
    name: str
    title: str | Promise
    explanation: str | Promise
    model: type[models.Model]
    check: Callable[[bytes], Report]
    apply: Callable[[bytes, Any], Report]
    may: Callable[[Any], bool]
    # The name of the address to go to afterwards.
    done: str

    def urls(self, route: str) -> list[URLPattern]:
        """The addresses of both steps."""
        return [
            path(route, self.upload, name=self.name),
            path(f"{route}<int:upload_id>/", self.review, name=f"{self.name}_review"),
        ]

    def upload(self, request: HttpRequest) -> HttpResponse:
        """Take a file; one that cannot be read is refused at its field."""
        self._ask(request)
        form = UploadForm(request.POST or None, request.FILES or None)
        if form.is_valid() and self._is_readable(form):
            kept = UploadedFile.objects.create(
                for_content_type=ContentType.objects.get_for_model(self.model),
                file=form.cleaned_data["file"],
                uploaded_by_user=request.user,
            )
            return redirect(f"{self.name}_review", kept.pk)
        context = {"form": form, **self._furniture()}
        return TemplateResponse(request, "localisation/memory/import.html", context)

    def review(self, request: HttpRequest, upload_id: int) -> HttpResponse:
        """Show what the file would do; do it, or throw the file away. Only who sent it gets here.

        The file is checked again when it is applied: something may have changed in between.
        """
        self._ask(request)
        kept = get_object_or_404(
            UploadedFile,
            pk=upload_id,
            uploaded_by_user=request.user,
            for_content_type=ContentType.objects.get_for_model(self.model),
        )
        try:
            if request.method == "POST":
                return self._finish(request, kept)
            report = self.check(_content(kept))
        except UnreadableTable as error:
            # Such as a column of a language that the site has no more.
            messages.error(request, str(error))
            _discard(kept)
            return redirect(self.name)
        context = {"report": report, **self._furniture()}
        return TemplateResponse(request, "localisation/memory/import_review.html", context)

    def _ask(self, request: HttpRequest) -> None:
        if not self.may(request.user):
            raise PermissionDenied

    def _is_readable(self, form: "UploadForm") -> bool:
        try:
            self.check(_read(form.cleaned_data["file"]))
        except UnreadableTable as error:
            form.add_error("file", str(error))
            return False
        return True

    def _finish(self, request: HttpRequest, kept: UploadedFile) -> HttpResponse:
        if "apply" in request.POST:
            report = self.apply(_content(kept), request.user)
            words = ngettext(
                "%(count)s row was imported.", "%(count)s rows were imported.", report.written
            )
            messages.success(request, words % {"count": report.written})
        _discard(kept)
        return redirect(self.done)

    def _furniture(self) -> dict[str, Any]:
        return {
            "page_title": self.title,
            "explanation": self.explanation,
            "back_url": reverse(self.done),
        }


class UploadForm(forms.Form):
    """A table of words."""

    file = forms.FileField(
        label=gettext_lazy("CSV file"),
        help_text=gettext_lazy(
            "In UTF-8, with commas, semicolons or tabs between the columns; at most 10 MB."
        ),
        widget=forms.FileInput(attrs={"accept": ".csv,.tsv,.txt,text/csv"}),
    )

    def clean_file(self) -> Any:
        """Not too long to be read into memory."""
        sent = self.cleaned_data["file"]
        if sent.size > MOST_BYTES:
            raise forms.ValidationError(_("The file is larger than 10 MB."))
        return sent


def _discard(kept: UploadedFile) -> None:
    kept.file.delete(save=False)
    kept.delete()


def _read(file: Any) -> bytes:
    file.seek(0)
    content = file.read()
    file.seek(0)
    return content


def _content(kept: UploadedFile) -> bytes:
    with kept.file.open("rb") as file:
        return file.read()
