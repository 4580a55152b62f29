"""Coverage of each section of the site and each type of snippet."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import CharField, Min
from django.db.models.functions import Substr
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from cms.core.page_context import text_direction
from cms.localisation.coverage.figures import Share, counted, shares
from cms.localisation.matrix.access import known_pages
from cms.localisation.models import TranslationStatus

SECTION_DEPTH = 3
HOME_DEPTH = 2


@dataclass(frozen=True)
class SectionCell:
    """A section in one language, with the address of its rows in the matrix."""

    share: Share
    url: str


@dataclass(frozen=True)
class Section:
    """A section with a cell for each language; `locale` is that of its title, if it has one."""

    title: str
    locale: Locale | None
    cells: list[SectionCell]

    @property
    def direction(self) -> str:
        return text_direction(self.locale.language_code) if self.locale else ""


def sections(user: AbstractBaseUser, locales: list[Locale]) -> list[Section]:
    """Pages by the page of the third level they stand below, then snippets by type. Five queries,
    whatever the number of sections. Titles only of what the user may know of."""
    statuses = counted(TranslationStatus.objects.filter(locale__in=locales))
    return [*_of_pages(user, statuses, locales), *_of_snippets(statuses, locales)]


def _of_pages(user: AbstractBaseUser, statuses: Any, locales: list[Locale]) -> list[Section]:
    path = Substr("source_page__path", 1, SECTION_DEPTH * Page.steplen, output_field=CharField())
    found = shares(statuses.exclude(source_page=None).annotate(section=path), "section")
    pages = known_pages(user).filter(path__in=list(found)).select_related("locale")
    known = {page.path: page for page in pages}
    return [
        _of_page(known[path], found[path], locales)
        if path in known
        else _section(_("Other pages"), None, found[path], locales, {})
        for path in sorted(found)
    ]


def _of_page(page: Page, found: dict[int, Share], locales: list[Locale]) -> Section:
    filters = {"q": page.title, "type": "pages"} if page.depth <= HOME_DEPTH else None
    return _section(page.title, page.locale, found, locales, filters or {"section": page.pk})


def _of_snippets(statuses: Any, locales: list[Locale]) -> list[Section]:
    types = statuses.filter(source_page=None).order_by()
    models = {
        one["content_type"]: one
        for one in types.values(
            "content_type", "content_type__app_label", "content_type__model"
        ).annotate(first=Min("pk"))
    }
    found = shares(types, "content_type")
    named = [_of_type(models[one], found[one], locales) for one in found]
    return sorted(named, key=lambda section: section.title)


def _of_type(names: dict[str, Any], found: dict[int, Share], locales: list[Locale]) -> Section:
    label = f"{names['content_type__app_label']}.{names['content_type__model']}"
    model = TranslationStatus._meta.apps.get_model(label)
    title = capfirst(str(model._meta.verbose_name_plural))
    return _section(title, None, found, locales, {"type": label})


def _section(
    title: str,
    locale: Locale | None,
    found: dict[int, Share],
    locales: list[Locale],
    filters: dict[str, Any],
) -> Section:
    return Section(
        title=title,
        locale=locale,
        cells=[
            SectionCell(found.get(one.pk, Share()), matrix_url(one, **filters)) for one in locales
        ],
    )


def matrix_url(locale: Locale, **filters: Any) -> str:
    """The rows of the matrix that a figure counts: of published sources, in one language."""
    query = {"language": locale.language_code, "published": "on", **filters}
    return f"{reverse('translation_matrix')}?{urlencode(query)}"
