"""Dates, times and telephone numbers in words, in the language of the page; and what says that
something is in another language. No queries."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.core import dates
from cms.core.languages import language_code_of
from cms.core.page_context import text_direction

register = template.Library()


@register.simple_tag
def date_range(facts: Any) -> SafeString | str:
    """When a meeting takes place, as precisely as is known: `{% date_range facts %}`.

    `facts` has `date_precision`, `start_date` and `end_date`.
    """
    start, end = facts.start_date, facts.end_date
    if facts.date_precision == "unannounced" or start is None:
        return _("Date to be announced")
    language = _language()
    if facts.date_precision == "month":
        parts = dates.month_parts(start, end, language)
        return _marked_up(
            parts, start, end, _machine_month, dates.spoken_month(start, end, language)
        )
    parts = dates.range_parts(start, end, language)
    return _marked_up(parts, start, end, date.isoformat, dates.spoken_range(start, end, language))


@register.simple_tag
def time_range(moment: Any) -> SafeString | str:
    """From when to when, on one day: `{% time_range session %}`. Empty without a start.

    `moment` has `start_time` and `end_time`.
    """
    start, end = moment.start_time, moment.end_time
    if start is None:
        return ""
    language = _language()
    parts = dates.time_range_parts(start, end, language)
    spoken = dates.spoken_time_range(start, end, language)
    return _marked_up(parts, start, end, _machine_time, spoken)


@register.simple_tag
def zone(facts: Any) -> str:
    """The zone a meeting's times are in, by name and offset: `{% zone facts %}`."""
    if not facts.time_zone or facts.start_date is None:
        return ""
    return dates.format_zone(facts.time_zone, facts.start_date, _language())


@register.simple_tag
def day(value: date | None) -> SafeString | str:
    """One day, readable for machines too: `{% day facts.document_date %}`."""
    if value is None:
        return ""
    return _time_element(value.isoformat(), dates.format_date(value, _language()))


@register.filter
def in_words(value: date | None) -> str:
    """One day as text, its month in full: `{{ facts.document_date|in_words }}`."""
    return dates.format_date(value, _language()) if value else ""


@register.filter
def with_weekday(value: date | None) -> str:
    """One day as text with its weekday, for the days of a programme: `{{ day|with_weekday }}`."""
    return dates.format_weekday(value, _language()) if value else ""


@register.filter
def dial(telephone: str) -> str:
    """A telephone number for a `tel:` address (RFC 3966), without the "(0)" of calls at home."""
    international = telephone.replace("(0)", "")
    return "".join(sign for sign in international if sign.isdigit() or sign == "+")


@register.filter
def language_attributes(thing: Any) -> SafeString | str:
    """`lang` and `dir` for the words of something not translated into the language of the page.

    `<bdi{{ venue|language_attributes }}>`: begins with a space, empty for the page's own language.
    """
    code = language_code_of(thing.locale_id) if thing else ""
    if not code or code == _language():
        return ""
    return format_html(' lang="{}" dir="{}"', code, text_direction(code))


def _language() -> str:
    return get_language() or "en"


def _machine_month(value: date) -> str:
    return f"{value:%Y-%m}"


def _machine_time(value: time) -> str:
    return f"{value:%H:%M}"


def _marked_up(
    parts: dates.Range,
    start: Any,
    end: Any,
    machine: Callable[[Any], str],
    spoken: str,
) -> SafeString:
    """A `<time>` for each end. HTML has none for a range, and a dash is not read aloud."""
    first = _time_element(machine(start), parts.first)
    if not parts.second:
        return first
    return format_html(
        '<bdi class="range" aria-hidden="true">{}{}{}</bdi>'
        '<span class="visually-hidden"> {}</span>',
        first,
        parts.separator,
        _time_element(machine(end), parts.second),
        spoken,
    )


def _time_element(machine: str, words: str) -> SafeString:
    return format_html('<time datetime="{}">{}</time>', machine, words)
