"""What files add to the admin; `cms.core.wagtail_hooks` imports it."""

from django.templatetags.static import static
from django.urls import URLPattern, path
from django.utils.html import format_html
from wagtail import hooks

from cms.core.files.views import document_for_editors


@hooks.register("register_admin_urls")
def register_document_addresses() -> list[URLPattern]:
    """Where editors open a file: there is no public address outside a page."""
    view = document_for_editors
    return [
        path("files/<int:document_id>/", view, name="core_document_file"),
        path("files/<int:document_id>/v<int:number>/", view, name="core_document_version"),
    ]


@hooks.register("insert_global_admin_css")
def styles() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin/files.css"))
