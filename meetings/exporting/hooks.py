"""The table of meetings among Wagtail's reports."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from meetings.exporting.views import MeetingsTableView, may_export


class MeetingsTableItem(MenuItem):
    """Shown to those who may have it."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_export(request.user)


@hooks.register("register_admin_urls")
def table_address() -> list[URLPattern]:
    return [path("meetings-table/", MeetingsTableView.as_view(), name="meetings_table")]


@hooks.register("register_reports_menu_item")
def table_menu_item() -> MenuItem:
    url = reverse("meetings_table")
    return MeetingsTableItem(_("Meetings as a table"), url, icon_name="table", order=60)
