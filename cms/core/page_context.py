"""The frame around every page: languages, breadcrumbs, navigation. Four queries."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import get_language_info, gettext, override
from wagtail.models import Page
from wagtail_localize.models import Translation

from cms.core.contents import contents_of
from cms.core.page_notices import notices_of
from cms.core.querysets import public_pages


@dataclass(frozen=True)
class Alternate:
    """The same page in one language; or, `is_elsewhere`, where to go on for want of it."""

    language_code: str
    url: str
    is_current: bool = False
    # What the other languages are translated from.
    is_source: bool = False
    is_elsewhere: bool = False
    # Of the same page only.
    title: str = ""

    @property
    def language_name(self) -> str:
        """The language's name in the language itself, such as `Français`."""
        return get_language_info(self.language_code)["name_local"].capitalize()

    @property
    def direction(self) -> str:
        return text_direction(self.language_code)

    @property
    def missing_note(self) -> str:
        """That the page is not in this language, said in this language."""
        with override(self.language_code):
            return gettext("This page is not in this language yet.")


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


def with_origin(pages: QuerySet) -> Any:
    """The pages with `is_translation`: whether they were translated from another language.

    The answer of `translation_source.is_source`, without a query for each.
    """
    made = Translation.objects.filter(
        source__object_id=OuterRef("translation_key"), target_locale_id=OuterRef("locale_id")
    )
    return pages.annotate(is_translation=Exists(made))


def alternates_of(page: Page, request: HttpRequest | None = None) -> list[Alternate]:
    """The languages in which the page is public, in the order of the settings. One query."""
    versions = with_origin(public_pages(Page.objects.filter(translation_key=page.translation_key)))
    return in_order(alternate_of(v, page, request) for v in versions.select_related("locale"))


def languages_of(
    page: Page, ancestors: Iterable[Page] = (), request: HttpRequest | None = None
) -> tuple[list[Alternate], list[Alternate]]:
    """The page's alternates; and for every language the page or what is nearest to it there.

    That is the nearest of `ancestors` that is public in the language, at last the home page: a
    reader thus reaches the own language from everywhere. The page itself is always among the
    second, as it may be a draft that is previewed. One query.
    """
    keys = [page.translation_key, *(ancestor.translation_key for ancestor in ancestors)]
    wanted = Page.objects.filter(Q(translation_key__in=keys) | Q(depth=2))
    versions = list(with_origin(public_pages(wanted)).select_related("locale").order_by("depth"))
    own = [v for v in versions if v.translation_key == page.translation_key]
    alternates = in_order(alternate_of(version, page, request) for version in own)
    # The deepest of a language is the last, and the page itself comes before any other.
    nearest = {v.locale.language_code: _elsewhere(v, request) for v in versions}
    here = page.locale.language_code
    itself = {here: Alternate(here, page.get_url(request) or "", is_current=True)}
    there = {alternate.language_code: alternate for alternate in alternates}
    return alternates, in_order((nearest | itself | there).values())


def alternate_of(
    version: Any, page: Page | None = None, request: HttpRequest | None = None
) -> Alternate:
    """One of the versions of `with_origin`, as an alternate of a page."""
    return Alternate(
        version.locale.language_code,
        version.get_url(request),
        is_current=page is not None and version.pk == page.pk,
        is_source=not version.is_translation,
        title=version.title,
    )


def _elsewhere(version: Page, request: HttpRequest | None) -> Alternate:
    return Alternate(version.locale.language_code, version.get_url(request), is_elsewhere=True)


def in_order(alternates: Iterable[Alternate]) -> list[Alternate]:
    """By language, in the order of the settings."""
    order = [code for code, _name in settings.LANGUAGES]
    return sorted(alternates, key=lambda alternate: order.index(alternate.language_code))


def source_of(alternates: Sequence[Alternate]) -> Alternate | None:
    """The version that the others are translated from; None if it is not public."""
    return next((alternate for alternate in alternates if alternate.is_source), None)


def absolute_alternates(alternates: Sequence[Alternate]) -> list[Alternate]:
    """The alternates as `hreflang` wants them: whole addresses, the source also as `x-default`.

    Where the source is not public, the first of them.
    """
    links = [Alternate(a.language_code, absolute(a.url)) for a in alternates]
    default = [source_of(alternates) or a for a in alternates[:1]]
    return [*links, *(Alternate("x-default", absolute(a.url)) for a in default)]


def ancestors_of(page: Page) -> list[Page]:
    """The pages above, from the home page on, without drafts and mirrors. One query."""
    own = Q(alias_of=None) | Q(alias_of__locale=F("locale"))
    return list(page.get_ancestors().live().filter(own, depth__gte=2).select_related("locale"))


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
    ancestors = ancestors_of(page)
    alternates, languages = languages_of(page, ancestors, request)
    navigation, footer_links = sections_of(page, request)
    return {
        "alternates": alternates,
        "languages": languages,
        "absolute_alternates": absolute_alternates(alternates),
        "breadcrumbs": [Link(a.title, a.get_url(request)) for a in ancestors],
        "navigation": navigation,
        "footer_links": footer_links,
        "canonical_url": absolute(page.get_url(request) or ""),
        "contents": contents_of(getattr(page, "body", None) or []),
        "text_direction": text_direction(page.locale.language_code),
        **_notices(page, request, alternates),
    }


def _notices(page: Page, request: HttpRequest, alternates: list[Alternate]) -> dict[str, Any]:
    """Nothing in a preview: it shows what readers do not see yet."""
    is_preview = getattr(request, "is_preview", False)
    return {} if is_preview else notices_of(page, source_of(alternates))
