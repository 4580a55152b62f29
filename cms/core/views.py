"""Addresses that are not pages."""

import re
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.cache import patch_cache_control, patch_vary_headers
from django.utils.translation import get_supported_language_variant
from django.utils.translation.trans_real import parse_accept_lang_header
from django.views.decorators.http import require_safe
from health_check.views import HealthCheckView
from wagtail.models import Page, Site

from cms.core.page_context import (
    Alternate,
    alternates_of,
    in_order,
    sections_of,
    text_direction,
)
from cms.core.querysets import public_pages

# Anything else, such as a NUL, is no page's address, and PostgreSQL refuses to look for it.
SLUG = re.compile(r"[\w-]+")

readyz = HealthCheckView.as_view(
    checks=[
        "health_check.checks.Cache",
        "health_check.checks.Database",
        "health_check.checks.Storage",
    ]
)


@require_safe
def choose_language(request: HttpRequest) -> HttpResponse:
    """Redirect `/` to the home page in the reader's best language (RFC 9110, Accept-Language)."""
    site = Site.find_for_request(request)
    if site is None:
        raise Http404
    homes = {a.language_code: a.url for a in alternates_of(site.root_page, request)}
    if not homes:
        raise Http404
    response = HttpResponseRedirect(homes[_best_language(request, list(homes))])
    patch_vary_headers(response, ["Accept-Language"])
    patch_cache_control(response, public=True, max_age=300)
    return response


def _best_language(request: HttpRequest, offered: list[str]) -> str:
    """The offered language a reader likes best; else the site's first, or the first offered.

    No cookie is asked. Django reads the first 500 characters of the header, and nothing of one that
    is not well-formed.
    """
    for accepted, quality in parse_accept_lang_header(request.headers.get("Accept-Language", "")):
        if accepted == "*":
            break
        try:
            language = get_supported_language_variant(accepted)
        except LookupError:
            continue
        # "q=0" is what a reader does not want.
        if quality and language in offered:
            return language
    return settings.LANGUAGE_CODE if settings.LANGUAGE_CODE in offered else offered[0]


@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """Whether the process answers."""
    return HttpResponse("ok\n", content_type="text/plain")


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What robots may read (RFC 9309): all but the admin; and where the sitemap is."""
    lines = ["User-agent: *", "Disallow: /admin/", f"Sitemap: {settings.SITE_URL}/sitemap.xml"]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The 404, which offers the page in the languages it exists in."""
    context = not_found_context(request)
    return render(request, "404.html", context, status=404)


def not_found_context(request: HttpRequest) -> dict[str, Any]:
    """The same address in other languages: slugs are shared, so only the prefix differs."""
    language = getattr(request, "LANGUAGE_CODE", settings.LANGUAGE_CODE)
    offered = []
    slugs = [part for part in request.path_info.split("/") if part][1:]
    if slugs and all(SLUG.fullmatch(slug) for slug in slugs):
        pages = public_pages(Page.objects.filter(slug=slugs[-1], depth=len(slugs) + 2))
        for page in pages.select_related("locale")[:20]:
            if page.url_path.split("/")[2:-1] == slugs:
                offered = alternates_of(page, request)
                break
    homes = public_pages(Page.objects.filter(depth=2)).select_related("locale")
    by_code = {home.locale.language_code: home for home in homes}
    context = {
        "alternates_elsewhere": offered,
        "languages": _languages_of_nothing(by_code, offered, request),
        "text_direction": text_direction(language),
    }
    if home := by_code.get(language):
        context["navigation"], context["footer_links"] = sections_of(home, request)
    return context


def _languages_of_nothing(
    homes: dict[str, Page], offered: list[Alternate], request: HttpRequest
) -> list[Alternate]:
    """For every language the page that was looked for, or the home page.

    Where no language has the page, none is said to be without it.
    """
    links = {
        code: Alternate(code, home.get_url(request) or "", is_elsewhere=bool(offered))
        for code, home in homes.items()
    }
    return in_order((links | {a.language_code: a for a in offered}).values())
