"""What may be said of a place and of somebody: the one answer that every output asks for. Pure.

The meeting's facts say how far its venue is public, a row how far the person is. Pages in every
language, lists, calendars, feeds, structured data, the API, papers, share cards, the search and
files to download show what these functions leave.
"""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.choices import Attendance


class VenueDisclosure(models.TextChoices):
    """How far the place of a meeting is public."""

    FULL = "full", _("With name and address")
    CITY = "city", _("City and country only")
    COUNTRY = "country", _("Country only")
    NONE = "none", _("Not shown")


class NameDisclosure(models.TextChoices):
    """How far it is public that somebody takes part."""

    NAMED = "named", _("With name")
    ORGANISATION = "organisation", _("Organisation only, name withheld")
    NONE = "none", _("Not mentioned")


def shows_address(facts: Any) -> bool:
    """Whether the venue of facts is public, with all that tells where it is."""
    return facts.venue_disclosure == VenueDisclosure.FULL


def shows_place(facts: Any) -> bool:
    """Whether anything is said of the place."""
    return facts.venue_disclosure != VenueDisclosure.NONE


def disclosed_venue(facts: Any, venue: Any) -> Any | None:
    """The venue of facts as far as it is public; None if nothing of it is, or nobody goes there.

    Of one that is not public in full, this is another venue in memory, with the city and the
    country alone. It has no `translation_key`, which would tell it from others in the same city;
    so the database refuses to save it.
    """
    # A meeting that has moved online keeps its venue, where nobody is to go any more.
    if venue is None or facts.attendance == Attendance.ONLINE or not shows_place(facts):
        return None
    if shows_address(facts):
        return venue
    city = venue.city if facts.venue_disclosure == VenueDisclosure.CITY else ""
    if not city and not venue.country:
        return None
    return type(venue)(
        pk=venue.pk,
        translation_key=None,
        locale_id=venue.locale_id,
        city=city,
        country=venue.country,
        live=venue.live,
        last_published_at=venue.last_published_at,
    )


def disclosed_contact(facts: Any) -> Any | None:
    """The contact person of facts; None if they are not public."""
    return None if facts.contact_withheld else facts.contact


def disclosed_other_contact(facts: Any, person: Any) -> Any | None:
    """Another contact of a meeting, for access or of its note; None if it is the person, in
    whatever language, who is kept from readers as its contact."""
    return None if is_withheld_contact(facts, person) else person


def is_withheld_contact(facts: Any, person: Any) -> bool:
    if person is None or not facts.contact_withheld or facts.contact is None:
        return False
    return person.translation_key == facts.contact.translation_key


def may_name(row: Any) -> bool:
    """Whether the person or guest of a row may be named."""
    return row.name_disclosure == NameDisclosure.NAMED


def is_mentioned(row: Any) -> bool:
    """Whether readers learn of a row at all, if only of the organisation."""
    return row.name_disclosure != NameDisclosure.NONE


def withheld_words(facts: Any, rows: Iterable[Any]) -> list[str]:
    """Words that readers are to find nowhere: of a place, and names. `rows` name people."""
    words = []
    if facts.venue and not shows_address(facts):
        known = {facts.venue.city, facts.venue.country_name}
        words += [word for word in (facts.venue.name, facts.venue.street) if word not in known]
    if facts.contact_withheld and facts.contact:
        words.append(facts.contact.title)
    for row in rows:
        if not may_name(row):
            words.append(row.guest_name or (row.person.title if row.person else ""))
    return [word for word in dict.fromkeys(words) if word]
