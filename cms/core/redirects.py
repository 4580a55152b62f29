"""From where a page was to where it is, for readers who follow an old address."""

from urllib.parse import urlsplit

from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
    HttpResponseRedirect,
)
from django.utils.deprecation import MiddlewareMixin
from wagtail.contrib.redirects.middleware import get_redirect
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from cms.core.querysets import public_pages


class RedirectMiddleware(MiddlewareMixin):
    """Answer a 404 with the redirect that editors or a changed address have left behind.

    Other than Wagtail's own: an address that now leads to a page nobody may see stays a 404, and
    what a page offers below its address (files, feeds, calendars) moves with the page.
    """

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        if response.status_code != 404:
            return response
        found = find_redirect(request)
        if found is None or _leads_back(request, found[0]):
            return response
        url, is_permanent = found
        return HttpResponsePermanentRedirect(url) if is_permanent else HttpResponseRedirect(url)


def find_redirect(request: HttpRequest) -> tuple[str, bool] | None:
    """Where the request's address leads now, and whether for good; None for nowhere."""
    with_query = Redirect.normalise_path(request.get_full_path(), decode_unicode=False)
    path = Redirect.normalise_path(request.path, decode_unicode=False)
    for candidate in dict.fromkeys([with_query, path]):
        redirect = get_redirect(request, candidate)
        if redirect is not None:
            query = request.META.get("QUERY_STRING", "") if candidate == path else ""
            return _target(redirect, f"?{query}" if query and redirect.redirect_page_id else "")
    page_path, output = split_output(path)
    redirect = get_redirect(request, page_path) if output else None
    return _target(redirect, output) if redirect and redirect.redirect_page_id else None


def split_output(path: str) -> tuple[str, str]:
    """Split a path into that of a page and what it offers: `/en/x/files/a.pdf` into `/en/x` and
    `files/a.pdf`; the second is empty for a page itself."""
    page, _slash, name = path.rpartition("/")
    if "." not in name:
        return path, ""
    if page.endswith("/files"):
        return page.removesuffix("/files"), f"files/{name}"
    return page, name


def _target(redirect: Redirect, output: str) -> tuple[str, bool] | None:
    if redirect.redirect_page_id:
        pages = Page.objects.filter(pk=redirect.redirect_page_id)
        if not public_pages(pages).exists():
            return None
    link = redirect.link
    return (f"{link}{output}", redirect.is_permanent) if link else None


def _leads_back(request: HttpRequest, url: str) -> bool:
    """Whether the redirect names the very address that was not found."""
    return urlsplit(url).path == request.path
