"""The order of interpretation: front, then section by section."""

from meetings.concept_notes.document import (
    Block,
    Heading,
    Line,
    Paragraph,
    SourceDocument,
)
from meetings.concept_notes.interpret.body import BodyMaker
from meetings.concept_notes.interpret.contact import find_contact
from meetings.concept_notes.interpret.context import Context
from meetings.concept_notes.interpret.front import find_date_alone, take_front
from meetings.concept_notes.interpret.groups import take_groups
from meetings.concept_notes.interpret.labels import labelled_lines
from meetings.concept_notes.interpret.language import guess_language
from meetings.concept_notes.interpret.outcomes import take_outcomes
from meetings.concept_notes.interpret.parts import is_all_in, unquoted
from meetings.concept_notes.interpret.quotes import take_quotes
from meetings.concept_notes.interpret.sessions import take_sessions
from meetings.concept_notes.reading import ConceptNoteReading

BOLD_LEVEL = 7
MAXIMUM_HEADING = 300
MAXIMUM_BOLD_HEADING = 120
_TAKERS = (take_quotes, take_groups, take_outcomes, take_sessions)


def interpret(document: SourceDocument, *, language: str | None = None) -> ConceptNoteReading:
    """What the document says, by fields; everything else in the body, in its order."""
    text = " ".join(block.text for block in document.blocks)
    reading = ConceptNoteReading(
        language=language or guess_language(text),
        title="",
        footnotes=list(document.footnotes),
        not_understood=list(document.remarks),
    )
    blocks = take_front([_with_bold_heading(block) for block in document.blocks], reading)
    reading.contact = find_contact(blocks)
    top = min((block.level for block in blocks if isinstance(block, Heading)), default=2)
    context = Context(reading, blocks, BodyMaker(top))
    _read_sections(context)
    reading.body = context.body.blocks
    for remark in context.body.remarks:
        context.remark(remark)
    _remark_contact(reading)
    return reading


def _read_sections(context: Context) -> None:
    while context.place < len(context.blocks):
        taken = next((n for n in (take(context) for take in _TAKERS) if n), 0)
        if taken == 0:
            if isinstance(context.block, Heading):
                context.enter(context.block)
            context.body.add(context.block)
        context.place += taken or 1


def _with_bold_heading(block: Block) -> Block:
    """A short paragraph that is all bold and no sentence is a heading; a long heading is none."""
    if isinstance(block, Heading) and len(block.text) > MAXIMUM_HEADING:
        return Paragraph(block.html, (Line(block.html),))
    if not isinstance(block, Paragraph) or block.is_quote or not is_all_in("b", block.html):
        return block
    text = block.text
    is_short = len(block.lines) == 1 and len(text) <= MAXIMUM_BOLD_HEADING
    is_sentence = text.endswith((".", ",", ";", ":", "\uff1a", "!")) or "@" in text
    is_other = unquoted(text) or labelled_lines(block) or find_date_alone(block)
    if not is_short or is_sentence or is_other:
        return block
    return Heading(BOLD_LEVEL, block.html.replace("<b>", "").replace("</b>", ""))


def _remark_contact(reading: ConceptNoteReading) -> None:
    contact = reading.contact
    if contact is None:
        reading.not_understood.append("Contact: no contact person with an e-mail address found.")
    elif not contact.name:
        reading.not_understood.append(f"Contact: no name found for {contact.email}.")
