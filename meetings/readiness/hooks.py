"""The report of meetings in the admin: its address and its place in the menu."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from meetings.readiness.views import ReadinessView, may_look


class ReadinessMenuItem(MenuItem):
    """For those who may change a page."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_look(request.user)


@hooks.register("register_admin_urls")
def readiness_addresses() -> list[URLPattern]:
    return [path("meeting-readiness/", ReadinessView.as_view(), name="meetings_readiness")]


@hooks.register("register_reports_menu_item")
def offer_readiness() -> MenuItem:
    return ReadinessMenuItem(
        _("Readiness of meetings"),
        reverse_lazy("meetings_readiness"),
        name="meetings-readiness",
        icon_name="circle-check",
        order=1200,
    )
