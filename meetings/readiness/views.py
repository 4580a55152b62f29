"""The report of what is to mend in all meetings."""

from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import Button
from wagtail.permissions import page_permission_policy

from cms.core.spreadsheets import XLSX
from meetings.models import MeetingPage
from meetings.readiness.forms import ReportForm
from meetings.readiness.registry import groups
from meetings.readiness.reporting import Entry, entries_of
from meetings.readiness.spreadsheet import as_csv, as_xlsx

PER_PAGE = 25
FORMATS = {"csv": (as_csv, "text/csv; charset=utf-8"), "xlsx": (as_xlsx, XLSX)}


def may_look(user: Any) -> bool:
    """Whether there can be a meeting that the person may change."""
    return page_permission_policy.user_has_permission(user, "change")


class ReadinessView(WagtailAdminTemplateMixin, View):
    """The meetings that the person may change and that lack something, or a file of them."""

    template_name = "meetings/admin/readiness.html"
    page_title = gettext_lazy("Readiness of meetings")
    header_icon = "circle-check"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not may_look(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        file_format = request.GET.get("export")
        if file_format in FORMATS:
            return self._as_file(file_format)
        return self.render_to_response(self.get_context_data())

    @cached_property
    def form(self) -> ReportForm:
        return ReportForm(self.request.GET)

    @cached_property
    def entries(self) -> list[Entry]:
        own = page_permission_policy.instances_user_has_permission_for(self.request.user, "change")
        meetings = MeetingPage.objects.filter(pk__in=own.values("pk"))
        level, group = self.form.answer("level"), self.form.answer("check")
        return entries_of(self.form.narrowed(meetings), level=level, group=group)

    def _as_file(self, file_format: str) -> HttpResponse:
        make, content_type = FORMATS[file_format]
        response = HttpResponse(make(self.entries), content_type=content_type)
        response["Content-Disposition"] = f'attachment; filename="meetings.{file_format}"'
        return response

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        formats = ((90, "xlsx", _("Download XLSX")), (100, "csv", _("Download CSV")))
        return [
            Button(label, url=f"?{self._query(export=name)}", icon_name="download", priority=place)
            for place, name, label in formats
        ]

    def _query(self, **changed: str) -> str:
        asked = {name: value for name, value in self.request.GET.items() if name != "p"}
        return urlencode({**asked, **changed})

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        paginator = Paginator(self.entries, PER_PAGE)
        return super().get_context_data(
            form=self.form,
            labels={group.name: group.label for group in groups()},
            findings=sum(len(entry.findings) for entry in self.entries),
            errors=sum(entry.errors for entry in self.entries),
            page_obj=paginator.get_page(self.request.GET.get("p")),
            query=self._query(),
            **kwargs,
        )
