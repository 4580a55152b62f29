"""Files come back into the admin: send them, see what they would do, apply or discard them."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.models import UploadedFile
from wagtail_localize.models import Translation

from cms.core import sent_files
from cms.localisation.exchange.access import ask, may_import
from cms.localisation.exchange.applying import Applied, Proposals, apply, conflict_key, propose
from cms.localisation.exchange.comparison import ComparedUnit
from cms.localisation.exchange.forms import ExportForm, FilesForm
from cms.localisation.exchange.package import read_files
from cms.localisation.exchange.review import review_of
from cms.localisation.exchange.unreadable import UnreadableFile
from cms.localisation.exchange.uploads import files_of, keep, names_of


@require_http_methods(["GET", "HEAD", "POST"])
def translation_import(request: HttpRequest) -> HttpResponse:
    """What goes out and comes back. Files of which none can be used are refused at their field."""
    ask(request.user)
    form = FilesForm(request.POST, request.FILES) if request.method == "POST" else FilesForm()
    if form.is_valid():
        files = form.cleaned_data["files"]
        found = _proposed(files, request.user)
        if found.pages:
            kept = keep(files, request.user)
            return redirect("translation_import_review", kept.pk)
        for error in found.errors or [_("There is no translation in the files.")]:
            form.add_error("files", str(error))
    waiting = [(kept.pk, names_of(kept)) for kept in sent_files.kept_by(request.user, Translation)]
    context = {"form": form, "export_form": ExportForm(request.user), "waiting": waiting}
    return TemplateResponse(request, "localisation/exchange/files.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def translation_import_review(request: HttpRequest, upload_id: int) -> HttpResponse:
    """What the files would do; do it, or throw them away. Only who sent them gets here.

    What was not written stays here until it is discarded: a conflict, what is to be mended.
    """
    ask(request.user)
    kept = sent_files.kept(upload_id, request.user, Translation)
    if request.method == "POST":
        return _finished(request, kept)
    found = _proposed(files_of(kept), request.user)
    context = {"review": review_of(found.pages), "errors": found.errors, "names": names_of(kept)}
    return TemplateResponse(request, "localisation/exchange/review.html", context)


def _proposed(files: Sequence[tuple[str, bytes]], user: AbstractBaseUser) -> Proposals:
    read = read_files(files)
    found = propose(read.documents, partial(may_import, user))
    return Proposals(found.pages, (*read.errors, *found.errors))


def _finished(request: HttpRequest, kept: UploadedFile) -> HttpResponse:
    if "discard" in request.POST:
        sent_files.discard(kept)
        messages.success(request, _("The files were discarded."))
        return redirect("translation_import")
    if "apply" in request.POST:
        try:
            applied = _apply(request, kept)
        except UnreadableFile as error:
            messages.error(request, _("Nothing was written. %(error)s") % {"error": error})
        else:
            _tell(request, applied)
            after = _proposed(files_of(kept), request.user)
            if not after.errors and review_of(after.pages).is_settled:
                sent_files.discard(kept)
                return redirect("translation_import")
    return redirect("translation_import_review", kept.pk)


def _apply(request: HttpRequest, kept: UploadedFile) -> list[Applied]:
    accepted = set(request.POST.getlist("overwrite"))

    def is_accepted(document_id: str, compared: ComparedUnit) -> bool:
        return conflict_key(document_id, compared) in accepted

    usable = _proposed(files_of(kept), request.user).pages
    return apply(
        [page.comparison.document for page in usable],
        request.user,
        may_write=partial(may_import, request.user),
        overwrites=is_accepted,
    )


def _tell(request: HttpRequest, applied: list[Applied]) -> None:
    total = sum(one.written for one in applied)
    words = ngettext("%(count)d segment was written.", "%(count)d segments were written.", total)
    tell: Any = messages.success if total else messages.warning
    tell(request, words % {"count": total})
