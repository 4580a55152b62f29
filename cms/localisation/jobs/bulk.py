"""*Order translation* for the pages that are ticked in the list of pages."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import PageBulkAction
from wagtail.models import Page

from cms.localisation.jobs.order_view import address_of_order
from cms.localisation.permissions import may_lead

# Their numbers stand in an address, which has an end.
MOST_PAGES = 300


class OrderTranslation(PageBulkAction):
    """Leads to the order form, which asks all that there is to ask."""

    display_name = gettext_lazy("Order translation")
    aria_label = gettext_lazy("Order translations of the selected pages")
    action_type = "order_translation"
    action_priority = 45

    def check_perm(self, page: Page) -> bool:
        return may_lead(self.request.user, page)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        pages, others = self.get_actionable_objects()
        for page in others["items_with_no_access"]:
            messages.error(request, _("You may not order translations of “%s”.") % page)
        if len(pages) > MOST_PAGES:
            text = _("Choose at most %d pages, or the page above them.")
            messages.error(request, text % MOST_PAGES)
        elif pages and not others["items_with_no_access"]:
            return redirect(address_of_order(pages))
        return redirect(self.next_url)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.get(request, *args, **kwargs)
