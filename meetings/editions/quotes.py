"""Which quotes of the last edition the next one may show: the one answer of this package."""

from collections.abc import Iterator
from typing import Any

from people.models import Quote


def quotes_to_offer(former: Any) -> list[tuple[Any, Quote]]:
    """The rows with a quote on record whose consent holds today, each with that. Two queries."""
    return [(row, quote) for row, quote in _rows(former) if quote and quote.may_be_shown]


def quotes_not_offered(former: Any) -> list[Any]:
    """The other rows: typed, so nobody knows of a consent, or it is not given any more."""
    return [row for row, quote in _rows(former) if not quote or not quote.may_be_shown]


def _rows(former: Any) -> Iterator[tuple[Any, Quote | None]]:
    rows = list(former.quotes.all())
    quotes = Quote.objects.in_bulk([row.quote_id for row in rows if row.quote_id])
    for row in rows:
        yield row, quotes.get(row.quote_id)
