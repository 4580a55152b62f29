"""Readers of the blocks that place a meeting's groups, sessions and quotes in a document."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from django.utils.translation import gettext as _

from cms.core.dates import format_weekday
from cms.core.paper.document import Block, ListBlock, Paragraph, Quote, Strong, Text
from cms.core.paper.reading import Reading, reads
from cms.core.paper.rich_text import blocks_of_rich_text
from meetings.blocks import GroupsBlock, QuotesBlock, SessionsBlock
from meetings.papers.sessions import session_blocks, times_of
from people.quotes.words import attribution_of


def placed_rows(value: Any, reading: Reading) -> list[Any]:
    """The rows that a block shows on the page."""
    return value.block.get_context(value, dict(reading.context))["value_rows"]


@reads(GroupsBlock)
def read_groups(value: Any, reading: Reading) -> Iterator[Block]:
    facts = reading.context.get("meeting_facts")
    year = getattr(getattr(facts, "start_date", None), "year", None)
    items = tuple(tuple(_group(group, year)) for group in placed_rows(value, reading))
    if items:
        yield ListBlock(items)


def _group(group: Any, year: int | None) -> Iterator[Block]:
    since = _since(group.first_convened, year)
    inlines = (Strong((Text(group.name),)), *((Text(f" – {since}"),) if since else ()))
    yield Paragraph(inlines)
    yield from blocks_of_rich_text(group.focus)


def _since(first_convened: int | None, year: int | None) -> str:
    if not first_convened:
        return ""
    if first_convened == year:
        return _("Convened for the first time")
    return _("Convened since %(year)s") % {"year": first_convened}


@reads(SessionsBlock)
def read_sessions(value: Any, reading: Reading) -> Iterator[Block]:
    code = reading.language_code
    for day, sessions in groupby(placed_rows(value, reading), key=lambda row: row.date):
        if day:
            yield Paragraph((Strong((Text(format_weekday(day, code)),)),))
        yield ListBlock(tuple(tuple(_session(session, code)) for session in sessions))


def _session(session: Any, code: str) -> Iterator[Block]:
    besides = (times_of(session, code), session.audience, session.room)
    return session_blocks(session, code, besides)


@reads(QuotesBlock)
def read_quotes(value: Any, reading: Reading) -> Iterator[Block]:
    for quote in placed_rows(value, reading):
        yield Quote(quote.text, attribution_of(quote))
