"""Every address of the site. Pages come last, below their language."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib.sitemaps.views import sitemap
from django.db import transaction
from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.views import serve

from cms.core.files.media import serve_rendition
from cms.core.search.views import search
from cms.core.sitemaps import PageSitemap
from cms.core.views import choose_language, healthz, readyz, robots

handler404 = "cms.core.views.page_not_found"

# A reader only reads; with SQLite, a transaction would make readers and writers wait in line.
serve_page = transaction.non_atomic_requests(serve)

urlpatterns = [
    path("", choose_language, name="choose_language"),
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap, {"sitemaps": {"pages": PageSitemap}}, name="sitemap"),
    path("oai/", include("reports.harvesting.urls")),
    path("api/", include("cms.core.api.urls")),
    path("admin/", include("cms.core.admin_urls")),
    path("admin/", include(wagtailadmin_urls)),
    path(f"{settings.MEDIA_URL.strip('/')}/<path:path>", serve_rendition, name="media"),
    *i18n_patterns(
        path("search/", search, name="search"),
        # What a page offers besides itself: files, calendars, citations. Wagtail's own pattern
        # only knows addresses that end in a slash.
        re_path(r"^((?:[\w\-]+/)*[^/]+\.\w+)$", serve_page, name="page_output"),
        # Before Wagtail's own, so that readers take no part in transactions.
        re_path(wagtail_urls.serve_pattern, serve_page, name="wagtail_serve"),
        path("", include(wagtail_urls)),
        prefix_default_language=True,
    ),
]
