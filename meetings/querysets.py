"""Questions about meetings. Every list asks `for_listing()`: the same cost for any length."""

from typing import Any

from django.apps import apps
from django.db.models import (
    Case,
    CharField,
    Exists,
    ExpressionWrapper,
    F,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    Value,
    When,
)
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail.query import PageQuerySet

from cms.core.querysets import public_pages, snippets_in_language
from meetings.access.filtering import providing
from meetings.choices import Format
from meetings.disclosure import NameDisclosure, disclosed_venue


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
        return self.filter(_pending()).soonest_first()

    def past(self) -> "MeetingQuerySet":
        """What is over in its own zone, latest first."""
        return self.filter(facts__ends_at__lte=timezone.now()).order_by("-facts__starts_at")

    def soonest_first(self) -> "MeetingQuerySet":
        """By date, the undated last."""
        return self.order_by(F("facts__starts_at").asc(nulls_last=True), "title", "pk")

    def newest_first(self) -> "MeetingQuerySet":
        """By date, the undated (which are announced for later) before all."""
        return self.order_by(F("facts__starts_at").desc(nulls_first=True), "title", "pk")

    def nearest_first(self) -> "MeetingQuerySet":
        """What is not over, soonest first; then what is over, latest first."""
        pending = self.alias(is_over=Case(When(_pending(), then=Value(0)), default=Value(1)))
        return pending.order_by(
            "is_over",
            Case(When(is_over=0, then=F("facts__starts_at"))).asc(nulls_last=True),
            F("facts__starts_at").desc(nulls_last=True),
            "title",
            "pk",
        )

    def recently_published(self) -> "MeetingQuerySet":
        """By first publication, newest first."""
        return self.order_by(F("first_published_at").desc(nulls_last=True), "-pk")

    def by_time(self, when: str) -> "MeetingQuerySet":
        """Those that are "upcoming" or "past"."""
        return self.upcoming() if when == "upcoming" else self.past()

    def in_series(self, slug: str) -> "MeetingQuerySet":
        """The editions and satellites of a public series."""
        series = public_pages(apps.get_model("meetings", "SeriesPage").objects.filter(slug=slug))
        path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
        return self.filter(Exists(series.alias(below=path).filter(below__startswith=F("path"))))

    def about_topic(self, code: str) -> "MeetingQuerySet":
        """Those with the topic of a code, which is the same in every language."""
        return self.filter(Exists(_rows("MeetingTopic").filter(topic__code=code)))

    def about_region(self, code: str) -> "MeetingQuerySet":
        """Those with the region of a code, which is the same in every language."""
        return self.filter(Exists(_rows("MeetingRegion").filter(region__code=code)))

    def in_year(self, year: str) -> "MeetingQuerySet":
        """Those that begin in a year."""
        return self.filter(facts__start_date__year=int(year))

    def of_format(self, kind: str) -> "MeetingQuerySet":
        return self.filter(facts__format=kind)

    def by_step_free(self, value: str) -> "MeetingQuerySet":
        """Those that say so of step-free access; see `meetings.access.filtering` for all these."""
        return providing(self, "step_free", value)

    def by_quiet_room(self, value: str) -> "MeetingQuerySet":
        return providing(self, "quiet_room", value)

    def by_captions(self, value: str) -> "MeetingQuerySet":
        return providing(self, "captions", value)

    def by_sign_language(self, value: str) -> "MeetingQuerySet":
        return providing(self, "sign_language", value)

    def by_interpretation(self, value: str) -> "MeetingQuerySet":
        return providing(self, "interpretation", value)

    def by_remote(self, value: str) -> "MeetingQuerySet":
        return providing(self, "remote", value)

    def by_follow_in(self, value: str) -> "MeetingQuerySet":
        return providing(self, "follow_in", value)

    def facilitated_by(self, person: Page) -> "MeetingQuerySet":
        """The public meetings, in the person's language, that a person facilitates by name."""
        rows = _rows("MeetingFacilitator").filter(
            person__translation_key=person.translation_key, name_disclosure=NameDisclosure.NAMED
        )
        return self.in_locale(person.locale).filter(Exists(rows)).newest_first()

    def with_sessions_of(self, person: Page) -> list[Any]:
        """The public meetings, in the person's language, at which a person speaks by name.

        Each has the `sessions_of_person`, in time; one without such a session is left out. Four
        queries.
        """
        speaks = apps.get_model("meetings", "MeetingSpeaker").objects.filter(
            page=OuterRef("page"),
            session_uuid=OuterRef("uuid"),
            person__translation_key=person.translation_key,
            name_disclosure=NameDisclosure.NAMED,
        )
        sessions = apps.get_model("meetings", "MeetingSession").objects.filter(Exists(speaks))
        held = Prefetch(
            "sessions", sessions.order_by("date", "start_time", "sort_order"), "sessions_of_person"
        )
        own = self.in_locale(person.locale).filter(Exists(sessions.filter(page=OuterRef("pk"))))
        return own.newest_first().for_listing().prefetch_related(held).with_venues(person.locale)

    def for_listing(self) -> "MeetingQuerySet":
        """With what a card shows, and without the body."""
        return self.select_related("facts__venue", "locale").defer("body")

    def with_venues(self, locale: Locale) -> list[Any]:
        """The meetings of `for_listing()` with venues in the reader's language. Two queries."""
        return show_venues(list(self), locale)


def show_venues(meetings: list[Any], locale: Locale) -> list[Any]:
    """Give the meetings of a listing their venues in the reader's language, as far as they are
    public. One query."""
    venues = snippets_in_language([m.facts.venue for m in meetings], locale)
    for meeting in meetings:
        facts = meeting.facts
        facts.venue = disclosed_venue(facts, venues.get(facts.venue_id))
    return meetings


def terms_of_meetings(meetings: list[Any], name: str, locale: Locale) -> dict[int, list[Any]]:
    """{pk of a meeting: its topics or regions} in the reader's language, in the editor's order.

    `name` is "topic" or "region". Two queries.
    """
    rows = apps.get_model("meetings", f"Meeting{name.title()}").objects.filter(page__in=meetings)
    rows = list(rows.select_related(name))
    shown = snippets_in_language([getattr(row, name) for row in rows], locale)
    found: dict[int, list[Any]] = {}
    for row in rows:
        found.setdefault(row.page_id, []).append(shown[getattr(row, f"{name}_id")])
    return found


def pages_with_words_of(meeting: Page) -> list[Page]:
    """The live pages that show facts or rows of a meeting: its languages, and their notes."""
    languages = list(type(meeting).objects.live().filter(translation_key=meeting.translation_key))
    notes = apps.get_model("meetings", "ConceptNotePage").objects.live()
    below = Q(pk=None)
    for version in languages:
        below |= Q(path__startswith=version.path, depth=version.depth + 1)
    return [*languages, *notes.filter(below)]


def _pending() -> Q:
    return Q(facts__ends_at__gt=timezone.now()) | Q(facts__ends_at=None)


def _rows(model: str) -> QuerySet:
    """The rows of a meeting, for a subquery."""
    return apps.get_model("meetings", model).objects.filter(page=OuterRef("pk"))


def partners_of(page: Page) -> list[Any]:
    """The partner rows of a page, organisations in the reader's language. Two queries."""
    rows = list(page.partners.select_related("organisation"))
    shown = snippets_in_language([row.organisation for row in rows], page.locale)
    public = [row for row in rows if row.organisation_id in shown]
    for row in public:
        row.organisation = shown[row.organisation_id]
    return public
