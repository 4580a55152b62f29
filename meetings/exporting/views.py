"""*Meetings as a table* in the admin."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language, gettext_lazy
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Locale
from wagtail.permission_policies.pages import PagePermissionPolicy

from meetings.exporting.listed import meetings_for
from meetings.exporting.responses import KINDS, file_response


def may_export(user: Any) -> bool:
    """Whether somebody works on pages here; each draft is asked for its own permission."""
    return PagePermissionPolicy().user_has_permission(user, "change")


class MeetingsTableView(WagtailAdminTemplateMixin, View):
    """How many meetings there are; `?export=csv` and `?export=xlsx` give the file."""

    template_name = "meetings/admin/table.html"
    page_title = gettext_lazy("Meetings as a table")
    header_icon = "table"

    def get(self, request: HttpRequest) -> HttpResponse:
        if not may_export(request.user):
            raise PermissionDenied
        meetings = meetings_for(request.user, _locale())
        kind = request.GET.get("export")
        if kind in KINDS:
            response = file_response(meetings, kind, with_drafts=True)
            response["Cache-Control"] = "private, no-store"
            return response
        drafts = sum(not one.is_public for one in meetings)
        context = {"count": len(meetings), "drafts": drafts}
        return self.render_to_response(self.get_context_data(**context))

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]


def _locale() -> Locale:
    """The language of the admin, as far as the site has it; else that of the house."""
    found = Locale.objects.filter(language_code=get_language() or "").first()
    return found or Locale.get_default()
