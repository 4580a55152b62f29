"""Questions about meetings. Every list asks `for_listing()`: the same cost for any length."""

from typing import Any

from django.apps import apps
from django.db.models import F, Q
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail.query import PageQuerySet

from cms.core.querysets import public_pages, snippets_in_language
from meetings.choices import Format


class MeetingQuerySet(PageQuerySet):
    """Meetings by time, place in the tree and people."""

    def in_locale(self, locale: Locale) -> "MeetingQuerySet":
        """The public meetings of one language."""
        return public_pages(self.filter(locale=locale))

    def main(self) -> "MeetingQuerySet":
        """Editions, without their satellites."""
        return self.filter(facts__format=Format.MAIN)

    def upcoming(self) -> "MeetingQuerySet":
        """What is not over in its own zone, soonest first; undated ones last."""
        pending = Q(facts__ends_at__gt=timezone.now()) | Q(facts__ends_at=None)
        return self.filter(pending).order_by(F("facts__starts_at").asc(nulls_last=True), "title")

    def past(self) -> "MeetingQuerySet":
        """What is over in its own zone, latest first."""
        return self.filter(facts__ends_at__lte=timezone.now()).order_by("-facts__starts_at")

    def newest_first(self) -> "MeetingQuerySet":
        """By date, the undated (which are announced for later) before all."""
        return self.order_by(F("facts__starts_at").desc(nulls_first=True), "title")

    def facilitated_by(self, person: Page) -> "MeetingQuerySet":
        """The public meetings, in the person's language, that a person facilitates."""
        key = person.translation_key
        found = self.in_locale(person.locale).filter(facilitators__person__translation_key=key)
        return found.distinct().newest_first()

    def for_listing(self) -> "MeetingQuerySet":
        """With what a card shows, and without the body."""
        return self.select_related("facts__venue", "locale").defer("body")

    def with_venues(self, locale: Locale) -> list[Any]:
        """The meetings of `for_listing()` with venues in the reader's language. Two queries."""
        found = list(self)
        venues = snippets_in_language([m.facts.venue for m in found], locale)
        for meeting in found:
            meeting.facts.venue = venues.get(meeting.facts.venue_id)
        return found


def index_context(index: Page) -> dict[str, Any]:
    """The series, and the meetings that come and that were, of the index's language."""
    series_model = apps.get_model("meetings", "SeriesPage")
    meeting_model = apps.get_model("meetings", "MeetingPage")
    below = meeting_model.objects.descendant_of(index).in_locale(index.locale).for_listing()
    meetings = below.newest_first().with_venues(index.locale)
    series = public_pages(series_model.objects.child_of(index)).select_related("facts", "locale")
    return {
        "series": series.defer("body"),
        "upcoming": [m for m in reversed(meetings) if not m.facts.is_over],
        "past": [m for m in meetings if m.facts.is_over],
    }


def series_context(series: Page, facts: Any) -> dict[str, Any]:
    """The editions of a series, newest first, and its convening partners."""
    meeting_model = apps.get_model("meetings", "MeetingPage")
    children = meeting_model.objects.child_of(series).in_locale(series.locale)
    editions = children.for_listing().newest_first().with_venues(series.locale)
    return {
        "facts": facts,
        "editions": editions,
        "current_edition": next((m for m in reversed(editions) if not m.facts.is_over), None),
        "partners": partners_of(series),
    }


def partners_of(page: Page) -> list[Any]:
    """The partner rows of a page, organisations in the reader's language. Two queries."""
    rows = list(page.partners.select_related("organisation"))
    shown = snippets_in_language([row.organisation for row in rows], page.locale)
    public = [row for row in rows if row.organisation_id in shown]
    for row in public:
        row.organisation = shown[row.organisation_id]
    return public
