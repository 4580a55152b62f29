"""What the page of a series shows: its editions as a timeline."""

from typing import Any

from django.apps import apps
from django.http import HttpRequest
from wagtail.models import Page

from cms.core.linked_data import linked_data_json
from cms.core.page_context import absolute
from meetings.calendar_offer import subscription_to
from meetings.choices import Status
from meetings.group_history import histories_of
from meetings.querysets import partners_of
from meetings.satellites import count_satellites
from meetings.structured_data import series_data


def series_context(series: Page, request: HttpRequest) -> dict[str, Any]:
    """The editions of a series, newest first, and its convening partners.

    The current edition is the one that takes place, comes next, or was the latest. Ten queries.
    """
    model = apps.get_model("meetings", "MeetingPage")
    children = model.objects.child_of(series).in_locale(series.locale)
    editions = children.for_listing().newest_first().with_venues(series.locale)
    counts = count_satellites(editions, series)
    for edition in editions:
        edition.satellite_count = counts[edition.path]
    partners = partners_of(series)
    url = series.get_url(request) or ""
    return {
        "facts": series.shown_facts(request),
        "editions": editions,
        "current_edition": current_of(editions),
        "groups": histories_of(editions),
        "partners": partners,
        "feed_url": f"{url}feed.atom",
        "calendars": [subscription_to(url)],
        "structured_data": linked_data_json(series_data(series, editions, partners, absolute(url))),
    }


def current_of(editions: list[Any]) -> Any | None:
    """Of editions, newest first, the one the series answers with; None only where there is none.

    The next that is not over, a dated one before those without; what is cancelled only before the
    past; and when nothing is to come, the latest.
    """
    pending = [edition for edition in reversed(editions) if not edition.facts.is_over]

    def place(edition: Any) -> tuple[bool, bool]:
        return edition.facts.status == Status.CANCELLED, edition.facts.start_date is None

    return min(pending, key=place, default=next(iter(editions), None))
