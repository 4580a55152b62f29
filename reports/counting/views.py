"""The downloads in the admin: figures, bars, and the same as a file."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.core.dates import format_month
from cms.core.editing.dates import DateInput
from cms.core.languages import language_name
from cms.core.spreadsheets import XLSX, xlsx_of
from cms.localisation.memory.csv_files import write_table
from reports.counting.figures import (
    Figure,
    FileFigure,
    Period,
    ReportFigure,
    by_month,
    by_report,
    counted_days,
    lines_of,
    total_of,
)
from reports.counting.robots import robot_list


def may_see_downloads(user: Any) -> bool:
    """Whether somebody may see what was downloaded."""
    return user.has_perm("reports.view_downloadcount")


class PeriodForm(forms.Form):
    """From when until when."""

    first = forms.DateField(label=gettext_lazy("From"), required=False, widget=DateInput)
    last = forms.DateField(label=gettext_lazy("Until"), required=False, widget=DateInput)

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        first, last = data.get("first"), data.get("last")
        if first and last and last < first:
            self.add_error("last", _("This is before the first day."))
        return data

    def period(self) -> Period:
        """What was asked for; all days where it cannot be understood."""
        if not self.is_valid():
            return Period()
        return Period(self.cleaned_data["first"], self.cleaned_data["last"])


@dataclass(frozen=True)
class Bar:
    """A line of a chart: a name, its figure, and the length of its bar, of 100, as SVG reads it."""

    name: str
    figure: Figure
    length: str
    detail: str = ""


class DownloadsView(WagtailAdminTemplateMixin, View):
    """Every publication with its files; `?export=csv` and `?export=xlsx` give the file."""

    template_name = "reports/admin/downloads.html"
    page_title = gettext_lazy("Downloads")
    header_icon = "download"

    def get(self, request: HttpRequest) -> HttpResponse:
        if not may_see_downloads(request.user):
            raise PermissionDenied
        form = PeriodForm(request.GET if {"first", "last"} & set(request.GET) else {})
        period = form.period()
        if request.GET.get("export") in _EXPORTS:
            return _EXPORTS[request.GET["export"]](period)
        return self.render_to_response(self.get_context_data(form=form, period=period))

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, form: PeriodForm, period: Period, **kwargs: Any) -> dict[str, Any]:
        language = get_language() or "en"
        reports = by_report(period, language)
        query = self.request.GET.copy()
        query.pop("export", None)
        since, _last = counted_days()
        return super().get_context_data(
            form=form,
            total=total_of(report.figure for report in reports),
            reports=[(report, bars_of_files(report)) for report in reports],
            report_bars=bars_of([(_title(report), report.figure, "") for report in reports]),
            months=bars_of(
                [
                    (format_month(one.month, None, language), one.figure, "")
                    for one in by_month(period)
                ]
            ),
            since=since,
            robots_dated=robot_list().dated,
            query=query.urlencode(),
            **kwargs,
        )


def bars_of(lines: list[tuple[str, Figure, str]]) -> list[Bar]:
    """The lines of a chart, the longest bar for the highest figure."""
    highest = max((figure.downloads for _name, figure, _detail in lines), default=0)
    return [
        # SVG has no decimal commas, whatever the language of the admin.
        Bar(name, figure, f"{figure.downloads * 100 / highest:.2f}" if highest else "0", detail)
        for name, figure, detail in lines
    ]


def bars_of_files(report: ReportFigure) -> list[Bar]:
    """The files of one publication."""
    return bars_of([(file.file_name, file.figure, _language(file)) for file in report.files])


def headings() -> list[str]:
    """Of the columns of a file."""
    return [
        _("Month"),
        _("Publication"),
        _("File"),
        _("Language of the file"),
        _("Downloads"),
        _("Requests of robots"),
    ]


def _as_csv(period: Period) -> HttpResponse:
    """With formulas made text: file names are what somebody typed."""
    lines = ([str(value) for value in line] for line in lines_of(period, get_language() or "en"))
    return _file(write_table(headings(), lines), "text/csv; charset=utf-8", "csv")


def _as_xlsx(period: Period) -> HttpResponse:
    lines = [headings(), *lines_of(period, get_language() or "en")]
    return _file(xlsx_of(_("Downloads"), lines), XLSX, "xlsx")


_EXPORTS = {"csv": _as_csv, "xlsx": _as_xlsx}


def _file(content: bytes, content_type: str, ending: str) -> HttpResponse:
    name = f"downloads-{timezone.localdate().isoformat()}.{ending}"
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type=content_type, headers=disposition)


def _title(report: ReportFigure) -> str:
    return report.page.title if report.page else _("A publication that was deleted")


def _language(file: FileFigure) -> str:
    return language_name(file.language) if file.language else ""
