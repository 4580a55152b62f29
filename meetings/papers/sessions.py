"""Sessions in papers: what happens, for whom, where, and who speaks."""

from collections.abc import Iterable, Iterator
from typing import Any

from cms.core.dates import format_time_range
from cms.core.paper.document import Block, Paragraph, Strong, Text
from cms.core.paper.rich_text import blocks_of_rich_text
from meetings.papers.facts import speakers_of


def times_of(moment: Any, code: str) -> str:
    """From when to when, of a session or a slot; empty while it is not known."""
    if moment.start_time is None:
        return ""
    return format_time_range(moment.start_time, moment.end_time, code)


def session_blocks(session: Any, code: str, besides: Iterable[str] = ()) -> Iterator[Block]:
    """A session: its title, a line of `besides` (time, audience, room), then what it is about."""
    yield Paragraph((Strong((Text(session.title),)),))
    line = " · ".join(filter(None, besides))
    if line:
        yield Paragraph((Text(line),))
    for said in session.language_lines:
        yield Paragraph((Text(said),))
    yield from blocks_of_rich_text(session.description)
    speakers = speakers_of(session.speaker_lines, code)
    if speakers:
        yield Paragraph(speakers)
