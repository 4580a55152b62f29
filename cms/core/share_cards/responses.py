"""A share card as an HTTP response."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from wagtail.models import Page

from cms.core.querysets import public_pages
from cms.core.share_cards.keeping import card_of, kept_card


def share_card_response(page: Any, request: HttpRequest) -> HttpResponseBase:
    """The card of a public page as a PNG with a strong ETag (RFC 9110); 304 if it is known.

    404 for any other page, also to those who may see it: caches keep the card for everybody.
    """
    if not public_pages(Page.objects.filter(pk=page.pk)).exists():
        raise Http404
    card = card_of(page)
    etag = quote_etag(card.key)
    response = get_conditional_response(request, etag=etag)
    if response is None or response.status_code != 304:
        response = HttpResponse(kept_card(page, card), content_type="image/png")
    response["ETag"] = etag
    response["Cache-Control"] = "public, max-age=3600"
    return response
