"""A paper as an HTTP response."""

import logging
import re
from typing import Any
from urllib.parse import quote

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import http_date, quote_etag
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.paper.cleaning import clean
from cms.core.paper.document import Document
from cms.core.paper.keeping import Paper, paper_of
from cms.core.paper.typesetting import PaperError
from cms.core.querysets import public_pages

logger = logging.getLogger(__name__)

RETRY_SECONDS = 120
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\u2066-\u2069]')


def paper_response(page: Any, name: str, extension: str, request: HttpRequest) -> HttpResponseBase:
    """A paper of a public page with a strong ETag (RFC 9110); 304 if it is known.

    404 for any other page, also to those who may see it: caches keep papers for everybody. 503 if
    the paper cannot be made.
    """
    if not public_pages(Page.objects.filter(pk=page.pk)).exists():
        raise Http404
    paper = paper_of(page, name, extension)
    if paper is None:
        raise Http404
    etag = quote_etag(paper.key)
    response = get_conditional_response(request, etag=etag)
    if response is None or response.status_code != 304:
        response = _made(paper, response)
    if response.status_code < 500:
        response["ETag"] = etag
        response["Cache-Control"] = "public, max-age=300"
    return response


def _made(paper: Paper, refusal: HttpResponseBase | None) -> HttpResponseBase:
    """The file, or what a condition of the request asks for (412)."""
    if refusal is not None and refusal.status_code != 200:
        return refusal
    try:
        content = paper.content()
    except PaperError:
        logger.exception("A paper of page %s could not be made.", paper.page.pk)
        return _unavailable()
    return _response(paper, content)


def _response(paper: Paper, content: bytes) -> HttpResponse:
    made_at = paper.kept.made_at()
    response = HttpResponse(content, content_type=paper.format.content_type)
    response["Content-Length"] = str(len(content))
    response["Content-Language"] = paper.document.language_code
    response["Content-Disposition"] = _disposition(paper)
    response["X-Content-Type-Options"] = "nosniff"
    if made_at is not None:
        response["Last-Modified"] = http_date(made_at.timestamp())
    return response


def _disposition(paper: Paper) -> str:
    """Two names (RFC 6266): one of plain letters, and the paper's own, in any letters."""
    ending = paper.format.extension
    kind = "inline" if paper.format.is_shown else "attachment"
    where = paper.page.url_path.strip("/").split("/")[-2:]
    plain = slugify("-".join([*where, paper.name, paper.document.language_code]))
    own = quote(f"{file_name(paper.document)}.{ending}")
    return f"{kind}; filename=\"{plain}.{ending}\"; filename*=utf-8''{own}"


def file_name(document: Document) -> str:
    """The title, and before it what kind of paper it is, without what file systems refuse."""
    words = " – ".join(filter(None, [document.title, document.kicker]))
    return " ".join(_NOT_IN_NAMES.sub(" ", clean(words)).split())[:120].strip(" .")


def _unavailable() -> HttpResponse:
    text = _("This document cannot be made at the moment. Please try again in a few minutes.")
    response = HttpResponse(text, content_type="text/plain; charset=utf-8", status=503)
    response["Retry-After"] = str(RETRY_SECONDS)
    response["Cache-Control"] = "no-store"
    return response
