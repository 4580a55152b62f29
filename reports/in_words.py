"""When a report appeared and what it covers, as text in the active language."""

from typing import Any

from cms.core.dates import format_date, format_month
from reports.choices import Precision


def published_in_words(facts: Any, language_code: str) -> str:
    """The day, month or year of publication, as exactly as it is known; empty without one."""
    published = facts.publication_date
    if published is None:
        return ""
    if facts.publication_precision == Precision.YEAR:
        return str(published.year)
    if facts.publication_precision == Precision.MONTH:
        return format_month(published, None, language_code)
    return format_date(published, language_code)


def published_for_machines(facts: Any) -> str:
    """The same for `<time datetime>` (HTML: a date, month or year string)."""
    published = facts.publication_date
    if published is None:
        return ""
    length = {Precision.YEAR: 4, Precision.MONTH: 7}.get(facts.publication_precision, 10)
    return published.isoformat()[:length]


def period_in_words(facts: Any) -> str:
    """The years covered, such as "2018–2019"; empty without any."""
    if facts.period is None:
        return ""
    first, last = facts.period
    return str(first) if first == last else f"{first}\N{EN DASH}{last}"
