"""The desk in the admin: its addresses, its place in the menu, and what leads there."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.models import TranslatableMixin

from cms.localisation.desk import moderation  # noqa: F401  registers a receiver
from cms.localisation.desk.editor import translation_desk
from cms.localisation.desk.preview import translation_preview, translation_preview_side
from cms.localisation.desk.segment_view import translation_segment
from cms.localisation.desk.work_list import translation_start, translation_work_list
from cms.localisation.menu import REGISTER
from cms.localisation.status.signal_handlers import translation_to


@hooks.register("register_admin_urls")
def desk_addresses() -> list[URLPattern]:
    return [
        path("translation/", translation_work_list, name="translation_work_list"),
        path("translation/start/<int:status_id>/", translation_start, name="translation_start"),
        path("translation/<uuid:uuid>/", translation_desk, name="translation_desk"),
        path("translation/<uuid:uuid>/segment/", translation_segment, name="translation_segment"),
        path("translation/<uuid:uuid>/preview/", translation_preview, name="translation_preview"),
        path(
            "translation/<uuid:uuid>/preview/<slug:side>/",
            translation_preview_side,
            name="translation_preview_side",
        ),
    ]


@hooks.register(REGISTER)
def offer_work_list() -> MenuItem:
    return MenuItem(
        _("To translate"),
        reverse("translation_work_list"),
        name="translation-work-list",
        icon_name="list-ul",
        order=100,
    )


@hooks.register("before_edit_page", order=-3)
@hooks.register("before_edit_snippet", order=-3)
def open_at_the_desk(request: HttpRequest, instance: Any) -> HttpResponse | None:
    """What follows its source is edited at the desk, not in wagtail-localize's editor.

    The guards have asked who may, and `safety.editing` has seen to it that it has one source.
    """
    if not isinstance(instance, TranslatableMixin) or getattr(instance, "alias_of_id", None):
        return None
    translation = translation_to(instance)
    return redirect("translation_desk", uuid=translation.uuid) if translation else None
