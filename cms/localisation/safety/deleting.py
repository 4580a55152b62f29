"""Before a deletion: whether the person may delete all that goes with it, and what that is."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from wagtail import hooks
from wagtail.models import Page

from cms.localisation import permissions
from cms.localisation.safety.announcing import announce_deletion, going_with

READING = ("GET", "HEAD")


@hooks.register("before_delete_page")
def demand_right_for_each_language(request: HttpRequest, page: Page) -> None:
    """Each translation that goes with the page, and with those below it."""
    for translation in going_with(page.get_descendants(inclusive=True).specific()):
        if not translation.permissions_for_user(request.user).can_delete():
            raise PermissionDenied
    if request.method in READING:
        announce_deletion(request, page)


@hooks.register("before_bulk_action")
def demand_right_for_each_page(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> None:
    if action_type != "delete":
        return
    for instance in objects:
        if isinstance(instance, Page):
            demand_right_for_each_language(request, instance)


@hooks.register("before_delete_snippet")
def demand_each_language(request: HttpRequest, instances: list[Any]) -> None:
    """A snippet has the languages of the pages that a person may change."""
    languages = permissions.languages_of(request.user)
    if any(translation.locale_id not in languages for translation in going_with(instances)):
        raise PermissionDenied
    if request.method in READING:
        for instance in instances:
            announce_deletion(request, instance)
