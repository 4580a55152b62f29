"""Meetings and series as schema.org Events: what search engines read of what the page says.

Pure: takes what the pages show, asks nobody. The same thing has the same `@id` in every language.
`inLanguage` is what is spoken at the meeting, never the language of the page. Of access, schema.org
has words for what a place offers (`amenityFeature`); `accessibilityFeature` is one of works, not of
events, so that captions and sign languages stay with the page and the API.
"""

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

from cms.core.page_context import absolute
from meetings.access.provisions import provided_at, spoken_in
from meetings.changes.history import History
from meetings.choices import Answer, Attendance, DatePrecision, PartnerRole, Status

Data = dict[str, Any]

SCHEMA = "https://schema.org"
_MODES = {
    Attendance.IN_PERSON: "OfflineEventAttendanceMode",
    Attendance.ONLINE: "OnlineEventAttendanceMode",
    Attendance.BOTH: "MixedEventAttendanceMode",
}
_ROLES = {
    PartnerRole.CONVENER: "organizer",
    PartnerRole.ORGANISER: "organizer",
    PartnerRole.HOST: "organizer",
    PartnerRole.PARTNER: "contributor",
    PartnerRole.FUNDER: "sponsor",
}


def meeting_data(page: Any, shown: Data, history: History, url: str, images: list[str]) -> Data:
    """The Event of a meeting's page. `shown` is the page's context, `url` its whole address."""
    facts = shown["facts"]
    return {
        "@context": SCHEMA,
        **_reference(page, url),
        "description": page.introduction or page.search_description or page.subtitle,
        "image": images,
        **_dates(history.days_of(facts) or facts),
        "eventStatus": _one_or_all(statuses(facts, history)),
        "previousStartDate": _one_or_all([_start(told) for told in history.previous(facts)]),
        "eventAttendanceMode": f"{SCHEMA}/{_MODES[Attendance(facts.attendance)]}",
        "location": _one_or_all(_locations(facts, url)),
        "inLanguage": _one_or_all(spoken_in(facts, _sessions(shown))),
        "performer": _people(shown),
        **partners_data(shown["partners"]),
        "superEvent": _above(shown),
        "subEvent": [_linked(satellite) for satellite in _satellites(shown)],
        "offers": [_offer(way) for way in shown["ways_to_take_part"] if way.is_open and way.url],
        "keywords": [topic.title for topic in shown["topics"]],
    }


def series_data(page: Any, editions: Iterable[Any], partners: Iterable[Any], url: str) -> Data:
    """The EventSeries of a series' page, with its editions."""
    return {
        "@context": SCHEMA,
        **_reference(page, url, "EventSeries"),
        "description": page.introduction or page.search_description,
        **partners_data(partners),
        "subEvent": [_linked(edition) for edition in editions],
    }


def statuses(facts: Any, history: History) -> list[str]:
    """Whole addresses of EventStatusType: what follows from dates follows from the log."""
    if facts.status == Status.CANCELLED:
        return [f"{SCHEMA}/EventCancelled"]
    if facts.status == Status.POSTPONED:
        return [f"{SCHEMA}/EventPostponed"]
    found = {
        "EventRescheduled": bool(history.previous(facts)),
        "EventMovedOnline": history.is_moved_online(facts),
    }
    names = [name for name, holds in found.items() if holds] or ["EventScheduled"]
    return [f"{SCHEMA}/{name}" for name in names]


def partners_data(rows: Iterable[Any]) -> Data:
    """Organisations by what they do: organizer, contributor, sponsor."""
    found: dict[str, list[Data]] = {}
    for row in rows:
        ror = row.organisation.ror
        found.setdefault(_ROLES[PartnerRole(row.role)], []).append(
            {
                "@type": "Organization",
                "@id": f"https://ror.org/{ror}" if ror else "",
                "name": row.organisation.name,
                "url": row.organisation.url,
            }
        )
    return found


def _reference(page: Any, url: str, kind: str = "Event") -> Data:
    return {
        "@type": kind,
        "@id": f"urn:uuid:{page.translation_key}",
        "name": page.title,
        "url": url,
    }


