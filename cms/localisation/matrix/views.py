"""The matrix in the admin."""

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
from wagtail.models import Locale

from cms.core.spreadsheets import XLSX
from cms.localisation.matrix.access import columns_of, may_look, visible_statuses
from cms.localisation.matrix.filters import DEFAULT_ORDER, MatrixForm, narrowed, ordered_keys
from cms.localisation.matrix.legend import LEGEND
from cms.localisation.matrix.rows import Row, matrix_rows
from cms.localisation.matrix.spreadsheet import as_csv, as_xlsx
from cms.localisation.matrix.totals import totals

PER_PAGE = 25
# Rows of a file are made so many at a time.
BATCH = 200
FORMATS = {"csv": (as_csv, "text/csv; charset=utf-8"), "xlsx": (as_xlsx, XLSX)}


class MatrixView(WagtailAdminTemplateMixin, View):
    """Pages and snippets by languages, or the same as a file (`?export=csv`)."""

    template_name = "localisation/matrix/matrix.html"
    page_title = gettext_lazy("Translation overview")
    header_icon = "table"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not may_look(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        file_format = request.GET.get("export")
        if file_format in FORMATS and self.form.is_valid():
            return self.as_file(file_format)
        return self.render_to_response(self.get_context_data())

    @cached_property
    def columns(self) -> list[Locale]:
        return columns_of(self.request.user)

    @cached_property
    def visible(self) -> Any:
        return visible_statuses(self.request.user, self.columns)

    @cached_property
    def form(self) -> MatrixForm:
        return MatrixForm(self.request.GET, self.columns, self.visible)

    @cached_property
    def found(self) -> Any:
        return narrowed(self.visible, self.form)

    @cached_property
    def order(self) -> str:
        return self.form.answers.get("sort", DEFAULT_ORDER)

    def rows(self, keys: Any) -> list[Row]:
        return matrix_rows(keys, self.visible, self.form.shown_columns, self.request)

    def as_file(self, file_format: str) -> HttpResponse:
        make, content_type = FORMATS[file_format]
        keys = list(ordered_keys(self.found, self.order))
        rows = (
            row
            for start in range(0, len(keys), BATCH)
            for row in self.rows(keys[start : start + BATCH])
        )
        response = HttpResponse(make(self.form.shown_columns, rows), content_type=content_type)
        response["Content-Disposition"] = f'attachment; filename="translations.{file_format}"'
        return response

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        return [
            Button(
                label,
                url=f"?{self._query(export=name)}",
                icon_name="download",
                priority=priority,
            )
            for priority, name, label in (
                (90, "xlsx", _("Download XLSX")),
                (100, "csv", _("Download CSV")),
            )
        ]

    def _query(self, **changed: str) -> str:
        """The address of this matrix with other values, from its beginning."""
        asked = {name: value for name, value in self.request.GET.items() if name != "p"}
        return urlencode({**asked, **changed})

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        paginator = Paginator(ordered_keys(self.found, self.order), PER_PAGE)
        page = paginator.get_page(self.request.GET.get("p"))
        rows = self.rows(page.object_list)
        columns = self.form.shown_columns
        return super().get_context_data(
            form=self.form,
            is_filtered=bool(set(self.form.answers) - {"sort"}),
            rows=rows,
            leads=any(row.is_led for row in rows),
            columns=columns,
            totals=totals(self.found, columns),
            legend=LEGEND,
            sorting=self._sorting(),
            page_obj=page,
            elided_page_range=paginator.get_elided_page_range(page.number),
            filters=self._query(),
            **kwargs,
        )

    def _sorting(self) -> dict[str, dict[str, str]]:
        """For each column that sorts: where its heading leads, and how it sorts now."""
        found = {}
        for name, first in (("title", "title"), ("to_do", "-to_do"), ("changed", "-changed")):
            is_now = self.order.lstrip("-") == name
            turned = name if self.order.startswith("-") else f"-{name}"
            direction = "descending" if self.order.startswith("-") else "ascending"
            can_turn = is_now and name != "title"
            found[name] = {
                "url": f"?{self._query(sort=turned if can_turn else first)}",
                "now": direction if is_now else "",
            }
        return found
