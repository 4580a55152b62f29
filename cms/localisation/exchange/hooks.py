"""Files of translations in the admin: their addresses and their place in the menu."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.localisation.exchange.access import may_exchange
from cms.localisation.exchange.export_views import translation_export, translation_export_one
from cms.localisation.exchange.views import translation_import, translation_import_review
from cms.localisation.menu import REGISTER


class FilesMenuItem(MenuItem):
    """For everybody who translates."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_exchange(request.user)


@hooks.register("register_admin_urls")
def file_addresses() -> list[URLPattern]:
    start = "translation/files/"
    return [
        path(start, translation_import, name="translation_import"),
        path(
            f"{start}<int:upload_id>/", translation_import_review, name="translation_import_review"
        ),
        path(f"{start}export/", translation_export, name="translation_export"),
        path(f"{start}export/<uuid:uuid>/", translation_export_one, name="translation_export_one"),
    ]


@hooks.register(REGISTER)
def offer_files() -> MenuItem:
    return FilesMenuItem(
        _("Files"),
        reverse("translation_import"),
        name="translation-files",
        icon_name="doc-full",
        order=700,
    )
