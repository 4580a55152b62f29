"""Takes what is withheld out of a page as it is stored: revisions, and what translators have. Pure.

A stored page is what `serializable_data` gives: fields by name, rows as lists under the name of
their relation.
"""

from dataclasses import dataclass, field
from typing import Any

from meetings.disclosure import NameDisclosure

PEOPLE = ("facilitators", "speakers", "authors")
CONTACTS = ("contact", "access_contact")
Stored = dict[str, Any]


@dataclass(frozen=True)
class Withheld:
    """What of a meeting is not public, and what takes its place.

    `organisations` has, by `translation_key` of a row, the organisation that stays of it, None
    where nothing does. `people` and `guests` are those that the rows name: older versions may name
    them in rows that are gone.
    """

    hides_address: bool = False
    venue: int | None = None
    venue_disclosure: str = ""
    # Keys of the contact who is withheld, in all languages.
    contacts: frozenset[int] = frozenset()
    organisations: dict[str, str | None] = field(default_factory=dict)
    people: dict[int, str | None] = field(default_factory=dict)
    guests: dict[str, str | None] = field(default_factory=dict)
    # Keys of rows that name somebody in public: who is withheld elsewhere stays there.
    named: frozenset[str] = frozenset()


def scrubbed(content: Stored, withheld: Withheld) -> Stored:
    """The stored page without what is withheld. The same where there is nothing to take out."""
    found = dict(content)
    if withheld.hides_address and "venue" in found:
        found["venue"] = withheld.venue if found["venue"] else found["venue"]
        found["venue_disclosure"] = withheld.venue_disclosure
    if withheld.hides_address and "sessions" in found:
        found["sessions"] = [{**row, "room": ""} for row in found["sessions"]]
    if withheld.contacts and "contact_withheld" in found and not found["contact_withheld"]:
        found["contact_withheld"] = True
    for name in CONTACTS:
        if found.get(name) in withheld.contacts:
            found[name] = None
    for relation in PEOPLE:
        if relation in found:
            rows = (_row(row, withheld) for row in found[relation])
            found[relation] = [row for row in rows if row is not None]
    return found


def _row(row: Stored, withheld: Withheld) -> Stored | None:
    if str(row.get("translation_key")) in withheld.named:
        return row
    found: list[tuple[Any, dict[Any, str | None]]] = [
        (str(row.get("translation_key")), withheld.organisations),
        (row.get("person"), withheld.people),
        (row.get("guest_name"), withheld.guests),
    ]
    for key, known in found:
        if key and key in known:
            organisation = known[key]
            return None if organisation is None else row | anonymous(organisation)
    return row


def anonymous(organisation: str) -> Stored:
    """The columns of a row that tells of an organisation only."""
    return {
        "person": None,
        "guest_name": "",
        "guest_organisation": organisation,
        "name_disclosure": NameDisclosure.ORGANISATION.value,
    }
