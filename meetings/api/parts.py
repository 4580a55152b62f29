"""Parts of meetings as they are sent. Pure, one function for each kind of thing.

What is shown of somebody or of a place is decided by one function each, `person` and `place`.
"""

from datetime import date, time
from typing import Any

from django.http import HttpRequest

from cms.core.api.html import rich_html
from cms.core.api.pages import page_link
from cms.core.languages import language_code_of
from cms.core.page_context import absolute
from meetings.access.languages import codes_in
from meetings.access.provisions import codes_with, provided_at
from meetings.api.shapes import (
    Access,
    Contact,
    Group,
    MeetingDates,
    NamedPerson,
    Partner,
    Place,
    Promise,
    Quote,
    Recording,
    Session,
    WayToTakePart,
)
from meetings.choices import DatePrecision


def dates(facts: Any) -> MeetingDates:
    """As far as they are known: no day for a month, no time without days."""
    return MeetingDates(
        precision=facts.date_precision,
        first_day=_in_precision(facts.start_date, facts.date_precision),
        last_day=_in_precision(facts.last_date, facts.date_precision),
        begins_at=_clock(facts.start_time) if facts.has_days else None,
        ends_at=_clock(facts.end_time) if facts.has_days else None,
        time_zone=facts.time_zone,
        is_over=facts.is_over,
    )


def _in_precision(day: date | None, precision: str) -> str | None:
    if day is None or precision == DatePrecision.UNANNOUNCED:
        return None
    return f"{day:%Y-%m}" if precision == DatePrecision.MONTH else day.isoformat()


def _clock(moment: time | None) -> str | None:
    return f"{moment:%H:%M}" if moment else None


def place(facts: Any) -> Place | None:
    """The venue of facts: in the reader's language already, and as far as it is public."""
    venue = facts.venue
    if venue is None:
        return None
    return Place(
        name=venue.name,
        street=venue.street,
        city=venue.city,
        country=venue.country,
        country_name=venue.country_name,
        website=venue.url,
        access_notes=venue.access_notes,
    )


def access(facts: Any) -> Access:
    """What is said of access; languages only of what there is, or may be."""
    given = {one.provision.name: one for one in provided_at(facts)}
    answers = {
        name: given[name].answer or None if name in given else None
        for name in ("step_free", "quiet_room", "captions", "sign_language", "interpretation")
    }
    return Access(
        **answers,
        remote=given["remote"].answer or None,
        spoken_languages=codes_in(facts.spoken_languages),
        interpretation_languages=list(given["interpretation"].codes),
        caption_languages=list(given["captions"].codes),
        sign_languages=list(given["sign_language"].codes),
        requests_until=facts.access_deadline,
    )


def person(line: Any) -> NamedPerson:
    """A `PersonLine`: somebody with a public page, or a guest."""
    return NamedPerson(
        name=line.name if line.is_named else "",
        organisation=line.organisation,
        address=absolute(line.url) if line.url else None,
    )


def contact(page: Any, request: HttpRequest) -> Contact | None:
    """The contact person, with what the block at the end of the page shows."""
    if page is None:
        return None
    return Contact(
        **vars(page_link(page, "people", request)),
        position=page.position,
        email=page.facts.email,
        telephone=page.facts.telephone,
    )


def partner(row: Any) -> Partner:
    return Partner(
        name=row.organisation.name,
        role=row.role,
        website=row.organisation.url,
        country=row.organisation.country,
    )


def group(row: Any) -> Group:
    return Group(
        id=row.uuid,
        identity=row.identity,
        name=row.name,
        first_convened=row.first_convened,
        focus_html=rich_html(row.focus),
    )


def session(row: Any) -> Session:
    """A session with its `speaker_lines`."""
    return Session(
        id=row.uuid,
        kind=row.kind,
        title=row.title,
        description_html=rich_html(row.description),
        date=row.date,
        begins_at=_clock(row.start_time),
        ends_at=_clock(row.end_time),
        room=row.room,
        group=row.group_uuid,
        spoken_languages=codes_in(row.spoken_languages),
        interpretation=row.interpretation or None,
        interpretation_languages=codes_with(row.interpretation, row.interpretation_languages),
        speakers=[person(line) for line in row.speaker_lines],
    )


def quote(row: Any) -> Quote:
    """A `ShownQuote`: as far as its consent goes."""
    return Quote(
        text=row.text,
        edition=row.edition,
        name=row.name,
        role=row.role,
        organisation=row.organisation,
    )


def promise(shown: Any, request: HttpRequest) -> Promise:
    """A `ShownPromise`."""
    return Promise(
        title=shown.title,
        language=language_code_of(shown.locale_id),
        expected_on=shown.expected_on,
        report=page_link(shown.report, "reports", request) if shown.report else None,
    )


def way(row: Any) -> WayToTakePart:
    """A way with `is_open`."""
    return WayToTakePart(
        role=row.role,
        title=row.title,
        description_html=rich_html(row.description),
        website=row.url if row.is_open else "",
        closes_on=row.closes_on,
        is_open=row.is_open,
    )


def recording(shown: Any) -> Recording:
    return Recording(
        title=shown.title,
        address=shown.url,
        file_language=shown.language_code or None,
        minutes=shown.minutes,
        captions=shown.captions or None,
        caption_languages=codes_with(shown.captions, shown.caption_languages),
    )
