"""Pages in the API: what all of them have, and collections of one type."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from django.apps import apps
from django.http import HttpRequest
from django.utils.translation import override
from wagtail.models import Locale, Page

from cms.core.api.collections import Collection, api_address
from cms.core.api.parameters import Parameter
from cms.core.api.problems import not_found
from cms.core.api.versions import chosen_versions
from cms.core.languages import language_code_of
from cms.core.page_context import Alternate, absolute, in_order, with_origin
from cms.core.page_notices import notices_of
from cms.core.querysets import public_pages

ADDRESS = {"format": "uri"}


@dataclass(frozen=True, kw_only=True)
class Version:
    """A language in which a page is public."""

    language: str
    address: Annotated[str, "The page for readers.", ADDRESS]
    api_address: Annotated[str, ADDRESS]
    is_source: Annotated[bool, "Whether the others are translated from it."]


@dataclass(frozen=True, kw_only=True)
class PageLink:
    """A page that another names. `language` is its own, where that page has no other."""

    id: UUID
    api_address: Annotated[str, ADDRESS]
    address: Annotated[str, "The page for readers.", ADDRESS]
    language: str
    title: str


@dataclass(frozen=True, kw_only=True)
class PageShown:
    """What every page has."""

    id: Annotated[UUID, "The same in every language."]
    api_address: Annotated[str, ADDRESS]
    address: Annotated[str, "The page for readers.", ADDRESS]
    language: str
    title: str
    versions: Annotated[list[Version], "The languages it is public in, this one among them."]
    first_published_at: datetime | None
    last_published_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class TranslationState:
    """What readers of a translation are told about it."""

    is_outdated: Annotated[bool, "The source has changed since."]
    is_incomplete: Annotated[bool, "Parts are in the language of the source."]
    is_machine: Annotated[bool, "A machine translated some of it, and nobody has checked that."]


Frame = dict[str, Any]


def page_link(page: Page, name: str, request: HttpRequest) -> PageLink:
    """A link to a page of the collection `name`. No query if its locale is known."""
    language = language_code_of(page.locale_id)
    return PageLink(
        id=page.translation_key,
        api_address=api_address(name, page.translation_key, language=language),
        address=page_address(page, request),
        language=language,
        title=page.title,
    )


def page_address(page: Page, request: HttpRequest) -> str:
    return absolute(page.get_url(request) or "")


def frames_of(pages: Iterable[Any], name: str, request: HttpRequest) -> list[Frame]:
    """The fields of `PageShown` for each page. One query."""
    listed = list(pages)
    versions = _versions_of(listed, name, request)
    return [
        {
            **vars(page_link(page, name, request)),
            "versions": versions.get(page.translation_key, []),
            "first_published_at": page.first_published_at,
            "last_published_at": page.last_published_at,
        }
        for page in listed
    ]


def _versions_of(pages: list[Any], name: str, request: HttpRequest) -> dict[Any, list[Version]]:
    keys = {page.translation_key for page in pages}
    public = public_pages(Page.objects.filter(translation_key__in=keys))
    found: dict[Any, list[Alternate]] = {}
    for page in with_origin(public).select_related("locale"):
        alternate = Alternate(
            page.locale.language_code,
            page_address(page, request),
            is_source=not page.is_translation,
        )
        found.setdefault(page.translation_key, []).append(alternate)
    return {
        key: [_version(alternate, name, key) for alternate in in_order(alternates)]
        for key, alternates in found.items()
    }


def _version(alternate: Alternate, name: str, key: UUID) -> Version:
    code = alternate.language_code
    return Version(
        language=code,
        address=alternate.url,
        api_address=api_address(name, key, language=code),
        is_source=alternate.is_source,
    )


def translation_state(page: Page) -> TranslationState | None:
    """What the notice above a translation says; None where there is none. One query."""
    notice = notices_of(page, None).get("translation_notice")
    if notice is None:
        return None
    return TranslationState(
        is_outdated=notice.is_outdated,
        is_incomplete=notice.is_incomplete,
        is_machine=notice.is_machine,
    )


def page_collection(
    *,
    name: str,
    about: str,
    model: str,
    summary: type,
    detail: type,
    narrow: Callable[[Any, dict[str, Any]], Any],
    summaries: Callable[[list[Any], list[Frame], Locale, HttpRequest], list[Any]],
    details: Callable[[Any, Frame, HttpRequest], Any],
    parameters: Sequence[Parameter] = (),
) -> Collection:
    """The collection of all public pages of a type.

    `narrow` takes the pages and the values of the parameters, and returns those asked for in their
    order, with what `summaries` need. `summaries` are asked once for each language, `details` with
    the page's language active.
    """

    def listed(values: dict[str, Any]) -> Any:
        pages = chosen_versions(apps.get_model(model).objects.all(), values["language"])
        return narrow(pages, values)

    def show_list(pages: Sequence[Any], request: HttpRequest) -> list[Any]:
        frames = dict(
            zip([page.pk for page in pages], frames_of(pages, name, request), strict=True)
        )

        def show(own: list[Any], locale: Locale) -> list[Any]:
            return summaries(own, [frames[page.pk] for page in own], locale, request)

        return by_language(pages, show)

    def show_one(key: UUID, language: str | None, request: HttpRequest) -> Any:
        versions = apps.get_model(model).objects.filter(translation_key=key)
        page = chosen_versions(versions, language).select_related("locale", "facts").first()
        if page is None:
            raise missing(key, versions, language)
        with override(page.locale.language_code):
            return details(page, frames_of([page], name, request)[0], request)

    return Collection(name, about, summary, detail, parameters, listed, show_list, show_one)


def by_language(things: Sequence[Any], show: Callable[[list[Any], Locale], list[Any]]) -> list[Any]:
    """What `show` makes of the things of each language, with it active; in the things' order."""
    groups: dict[Locale, list[int]] = {}
    for place, thing in enumerate(things):
        groups.setdefault(thing.locale, []).append(place)
    shown: dict[int, Any] = {}
    for locale, places in groups.items():
        with override(locale.language_code):
            made = show([things[place] for place in places], locale)
        shown |= dict(zip(places, made, strict=True))
    return [shown[place] for place in range(len(things))]


def missing(key: UUID, versions: Any, language: str | None) -> Exception:
    """404, with the languages in which there is something, if any."""
    public = public_pages(versions).values_list("locale__language_code", flat=True)
    languages = sorted(public) if language else []
    if not languages:
        return not_found(f"Nothing public has the id {key} here.")
    return not_found(f"This is not in {language}. See `languages`.", languages=languages)
