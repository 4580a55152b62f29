"""The series an imported meeting belongs to, in the language of the import."""

from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page, Site

from cms.core.translation_source import is_source
from cms.localisation.preparation import prepare
from meetings.importing.lengths import shorten_to_fit
from meetings.models import MeetingIndexPage, SeriesPage


def find_series(slug: str) -> SeriesPage | None:
    """The series of that slug in any language: its source if it is there in several."""
    found = list(SeriesPage.objects.filter(slug=slug).order_by("path"))
    return next((series for series in found if is_source(series)), next(iter(found), None))


def source_series() -> list[SeriesPage]:
    """Every series once, in the language it was written in."""
    return [series for series in SeriesPage.objects.order_by("title") if is_source(series)]


def nearest_parent(slug: str, locale: Locale) -> Page:
    """The page below which an import into the series would add its first page: the series, the
    index, or the home page of the language."""
    series = find_series(slug)
    index = MeetingIndexPage.objects.filter(locale=locale).first()
    in_language = series and series.get_translation_or_none(locale)
    return in_language or index or _home_in(locale)


def _home_in(locale: Locale) -> Page:
    home = Site.objects.get(is_default_site=True).root_page
    return home if home.locale_id == locale.pk else home.get_translation(locale)


def series_in(slug: str, locale: Locale, title: str) -> tuple[SeriesPage, bool]:
    """The series in the wanted language, and whether it was made now.

    One that exists in another language is sent to translation; one that exists nowhere is made
    below the index of meetings. New pages are drafts.
    """
    series = find_series(slug)
    if series is None:
        return _add_draft(_index_in(locale), SeriesPage(slug=slug, title=title)), True
    if series.locale_id == locale.pk:
        return series, False
    existing = series.get_translation_or_none(locale)
    if existing is not None:
        return existing.specific, False
    return _send_to_translation(series, locale), True


def _index_in(locale: Locale) -> Page:
    index = MeetingIndexPage.objects.filter(locale=locale).first()
    if index is not None:
        return index
    others = MeetingIndexPage.objects.order_by("path")
    other = next((index for index in others if is_source(index)), None)
    if other is not None:
        return _send_to_translation(other, locale)
    with translation.override(locale.language_code):
        index = MeetingIndexPage(slug="meetings", title=_("Meetings"), show_in_menus=True)
    return _add_draft(_home_in(locale), index)


def _add_draft(parent: Page, page: Any) -> Any:
    page.locale = parent.locale
    page.live = False
    shorten_to_fit([page])
    parent.add_child(instance=page)
    page.save_revision()
    return page


def _send_to_translation(page: Page, locale: Locale) -> Any:
    """Make the page's draft in that language, its parents' first."""
    prepare(page.specific, locale)
    return page.get_translation(locale).specific
