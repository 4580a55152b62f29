"""No page is published with a picture whose people have not agreed, whatever way it goes."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from wagtail.admin import messages
from wagtail.admin.modal_workflow import render_modal_workflow
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import Page

from cms.core.editing.pictures import pictures_of, refusal_of


class PublicationRefused(ValidationError):
    """A page was to be published and may not be as it is; its messages say why."""


class ConsentMissing(PublicationRefused):
    """A page was to be published with pictures that may not be; its messages say which."""


def missing_consent(page: Page) -> list[str]:
    """Why the pictures of a page, as it is in memory, may not be published."""
    refusals = [refusal_of(shown.picture) for shown in pictures_of(page)]
    return list(dict.fromkeys(filter(None, refusals)))


def demand_consent(page: Page) -> None:
    """Raise ConsentMissing unless every picture of the page may be published."""
    if refusals := missing_consent(page):
        raise ConsentMissing(refusals)


def say_refusals(request: HttpRequest, page: Page, refusals: Iterable[str]) -> None:
    """Tell the person why a page is not published."""
    for refusal in refusals:
        messages.error(request, f"{page.get_admin_display_title()}: {refusal}")


def with_consent_only(view: Callable[..., Any]) -> Callable[..., Any]:
    """A moderator's action on a page: an approval of what may not be published is undone.

    The view asks for the person's rights first, so nobody else learns what the page shows.
    """

    @wraps(view)
    def wrapper(request: HttpRequest, **kwargs: Any) -> Any:
        try:
            with transaction.atomic():
                return view(request, **kwargs)
        except PublicationRefused as error:
            page = get_object_or_404(Page, pk=kwargs["page_id"])
            say_refusals(request, page, error.messages)
            return _back_to(request, page)

    return wrapper


def _back_to(request: HttpRequest, page: Page) -> HttpResponse:
    """Lead back to the page; the dialogue of a comment is told where to go, and goes itself."""
    editor = reverse("wagtailadmin_pages:edit", args=[page.pk])
    url = get_valid_next_url_from_request(request) or editor
    if request.headers.get("x-requested-with") == "XMLHttpRequest":
        answer = {"step": "success", "redirect": url}
        return render_modal_workflow(request, "", None, {}, json_data=answer)
    return redirect(url)
