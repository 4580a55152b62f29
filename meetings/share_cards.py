"""What the share cards of meetings, series and concept notes say."""

from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from wagtail.models import Page

from cms.core.dates import format_month, format_range
from cms.core.querysets import snippets_in_language
from meetings.choices import Attendance, DatePrecision, Format, Status


def meeting_words(meeting: Page, facts: Any) -> tuple[str, str]:
    """The kind of meeting, and its date and place."""
    name = capfirst(str(meeting._meta.verbose_name))
    kind = name if facts.format == Format.MAIN else facts.get_format_display()
    if facts.status != Status.SCHEDULED:
        kind = f"{kind} · {facts.get_status_display()}"
    return kind, " · ".join(filter(None, [_when(facts, meeting), _where(facts, meeting)]))


def concept_note_words(note: Page) -> tuple[str, str]:
    """That it is a concept note, by its own title, and its subtitle; the card names the meeting."""
    kind = _("Concept note") if note.title == note.get_parent().title else note.title
    return kind, note.subtitle


def series_words(series: Page, facts: Any) -> tuple[str, str]:
    """That it is a series, and since when there is one."""
    year = facts.first_convened
    since = _("First convened in %(year)s") % {"year": year} if year else ""
    return _("Meeting series"), since


def _when(facts: Any, page: Page) -> str:
    if facts.start_date is None or facts.date_precision == DatePrecision.UNANNOUNCED:
        return _("Date to be announced")
    in_words = format_month if facts.date_precision == DatePrecision.MONTH else format_range
    return in_words(facts.start_date, facts.end_date, page.locale.language_code)


def _where(facts: Any, page: Page) -> str:
    """The city and country in the language of the page; empty while the place is not known."""
    if facts.attendance == Attendance.ONLINE:
        return _("Online")
    venue = snippets_in_language([facts.venue], page.locale).get(facts.venue_id)
    if venue is None:
        return ""
    comma = pgettext("between two names", ",")
    return f"{comma} ".join(filter(None, [venue.city or venue.name, venue.country_name]))
