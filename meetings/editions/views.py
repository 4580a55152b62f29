"""*Start next edition* in the admin: a form, then what is left to do."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page

from cms.core.translation_source import is_source
from meetings.editions.forms import NextEditionForm
from meetings.editions.left_to_do import left_to_do, order_of_translations
from meetings.editions.quotes import quotes_not_offered
from meetings.editions.starting import latest_edition, start_next_edition
from meetings.models import MeetingPage, SeriesPage


def former_of(page_id: int) -> MeetingPage:
    """The edition that an address names: itself, or the last one of a series.

    Not found: what is no edition, and a translation, which follows its source.
    """
    page = get_object_or_404(Page, pk=page_id).specific
    former = latest_edition(page) if isinstance(page, SeriesPage) else page
    if not isinstance(former, MeetingPage) or not is_source(former):
        raise Http404
    if not SeriesPage.objects.parent_of(former).exists():
        raise Http404
    return MeetingPage.objects.get(pk=former.pk)


def start(request: HttpRequest, page_id: int) -> HttpResponse:
    """Ask what the next edition has of the last one, and make its draft."""
    page = former_of(page_id)
    series = SeriesPage.objects.parent_of(page).get()
    if not series.permissions_for_user(request.user).can_add_subpage():
        raise PermissionDenied
    former = page.get_latest_revision_as_object()
    form = NextEditionForm(request.POST or None, former=former, page=page, series=series)
    if request.method == "POST" and form.is_valid():
        edition = start_next_edition(page, form.wanted(), request.user)
        messages.success(request, _("“%(title)s” is a draft now.") % {"title": edition.title})
        return redirect("edition_left_to_do", edition.pk)
    context = {"form": form, "former": page, "not_offered": quotes_not_offered(former)}
    return TemplateResponse(request, "meetings/admin/edition_start.html", context)


def to_do(request: HttpRequest, page_id: int) -> HttpResponse:
    """What is left to do on an edition, page by page."""
    edition = get_object_or_404(MeetingPage, pk=page_id)
    if not edition.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    context = {
        "edition": edition,
        "pages": left_to_do(edition),
        "translate_url": order_of_translations(edition) if is_source(edition) else "",
    }
    return TemplateResponse(request, "meetings/admin/edition_left.html", context)
