"""What participants take home: a list that is announced as such."""

from meetings.concept_notes.document import ListBlock, OutcomesBlock, Paragraph
from meetings.concept_notes.html_text import has_more_than_text
from meetings.concept_notes.interpret.context import Context
from meetings.concept_notes.interpret.section_words import OUTCOMES
from meetings.concept_notes.text import fold

MAXIMUM_INTRODUCTION = 600


def take_outcomes(context: Context) -> int:
    """Read an introduction and its list; the number of blocks taken, 0 if there are none.

    A list with links, footnotes or lists inside stays rich text in the body, so that they stay.
    """
    block, following = context.block, context.following()
    if context.reading.outcomes:
        return 0
    is_titled = bool(OUTCOMES.search(fold(context.heading)))
    if isinstance(block, ListBlock) and is_titled:
        return _take(context, None, block)
    is_short = isinstance(block, Paragraph) and len(block.text) <= MAXIMUM_INTRODUCTION
    is_announced = is_short and bool(OUTCOMES.search(fold(block.text)))
    introduces = is_short and block.text.endswith((":", "\uff1a", "…", "..."))
    if isinstance(following, ListBlock) and introduces and (is_announced or is_titled):
        return _take(context, block, following)
    return 0


def _take(context: Context, introduction: Paragraph | None, block: ListBlock) -> int:
    reading = context.reading
    reading.outcomes = [item.text for item in block.items]
    reading.outcomes_introduction = introduction.text if introduction else ""
    html = (introduction.html if introduction else "") + block.html
    if has_more_than_text(html) or not block.is_flat:
        if introduction:
            context.body.add(introduction)
        context.body.add(block)
    else:
        context.body.place(OutcomesBlock(reading.outcomes_introduction, list(reading.outcomes)))
    return 2 if introduction else 1
