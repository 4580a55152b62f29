"""Meetings in the admin."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.core.editing.chooser_views import LanguageSnippetChooserViewSet
from meetings.editions import hooks as edition_hooks  # noqa: F401  register hooks
from meetings.exporting import hooks as exporting  # noqa: F401  registers on import
from meetings.importing import views
from meetings.models import Venue
from meetings.promises import admin as promises_admin  # noqa: F401  registers hooks
from meetings.readiness import hooks as readiness_hooks  # noqa: F401  register hooks


class VenueViewSet(SnippetViewSet):
    model = Venue
    chooser_viewset_class = LanguageSnippetChooserViewSet
    icon = "site"
    list_display = ["name", "city", "country", "locale"]
    add_to_admin_menu = True


register_snippet(VenueViewSet)


class ImportMenuItem(MenuItem):
    """Shown to those who may add a page somewhere."""

    def is_shown(self, request: HttpRequest) -> bool:
        return views.may_import(request.user)


@hooks.register("register_admin_menu_item")
def import_menu_item() -> MenuItem:
    return ImportMenuItem(
        _("Import concept note"),
        reverse_lazy("concept_note_import"),
        icon_name="upload",
        order=150,
    )


@hooks.register("register_admin_urls")
def import_addresses() -> list[URLPattern]:
    return [
        path("import-concept-note/", views.upload, name="concept_note_import"),
        path(
            "import-concept-note/<int:upload_id>/",
            views.review,
            name="concept_note_import_review",
        ),
    ]
