"""The changes of a meeting as readers see them, in the language of the page."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.apps import apps
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from wagtail.models import Locale, Page

from cms.core.page_context import text_direction
from cms.core.querysets import snippets_in_language
from meetings.changes.history import Change, History
from meetings.changes.told import Subject, Told
from meetings.choices import Attendance, DatePrecision, Status
from meetings.in_words import when_of


@dataclass(frozen=True)
class ShownChange:
    """A change in words: what it is, and why, if a reason was owed.

    The reason may be in another language than the page's, for want of its translation: then
    `language_code` and `direction` say which, else they are empty.
    """

    uuid: UUID
    at: datetime
    what: str
    reason: str = ""
    language_code: str = ""
    direction: str = ""


def shown_changes(page: Page, history: History) -> list[ShownChange]:
    """The changes of a meeting, newest first. No query without any, else up to three."""
    return changes_of_meetings({page.pk: history}, page.locale)[page.pk]


def changes_of_meetings(
    histories: dict[int, History], locale: Locale
) -> dict[int, list[ShownChange]]:
    """The same for several meetings of one language, by their pk. At most three queries."""
    every = [change for history in histories.values() for change in history.changes]
    if not every:
        return {pk: [] for pk in histories}
    venues = _venues(every, locale)
    rows = apps.get_model("meetings", "MeetingChangeReason").objects
    of_meetings = rows.filter(page__in=histories)
    reasons = dict(of_meetings.values_list("change_uuid", "reason"))
    return {
        pk: [_shown(change, locale, reasons, venues) for change in reversed(history.changes)]
        for pk, history in histories.items()
    }


def clauses_of(change: Change, venues: dict[str, str], language_code: str) -> list[str]:
    """What has changed, in a few words for each subject. `venues` names them by key."""
    words = {
        Subject.DATE: _date_words,
        Subject.ATTENDANCE: _attendance_words,
        Subject.STATUS: _status_words,
    }
    return [
        _place_words(change, venues)
        if subject == Subject.PLACE
        else words[subject](change.old, change.new, language_code)
        for subject in change.subjects
    ]


def _shown(
    change: Change, locale: Locale, reasons: dict[UUID, str], venues: dict[str, str]
) -> ShownChange:
    here = locale.language_code
    language = here if change.uuid in reasons else change.language_code
    is_foreign = bool(change.reason) and language != here
    return ShownChange(
        change.uuid,
        change.at,
        " · ".join(clauses_of(change, venues, here)),
        reasons.get(change.uuid, change.reason),
        language if is_foreign else "",
        text_direction(language) if is_foreign else "",
    )


def _venues(changes: Iterable[Change], locale: Locale) -> dict[str, str]:
    """The venues that changes name, by key, in the reader's language while they exist."""
    named = [change for change in changes if change.names_places]
    told = [state for change in named for state in (change.old, change.new) if state.venue]
    if not told:
        return {}
    kept = {state.venue: state.venue_name for state in told}
    model = apps.get_model("meetings", "Venue")
    found = list(model.objects.filter(translation_key__in=set(kept)))
    shown = snippets_in_language(found, locale).values()
    return kept | {str(venue.translation_key): str(venue) for venue in shown}


def _date_words(old: Told, new: Told, language_code: str) -> str:
    if old.date_precision == DatePrecision.UNANNOUNCED:
        return _("The date is known: %(date)s") % {"date": when_of(new, language_code)}
    if old.days == new.days:
        return _("The hours have changed") if old.start_time else _("The hours are known")
    if old.date_precision == DatePrecision.MONTH and new.has_days and _is_within(old, new):
        return _("The days are known: %(date)s") % {"date": when_of(new, language_code)}
    return _("Moved from %(date)s") % {"date": when_of(old, language_code)}


def _is_within(old: Told, new: Told) -> bool:
    months = [(day.year, day.month) for day in (new.start_date, new.end_date) if day]
    first, last = [(day.year, day.month) for day in (old.start_date, old.end_date) if day]
    return all(first <= month <= last for month in months)


def _place_words(change: Change, venues: dict[str, str]) -> str:
    if not change.names_places:
        return _("The place has changed") if change.old.venue else _("The place is known")
    if not change.old.venue:
        return _("The place is known: %(place)s") % {"place": venues[change.new.venue]}
    return _("No longer at %(place)s") % {"place": venues[change.old.venue]}


def _attendance_words(old: Told, new: Told, language_code: str) -> str:
    if new.attendance == Attendance.ONLINE:
        return _("Moved online")
    if new.attendance == Attendance.IN_PERSON:
        return _("Now in person only")
    return _("Now also in person") if old.attendance == Attendance.ONLINE else _("Now also online")


def _status_words(old: Told, new: Told, language_code: str) -> str:
    if new.status == Status.SCHEDULED:
        return _("It takes place after all")
    return {
        Status.POSTPONED: pgettext("meeting", "Postponed"),
        Status.CANCELLED: pgettext("meeting", "Cancelled"),
    }[Status(new.status)]
