"""Releases in the admin: their addresses, the menu, the button, and the minute they go out."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from cms.core.translation_source import is_source
from cms.localisation.jobs.sources import FIRST_DEPTH
from cms.localisation.menu import REGISTER
from cms.localisation.releases import views
from cms.localisation.releases.rights import may_release
from cms.localisation.releases.running import publish_due_releases

hooks.register("run_on_schedule", publish_due_releases)


@hooks.register("register_admin_urls")
def release_addresses() -> list[URLPattern]:
    start = "translation/releases/"
    one = f"{start}<int:release_id>/"
    return [
        path(start, views.release_list, name="translation_releases"),
        path(f"{start}new/", views.new_release, name="translation_release_new"),
        path(one, views.release_page, name="translation_release"),
        path(f"{one}change/", views.change_release, name="translation_release_change"),
    ]


class ReleasesMenuItem(MenuItem):
    """For those who publish."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_release(request.user)


@hooks.register(REGISTER)
def offer_releases() -> MenuItem:
    return ReleasesMenuItem(
        _("Releases"),
        reverse("translation_releases"),
        name="releases",
        icon_name="calendar-check",
        order=400,
    )


@hooks.register("register_page_header_buttons")
def release_of_page(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """*Publish together* in the menu of a source."""
    may = page.depth >= FIRST_DEPTH and page.permissions_for_user(user).can_publish()
    if may and is_source(page):
        url = f"{reverse('translation_release_new')}?{urlencode({'page': page.pk})}"
        yield Button(_("Publish with its languages"), url=url, icon_name="upload", priority=65)
