"""Quotes as readers see them, in their language, as far as the people agree."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from wagtail.models import Locale

from cms.core.querysets import in_language
from people.quotes.consent import may_show, shows_name, shows_role


@dataclass(frozen=True)
class ShownQuote:
    """Words and what may be said of who said them; what may not is empty.

    `url` leads to the person's page; `locale_id` tells the language of the words; `edition` is
    where or of what it was said, in words.
    """

    text: str
    name: str = ""
    role: str = ""
    organisation: str = ""
    edition: str = ""
    url: str = ""
    locale_id: int | None = None


@dataclass
class QuoteBatch:
    """Quotes that one page chooses, answered together: three queries for each language."""

    quotes: list[Any] = field(default_factory=list)
    _shown: dict[int, dict[int, ShownQuote]] = field(default_factory=dict)

    def in_language(self, locale: Locale) -> dict[int, ShownQuote]:
        if locale.pk not in self._shown:
            self._shown[locale.pk] = shown_quotes(self.quotes, locale)
        return self._shown[locale.pk]


def shown_quotes(quotes: Iterable[Any], locale: Locale) -> dict[int, ShownQuote]:
    """{pk of a chosen quote: as it is shown}, without those that may not be. Three queries.

    Consent counts for all languages together: what one version lacks, none is shown.
    """
    chosen = [quote for quote in quotes if quote is not None]
    if not chosen:
        return {}
    versions = _versions(chosen)
    own = {one.pk: one for found in versions.values() for one in found}
    chosen = [own.get(quote.pk, quote) for quote in chosen]
    public = [quote for quote in chosen if all(map(may_show, versions[quote.translation_key]))]
    named = [quote for quote in public if shows_name(quote)]
    pages = apps.get_model("people", "PersonPage").objects
    people = in_language([quote.person for quote in named], locale, pages)
    meetings = apps.get_model("meetings", "MeetingPage").objects.defer("body")
    places = in_language([quote.meeting for quote in public], locale, meetings)
    shown = {}
    for quote in public:
        candidates = {one.locale_id: one for one in versions[quote.translation_key]}
        version = candidates.get(locale.pk, quote)
        place = places.get(quote.meeting_id)
        shown[quote.pk] = _shown(version, people.get(quote.person_id), place)
    return shown


def _versions(quotes: list[Any]) -> dict[Any, list[Any]]:
    """The chosen quotes in all their languages, by translation key."""
    found: dict[Any, list[Any]] = {}
    keys = {quote.translation_key for quote in quotes}
    rows = apps.get_model("people", "Quote").objects.filter(translation_key__in=keys)
    for version in rows.select_related("person", "meeting").defer("meeting__body"):
        found.setdefault(version.translation_key, []).append(version)
    # One that is only in memory (a preview) stands for itself.
    return {q.translation_key: found.get(q.translation_key, [q]) for q in quotes}


def _shown(quote: Any, person: Any, place: Any) -> ShownQuote:
    by_name, by_role = shows_name(quote), shows_role(quote)
    return ShownQuote(
        text=quote.text,
        name=(person.title if person else quote.name) if by_name else "",
        role=quote.role if by_role else "",
        organisation=quote.organisation if by_name else "",
        edition=place.title if place else "",
        url=person.get_url() if person and by_name else "",
        locale_id=quote.locale_id,
    )
