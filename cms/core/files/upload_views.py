"""Wagtail's views of documents, where they must know more of a file. See `cms.core.admin_urls`."""

from functools import partial
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.documents.views import documents, multiple
from wagtail.models import UploadedFile

from cms.core.files.findings import Severity, file_findings


class AddManyDocuments(multiple.AddView):
    """Several at once: one that is there already waits for a tick."""

    def get_upload_form_class(self) -> type:
        # What has an error waits as Wagtail's own UploadedFile.
        form = super().get_upload_form_class()
        return type("UploadForm", (form,), {"keeps_uploads": False})

    def get_edit_form_class(self) -> Any:
        form = super().get_edit_form_class()
        waiting = getattr(self, "upload_object", None)
        return partial(form, upload=waiting.file) if waiting else form


class AddWaitingDocument(multiple.CreateFromUploadedDocumentView):
    """The second step of one that waited."""

    def get_edit_form_class(self) -> Any:
        waiting = get_object_or_404(
            UploadedFile,
            pk=self.kwargs[self.upload_pk_url_kwarg],
            uploaded_by_user=self.request.user,
        )
        return partial(super().get_edit_form_class(), upload=waiting.file)


class AddDocument(documents.CreateView):
    """One alone: what is to mend in its file is said at once."""

    def form_valid(self, form: Any) -> HttpResponse:
        response = super().form_valid(form)
        tell_findings(self.request, form.instance)
        return response


class EditDocument(documents.EditView):
    """The same when a file is replaced."""

    def form_valid(self, form: Any) -> HttpResponse:
        response = super().form_valid(form)
        if form.replaces_file:
            tell_findings(self.request, form.instance)
        return response


def tell_findings(request: HttpRequest, document: Any) -> None:
    """Say what readers of a file just uploaded will miss, with the way to its check."""
    found = [finding for finding in file_findings(document) if finding.severity != Severity.NOTE]
    if found:
        message = "\n".join([f"“{document.title}”:", *[finding.message for finding in found]])
        url = reverse("wagtaildocs:edit", args=[document.pk])
        button = messages.button(url, _("See what to do"))
        messages.warning(request, message, buttons=[button])
