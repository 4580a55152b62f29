"""What every writer asks of a document: levels without gaps, and the order of its notes. Pure."""

from collections.abc import Iterable
from dataclasses import replace

from cms.core.paper.document import (
    Block,
    Document,
    Footnote,
    FootnoteReference,
    Heading,
    ListBlock,
    parts_in,
)

DEEPEST_LEVEL = 4


def without_gaps(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with headings that begin at level 1 and never skip one (ISO 14289-1, 7.4.2)."""
    arranged: list[Block] = []
    # The levels as written that the current heading stands below, itself at the end.
    above: list[int] = []
    for block in blocks:
        if isinstance(block, Heading):
            while above and above[-1] >= block.level:
                above.pop()
            above.append(block.level)
            block = replace(block, level=min(len(above), DEEPEST_LEVEL))
        arranged.append(block)
    return tuple(arranged)


def numbers_of_notes(document: Document) -> dict[str, int]:
    """{identifier: number} of the notes the text refers to, in the order of their references."""
    known = {note.identifier for note in document.footnotes}
    numbers: dict[str, int] = {}
    for part in parts_in((document.front, document.blocks, document.colophon)):
        if isinstance(part, FootnoteReference) and part.identifier in known:
            numbers.setdefault(part.identifier, len(numbers) + 1)
    return numbers


def blocks_with_further_notes(document: Document) -> tuple[Block, ...]:
    """The body; then, so that no text is lost, a list of the notes that nothing refers to."""
    numbers = numbers_of_notes(document)
    further = [note for note in document.footnotes if note.identifier not in numbers]
    if not further:
        return without_gaps(document.blocks)
    heading = [Heading(document.further_notes_title)] if document.further_notes_title else []
    notes = ListBlock(tuple(note.blocks for note in further))
    return without_gaps([*document.blocks, *heading, notes])


def notes_by_identifier(document: Document) -> dict[str, Footnote]:
    return {note.identifier: note for note in document.footnotes}
