"""What the editing package adds to the admin; `cms.core.wagtail_hooks` imports it."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import URLPattern, path
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page

from cms.core.editing.checks import refusals_of
from cms.core.editing.chooser_views import choose_page


@hooks.register("register_admin_urls")
def chooser_addresses() -> list[URLPattern]:
    name = "choose_page_in_language"
    return [
        path("choose-page-in/<str:language_code>/", choose_page, name=name),
        path("choose-page-in/<str:language_code>/<int:parent_page_id>/", choose_page, name=name),
    ]


@hooks.register("insert_global_admin_css")
def styles() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin/checklist.css"))


@hooks.register("before_bulk_action")
def refuse_to_publish_unready(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> HttpResponse | None:
    """Publishing many at once asks of each page what publishing it alone does."""
    if action_type != "publish" or request.method != "POST":
        return None
    pages = [page for page in objects if isinstance(page, Page)]
    if "include_descendants" in request.POST:
        pages += [below for page in pages for below in page.get_descendants().not_live()]
    return refused(request, pages, request.get_full_path())


# After the question of rights, before wagtail-localize answers.
@hooks.register("before_edit_page", order=-5)
def refuse_to_publish_unready_translation(request: HttpRequest, page: Page) -> HttpResponse | None:
    """The same of wagtail-localize's editor, whose own form this is: `action` and not Wagtail's
    `action-publish`."""
    if request.POST.get("action") != "publish":
        return None
    return refused(request, [page], request.get_full_path())


def refused(request: HttpRequest, pages: Iterable[Page], back: str) -> HttpResponse | None:
    """Why some of the pages may not be published as they were saved last, on the way back."""
    found = [
        (page, message)
        for page in pages
        for message in refusals_of(page.specific.get_latest_revision_as_object())
    ]
    for page, message in found:
        messages.error(request, f"{page.get_admin_display_title()}: {message}")
    return redirect(back) if found else None
