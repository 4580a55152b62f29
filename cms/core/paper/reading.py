"""Reads bodies: each block of a StreamField becomes blocks of a paper.

An app teaches its own blocks where it is ready (`AppConfig.ready`):

    @reads(GroupsBlock)
    def read_groups(value, reading):
        yield Paragraph((Text("…"),))
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from wagtail import blocks

from cms.core.paper.document import Block, Footnote
from cms.core.paper.rich_text import blocks_of_html, blocks_of_rich_text


@dataclass(frozen=True)
class Reading:
    """What readers of blocks may ask for: the context of the page, as its templates have it."""

    language_code: str
    context: Mapping[str, Any] = field(default_factory=dict)


BlockReader = Callable[[Any, Reading], Iterable[Block]]

_readers: dict[type[blocks.Block], BlockReader] = {}


def reads(*kinds: type[blocks.Block]) -> Callable[[BlockReader], BlockReader]:
    """Declare the reader of a kind of block: takes its value, returns blocks of the paper."""

    def register(reader: BlockReader) -> BlockReader:
        _readers.update(dict.fromkeys(kinds, reader))
        return reader

    return register


def reader_of(block: blocks.Block) -> BlockReader | None:
    """The reader of a block: its own, or that of the kind it is derived from."""
    return next((_readers[kind] for kind in type(block).__mro__ if kind in _readers), None)


def read_body(body: Iterable[Any], reading: Reading) -> tuple[Block, ...]:
    """A body as blocks. One that nobody reads is taken from what the page shows of it."""
    found: list[Block] = []
    for child in body or ():
        reader = reader_of(child.block)
        if reader is None:
            found += blocks_of_html(child.render(dict(reading.context)))
        else:
            found += reader(child.value, reading)
    return tuple(found)


def read_footnotes(rows: Iterable[Any]) -> tuple[Footnote, ...]:
    """Rows with an `identifier` and rich `text`, such as those of a concept note."""
    return tuple(Footnote(row.identifier, blocks_of_rich_text(row.text)) for row in rows)
