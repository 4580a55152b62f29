"""Jobs in the admin: their addresses, the menu, and the buttons that lead to an order."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button
from wagtail.models import Page, TranslatableMixin
from wagtail_localize import wagtail_hooks as upstream

from cms.core.translation_source import is_source
from cms.localisation.jobs import completion  # noqa: F401  registers a receiver
from cms.localisation.jobs.access import may_order
from cms.localisation.jobs.bulk import OrderTranslation
from cms.localisation.jobs.job_view import change_job, job_page
from cms.localisation.jobs.listing import job_list
from cms.localisation.jobs.order_view import address_of_order, new_job
from cms.localisation.jobs.panel import TranslationPanel
from cms.localisation.jobs.reminders import remind_translators
from cms.localisation.jobs.sources import FIRST_DEPTH
from cms.localisation.menu import REGISTER
from cms.localisation.permissions import may_lead

hooks.register("register_bulk_action", OrderTranslation)
hooks.register("run_on_schedule", remind_translators)


@hooks.register("register_admin_urls")
def job_addresses() -> list[URLPattern]:
    return [
        path("translation/jobs/", job_list, name="translation_jobs"),
        path("translation/jobs/new/", new_job, name="translation_job_new"),
        path("translation/jobs/<int:job_id>/", job_page, name="translation_job"),
        path("translation/jobs/<int:job_id>/change/", change_job, name="translation_job_change"),
    ]


@hooks.register(REGISTER)
def offer_jobs() -> MenuItem:
    return MenuItem(
        _("Jobs"), reverse("translation_jobs"), name="jobs", icon_name="tasks", order=300
    )


@hooks.register("construct_homepage_panels")
def offer_translations(request: HttpRequest, panels: list[Any]) -> None:
    panels.append(TranslationPanel())


@hooks.register("register_page_header_buttons")
def order_of_page(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """*Translate* in the menu of a source."""
    if page.depth >= FIRST_DEPTH and _may_order_of(page, user):
        yield _button(page)


@hooks.register("register_page_listing_more_buttons")
def order_of_listed_page(page: Page, user: Any, next_url: str | None = None) -> Iterator[Button]:
    """The same in the list of pages."""
    yield from order_of_page(page, user, "listing", next_url)


@hooks.register("register_snippet_listing_buttons")
def order_of_snippet(snippet: Any, user: Any, next_url: str | None = None) -> Iterator[Button]:
    """The same in the lists of snippets."""
    if isinstance(snippet, TranslatableMixin) and _may_order_of(snippet, user):
        yield _button(snippet)


def _may_order_of(instance: Any, user: Any) -> bool:
    return may_order(user) and may_lead(user, instance) and is_source(instance)


def _button(instance: Any) -> Button:
    return Button(
        _("Translate"),
        url=address_of_order([instance]),
        icon_name="wagtail-localize-language",
        priority=60,
    )


def withdraw_upstream_buttons() -> None:
    """Take *Translate this page* and *Sync translated pages* away.

    Orders are given here, and translations follow their source by themselves. wagtail-localize
    1.14.5 has no setting for it and Wagtail 8 no hook that takes buttons of a page away; delete
    this when either has.
    """
    offered = {
        "register_page_header_buttons": upstream.page_listing_more_buttons,
        "register_page_listing_more_buttons": upstream.page_listing_more_buttons,
        "register_snippet_listing_buttons": upstream.register_snippet_listing_buttons,
    }
    for name, function in offered.items():
        hooks._hooks[name] = [each for each in hooks._hooks[name] if each[0] is not function]


withdraw_upstream_buttons()
