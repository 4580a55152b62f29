"""What the editing package adds to the admin; `cms.core.wagtail_hooks` imports it."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import URLPattern, path
from django.utils.html import format_html
from wagtail import hooks
from wagtail.models import Page

from cms.core.editing.checks import refusals_of
from cms.core.editing.chooser_views import choose_page
from cms.core.editing.consent import say_refusals
from cms.core.editing.going_out import hindrances_of


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
    with_descendants = bool(action.cleaned_form.cleaned_data.get("include_descendants"))
    pages = {page.pk: page for page in _published_with(objects, request.user, with_descendants)}
    refused = [
        (page, refusals)
        for page in pages.values()
        if (refusals := _refusals_of_latest(page.specific))
    ]
    for page, refusals in refused:
        say_refusals(request, page, refusals)
    return redirect(request.get_full_path()) if refused else None


def _refusals_of_latest(page: Page) -> list[str]:
    revision = page.get_latest_revision()
    hindrances = hindrances_of(page, revision) if revision else []
    return refusals_of(page.get_latest_revision_as_object()) + hindrances


def _published_with(objects: Iterable[Any], user: Any, with_descendants: bool) -> Iterator[Page]:
    """The pages that Wagtail would publish: those ticked, and the drafts below if asked for."""
    for page in objects:
        if not isinstance(page, Page):
            continue
        yield page
        if with_descendants:
            for draft in page.get_descendants().not_live().specific():
                if draft.permissions_for_user(user).can_publish():
                    yield draft
