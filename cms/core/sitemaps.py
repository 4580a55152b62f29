"""The sitemap, with each page's languages (sitemaps.org; hreflang as Google documents it)."""

from typing import Any

from django.contrib.sitemaps import Sitemap
from django.db.models import QuerySet
from wagtail.models import Page

from cms.core.page_context import (
    Alternate,
    absolute,
    absolute_alternates,
    in_order,
    with_origin,
)
from cms.core.querysets import public_pages


class PageSitemap(Sitemap):
    """All public pages. Wagtail's own sitemap has no language alternates."""

    def items(self) -> QuerySet[Page]:
        pages = public_pages(Page.objects.filter(depth__gte=2, alias_of=None))
        return pages.select_related("locale").order_by("path")

    def get_urls(self, page: int = 1, site: Any = None, protocol: Any = None) -> list[dict]:
        """One entry a page: `location`, `lastmod`, `alternates`. Two queries in all."""
        pages = list(self.paginator.page(page).object_list)
        versions: dict[Any, list[Alternate]] = {}
        keys = {p.translation_key for p in pages}
        sources: dict[Any, Any] = {}
        for version in with_origin(self.items().filter(translation_key__in=keys)):
            alternate = Alternate(
                version.locale.language_code,
                version.url or "",
                is_source=not version.is_translation,
            )
            versions.setdefault(version.translation_key, []).append(alternate)
            if alternate.is_source:
                sources[version.translation_key] = version
        return [
            self._entry(p, sources.get(p.translation_key, p), in_order(versions[p.translation_key]))
            for p in pages
        ]

    def _entry(self, page: Page, source: Page, alternates: list[Alternate]) -> dict[str, Any]:
        # With its source a translation changes too: its facts, or the notice that it is older.
        changed = [p.last_published_at for p in (page, source) if p.last_published_at]
        return {
            "item": page,
            "location": absolute(page.url or ""),
            "lastmod": max(changed, default=None),
            "changefreq": None,
            "priority": "",
            "alternates": [
                {"lang_code": link.language_code, "location": link.url}
                for link in absolute_alternates(alternates)
            ],
        }
