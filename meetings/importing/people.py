"""The people a note names. Nobody gets a public page by being named."""

from collections.abc import Iterable
from typing import Any

from cms.core.translation_source import is_source
from meetings.models import MeetingFacilitator
from people.models import PersonPage


def known_person(name: str, email: str = "") -> PersonPage | None:
    """The person page of that name, or of that e-mail address; its source among languages."""
    found = list(PersonPage.objects.filter(title__iexact=name.strip()).order_by("pk"))
    if not found and email:
        found = list(PersonPage.objects.filter(facts__email__iexact=email).order_by("pk"))
    return next((person for person in found if is_source(person)), next(iter(found), None))


def facilitator_rows(people: Iterable[Any]) -> list[MeetingFacilitator]:
    """Rows in the note's order: pages of people we know, guests otherwise."""
    rows = []
    for person in people:
        page = known_person(person.name)
        rows.append(
            MeetingFacilitator(person=page)
            if page
            else MeetingFacilitator(
                guest_name=person.name, guest_organisation=person.organisation or ""
            )
        )
    return rows
