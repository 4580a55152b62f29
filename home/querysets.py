"""What the home page shows of the rest of the site. A fixed number of queries."""

from typing import Any

from wagtail.models import Page

from cms.core.querysets import in_language, public_pages
from meetings.models import MeetingPage, SeriesPage
from reports.listing import show_details
from reports.models import ReportPage

SHOWN_MEETINGS = 3
SHOWN_REPORTS = 3


def home_context(page: Page) -> dict[str, Any]:
    """The lists that the blocks of the page's body place, and the pages its calls lead to.

    What no block places is not asked for.
    """
    placed = {block.block_type for block in page.body}
    context: dict[str, Any] = {}
    meetings = MeetingPage.objects.main().in_locale(page.locale).for_listing()
    if "next_meetings" in placed:
        upcoming = meetings.upcoming()[:SHOWN_MEETINGS]
        context["next_meetings"] = upcoming.with_venues(page.locale)
    if "recent_meetings" in placed:
        past = meetings.past()[:SHOWN_MEETINGS]
        context["recent_meetings"] = past.with_venues(page.locale)
    if "series" in placed:
        series = public_pages(SeriesPage.objects.filter(locale=page.locale))
        context["series"] = list(series.select_related("facts", "locale").defer("body"))
    if "latest_reports" in placed:
        reports = ReportPage.objects.in_locale(page.locale).newest_first().for_listing()
        context["latest_reports"] = list(reports[:SHOWN_REPORTS])
        show_details(context["latest_reports"], page.locale)
    linked = [block.value["page"] for block in page.body if block.block_type == "call"]
    context["linked_pages"] = in_language(linked, page.locale, Page.objects.all())
    return context
