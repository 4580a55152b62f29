"""The sitemap, with each page's languages (sitemaps.org; hreflang as Google documents it)."""

from typing import Any

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.db.models import QuerySet
from wagtail.models import Page

from cms.core.page_context import absolute
from cms.core.querysets import public_pages


class PageSitemap(Sitemap):
    """All public pages. Wagtail's own sitemap has no language alternates."""

    def items(self) -> QuerySet[Page]:
        pages = public_pages(Page.objects.filter(depth__gte=2, alias_of=None))
        return pages.select_related("locale").order_by("path")

    def get_urls(self, page: int = 1, site: Any = None, protocol: Any = None) -> list[dict]:
        """One entry a page: `location`, `lastmod`, `alternates`. Two queries in all."""
        order = [code for code, _name in settings.LANGUAGES]
        pages = list(self.paginator.page(page).object_list)
        versions: dict[Any, dict[str, str]] = {}
        keys = {p.translation_key for p in pages}
        for version in self.items().filter(translation_key__in=keys):
            urls = versions.setdefault(version.translation_key, {})
            urls[version.locale.language_code] = absolute(version.url or "")
        return [self._entry(p, versions[p.translation_key], order) for p in pages]

    def _entry(self, page: Page, urls: dict[str, str], order: list[str]) -> dict[str, Any]:
        codes = sorted(urls, key=order.index)
        alternates = [{"lang_code": code, "location": urls[code]} for code in codes]
        default = {"lang_code": "x-default", "location": urls[codes[0]]}
        return {
            "item": page,
            "location": urls[page.locale.language_code],
            "lastmod": page.last_published_at,
            "changefreq": None,
            "priority": "",
            "alternates": [*alternates, default],
        }
