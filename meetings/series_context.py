"""What the page of a series shows: its editions as a timeline."""

from typing import Any

from django.apps import apps
from django.http import HttpRequest
from wagtail.models import Page

from meetings.querysets import partners_of
from meetings.satellites import count_satellites


def series_context(series: Page, request: HttpRequest) -> dict[str, Any]:
    """The editions of a series, newest first, and its convening partners.

    The current edition is the one that takes place or comes next. Eight queries.
    """
    model = apps.get_model("meetings", "MeetingPage")
    children = model.objects.child_of(series).in_locale(series.locale)
    editions = children.for_listing().newest_first().with_venues(series.locale)
    counts = count_satellites(editions, series)
    for edition in editions:
        edition.satellite_count = counts[edition.path]
    return {
        "facts": series.shown_facts(request),
        "editions": editions,
        "current_edition": current_of(editions),
        "partners": partners_of(series),
        "feed_url": f"{series.get_url(request)}feed.atom",
    }


def current_of(editions: list[Any]) -> Any | None:
    """Of editions, newest first: the next that is not over, a dated one before those without."""
    pending = [edition for edition in reversed(editions) if not edition.facts.is_over]
    return next((e for e in pending if e.facts.start_date), next(iter(pending), None))
