"""Which language of a page to show."""

from typing import Any

from django.conf import settings
from django.db.models import Case, OuterRef, QuerySet, Subquery, Value, When
from wagtail.models import Page

from cms.core.page_context import with_origin
from cms.core.querysets import public_pages


def chosen_versions(pages: QuerySet, language: str | None) -> Any:
    """The public pages of a language; without one, every page once.

    Then it is the version that the others are translated from, or where that is not public, the
    first in the order of the settings.
    """
    public = public_pages(pages)
    if language:
        return public.filter(locale__language_code=language)
    return public.filter(pk=Subquery(_preferred().values("pk")[:1]))


def _preferred() -> QuerySet:
    """The public versions of the page outside, the best one first."""
    versions = Page.objects.filter(translation_key=OuterRef("translation_key"))
    places = [
        When(locale__language_code=code, then=Value(place))
        for place, (code, _name) in enumerate(settings.LANGUAGES)
    ]
    order = Case(*places, default=Value(len(places)))
    return with_origin(public_pages(versions)).order_by("is_translation", order)
