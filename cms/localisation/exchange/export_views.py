"""Translations go out of the admin: one as a file, many as a ZIP."""

from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET
from wagtail.admin import messages
from wagtail_localize.models import Translation

from cms.localisation.desk.access import opened
from cms.localisation.exchange.access import ask, may_export
from cms.localisation.exchange.archive import MAX_FILES
from cms.localisation.exchange.forms import ExportForm, FormatForm
from cms.localisation.exchange.gathering import documents_for, translations_in, with_work
from cms.localisation.exchange.package import ExchangeFormat, build_files, build_package
from cms.localisation.jobs.access import visible_items, visible_jobs
from cms.localisation.matrix.access import visible_statuses
from cms.localisation.matrix.filters import MatrixForm, narrowed
from cms.localisation.models import TranslationStatus

_CONTENT_TYPES = {
    ExchangeFormat.XLIFF: "application/xliff+xml",
    ExchangeFormat.PO: "text/x-gettext-translation; charset=utf-8",
}


@require_GET
def translation_export(request: HttpRequest) -> HttpResponse:
    """The translations of `job`, or into `language` by the filters of the matrix, as a ZIP.

    `open=on` leaves out what is complete. What the person may not edit is left out as well.
    """
    ask(request.user)
    form = ExportForm(request.user, request.GET)
    if not form.is_valid():
        reasons = [reason for found in form.errors.values() for reason in found]
        return _refused(request, " ".join(reasons))
    translations = _wanted(request, form.cleaned_data)
    if not translations:
        return _refused(request, _("There is nothing to export."))
    if len(translations) > MAX_FILES:
        text = _("These are more than %(limit)d pages. Choose fewer, by job or by section.")
        return _refused(request, text % {"limit": MAX_FILES})
    package = build_package(documents_for(translations), form.cleaned_data["format"])
    return _download(package, _package_name(form.cleaned_data), "application/zip")


@require_GET
def translation_export_one(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """One translation as a file."""
    translation, _target = opened(request.user, uuid)
    form = FormatForm(request.GET)
    if not form.is_valid():
        return _refused(request, " ".join(form.errors["format"]))
    chosen = form.cleaned_data["format"]
    ((name, data),) = build_files(documents_for([translation]), chosen)
    return _download(data, name, _CONTENT_TYPES[chosen])


def _wanted(request: HttpRequest, answers: dict[str, Any]) -> list[Translation]:
    statuses = _statuses(request, answers)
    found = translations_in(with_work(statuses) if answers["open"] else statuses)
    return [translation for translation in found if may_export(request.user, translation)]


def _statuses(request: HttpRequest, answers: dict[str, Any]) -> QuerySet[TranslationStatus]:
    user, locale = request.user, answers["language"]
    if answers["job"] is not None:
        job = get_object_or_404(visible_jobs(user), pk=answers["job"])
        items = visible_items(user).filter(job=job).order_by()
        statuses = TranslationStatus.objects.filter(pk__in=items.values("status"))
        return statuses.filter(locale=locale) if locale else statuses
    visible = visible_statuses(user, [locale])
    return narrowed(visible, MatrixForm(request.GET, [locale], visible))


def _package_name(answers: dict[str, Any]) -> str:
    job, language = answers["job"], answers["language"]
    parts = [
        "translations",
        f"job-{job}" if job is not None else "",
        language.language_code if language else "",
        answers["format"].value,
    ]
    return "-".join(filter(None, parts)) + ".zip"


def _download(content: bytes, name: str, content_type: str) -> HttpResponse:
    return HttpResponse(
        content,
        content_type=content_type,
        headers={"Content-Disposition": content_disposition_header(True, name)},
    )


def _refused(request: HttpRequest, reason: str) -> HttpResponse:
    messages.error(request, reason)
    return redirect("translation_import")