def _linked(page: Any, kind: str = "Event") -> Data:
    return _reference(page, absolute(page.get_url() or ""), kind)


def _dates(days: Any) -> Data:
    """Days as days, hours with the offset of their day; a month as a month; or nothing."""
    if days.date_precision == DatePrecision.UNANNOUNCED or days.start_date is None:
        return {}
    if days.date_precision == DatePrecision.MONTH:
        return {
            "startDate": f"{days.start_date:%Y-%m}",
            "endDate": f"{days.last_date:%Y-%m}",
        }
    # One day that nobody knows the end of has none.
    has_end = days.end_time or not days.start_time or days.last_date != days.start_date
    end = _moment(days.last_date, days.end_time if days.start_time else None, days)
    return {"startDate": _start(days), "endDate": end if has_end else ""}


def _start(days: Any) -> str:
    return _moment(days.start_date, days.start_time, days)


def _moment(day: date, wall: time | None, days: Any) -> str:
    if wall is None:
        return day.isoformat()
    return datetime.combine(day, wall, days.zone).isoformat(timespec="seconds")


def _locations(facts: Any, url: str) -> list[Data]:
    """Where one goes, and where one takes part from afar: a public page, never the room itself."""
    found = []
    if facts.venue:
        found.append({**_place(facts.venue), "amenityFeature": _amenities(facts)})
    if facts.attendance != Attendance.IN_PERSON:
        found.append({"@type": "VirtualLocation", "url": facts.online_address or url})
    return found


def _amenities(facts: Any) -> list[Data]:
    """What the place offers, or does not; nothing of what is not certain."""
    known = {Answer.YES: True, Answer.NO: False}
    return [
        {
            "@type": "LocationFeatureSpecification",
            "name": str(given.provision.label),
            "value": known[Answer(given.answer)],
        }
        for given in provided_at(facts)
        if given.provision.on_site and given.answer in known
    ]


def _place(venue: Any) -> Data:
    has_point = venue.latitude is not None and venue.longitude is not None
    return {
        "@type": "Place",
        # A place of which only the city is public has no identity: others may share it in full.
        "@id": f"urn:uuid:{venue.translation_key}" if venue.translation_key else "",
        "name": venue.name or venue.city or venue.country_name,
        "url": venue.url,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": venue.street,
            "addressLocality": venue.city,
            "addressCountry": venue.country,
        },
        "geo": {
            "@type": "GeoCoordinates",
            "latitude": float(venue.latitude),
            "longitude": float(venue.longitude),
        }
        if has_point
        else None,
    }


def _people(shown: Data) -> list[Data]:
    """Who facilitates, then who speaks, each once; nobody whose name is withheld."""
    speakers = [line for session in _sessions(shown) for line in session.speaker_lines]
    lines = [*shown["facilitators"], *speakers]
    return [
        {
            "@type": "Person",
            "name": line.name,
            "url": absolute(line.url) if line.url else "",
            "affiliation": {"@type": "Organization", "name": line.organisation},
        }
        for line in {(line.name, line.url): line for line in lines if line.is_named}.values()
    ]


def _sessions(shown: Data) -> list[Any]:
    return [s for day in shown["days"] for slot in day.slots for s in slot.sessions]


def _above(shown: Data) -> Data | None:
    if shown["parent_meeting"]:
        return _linked(shown["parent_meeting"])
    return _linked(shown["series"], "EventSeries") if shown["series"] else None


def _satellites(shown: Data) -> list[Any]:
    regions = [region for phase in shown["satellites"] for region in phase.regions]
    return [meeting for region in regions for meeting in region.meetings]


def _offer(way: Any) -> Data:
    return {
        "@type": "Offer",
        "name": way.title,
        "url": way.url,
        "validThrough": way.closes_on.isoformat() if way.closes_on else "",
    }


def _one_or_all(values: list[Any]) -> Any:
    """A single value by itself, as most readers expect it."""
    return values[0] if len(values) == 1 else values
