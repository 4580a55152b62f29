"""The downloads among Wagtail's reports."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from reports.counting.views import DownloadsView, may_see_downloads


class DownloadsMenuItem(MenuItem):
    """Shown to those who may see them."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_see_downloads(request.user)


@hooks.register("register_admin_urls")
def downloads_address() -> list[URLPattern]:
    return [path("downloads/", DownloadsView.as_view(), name="report_downloads")]


@hooks.register("register_reports_menu_item")
def downloads_menu_item() -> MenuItem:
    return DownloadsMenuItem(
        _("Downloads"), reverse("report_downloads"), icon_name="download", order=50
    )
