"""The addresses of *Start next edition*, and the buttons that lead there."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from cms.core.translation_source import is_source
from meetings.editions import views
from meetings.models import MeetingPage, SeriesPage


@hooks.register("register_admin_urls")
def edition_addresses() -> list[URLPattern]:
    return [
        path("next-edition/<int:page_id>/", views.start, name="edition_start"),
        path("next-edition/<int:page_id>/to-do/", views.to_do, name="edition_left_to_do"),
    ]


@hooks.register("register_page_header_buttons")
def next_edition_button(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """*Start next edition* in the menu of a series that has editions, and of an edition."""
    series = _series_of(page)
    if series is None or not series.permissions_for_user(user).can_add_subpage():
        return
    if is_source(page):
        url = reverse("edition_start", args=[page.pk])
        yield Button(_("Start next edition"), url=url, icon_name="calendar-alt", priority=65)


@hooks.register("register_page_header_buttons")
def left_to_do_button(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """The way back to *What is left to do*, until the edition is public."""
    is_edition = issubclass(page.specific_class or Page, MeetingPage) and _series_of(page)
    if is_edition and not page.live and page.permissions_for_user(user).can_edit():
        url = reverse("edition_left_to_do", args=[page.pk])
        yield Button(_("What is left to do"), url=url, icon_name="list-ul", priority=64)


@hooks.register("register_page_listing_more_buttons")
def next_edition_in_list(page: Page, user: Any, next_url: str | None = None) -> Iterator[Button]:
    """The same in the list of pages."""
    yield from next_edition_button(page, user, "listing", next_url)


def _series_of(page: Page) -> Page | None:
    """The series of an edition, or a series with editions itself."""
    kind = page.specific_class or Page
    if issubclass(kind, SeriesPage):
        return page if page.numchild else None
    if not issubclass(kind, MeetingPage):
        return None
    parent = page.get_parent()
    return parent if issubclass(parent.specific_class or Page, SeriesPage) else None
