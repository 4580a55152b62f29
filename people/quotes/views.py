"""*Withdraw consent* in the admin."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin import messages

from people.models import Quote
from people.quotes.withdrawing import withdraw
from people.replacing.views import edit_address


def withdraw_view(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask once, then take the quote away from everywhere."""
    if not request.user.has_perm("people.withdraw_quote"):
        raise PermissionDenied
    quote = get_object_or_404(Quote, pk=pk)
    if request.method != "POST":
        context = {"quote": quote, "edit_url": edit_address(quote)}
        return TemplateResponse(request, "people/admin/withdraw.html", context)
    withdraw(quote, user=request.user, today=timezone.localdate())
    messages.success(request, _("The consent is withdrawn: readers see the quote nowhere."))
    return redirect(edit_address(quote))
