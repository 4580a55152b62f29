"""Puts the rules of `permissions` before what wagtail-localize and Wagtail let through.

wagtail-localize 1.14.5 asks one global permission before it submits or synchronises, writes to the
live page when it keeps a draft, and publishes what nobody has translated. The desk, jobs and files
do what its views did, so all of them are refused but the one that stops a translation.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, include, path
from django.views.generic import RedirectView
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.models import Translation
from wagtail_localize.wagtail_hooks import register_admin_urls as localize_addresses

from cms.core.refusal import refuse
from cms.localisation import permissions

STOP = "stop_translation"
# Scripts of its editor's, and lists of its choosers, change nothing and tell nothing secret.
HARMLESS = {"javascript_catalog", "snippets_api_listing", "snippets_api_detail"}
REPORTS = {"translations_report", "translations_report_results"}


def _demand(allowed: bool) -> None:
    if not allowed:
        raise PermissionDenied


def _for_leaders(view: Callable[..., Any]) -> Callable[..., Any]:
    """Stopping a translation makes it an independent page."""

    @wraps(view)
    def guarded(request: HttpRequest, translation_id: int) -> HttpResponse:
        translation = get_object_or_404(Translation, id=translation_id)
        try:
            target = translation.get_target_instance()
        except ObjectDoesNotExist as error:
            raise Http404 from error
        _demand(permissions.may_lead(request.user, target))
        return view(request, translation_id=translation_id)

    return guarded


@hooks.register("register_admin_urls", order=-10)
def guarded_addresses() -> list[URLPattern]:
    """wagtail-localize's own addresses once more, found first."""
    (below,) = localize_addresses()
    patterns = [
        URLPattern(p.pattern, _for_leaders(p.callback) if p.name == STOP else refuse)
        for p in below.url_patterns
        if p.name not in HARMLESS | REPORTS
    ]
    overview = RedirectView.as_view(pattern_name="translation_matrix")
    patterns += [
        path("reports/translations/", overview),
        path("reports/translations/results/", overview),
    ]
    return [path("localize/", include(patterns))]


@hooks.register("before_edit_page", order=-10)
@hooks.register("before_edit_snippet", order=-10)
def demand_right_to_edit(request: HttpRequest, instance: Any) -> None:
    """Before the desk, or wagtail-localize where a translation was stopped, takes over."""
    if not isinstance(instance, TranslatableMixin):
        return
    _demand(permissions.may_edit(request.user, instance))
    if "localize-restart-translation" in request.POST:
        _demand(permissions.may_lead(request.user, instance))


@hooks.register("before_delete_snippet")
def demand_own_language(request: HttpRequest, instances: list[Any]) -> None:
    """Wagtail asks for the permission of the type, in whatever language."""
    languages = permissions.languages_of(request.user)
    for instance in instances:
        _demand(not isinstance(instance, TranslatableMixin) or instance.locale_id in languages)


@hooks.register("before_delete_page")
@hooks.register("before_convert_alias_page")
def demand_more_than_translating(request: HttpRequest, page: Page) -> None:
    """Wagtail lets everybody who may change a page delete a draft and convert an alias."""
    _demand(not permissions.only_translates(request.user, page))


@hooks.register("before_move_page")
def demand_right_to_move(request: HttpRequest, page: Page, destination: Page) -> None:
    """Wagtail asks before it moves, and not before it shows the title of any page to anybody."""
    _demand(page.permissions_for_user(request.user).can_move_to(destination))


@hooks.register("before_bulk_action")
def demand_more_than_translating_each(
    request: HttpRequest, action_type: str, objects: list[Any], action: Any
) -> None:
    """The same for many at once."""
    for instance in objects:
        if isinstance(instance, Page):
            demand_more_than_translating(request, instance)


@hooks.register("construct_reports_menu")
def offer_reports_to_administrators(request: HttpRequest, menu_items: list[MenuItem]) -> None:
    """Wagtail's reports are theirs (cms.core.admin_urls); that of translations is the overview.
    Reports of other apps say themselves who sees them."""
    hidden = ["localize"] if request.user.is_superuser else ["localize", "/reports/"]
    menu_items[:] = [item for item in menu_items if not any(part in item.url for part in hidden)]
