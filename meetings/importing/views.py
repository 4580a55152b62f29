"""*Import concept note* in the admin: upload, review what was understood, get the draft."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Locale

from cms.core import sent_files
from meetings.concept_notes import UnreadableDocument, read_concept_note
from meetings.concept_notes.readers import read_document
from meetings.importing.as_file import as_file
from meetings.importing.forms import UploadForm
from meetings.importing.review import Review
from meetings.importing.series import nearest_parent
from meetings.importing.write import import_reading
from meetings.models import MeetingPage


def _key(upload_id: int) -> str:
    """Where the session keeps what was chosen with a document: one place for each of them."""
    return f"concept_note_import_{upload_id}"


def may_import(user: Any) -> bool:
    """Whether the user may add a page in any language; the series is asked for later."""
    return any(_may_add(user, "", locale) for locale in Locale.objects.all())


def _may_add(user: Any, slug: str, locale: Locale) -> bool:
    return nearest_parent(slug, locale).permissions_for_user(user).can_add_subpage()


def upload(request: HttpRequest) -> HttpResponse:
    """Take a document; a bad one is said at its field, and the rest of the form stays."""
    if not may_import(request.user):
        raise PermissionDenied
    form = UploadForm(request.POST or None, request.FILES or None)
    if form.is_valid() and _is_allowed(request, form) and _is_readable(form):
        kept = sent_files.keep(form.cleaned_data["file"], request.user, MeetingPage)
        request.session[_key(kept.pk)] = {
            "name": form.cleaned_data["file"].name,
            "slug": form.cleaned_data["slug"],
            "series_title": form.cleaned_data["new_series"],
            "locale": form.cleaned_data["locale"].pk,
        }
        return redirect("concept_note_import_review", kept.pk)
    context = {"form": form, "page_title": _("Import concept note")}
    return TemplateResponse(request, "meetings/admin/import_upload.html", context)


def _is_allowed(request: HttpRequest, form: UploadForm) -> bool:
    if _may_add(request.user, form.cleaned_data["slug"], form.cleaned_data["locale"]):
        return True
    form.add_error("series", _("You may not add pages there in this language."))
    return False


def _is_readable(form: UploadForm) -> bool:
    sent = form.cleaned_data["file"]
    try:
        with as_file(sent, sent.name) as path:
            read_document(path)
    except UnreadableDocument as error:
        form.add_error("file", str(error))
        return False
    return True


def review(request: HttpRequest, upload_id: int) -> HttpResponse:
    """Show what was understood beside the document; import it as the editor left it."""
    state = request.session.get(_key(upload_id))
    if state is None:
        return redirect("concept_note_import")
    upload = sent_files.kept(upload_id, request.user, MeetingPage)
    locale = Locale.objects.get(pk=state["locale"])
    if (
        not nearest_parent(state["slug"], locale)
        .permissions_for_user(request.user)
        .can_add_subpage()
    ):
        raise PermissionDenied
    with as_file(upload.file, state["name"]) as path:
        reading = read_concept_note(path, language=locale.language_code)
        source = read_document(path)
    review = Review(reading, request.POST or None)
    if request.method == "POST" and review.is_valid():
        result = import_reading(
            review.corrected(),
            as_read=reading,
            series_slug=state["slug"],
            series_title=state["series_title"],
            locale=locale,
        )
        sent_files.discard(upload)
        del request.session[_key(upload_id)]
        return _to_the_draft(request, result)
    context = {
        "review": review,
        "source": [part.text for part in (*source.blocks, *source.footnotes)],
        "name": state["name"],
        "page_title": _("Import concept note"),
    }
    return TemplateResponse(request, "meetings/admin/import_review.html", context)


def _to_the_draft(request: HttpRequest, result: Any) -> HttpResponse:
    if result.created:
        messages.success(request, _("“%s” was imported as a draft.") % result.meeting.title)
    else:
        messages.warning(request, _("This document was imported before: here is its meeting."))
    for remark in result.remarks:
        messages.info(request, remark)
    return redirect(reverse("wagtailadmin_pages:edit", args=[result.meeting.pk]))
