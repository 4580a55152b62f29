"""Days in the text that are not those of the meeting, or whose weekday is another one."""

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any

from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from cms.core.dates import format_weekday
from cms.core.editing.checks import Check
from meetings.concept_notes.html_text import text_of
from meetings.readiness.draft import Draft, Text
from meetings.readiness.registry import Group, register_group
from meetings.readiness.text_dates import NamedDays, days_in

# What is further away is history or a plan, and no day of a meeting that moved.
NEAR = timedelta(days=400)
_WORDS = ("title", "subtitle", "theme", "introduction", "access_note")
_WORDS_OF_ROWS = {
    "sessions": ("title", "description"),
    "groups": ("focus",),
    "ways_to_take_part": ("title", "description"),
}
# Within what is stored of a block, these are no words.
_NO_WORDS = {"id", "type", "level"}
_BETWEEN_BLOCKS = re.compile(r"</(?:p|li|h[1-6])>")


def weekdays_in_text(draft: Draft) -> Iterator[Check]:
    """“Monday 14 May” is a Monday."""
    for text, days in _named_days(draft):
        if days.has_wrong_weekday:
            message = _("The text says “%(words)s”, but that day is %(day)s.")
            day = format_weekday(days.start, get_language() or draft.language)
            yield _check(message % {"words": days.words, "day": day}, text)


def days_outside(draft: Draft) -> Iterator[Check]:
    """A day near the meeting that is none of it may be left from before it moved."""
    page = draft.page
    if not page.has_days:
        return
    known = _known_days(draft)
    for text, days in _named_days(draft):
        is_within = page.start_date <= days.start and days.end <= page.last_date
        is_near = abs(days.start - page.start_date) <= NEAR
        # A wrong weekday is said already.
        is_doubtful = is_near and not is_within and not days.has_wrong_weekday
        if is_doubtful and not {days.start, days.end} & known:
            message = _("The text says “%(words)s”, which is no day of the meeting: is it right?")
            yield _check(message % {"words": days.words}, text)


def texts_of(page: Any) -> Iterator[Text]:
    """The words of a meeting in memory, each with where it stands."""
    for name in _WORDS:
        if words := getattr(page, name):
            yield Text(words, name)
    for block in page.body.raw_data if page.body else ():
        yield from (Text(words, "body") for words in _words_in(block["value"]))
    for relation, names in _WORDS_OF_ROWS.items():
        for row, of_row in enumerate(getattr(page, relation).all()):
            for name in names:
                for words in _plain(getattr(of_row, name)):
                    yield Text(words, relation, row, name)


def _words_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from _plain(value)
    elif isinstance(value, list):
        for part in value:
            yield from _words_in(part)
    elif isinstance(value, dict):
        for name, part in value.items():
            if name not in _NO_WORDS:
                yield from _words_in(part)


def _plain(html: str) -> Iterator[str]:
    for part in _BETWEEN_BLOCKS.split(html):
        if words := text_of(part):
            yield words


def _named_days(draft: Draft) -> Iterator[tuple[Text, NamedDays]]:
    start = draft.page.start_date
    year = start.year if start and draft.page.has_days else None
    for text in texts_of(draft.page):
        for days in days_in(text.words, draft.language, year):
            yield text, days


def _known_days(draft: Draft) -> set[Any]:
    """Days that have a reason to be named: deadlines, sessions, what belongs to its story."""
    page = draft.page
    rows: list[Iterable[Any]] = [
        (way.closes_on for way in page.ways_to_take_part.all()),
        (session.date for session in page.sessions.all()),
        [page.access_deadline],
        draft.other_dates,
    ]
    return {day for days in rows for day in days if day}


def _check(message: str, text: Text) -> Check:
    return Check(message, text.field, row=text.row, row_field=text.row_field)


register_group(
    Group(
        "texts",
        gettext_lazy("Days in the text"),
        (weekdays_in_text, days_outside),
        is_of_words=True,
    )
)
