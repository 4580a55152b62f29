"""When, where, with whom: the facts above a paper, in the active language, as on the page."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from django.utils.translation import gettext as _

from cms.core.dates import format_time_range, format_zone
from cms.core.paper.composing import in_its_language, left_to_right
from cms.core.paper.document import (
    Block,
    Fact,
    Facts,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Notice,
    Strong,
    Text,
)
from cms.core.paper.rich_text import whole_address
from cms.core.punctuation import comma
from meetings.choices import Attendance, DatePrecision, Status
from meetings.disclosure import shows_address, shows_place
from meetings.in_words import when_of


def notice_of(facts: Any) -> Iterator[Block]:
    """That the meeting does not take place as planned."""
    if facts.status == Status.CANCELLED:
        first, second = (
            _("This meeting is cancelled."),
            _("The details below are kept for reference."),
        )
    elif facts.status == Status.POSTPONED:
        first = _("This meeting is postponed.")
        second = _("A new date will be announced on this page.")
    else:
        return
    yield Notice((Strong((Text(first),)), Text(f" {second}")))


def time_and_place(facts: Any, code: str) -> list[Fact]:
    return [
        Fact(_("When"), tuple(_when(facts, code))),
        Fact(_("Where"), _lines(_where(facts, code))),
    ]


def _when(facts: Any, code: str) -> Iterator[Inline]:
    yield Strong((Text(when_of(facts, code)),))
    if facts.start_time and facts.date_precision == DatePrecision.DAY and facts.start_date:
        yield LineBreak()
        times = format_time_range(facts.start_time, facts.end_time, code)
        zone = format_zone(facts.time_zone, facts.start_date, code) if facts.time_zone else ""
        yield Text(comma().join(filter(None, [times, zone])))


def _where(facts: Any, code: str) -> Iterator[Inlines]:
    """The lines of the place."""
    if facts.attendance == Attendance.ONLINE:
        yield (Strong((Text(_("Online")),)),)
    elif facts.venue:
        yield from _address(facts.venue, code)
    elif not shows_place(facts):
        yield (Strong((Text(_("Place not published")),)),)
    else:
        yield (Strong((Text(_("Place to be announced")),)),)
    if facts.attendance != Attendance.ONLINE and not shows_address(facts):
        yield (Text(_("Participants are told the address.")),)
    if facts.attendance == Attendance.BOTH:
        yield (Text(_("In person and online")),)
    if facts.online_address and not facts.is_over:
        yield (Link((Text(_("How to take part online")),), facts.online_address),)


def _address(venue: Any, code: str) -> Iterator[Inlines]:
    if venue.name:
        name: Inline = Strong((in_its_language(venue.name, venue.locale_id, code),))
        yield (Link((name,), venue.url) if venue.url else name,)
    if venue.street:
        yield (in_its_language(venue.street, venue.locale_id, code),)
    city = [in_its_language(venue.city, venue.locale_id, code)] if venue.city else []
    country = [Text(venue.country_name)] if venue.country else []
    if city or country:
        yield (*city, *([Text(comma())] if city and country else []), *country)


def access_fact(lines: Iterable[Any]) -> Iterator[Fact]:
    """What is said of access and languages, of `access_lines`."""
    if lines := list(lines):
        yield Fact(_("Access and languages"), _lines((Text(line.sentence),) for line in lines))


def facilitators_fact(lines: Iterable[Any], code: str) -> Iterator[Fact]:
    """Who facilitates, by organisation, in the editor's order."""
    grouped = [
        (organisation, list(people))
        for organisation, people in groupby(lines, key=lambda line: line.organisation)
    ]
    if grouped:
        yield Fact(_("Facilitators"), _lines(_team(people, code) for _name, people in grouped))


def _team(people: list[Any], code: str) -> Inlines:
    """The names of one organisation, and the organisation."""
    inlines: list[Inline] = []
    for person in people:
        inlines += [Text(comma())] if inlines else []
        inlines.append(_person(person, code))
    organisation = people[0].organisation
    if organisation:
        affiliation = people[0].affiliation
        locale = affiliation.locale_id if affiliation else None
        inlines += [Text(" ("), in_its_language(organisation, locale, code), Text(")")]
    return tuple(inlines)


def _person(line: Any, code: str) -> Inline:
    name = in_its_language(line.name, line.locale_id, code)
    return Link((name,), whole_address(line.url)) if line.url else name


def speakers_of(lines: Iterable[Any], code: str) -> Inlines:
    """Who speaks, each with their organisation in a line."""
    return _lines(_team([line], code) for line in lines)


def contact_block(contact: Any, code: str) -> Iterator[Block]:
    """Whom to ask, with what the page tells of them."""
    if contact is None:
        return
    name = in_its_language(contact.title, contact.locale_id, code)
    lines: list[Inlines] = [(Link((name,), contact.full_url),)]
    if contact.position:
        lines.append((in_its_language(contact.position, contact.locale_id, code),))
    email, telephone = contact.facts.email, contact.facts.telephone
    if email:
        address = Link((left_to_right(email, code),), f"mailto:{email}")
        lines.append((Text(_("E-mail:") + " "), address))
    if telephone:
        lines.append((Text(_("Telephone:") + " "), left_to_right(telephone, code)))
    yield Facts((Fact(_("Contact"), _lines(lines)),))


def _lines(lines: Iterable[Inlines]) -> Inlines:
    joined: list[Inline] = []
    for line in lines:
        joined += [LineBreak(), *line] if joined else line
    return tuple(joined)
