"""What was understood of a concept note."""

from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from meetings.concept_notes.document import BodyBlock, Footnote


@dataclass(frozen=True)
class VenueReading:
    """A place. The country is an ISO 3166 alpha-2 code or None; the rest may be empty."""

    name: str
    url: str = ""
    street: str = ""
    city: str = ""
    country: str | None = None


@dataclass(frozen=True)
class FacilitatorReading:
    """A person with the organisation, which may be empty."""

    name: str
    organisation: str = ""


@dataclass(frozen=True)
class GroupReading:
    """A parallel group; the year it was first convened in, if the text says so."""

    name: str
    first_convened: int | None
    focus_html: str


@dataclass(frozen=True)
class SessionReading:
    """A joint session; `day` counts the days of the meeting from 1."""

    title: str
    day: int | None
    description_html: str
    text: str


@dataclass(frozen=True)
class QuoteReading:
    """What a participant said, without quotation marks, of which edition (such as "2018"), and
    who said it in the words of the note, which may be empty."""

    text: str
    edition: str = ""
    name: str = ""


@dataclass(frozen=True)
class ContactReading:
    """Whom to ask; the name or the e-mail address may be empty, not both."""

    name: str
    email: str = ""


@dataclass
class ConceptNoteReading:
    """A concept note that was read. What is not in a field of its own is in `body`, in order.

    `is_also_online` says that one can attend at the venue and online. `time_zone`, a name of the
    IANA database, is what somebody who corrected the reading has chosen.
    """

    language: str
    title: str
    subtitle: str = ""
    document_date: date | None = None
    date_precision: str = "unannounced"
    start_date: date | None = None
    end_date: date | None = None
    start_time: time | None = None
    end_time: time | None = None
    time_zone: str = ""
    venue: VenueReading | None = None
    is_also_online: bool = False
    facilitators: list[FacilitatorReading] = field(default_factory=list)
    groups: list[GroupReading] = field(default_factory=list)
    joint_sessions: list[SessionReading] = field(default_factory=list)
    quotes: list[QuoteReading] = field(default_factory=list)
    outcomes: list[str] = field(default_factory=list)
    outcomes_introduction: str = ""
    footnotes: list[Footnote] = field(default_factory=list)
    contact: ContactReading | None = None
    body: list[BodyBlock] = field(default_factory=list)
    not_understood: list[str] = field(default_factory=list)

    def as_json_dict(self) -> dict[str, Any]:
        """The reading as `import_concept_note --json` prints it, without `url` and `created`."""
        return {
            "title": self.title,
            "subtitle": self.subtitle,
            "start_date": _iso(self.start_date),
            "end_date": _iso(self.end_date),
            "document_date": _iso(self.document_date),
            "venue": _venue(self.venue),
            "facilitators": [
                {"name": person.name, "organisation": person.organisation}
                for person in self.facilitators
            ],
            "groups": [
                {"name": group.name, "first_convened": group.first_convened}
                for group in self.groups
            ],
            "joint_sessions": [session.text for session in self.joint_sessions],
            "quotes": [{"text": quote.text, "edition": quote.edition} for quote in self.quotes],
            "outcomes": list(self.outcomes),
            "footnotes": [footnote.text for footnote in self.footnotes],
            "contact": (
                {"name": self.contact.name, "email": self.contact.email} if self.contact else None
            ),
            "not_understood": list(self.not_understood),
        }


def _iso(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _venue(venue: VenueReading | None) -> dict[str, Any] | None:
    if venue is None:
        return None
    return {
        "name": venue.name,
        "url": venue.url,
        "street": venue.street,
        "city": venue.city,
        "country": venue.country,
    }
