"""What participants said: quotations after a line that announces feedback."""

import re

from meetings.concept_notes.document import (
    Block,
    Heading,
    Line,
    ListBlock,
    Paragraph,
    QuotesPlaceholder,
)
from meetings.concept_notes.html_text import has_more_than_text, text_of
from meetings.concept_notes.interpret.context import Context
from meetings.concept_notes.interpret.parts import attribution, is_all_in, quotation
from meetings.concept_notes.interpret.section_words import FEEDBACK, PARTICIPANTS
from meetings.concept_notes.reading import QuoteReading
from meetings.concept_notes.text import fold, shorten

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# Italics, and after them a dash with who said it.
_ITALICS = re.compile(r"<i>(?P<quote>.+)</i>\s*(?P<after>[–—―-].*)", re.DOTALL)
MAXIMUM_ANNOUNCEMENT = 200
# A longer line that introduces the quotations reads badly as a heading.
MAXIMUM_HEADING = 80

# What was said and by whom, which may be empty.
Quotation = tuple[str, str]


def take_quotes(context: Context) -> int:
    """Read an announcement and its quotations; the number of blocks taken, 0 if there are none.

    The announcement stays in the body as a heading.
    """
    block = context.block
    if not isinstance(block, Heading | Paragraph) or not _announces(block):
        return 0
    quotations, taken = _following_quotes(context)
    if not quotations:
        return 0
    edition = _edition(context, block, " ".join(speaker for _text, speaker in quotations))
    _keep_announcement(context, block)
    context.reading.quotes += [QuoteReading(text, edition, who) for text, who in quotations]
    context.body.place(QuotesPlaceholder(edition))
    return taken + 1


def _announces(block: Heading | Paragraph) -> bool:
    words = fold(block.text)
    is_quoted = quotation(block.text) is not None or getattr(block, "is_quote", False)
    if len(words) > MAXIMUM_ANNOUNCEMENT or is_quoted:
        return False
    return bool(FEEDBACK.search(words) or (PARTICIPANTS.search(words) and _YEAR.search(words)))


def _keep_announcement(context: Context, block: Heading | Paragraph) -> None:
    if isinstance(block, Heading):
        context.enter(block)
        context.body.add(block)
    elif has_more_than_text(block.html) or not _reads_as_heading(block.text):
        context.body.add(block)
    else:
        context.body.add_heading(block.text.rstrip(" :\uff1a"), context.body.lower_level)


def _reads_as_heading(text: str) -> bool:
    return len(text) <= MAXIMUM_HEADING and not text.endswith((".", "!", "…"))


def _following_quotes(context: Context) -> tuple[list[Quotation], int]:
    found: list[Quotation] = []
    taken = 0
    while (block := context.following(taken + 1)) is not None:
        speaker = attribution(block.text) if found and isinstance(block, Paragraph) else ""
        if speaker and not found[-1][1]:
            found[-1] = (found[-1][0], speaker)
        elif more := _quotes_in(block):
            found += more
        else:
            break
        taken += 1
        if has_more_than_text(getattr(block, "html", "")):
            context.remark(f"Quote: a link or footnote was left out of “{shorten(found[-1][0])}”.")
    return found, taken


def _quotes_in(block: Block) -> list[Quotation]:
    """The quotations a block consists of, without their marks; [] if it says anything else."""
    if isinstance(block, ListBlock):
        found = [_of_line(item) for item in block.items]
        return _known(found) if block.is_flat else []
    if not isinstance(block, Paragraph):
        return []
    lines = list(block.lines)
    speaker = attribution(lines[-1].text) if len(lines) > 1 else ""
    if speaker:
        lines.pop()
    quotations = _of_paragraph(block, lines)
    if quotations and speaker:
        quotations[-1] = (quotations[-1][0], quotations[-1][1] or speaker)
    return quotations


def _of_paragraph(block: Paragraph, lines: list[Line]) -> list[Quotation]:
    by_line = _known([quotation(line.text) for line in lines])
    if by_line:
        return by_line
    line = Line(" ".join(line.html for line in lines))
    whole = _of_line(line)
    if whole is None and block.is_quote:
        whole = line.text, ""
    return _known([whole])


def _of_line(line: Line) -> Quotation | None:
    """A line in quotation marks or in italics."""
    found = quotation(line.text)
    if found is None and is_all_in("i", line.html):
        return line.text, ""
    italics = _ITALICS.fullmatch(line.html)
    if found is None and italics:
        return text_of(italics["quote"]), attribution(text_of(italics["after"]))
    return found


def _known(quotations: list[Quotation | None]) -> list[Quotation]:
    """The quotations if none is missing."""
    known = [pair for pair in quotations if pair is not None and pair[0]]
    return known if len(known) == len(quotations) else []


def _edition(context: Context, block: Heading | Paragraph, speakers: str) -> str:
    """The year in the announcement, in the heading above, or beside those who spoke."""
    for text in (block.text, context.heading, speakers):
        years = _YEAR.findall(fold(text))
        if years:
            return years[-1]
    context.remark(f"Quotes: no edition found in “{shorten(block.text)}”.")
    return ""
