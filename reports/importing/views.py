"""*Import reports* in the admin: send a table and files, see what would change, confirm."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page, UploadedFile

from cms.core import sent_files
from cms.localisation.memory.csv_files import UnreadableTable
from reports.importing.explaining import action_in_words, sums_of
from reports.importing.files import UnusableFile
from reports.importing.forms import ImportForm
from reports.importing.packages import package_of
from reports.importing.planning import Action, PlannedRow, plan
from reports.importing.rows import read_rows
from reports.importing.table import Table, read
from reports.importing.writing import write_all
from reports.models import PublicationIndexPage, ReportPage


def _key(upload_id: int) -> str:
    """Where the session keeps which package belongs to a table."""
    return f"reports_import_{upload_id}"


def may_import(user: Any) -> bool:
    """Whether the user may add a report in any language; each row is asked for its own.

    Before there is an index, whoever may make one: the comparison says that it is missing.
    """
    places = list(PublicationIndexPage.objects.all()) or list(Page.objects.filter(depth=2))
    return any(place.permissions_for_user(user).can_add_subpage() for place in places)


def upload(request: HttpRequest) -> HttpResponse:
    """Take a table and its package; a bad one is said at its field."""
    if not may_import(request.user):
        raise PermissionDenied
    form = ImportForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        table = sent_files.keep(form.cleaned_data["table"], request.user, ReportPage)
        package = form.cleaned_data["package"]
        request.session[_key(table.pk)] = {
            "name": form.cleaned_data["table"].name,
            "package": sent_files.keep(package, request.user, ReportPage).pk if package else None,
        }
        return redirect("reports_import_review", table.pk)
    context = {"form": form, "page_title": _("Import reports")}
    return TemplateResponse(request, "reports/admin/import_upload.html", context)


def review(request: HttpRequest, upload_id: int) -> HttpResponse:
    """Show what the table would change; do it, or throw both files away.

    It is compared anew when it is confirmed: something may have changed in between.
    """
    if not may_import(request.user):
        raise PermissionDenied
    state = request.session.get(_key(upload_id))
    if state is None:
        return redirect("reports_import")
    kept = sent_files.kept(upload_id, request.user, ReportPage)
    try:
        with (
            kept.file.open("rb") as file,
            package_of(state["package"], request.user) as files,
        ):
            table = read(file.read(), state["name"])
            planned = plan(read_rows(table.lines), files, request.user)
            if request.method == "POST" and "apply" in request.POST:
                _tell(request, write_all(planned, files, user=request.user))
    except (UnreadableTable, UnusableFile) as error:
        messages.error(request, str(error))
        return _done(request, kept, state)
    if request.method == "POST":
        return _done(request, kept, state)
    return TemplateResponse(
        request, "reports/admin/import_review.html", _shown(table, planned, state)
    )


def _shown(table: Table, planned: list[PlannedRow], state: dict[str, Any]) -> dict[str, Any]:
    return {
        "page_title": _("Import reports"),
        "name": state["name"],
        "unknown": table.unknown,
        "rows": [(one, action_in_words(one.action)) for one in planned],
        "sums": sums_of(planned),
        "is_something_to_do": any(one.action in (Action.NEW, Action.CHANGED) for one in planned),
    }


def _tell(request: HttpRequest, outcomes: list[Any]) -> None:
    written = [outcome for outcome in outcomes if not outcome.problem]
    words = ngettext(
        "%(count)s row was imported as a draft.",
        "%(count)s rows were imported as drafts.",
        len(written),
    )
    messages.success(request, words % {"count": len(written)})
    for outcome in outcomes:
        if text := outcome.problem or outcome.remark:
            tell = messages.error if outcome.problem else messages.warning
            tell(request, _("Line %(line)s: %(text)s") % _line(outcome, text))


def _line(outcome: Any, text: str) -> dict[str, Any]:
    return {"line": outcome.planned.row.number, "text": text}


def _done(request: HttpRequest, kept: UploadedFile, state: dict[str, Any]) -> HttpResponse:
    del request.session[_key(kept.pk)]
    if state["package"] is not None:
        sent_files.discard(sent_files.kept(state["package"], request.user, ReportPage))
    sent_files.discard(kept)
    return redirect("reports_import")
