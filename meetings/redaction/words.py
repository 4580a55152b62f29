"""The words of a meeting that may still stand in texts once it is redacted."""

from collections.abc import Iterable, Iterator
from typing import Any

from wagtail.models import Page

from meetings.disclosure import shows_address, withheld_words
from meetings.models import MeetingChange, Venue


def words_to_look_for(facts: Any, rows: Iterable[Any]) -> list[str]:
    """What is withheld, in all languages, of the present place and of those before a move."""
    rows = list(rows)
    people = [facts.contact if facts.contact_withheld else None, *(row.person for row in rows)]
    found = [*withheld_words(facts, rows), *_names(people)]
    if not shows_address(facts):
        found += _places(facts)
    return [word for word in dict.fromkeys(found) if word]


def _names(people: Iterable[Any]) -> Iterator[str]:
    keys = {person.translation_key for person in people if person is not None}
    yield from Page.objects.filter(translation_key__in=keys).values_list("title", flat=True)


def _places(facts: Any) -> Iterator[str]:
    keys = {facts.venue.translation_key} if facts.venue else set()
    told: set[str] = set()
    for entry in MeetingChange.objects.filter(facts=facts):
        for state in (entry.old, entry.new):
            keys |= {state["venue"]} if state.get("venue_name") else set()
            told |= {state["venue_name"]} if state.get("venue_name") else set()
    venues = list(Venue.objects.filter(translation_key__in=keys))
    public = {word for venue in venues for word in (venue.city, venue.country_name)}
    for venue in venues:
        told |= {venue.name, venue.street}
    yield from sorted(told - public)
