"""The frame around every page: languages, breadcrumbs, navigation. Four queries."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Q
from django.http import HttpRequest
from django.utils.translation import get_language_info
from wagtail.models import Page

from cms.core.contents import contents_of
from cms.core.querysets import public_pages


@dataclass(frozen=True)
class Alternate:
    """The same page in one language."""

    language_code: str
    url: str
    is_current: bool = False

    @property
    def language_name(self) -> str:
        """The language's name in the language itself, such as `Français`."""
        return get_language_info(self.language_code)["name_local"].capitalize()

    @property
    def direction(self) -> str:
        return text_direction(self.language_code)


@dataclass(frozen=True)
class Link:
    """A title and where it leads."""

    title: str
    url: str
    is_current: bool = False


def text_direction(language_code: str) -> str:
    """`rtl` for languages written from right to left, else `ltr`."""
    return "rtl" if get_language_info(language_code)["bidi"] else "ltr"


def absolute(url: str) -> str:
    """The whole address of a path of this site."""
    return f"{settings.SITE_URL}{url}"


def alternates_of(page: Page, request: HttpRequest | None = None) -> list[Alternate]:
    """The languages in which the page is public, in the order of the settings. One query."""
    versions = public_pages(Page.objects.filter(translation_key=page.translation_key))
    return _by_language(versions.select_related("locale"), page, request)


def languages_of(
    page: Page, request: HttpRequest | None = None
) -> tuple[list[Alternate], list[Alternate]]:
    """The page's alternates; and for every language the page or, where it is not, the home page.

    A reader thus reaches the own language from everywhere. One query.
    """
    wanted = Page.objects.filter(Q(translation_key=page.translation_key) | Q(depth=2))
    versions = list(public_pages(wanted).select_related("locale"))
    own = [version for version in versions if version.translation_key == page.translation_key]
    alternates = _by_language(own, page, request)
    there = {alternate.language_code for alternate in alternates}
    homes = [v for v in versions if v.depth == 2 and v.locale.language_code not in there]
    return alternates, _by_language([*own, *homes], page, request)


def _by_language(
    versions: Iterable[Page], page: Page, request: HttpRequest | None
) -> list[Alternate]:
    order = [code for code, _name in settings.LANGUAGES]
    found = [
        Alternate(version.locale.language_code, version.get_url(request), version.pk == page.pk)
        for version in versions
    ]
    return sorted(found, key=lambda alternate: order.index(alternate.language_code))


def absolute_alternates(alternates: list[Alternate]) -> list[Alternate]:
    """The alternates as `hreflang` wants them: whole addresses, the first also as `x-default`."""
    links = [Alternate(a.language_code, absolute(a.url)) for a in alternates]
    return [*links, *(Alternate("x-default", link.url) for link in links[:1])]


def breadcrumbs_of(page: Page, request: HttpRequest | None = None) -> list[Link]:
    """The way from the home page to the page, without the page and without drafts. One query."""
    ancestors = page.get_ancestors().live().filter(depth__gte=2).select_related("locale")
    return [Link(a.title, a.get_url(request)) for a in ancestors]


def sections_of(page: Page, request: HttpRequest | None = None) -> tuple[list[Link], list[Link]]:
    """The pages below the page's home: those in menus, and the rest for the footer. One query."""
    home = page.path[: Page.steplen * 2]
    sections = public_pages(Page.objects.filter(path__startswith=home, depth=3))
    menu: list[Link] = []
    footer: list[Link] = []
    for section in sections.select_related("locale").order_by("path"):
        link = Link(section.title, section.get_url(request), page.path.startswith(section.path))
        (menu if section.show_in_menus else footer).append(link)
    return menu, footer


def page_context(page: Page, request: HttpRequest) -> dict[str, Any]:
    """What the templates of every page may rely on."""
    alternates, languages = languages_of(page, request)
    navigation, footer_links = sections_of(page, request)
    return {
        "alternates": alternates,
        "languages": languages,
        "absolute_alternates": absolute_alternates(alternates),
        "breadcrumbs": breadcrumbs_of(page, request),
        "navigation": navigation,
        "footer_links": footer_links,
        "canonical_url": absolute(page.get_url(request) or ""),
        "contents": contents_of(getattr(page, "body", None) or []),
        "text_direction": text_direction(page.locale.language_code),
    }
