"""The pages on which readers ask for an accessible format, below the page of a report."""

from typing import Any

from django.apps import apps
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters

from reports.accessible_formats.forms import AccessibleFormatForm, name_of
from reports.accessible_formats.letters import write_to_editors
from reports.accessible_formats.limits import may_send
from reports.accessible_formats.retention import (
    DAYS_AFTER_ANSWER,
    REPLY_WORKING_DAYS,
    reply_by,
)
from reports.files import best_file, files_of

TOO_OFTEN = 429


@sensitive_post_parameters("email", "message")
def form_response(request: HttpRequest, page: Any) -> HttpResponse:
    """The form, or the way to the confirmation. Bad input comes back with everything filled in.

    Http404 for a report without files. Never cached: the form has a token.
    """
    files = files_of(page, page.locale.language_code, request)
    if not files:
        raise Http404
    here = page.locale.language_code
    offered = best_file(files, here, page.facts.original_language) or files[0]
    initial = {"file": request.GET.get("file") or name_of(offered), "language": here}
    form = AccessibleFormatForm(request.POST or None, files=files, initial=initial)
    status = 200
    if request.method == "POST" and form.is_valid():
        if may_send(request):
            keep(form, page)
            return HttpResponseRedirect(f"{page.get_url(request)}accessible-format/sent/")
        form.add_error(None, _("You have sent several requests. Please try again in an hour."))
        status = TOO_OFTEN
    extra = {
        "form": form,
        "reply_days": REPLY_WORKING_DAYS,
        "delete_days": DAYS_AFTER_ANSWER,
    }
    return _rendered(request, page, "reports/accessible_format.html", extra, status)


def sent_response(request: HttpRequest, page: Any) -> HttpResponse:
    """What happens now. It says nothing that only the sender may know."""
    extra = {"reply_by": reply_by(timezone.localdate())}
    return _rendered(request, page, "reports/accessible_format_sent.html", extra)


def keep(form: AccessibleFormatForm, page: Any) -> Any:
    """Keep the request, then tell the editors: pages are served outside of a transaction."""
    data, file = form.cleaned_data, form.chosen_file
    with transaction.atomic():
        asked = apps.get_model("reports", "AccessibleFormatRequest").objects.create(
            report=page,
            report_title=page.title,
            file_name=name_of(file),
            file_version=file.file.version,
            wanted_format=data["wanted_format"],
            language=data["language"],
            email=data["email"],
            message=data["message"],
        )
        transaction.on_commit(lambda: write_to_editors(asked))
    return asked


def _rendered(
    request: HttpRequest, page: Any, template: str, extra: dict[str, Any], status: int = 200
) -> HttpResponse:
    context = {**page.get_context(request), **extra, "absolute_alternates": []}
    context["form_url"] = f"{page.get_url(request)}accessible-format/"
    response = TemplateResponse(request, template, context, status=status)
    add_never_cache_headers(response)
    return response
