"""When and where a meeting takes place, as one line of text in the active language."""

from typing import Any

from django.utils.translation import gettext as _

from cms.core.dates import format_month, format_range
from cms.core.punctuation import in_a_row
from meetings.choices import Attendance, DatePrecision


def when_of(facts: Any, language_code: str) -> str:
    """The dates in words; that they are to be announced while they are not known."""
    if facts.start_date is None or facts.date_precision == DatePrecision.UNANNOUNCED:
        return _("Date to be announced")
    in_words = format_month if facts.date_precision == DatePrecision.MONTH else format_range
    return in_words(facts.start_date, facts.end_date, language_code)


def where_of(facts: Any, venue: Any) -> str:
    """City and country of the venue in the reader's language; empty while it is not known."""
    if facts.attendance == Attendance.ONLINE:
        return _("Online")
    if venue is None:
        return ""
    return in_a_row([venue.city or venue.name, venue.country_name])
