"""The table of meetings: its headings, and a line of texts for each. Pure.

Dates are ISO 8601: a day, a month where no more is known, or a moment with the offset of its zone
where the hour is known.
"""

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from cms.core.page_context import absolute
from cms.core.punctuation import labelled
from cms.core.spreadsheets import xlsx_of
from cms.localisation.memory.csv_files import write_table
from meetings.choices import DatePrecision
from meetings.exporting.listed import Listed


def headings(*, with_drafts: bool) -> list[str]:
    """The names of the columns in the active language."""
    languages = settings.LANGUAGES
    return [
        _("Series"),
        _("Edition"),
        _("Title"),
        *([_("Publication")] if with_drafts else []),
        _("Begins"),
        _("Ends"),
        _("Time zone"),
        _("Status"),
        _("Attendance"),
        _("Format"),
        _("Phase"),
        _("Venue"),
        _("Street"),
        _("City"),
        _("Country"),
        _("Country code"),
        _("Topics"),
        _("Regions"),
        _("Ways to take part"),
        _("Last day to apply"),
        _("Languages"),
        *[_("Title (%(code)s)") % {"code": code} for code, _name in languages],
        *[_("Address (%(code)s)") % {"code": code} for code, _name in languages],
        _("Identifier"),
    ]


def line_of(one: Listed, *, with_drafts: bool) -> list[str]:
    """The cells of a meeting, in the order of the headings."""
    facts, venue = one.facts, one.facts.venue
    codes = [code for code, _name in settings.LANGUAGES]
    public = {code: page for code, page in one.versions.items() if page.live}
    return [
        one.series,
        one.edition,
        one.page.title,
        *([_("Published") if one.is_public else _("Draft")] if with_drafts else []),
        *moments_of(facts),
        facts.time_zone,
        str(facts.get_status_display()),
        str(facts.get_attendance_display()),
        str(facts.get_format_display()),
        str(facts.get_phase_display()),
        venue.name if venue else "",
        venue.street if venue else "",
        venue.city if venue else "",
        venue.country_name if venue else "",
        venue.country if venue else "",
        "; ".join(one.topics),
        "; ".join(one.regions),
        "; ".join(_way(way) for way in one.ways),
        max((way.closes_on.isoformat() for way in one.ways if way.closes_on), default=""),
        " ".join(code for code in codes if code in public),
        *[one.versions[code].title if code in one.versions else "" for code in codes],
        *[absolute(public[code].get_url() or "") if code in public else "" for code in codes],
        str(one.page.translation_key),
    ]


def moments_of(facts: Any) -> tuple[str, str]:
    """When it begins and ends, as far as it is known; the last day counts."""
    if facts.start_date is None or facts.date_precision == DatePrecision.UNANNOUNCED:
        return "", ""
    if facts.date_precision == DatePrecision.MONTH:
        return f"{facts.start_date:%Y-%m}", f"{facts.last_date:%Y-%m}"
    begins = _moment(facts.start_date, facts.start_time, facts)
    return begins, _moment(facts.last_date, facts.end_time, facts)


def _moment(day: date, wall: time | None, facts: Any) -> str:
    if wall is None:
        return day.isoformat()
    return datetime.combine(day, wall, facts.zone).isoformat(timespec="minutes")


def _way(way: Any) -> str:
    role = str(way.get_role_display())
    until = f" ({way.closes_on.isoformat()})" if way.closes_on else ""
    return labelled(role, f"{way.title}{until}")


def as_csv(meetings: Iterable[Listed], *, with_drafts: bool = False) -> bytes:
    """UTF-8 with a byte order mark; what a spreadsheet would take for a formula is text."""
    lines = (line_of(one, with_drafts=with_drafts) for one in meetings)
    return write_table(headings(with_drafts=with_drafts), lines)


def as_xlsx(meetings: Iterable[Listed], *, with_drafts: bool = False) -> bytes:
    """One sheet; every cell is text."""
    lines = [line_of(one, with_drafts=with_drafts) for one in meetings]
    return xlsx_of(_("Meetings"), [headings(with_drafts=with_drafts), *lines], freeze="D2")
