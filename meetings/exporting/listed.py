"""The meetings of a table, each once, with what is said of it in a language.

What is said of a place is what every page says (`meetings.disclosure`), for editors too: a table
is handed on.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.db.models import Q
from wagtail.models import Locale, Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from cms.core.languages import language_code_of
from cms.core.querysets import public_pages, snippets_in_language
from meetings.disclosure import disclosed_venue
from meetings.querysets import show_venues, terms_of_meetings


@dataclass
class Listed:
    """A meeting: the page in the language of the table, or in one that there is.

    `facts` have the venue as far as it is public; `versions` are the pages by language code.
    """

    page: Any
    facts: Any
    is_public: bool = True
    versions: dict[str, Page] = field(default_factory=dict)
    series: str = ""
    edition: str = ""
    topics: list[str] = field(default_factory=list)
    regions: list[str] = field(default_factory=list)
    ways: list[Any] = field(default_factory=list)


def public_meetings(meetings: Any, locale: Locale) -> list[Listed]:
    """Some public meetings of one language, as a queryset. A fixed number of queries."""
    pages = show_venues(list(meetings.for_listing()), locale)
    return _completed([Listed(page, page.facts) for page in pages], public_pages, locale)


def meetings_for(user: Any, locale: Locale) -> list[Listed]:
    """All public meetings, and the drafts that somebody may change. A fixed number of queries.

    Of a page that is published, what is published; of a draft, its newest version. The newest
    meeting first, those without a date before all.
    """
    may_change = PagePermissionPolicy().instances_user_has_permission_for(user, "change")

    def known_pages(pages: Any) -> Any:
        mine = pages.filter(pk__in=may_change.values("pk"), alias_of=None)
        public = public_pages(pages)
        return pages.filter(Q(pk__in=public.values("pk")) | Q(pk__in=mine.values("pk")))

    model = apps.get_model("meetings", "MeetingPage").objects
    pages = known_pages(model.all()).select_related("latest_revision", "facts", "locale")
    chosen: dict[Any, Any] = {}
    # The language asked for, else what is public, else the oldest, which is the source.
    known = sorted(pages.defer("body"), key=lambda p: (p.locale_id != locale.pk, not p.live, p.pk))
    for page in known:
        chosen.setdefault(page.translation_key, page)
    told = {page.translation_key for page in known if page.first_published_at}
    public = set(public_pages(model.all()).values_list("translation_key", flat=True))
    listed = [
        Listed(page, page.facts if key in told else _facts_of_draft(page), key in public)
        for key, page in chosen.items()
    ]
    _show_venues(listed, locale)
    listed.sort(key=_newest_first, reverse=True)
    return _completed(listed, known_pages, locale)


def _newest_first(one: Listed) -> tuple[bool, str, str]:
    start = one.facts.start_date
    return start is None, start.isoformat() if start else "", one.page.slug


def _facts_of_draft(page: Any) -> Any:
    """The facts that the newest draft of a page has, which was never published; its title too."""
    if page.latest_revision is None:
        return page.facts
    model, content = type(page.facts), page.latest_revision.content
    values = {}
    for name in model.fact_names():
        column = model._meta.get_field(name)
        if name in content:
            values[column.attname] = column.to_python(content[name])
    page.title = content.get("title", page.title)
    return model(translation_key=page.translation_key, **values)


def _show_venues(listed: list[Listed], locale: Locale) -> None:
    """Two queries: drafts name venues that no facts are joined with."""
    ids = {one.facts.venue_id for one in listed if one.facts.venue_id}
    venues = apps.get_model("meetings", "Venue").objects.in_bulk(ids)
    shown = snippets_in_language(venues.values(), locale)
    for one in listed:
        one.facts.venue = disclosed_venue(one.facts, shown.get(one.facts.venue_id))


def _completed(listed: list[Listed], known_pages: Any, locale: Locale) -> list[Listed]:
    """With the other languages, what stands above, the terms and the ways to take part."""
    pages = [one.page for one in listed]
    model = apps.get_model("meetings", "MeetingPage").objects
    keys = {page.translation_key for page in pages}
    versions: dict[Any, dict[str, Page]] = {}
    for page in known_pages(model.filter(translation_key__in=keys)).defer("body"):
        code = language_code_of(page.locale_id)
        versions.setdefault(page.translation_key, {})[code] = page
    titles = _titles_above(pages, known_pages)
    terms = {name: terms_of_meetings(pages, name, locale) for name in ("topic", "region")}
    ways = _ways_of(pages)
    for one in listed:
        page = one.page
        one.versions = versions.get(page.translation_key, {})
        one.series = _nearest(page, titles["meetings.SeriesPage"])
        one.edition = _nearest(page, titles["meetings.MeetingPage"])
        one.topics = [term.title for term in terms["topic"].get(page.pk, [])]
        one.regions = [term.title for term in terms["region"].get(page.pk, [])]
        one.ways = ways.get(page.pk, [])
    return listed


def _paths_above(page: Page) -> list[str]:
    """The nearest first."""
    return [page.path[:end] for end in range(len(page.path) - page.steplen, 0, -page.steplen)]


def _titles_above(pages: Iterable[Page], known_pages: Any) -> dict[str, dict[str, str]]:
    paths = {path for page in pages for path in _paths_above(page)}
    return {
        label: dict(
            known_pages(apps.get_model(label).objects.filter(path__in=paths)).values_list(
                "path", "title"
            )
        )
        for label in ("meetings.SeriesPage", "meetings.MeetingPage")
    }


def _nearest(page: Page, titles: dict[str, str]) -> str:
    return next((titles[path] for path in _paths_above(page) if path in titles), "")


def _ways_of(pages: Iterable[Page]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    rows = apps.get_model("meetings", "MeetingWayToTakePart").objects.filter(page__in=list(pages))
    for row in rows:
        found.setdefault(row.page_id, []).append(row)
    return found
