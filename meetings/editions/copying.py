"""What the next edition has of the last one. Pure: takes pages, returns pages that nobody saved.

Structure, words, people, groups and calls stay. Dates, places, addresses where one applies, files,
recordings, promises and outcomes are of one edition only. Every identity is new, so that no
calendar, feed or translation takes one edition for the other.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from meetings.access.provisions import PROVISIONS
from meetings.choices import DatePrecision
from meetings.editions.quotes import quotes_to_offer
from meetings.models import ConceptNotePage, MeetingFacts, MeetingPage

SAME_WORDS = ("subtitle", "introduction", "picture", "picture_description")
# What can be provided is said anew of each place.
_PROVIDED = {name for one in PROVISIONS for name in (one.name, one.languages) if name}
# Facts of one edition only; all others stay.
OF_ONE_DATE = {
    *_PROVIDED,
    "access_deadline",
    "date_precision",
    "start_date",
    "end_date",
    "start_time",
    "end_time",
    "status",
    "venue",
    "online_url",
}
SAME_ROWS = ("facilitators", "partners", "topics", "regions")
# A row's own identity, and what ties it to its page.
ANEW = {"id", "page", "translation_key", "uuid"}
# Blocks of a body that are of one edition only.
OF_ONE_EDITION = {"quote", "outcomes"}


@dataclass(frozen=True)
class Wanted:
    """What an editor asked for; `satellites` are primary keys, `quotes` are `uuid`s."""

    title: str
    year: int
    start_date: date | None = None
    end_date: date | None = None
    venue: Any = None
    with_programme: bool = False
    with_concept_note: bool = False
    satellites: frozenset[int] = frozenset()
    quotes: frozenset[UUID] = frozenset()


def year_of(meeting: Any) -> int | None:
    """The year of an edition: of its dates, or the one it is called by."""
    if meeting.start_date:
        return meeting.start_date.year
    return next((int(w) for w in meeting.slug.split("-") if w.isdigit() and len(w) == 4), None)


def in_year(text: str, former: Any, year: int) -> str:
    """A title or a slug of the former edition, with the new year in the place of its own."""
    own = year_of(former)
    return text.replace(str(own), str(year)) if own else text


def next_edition(former: Any, wanted: Wanted) -> MeetingPage:
    """The meeting itself, with the dates and the place that are known already."""
    meeting = _anew(former, wanted, title=wanted.title, slug=str(wanted.year))
    meeting.venue = wanted.venue
    meeting.start_date, meeting.end_date = wanted.start_date, wanted.end_date
    if wanted.start_date:
        meeting.date_precision = DatePrecision.DAY
    meeting.quotes = [
        fresh(row, edition=row.edition or _label(former))
        for row, _quote in quotes_to_offer(former)
        if row.uuid in wanted.quotes
    ]
    return meeting


def next_satellite(satellite: Any, former: Any, wanted: Wanted) -> MeetingPage:
    """A satellite of the former edition as one of the next: its day and place are its own."""
    title = in_year(satellite.title, former, wanted.year)
    return _anew(satellite, wanted, title=title, slug=in_year(satellite.slug, former, wanted.year))


def next_note(note: Any, former: Any, wanted: Wanted) -> ConceptNotePage:
    """The concept note of the former edition as a draft of the next: without its date."""
    fresh_note = ConceptNotePage(
        title=in_year(note.title, former, wanted.year),
        slug=note.slug,
        subtitle=note.subtitle,
        contact=note.contact,
        body=fresh_body(note.body, edition=_label(former)),
    )
    fresh_note.authors = [fresh(row) for row in note.authors.all()]
    fresh_note.footnotes = [fresh(row) for row in note.footnotes.all()]
    return fresh_note


def fresh(row: Any, **changes: Any) -> Any:
    """A row like another, with an identity of its own."""
    fields = [field for field in row._meta.concrete_fields if field.name not in ANEW]
    return type(row)(**{field.attname: getattr(row, field.attname) for field in fields} | changes)


def fresh_body(body: Any, edition: str = "") -> list[dict[str, Any]]:
    """A body as it is stored, without what is of one edition only, and each block with an own id.

    Blocks that place quotes of an edition place those of `edition`.
    """
    blocks = [_renewed(block) for block in body.get_prep_value()]
    for block in blocks:
        if block["type"] == "quotes" and block["value"].get("edition"):
            block["value"]["edition"] = edition
    return [block for block in blocks if block["type"] not in OF_ONE_EDITION]


def _anew(former: Any, wanted: Wanted, **words: str) -> MeetingPage:
    facts = set(MeetingFacts.fact_names()) - OF_ONE_DATE
    same = {name: getattr(former, name) for name in [*SAME_WORDS, *facts]}
    meeting = MeetingPage(**same, **words, body=fresh_body(former.body))
    for name in SAME_ROWS:
        setattr(meeting, name, [fresh(row) for row in getattr(former, name).all()])
    meeting.groups = [fresh(row, continues=row.identity) for row in former.groups.all()]
    meeting.ways_to_take_part = [
        fresh(row, url="", closes_on=None) for row in former.ways_to_take_part.all()
    ]
    if wanted.with_programme:
        _add_programme(meeting, former)
    return meeting


def _add_programme(meeting: Any, former: Any) -> None:
    """Sessions without their hours and rooms, and who spoke in them."""
    groups = _by_former(former.groups.all(), meeting.groups.all())
    former_sessions = list(former.sessions.all())
    meeting.sessions = [
        fresh(
            row,
            date=None,
            start_time=None,
            end_time=None,
            room="",
            group_uuid=groups.get(row.group_uuid),
        )
        for row in former_sessions
    ]
    sessions = _by_former(former_sessions, meeting.sessions.all())
    meeting.speakers = [
        fresh(row, session_uuid=sessions[row.session_uuid])
        for row in former.speakers.all()
        if row.session_uuid in sessions
    ]


def _by_former(former: Iterable[Any], rows: Iterable[Any]) -> dict[UUID, UUID]:
    """{`uuid` of a former row: that of the row made from it}."""
    return {old.uuid: new.uuid for old, new in zip(former, rows, strict=True)}


def _label(former: Any) -> str:
    """What quotes call the edition: its year."""
    return str(year_of(former) or "")


def _renewed(value: Any) -> Any:
    if isinstance(value, list):
        return [_renewed(part) for part in value]
    if not isinstance(value, dict):
        return value
    renewed = {name: _renewed(part) for name, part in value.items()}
    is_block = {"type", "value", "id"} <= set(value)
    return renewed | {"id": str(uuid4())} if is_block else renewed
