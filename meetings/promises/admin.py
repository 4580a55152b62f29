"""Forgotten promises in the admin: on its home, and among its reports."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from django.views import View
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from meetings.promises.forgotten import forgotten_promises, may_see_promises

ON_HOME = 5


class ForgottenPromisesPanel(Component):
    """The longest forgotten promises. Not shown where there are none. Two queries."""

    name = "forgotten_promises"
    template_name = "meetings/admin/promises_panel.html"
    order = 220

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        promises = forgotten_promises(parent_context["request"].user)
        return {"promises": promises[:ON_HOME], "count": promises.count()}


class ForgottenPromisesView(WagtailAdminTemplateMixin, View):
    """All of them, with whom to ask."""

    template_name = "meetings/admin/promises.html"
    page_title = _("Promised publications")
    header_icon = "doc-full"

    def get(self, request: HttpRequest) -> HttpResponse:
        if not may_see_promises(request.user):
            raise PermissionDenied
        return self.render_to_response(self.get_context_data())

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        promises = forgotten_promises(self.request.user)
        return super().get_context_data(promises=promises, **kwargs)


class PromisesMenuItem(MenuItem):
    """Shown to those who may see them."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_see_promises(request.user)


@hooks.register("register_admin_urls")
def promises_address() -> list[URLPattern]:
    view = ForgottenPromisesView.as_view()
    return [path("promised-publications/", view, name="forgotten_promises")]


@hooks.register("register_reports_menu_item")
def promises_menu_item() -> MenuItem:
    return PromisesMenuItem(
        _("Promised publications"), reverse("forgotten_promises"), icon_name="doc-full", order=60
    )


@hooks.register("construct_homepage_panels")
def remind_of_promises(request: HttpRequest, panels: list[Any]) -> None:
    if may_see_promises(request.user):
        panels.append(ForgottenPromisesPanel())
