"""The promised publications of a meeting as readers see them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.apps import apps
from django.db.models import Q
from django.http import HttpRequest
from wagtail.models import Page
from wagtail_localize.models import TranslationSource

from cms.core.querysets import in_language, public_pages


@dataclass(frozen=True)
class ShownPromise:
    """A promise in words, or once its publication is public, the `report` to link to.

    `locale_id` is that of the words, which may be another than the page's for want of a
    translation.
    """

    title: str
    expected_on: date | None
    locale_id: int
    report: Any = None


def promises_of(
    meeting: Page, request: HttpRequest, launched: Iterable[Any] = ()
) -> list[ShownPromise]:
    """What a meeting promises, in the editor's order. One query, two where there is something.

    Nothing of what is `launched` and shown as such, nor of what was withdrawn since.
    """
    is_preview = getattr(request, "is_preview", False)
    rows = list(meeting.promises.all()) if is_preview else _published_rows(meeting)
    pages = apps.get_model("reports", "ReportPage").objects.select_related("facts")
    pages = pages.defer("body", "abstract")
    reports = in_language([row.report for row in rows], meeting.locale, pages)
    known = {report.translation_key for report in launched}
    shown = []
    for row in rows:
        report = reports.get(row.report_id)
        if report and (report.facts.is_withdrawn or report.translation_key in known):
            continue
        locale_id = row.locale_id or meeting.locale_id
        shown.append(ShownPromise(row.title, row.expected_on, locale_id, report))
    return shown


def _published_rows(meeting: Page) -> list[Any]:
    """The rows of a meeting, and those of its source that are not translated yet."""
    sources = TranslationSource.objects.filter(
        object_id=meeting.translation_key, translations__target_locale=meeting.locale_id
    )
    translated = type(meeting).objects.filter(
        translation_key=meeting.translation_key, locale__in=sources.values("locale")
    )
    rows = apps.get_model("meetings", "MeetingPromise").objects.filter(
        Q(page=meeting.pk) | Q(page__in=public_pages(translated).values("pk"))
    )
    found: dict[Any, Any] = {}
    for row in rows.select_related("report").order_by("sort_order", "pk"):
        if row.page_id == meeting.pk or row.translation_key not in found:
            found[row.translation_key] = row
    return list(found.values())
