"""The import of reports in the admin."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from reports.importing import views


class ImportMenuItem(MenuItem):
    """Shown to those who may add a report somewhere."""

    def is_shown(self, request: HttpRequest) -> bool:
        return views.may_import(request.user)


@hooks.register("register_admin_menu_item")
def import_menu_item() -> MenuItem:
    return ImportMenuItem(
        _("Import reports"), reverse_lazy("reports_import"), icon_name="upload", order=151
    )


@hooks.register("register_admin_urls")
def import_addresses() -> list[URLPattern]:
    return [
        path("import-reports/", views.upload, name="reports_import"),
        path("import-reports/<int:upload_id>/", views.review, name="reports_import_review"),
    ]
