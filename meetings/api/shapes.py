"""What is sent of series, meetings and concept notes."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from cms.core.api.files import File
from cms.core.api.pages import ADDRESS, PageLink, PageShown, TranslationState
from cms.core.api.terms import Term
from meetings.choices import (
    Answer,
    Attendance,
    DatePrecision,
    Format,
    PartnerRole,
    Phase,
    SessionKind,
    Status,
    WayRole,
)

DAY_OR_MONTH = {"pattern": r"^\d{4}-\d{2}(-\d{2})?$"}
TIME = {"pattern": r"^\d{2}:\d{2}$"}


@dataclass(frozen=True, kw_only=True)
class MeetingDates:
    """When it takes place: local dates and times, and the zone they are in."""

    precision: DatePrecision
    first_day: Annotated[str | None, "YYYY-MM-DD; YYYY-MM if no more is known.", DAY_OR_MONTH]
    last_day: Annotated[str | None, "As `first_day`, and the same for one day.", DAY_OR_MONTH]
    begins_at: Annotated[str | None, "HH:MM on the first day.", TIME]
    ends_at: Annotated[str | None, "HH:MM on the last day.", TIME]
    time_zone: Annotated[str, "Of the IANA time zone database; may be empty for days alone."]
    is_over: Annotated[bool, "In that zone."]


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where it takes place. Where only the city or the country is public, the rest is empty."""

    name: str
    street: str
    city: str
    country: Annotated[str, "ISO 3166-1 alpha-2."]
    country_name: str
    website: str
    access_notes: str


LANGUAGES = "BCP 47 codes; sign languages by ISO 639-3."
ANSWER = "Null while nobody has said."


@dataclass(frozen=True, kw_only=True)
class Access:
    """What is provided so that people can take part and follow."""

    spoken_languages: Annotated[list[str], LANGUAGES]
    interpretation: Annotated[Answer | None, ANSWER]
    interpretation_languages: Annotated[list[str], LANGUAGES]
    captions: Annotated[Answer | None, ANSWER]
    caption_languages: Annotated[list[str], LANGUAGES]
    sign_language: Annotated[Answer | None, ANSWER]
    sign_languages: Annotated[list[str], LANGUAGES]
    step_free: Annotated[Answer | None, "Null online, and while nobody has said."]
    quiet_room: Annotated[Answer | None, "Null online, and while nobody has said."]
    remote: Annotated[Answer | None, "Whether one can take part from afar."]
    requests_until: Annotated[date | None, "By when to say what one needs."]


@dataclass(frozen=True, kw_only=True)
class NamedPerson:
    """Somebody named by a meeting."""

    name: Annotated[str, "Empty where it is withheld."]
    organisation: str
    address: Annotated[str | None, "Of their page, if they have one."]


@dataclass(frozen=True, kw_only=True)
class Partner:
    """An organisation, and what it does for the meeting or the series."""

    name: str
    role: PartnerRole
    website: str
    country: Annotated[str, "ISO 3166-1 alpha-2."]


@dataclass(frozen=True, kw_only=True)
class Group:
    """A group that meets in parallel with others."""

    id: UUID
    identity: Annotated[UUID, "The same at every edition at which the group met."]
    name: str
    first_convened: int | None
    focus_html: str


@dataclass(frozen=True, kw_only=True)
class Session:
    """A part of the programme."""

    id: UUID
    kind: SessionKind
    title: str
    description_html: str
    date: date | None
    begins_at: Annotated[str | None, "HH:MM in the meeting's zone.", TIME]
    ends_at: Annotated[str | None, "HH:MM in the meeting's zone.", TIME]
    room: str
    group: Annotated[UUID | None, "The id of the group it is for."]
    spoken_languages: Annotated[list[str], "Of the session; those of the meeting if empty."]
    interpretation: Annotated[Answer | None, "As in the whole meeting if null."]
    interpretation_languages: Annotated[list[str], LANGUAGES]
    speakers: list[NamedPerson]


@dataclass(frozen=True, kw_only=True)
class Quote:
    """What a participant said."""

    text: str
    edition: Annotated[str, "The edition it was said about; empty for this one."]
    name: Annotated[str, "Empty unless the person agreed to be named."]
    role: str
    organisation: Annotated[str, "Empty unless the person agreed to be named."]


@dataclass(frozen=True, kw_only=True)
class Promise:
    """A publication that is to be launched at the meeting; `report` is null until it is public."""

    title: str
    language: Annotated[str, "Of the title, where it is not translated yet."]
    expected_on: date | None
    report: PageLink | None


@dataclass(frozen=True, kw_only=True)
class WayToTakePart:
    """One way to take part. `website` is empty once it is closed."""

    role: WayRole
    title: str
    description_html: str
    website: str
    closes_on: date | None
    is_open: bool


@dataclass(frozen=True, kw_only=True)
class Recording:
    """A recording, on another site."""

    title: str
    address: Annotated[str, ADDRESS]
    file_language: Annotated[str | None, "The language of the recording, if it says one."]
    minutes: int | None
    captions: Annotated[Answer | None, ANSWER]
    caption_languages: Annotated[list[str], LANGUAGES]


@dataclass(frozen=True, kw_only=True)
class Contact(PageLink):
    """Whom to ask."""

    position: str
    email: str
    telephone: str


@dataclass(frozen=True, kw_only=True)
class MeetingSummary(PageShown):
    """A meeting as in lists: an edition of a series, or a satellite of an edition."""

    subtitle: str
    theme: str
    introduction: str
    format: Format
    phase: Annotated[Phase | None, "Of a satellite: when, seen from its edition."]
    status: Status
    attendance: Attendance
    dates: MeetingDates
    place: Annotated[Place | None, "Null online, and where it is to be announced or is not public."]
    access: Access
    series: PageLink | None
    edition: Annotated[PageLink | None, "Of a satellite: the meeting it belongs to."]
    topics: list[Term]
    regions: list[Term]


@dataclass(frozen=True, kw_only=True)
class Meeting(MeetingSummary):
    """A meeting with all that its page shows."""

    translation: TranslationState | None
    body_html: str
    online_address: Annotated[str, "How to take part online; empty once it is over."]
    contact: Contact | None
    access_note: str
    access_contact: Annotated[Contact | None, "Whom to tell what one needs, until it is over."]
    facilitators: list[NamedPerson]
    partners: list[Partner]
    groups: list[Group]
    sessions: list[Session]
    quotes: list[Quote]
    ways_to_take_part: list[WayToTakePart]
    recordings: list[Recording]
    materials: list[File]
    satellites: list[MeetingSummary]
    concept_note: PageLink | None
    promised_publications: list[Promise]
    launched_reports: list[PageLink]
    discussed_reports: list[PageLink]


@dataclass(frozen=True, kw_only=True)
class SeriesSummary(PageShown):
    """A series of meetings as in lists."""

    introduction: str
    first_convened: Annotated[int | None, "The year."]


@dataclass(frozen=True, kw_only=True)
class Series(SeriesSummary):
    """A series of meetings with all that its page shows; the newest edition first."""

    translation: TranslationState | None
    body_html: str
    partners: list[Partner]
    editions: list[MeetingSummary]


@dataclass(frozen=True, kw_only=True)
class ConceptNoteSummary(PageShown):
    """A concept note as in lists."""

    subtitle: str
    document_date: date | None
    meeting: PageLink | None


@dataclass(frozen=True, kw_only=True)
class ConceptNote(ConceptNoteSummary):
    """A concept note with its text, footnotes included."""

    translation: TranslationState | None
    body_html: str
    contact: Contact | None
    facilitators: list[NamedPerson]
