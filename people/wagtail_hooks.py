"""People in the admin."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogActionRegistry
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.core.editing.chooser_views import LanguageSnippetChooserViewSet
from people.models import Organisation, PersonPage, Quote
from people.quotes.choosing import QuoteChooserViewSet
from people.quotes.views import withdraw_view
from people.quotes.withdrawing import WITHDRAWN
from people.replacing import views
from people.uses import is_linked


class OrganisationViewSet(SnippetViewSet):
    model = Organisation
    chooser_viewset_class = LanguageSnippetChooserViewSet
    icon = "group"
    list_display = ["name", "url", "locale"]
    add_to_admin_menu = True


class QuoteViewSet(SnippetViewSet):
    model = Quote
    chooser_viewset_class = QuoteChooserViewSet
    icon = "openquote"
    list_display = ["__str__", "consent", "attribution", "withdrawn_on", "locale"]
    list_filter = ["consent", "attribution"]
    add_to_admin_menu = True


register_snippet(OrganisationViewSet)
register_snippet(QuoteViewSet)


@hooks.register("register_log_actions")
def name_log_actions(actions: LogActionRegistry) -> None:
    actions.register_action(
        WITHDRAWN, _("Withdraw the consent to a quote"), _("Consent to a quote withdrawn")
    )


@hooks.register("register_admin_urls")
def addresses_of_people() -> list[URLPattern]:
    target = "<str:app_label>/<str:model_name>/<int:pk>/"
    return [
        path(f"uses/{target}", views.uses_view, name="where_used"),
        path(f"uses/{target}replace/", views.replace_view, name="replace_everywhere"),
        path("quotes/<int:pk>/withdraw/", withdraw_view, name="withdraw_quote"),
    ]


@hooks.register("register_page_header_buttons")
def uses_of_person(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """*Where used* in the menu of a person's page."""
    if issubclass(page.specific_class or Page, PersonPage) and _may_edit(page, user):
        url = reverse("where_used", args=["people", "personpage", page.pk])
        yield Button(_("Where used, and replace"), url=url, icon_name="link", priority=70)


@hooks.register("register_page_listing_more_buttons")
def uses_of_listed_person(page: Page, user: Any, next_url: str | None = None) -> Iterator[Button]:
    """The same in the list of pages."""
    yield from uses_of_person(page, user, "listing", next_url)


@hooks.register("register_snippet_listing_buttons")
def uses_of_snippet(snippet: Any, user: Any, next_url: str | None = None) -> Iterator[Button]:
    """The same in the lists of organisations and venues."""
    model = snippet._meta
    if is_linked(type(snippet)) and user.has_perm(f"{model.app_label}.change_{model.model_name}"):
        url = views.address("where_used", snippet)
        yield Button(_("Where used, and replace"), url=url, icon_name="link", priority=70)


@hooks.register("before_delete_page")
def warn_of_uses(request: HttpRequest, page: Page) -> None:
    """Before a person is deleted: where they are still named, and how to name somebody else.

    Before one is unpublished `wagtailadmin/pages/confirm_unpublish.html` says so: the hook there
    comes too late.
    """
    person = page.specific
    if request.method != "GET" or not isinstance(person, PersonPage):
        return
    count = person.naming_count
    if not count:
        return
    words = ngettext(
        "%(name)s is still named on %(count)s page.",
        "%(name)s is still named on %(count)s pages.",
        count,
    )
    url = views.address("replace_everywhere", person)
    button = messages.button(url, _("Replace everywhere…"))
    messages.warning(request, words % {"name": person.title, "count": count}, buttons=[button])


def _may_edit(page: Page, user: Any) -> bool:
    return page.permissions_for_user(user).can_edit()
