"""How far each page of a release is in each language, for people."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from cms.localisation.models import SourceDraft, TranslationStatus
from cms.localisation.preparation import has_draft


@dataclass(frozen=True)
class Cell:
    """One language of a page. Without a status it was never ordered, and does not hold anything."""

    locale: Locale
    status: TranslationStatus | None
    url: str
    is_ready: bool


@dataclass(frozen=True)
class Line:
    """A page with its languages."""

    page: Page
    url: str
    has_changes: bool
    cells: list[Cell]


def matrix(pages: list[Page], locales: list[Locale]) -> list[Line]:
    """Three queries, whatever the number of pages. What the words themselves say (marks, numbers)
    is found out at the desk and when it goes out."""
    keys = [page.translation_key for page in pages]
    statuses: dict[Any, dict[int, TranslationStatus]] = defaultdict(dict)
    for status in TranslationStatus.objects.filter(object_id__in=keys):
        statuses[status.object_id][status.locale_id] = status
    uuids = {
        (key, locale): uuid
        for key, locale, uuid in Translation.objects.filter(
            source__object_id__in=keys, enabled=True
        ).values_list("source__object_id", "target_locale_id", "uuid")
    }
    taken_up = SourceDraft.objects.filter(source__object_id__in=keys)
    drafts = set(taken_up.values_list("source__object_id", flat=True))
    return [
        _line(
            page,
            locales,
            statuses[page.translation_key],
            uuids,
            is_counted=not has_draft(page) or page.translation_key in drafts,
        )
        for page in pages
    ]


def _line(
    page: Page,
    locales: list[Locale],
    statuses: dict[int, TranslationStatus],
    uuids: dict,
    *,
    is_counted: bool,
) -> Line:
    """A draft that changes the source may ask for words that nobody has counted yet."""
    cells = []
    for locale in locales:
        uuid = uuids.get((page.translation_key, locale.pk))
        status = statuses.get(locale.pk) if uuid else None
        cells.append(
            Cell(
                locale,
                status,
                reverse("translation_desk", args=[uuid]) if uuid else "",
                bool(status and status.is_complete and is_counted),
            )
        )
    return Line(page, reverse("wagtailadmin_pages:edit", args=[page.pk]), has_draft(page), cells)
