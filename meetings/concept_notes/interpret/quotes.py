"""What participants said: quotations after a line that announces feedback."""

import re

from meetings.concept_notes.document import Block, Heading, ListBlock, Paragraph, QuotesPlaceholder
from meetings.concept_notes.html_text import has_more_than_text
from meetings.concept_notes.interpret.context import Context
from meetings.concept_notes.interpret.parts import is_all_in, unquoted
from meetings.concept_notes.interpret.section_words import FEEDBACK
from meetings.concept_notes.reading import QuoteReading
from meetings.concept_notes.text import fold, shorten

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
MAXIMUM_ANNOUNCEMENT = 200


def take_quotes(context: Context) -> int:
    """Read an announcement and its quotations; the number of blocks taken, 0 if there are none.

    The announcement stays in the body as a heading.
    """
    block = context.block
    if not isinstance(block, Heading | Paragraph) or len(block.text) > MAXIMUM_ANNOUNCEMENT:
        return 0
    if not FEEDBACK.search(fold(block.text)) or _quotes_in(block):
        return 0
    texts, taken = _following_quotes(context)
    if not texts:
        return 0
    edition = _edition(context, block)
    if isinstance(block, Heading):
        context.enter(block)
        context.body.add(block)
    elif has_more_than_text(block.html):
        context.body.add(block)
    else:
        context.body.add_heading(block.text, context.body.lower_level)
    context.reading.quotes += [QuoteReading(text, edition) for text in texts]
    context.body.place(QuotesPlaceholder(edition))
    return taken + 1


def _following_quotes(context: Context) -> tuple[list[str], int]:
    texts: list[str] = []
    taken = 0
    while (block := context.following(taken + 1)) is not None:
        found = _quotes_in(block)
        if not found:
            break
        texts += found
        taken += 1
        if has_more_than_text(getattr(block, "html", "")):
            context.remark(f"Quote: a link or footnote was left out of “{shorten(found[0])}”.")
    return texts, taken


def _quotes_in(block: Block) -> list[str]:
    """The quotations a block consists of, without their marks; [] if it says anything else."""
    if isinstance(block, ListBlock):
        found = [
            unquoted(item.text) or (item.text if is_all_in("i", item.html) else "")
            for item in block.items
        ]
        return found if block.is_flat and all(found) else []
    if not isinstance(block, Paragraph):
        return []
    by_line = [unquoted(line.text) for line in block.lines]
    if len(by_line) > 1 and all(by_line):
        return [text for text in by_line if text]
    whole = unquoted(block.text)
    if whole:
        return [whole]
    return [block.text] if block.is_quote or is_all_in("i", block.html) else []


def _edition(context: Context, block: Heading | Paragraph) -> str:
    """The year in the announcement, or in the heading above."""
    for text in (block.text, context.heading):
        years = _YEAR.findall(fold(text))
        if years:
            return years[-1]
    context.remark(f"Quotes: no edition found in “{shorten(block.text)}”.")
    return ""
