"""What the share cards of meetings, series and concept notes say."""

from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.querysets import snippets_in_language
from meetings.choices import Format, Status
from meetings.disclosure import disclosed_venue
from meetings.in_words import when_of, where_of


def meeting_words(meeting: Page, facts: Any) -> tuple[str, str]:
    """The kind of meeting, and its date and place."""
    name = capfirst(str(meeting._meta.verbose_name))
    kind = name if facts.format == Format.MAIN else facts.get_format_display()
    if facts.status != Status.SCHEDULED:
        kind = f"{kind} · {facts.get_status_display()}"
    venues = snippets_in_language([facts.venue], meeting.locale)
    venue = disclosed_venue(facts, venues.get(facts.venue_id))
    when = when_of(facts, meeting.locale.language_code)
    return kind, " · ".join(filter(None, [when, where_of(facts, venue)]))


def concept_note_words(note: Page) -> tuple[str, str]:
    """That it is a concept note, by its own title, and its subtitle; the card names the meeting."""
    kind = _("Concept note") if note.title == note.get_parent().title else note.title
    return kind, note.subtitle


def series_words(series: Page, facts: Any) -> tuple[str, str]:
    """That it is a series, and since when there is one."""
    year = facts.first_convened
    since = _("First convened in %(year)s") % {"year": year} if year else ""
    return _("Meeting series"), since
