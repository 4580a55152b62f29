"""Meeting series in the API."""

from typing import Any

from django.http import HttpRequest
from wagtail.models import Locale

from cms.core.api.html import body_html
from cms.core.api.pages import Frame, page_collection, translation_state
from meetings.api import parts
from meetings.api.meetings import summaries_of
from meetings.api.shapes import Series, SeriesSummary
from meetings.series_context import series_context


def narrow(series: Any, values: dict[str, Any]) -> Any:
    """In the editors' order."""
    return series.select_related("facts", "locale").defer("body").order_by("path")


def _fields(series: Any) -> dict[str, Any]:
    return {
        "introduction": series.introduction,
        "first_convened": series.facts.first_convened,
    }


def summaries(
    series: list[Any], frames: list[Frame], locale: Locale, request: HttpRequest
) -> list[SeriesSummary]:
    return [SeriesSummary(**f, **_fields(one)) for f, one in zip(frames, series, strict=True)]


def details(series: Any, frame: Frame, request: HttpRequest) -> Series:
    """What the page of a series shows, asked from where the page asks."""
    context = series_context(series, request)
    return Series(
        **frame,
        **_fields(series),
        translation=translation_state(series),
        body_html=body_html(series),
        partners=[parts.partner(row) for row in context["partners"]],
        editions=summaries_of(context["editions"], series.locale, request),
    )


SERIES = page_collection(
    name="series",
    about="Series of meetings.",
    model="meetings.SeriesPage",
    summary=SeriesSummary,
    detail=Series,
    narrow=narrow,
    summaries=summaries,
    details=details,
)
