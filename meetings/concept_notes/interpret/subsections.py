"""Sections inside a section: a heading of its own for each group or session."""

from dataclasses import dataclass

from meetings.concept_notes.document import Block, Heading, ListBlock, Paragraph
from meetings.concept_notes.interpret.context import Context
from meetings.concept_notes.interpret.section_words import (
    CONTACT,
    FEEDBACK,
    JOINT_SESSION,
    OUTCOMES,
    PRACTICAL,
)
from meetings.concept_notes.text import fold

MAXIMUM_ANNOUNCEMENT = 200


@dataclass(frozen=True)
class Subsection:
    """A heading with the paragraphs and lists under it."""

    heading: Heading
    blocks: tuple[Paragraph | ListBlock, ...]

    @property
    def html(self) -> str:
        return "".join(
            block.html if isinstance(block, ListBlock) else f"<p>{block.html}</p>"
            for block in self.blocks
        )

    @property
    def length(self) -> int:
        """How many blocks of the document it takes."""
        return 1 + len(self.blocks)


def subsections(context: Context, limit: int | None = None) -> list[Subsection]:
    """The sections from this place on, up to a heading, a table or words of another part."""
    found: list[Subsection] = []
    distance = 0
    while isinstance(heading := context.following(distance), Heading) and len(found) != limit:
        if found and (heading.level != found[0].heading.level or begins_other_part(heading)):
            break
        section = Subsection(heading, _blocks_under(context, distance + 1))
        if not section.blocks:
            break
        found.append(section)
        distance += section.length
    return found


def begins_other_part(block: Block) -> bool:
    """Whether a heading or paragraph begins the feedback, the outcomes, the contact and such."""
    words = fold(block.text)
    is_short = len(words) <= MAXIMUM_ANNOUNCEMENT
    if isinstance(block, Heading):
        others = (FEEDBACK, OUTCOMES, CONTACT, JOINT_SESSION, PRACTICAL)
        return any(other.search(words) for other in others)
    if not isinstance(block, Paragraph):
        return False
    introduces = words.endswith((":", "\uff1a")) and OUTCOMES.search(words)
    asks = "@" in words and CONTACT.search(words)
    announces = is_short and not words.endswith(".") and FEEDBACK.search(words)
    return bool(introduces or asks or announces)


def _blocks_under(context: Context, distance: int) -> tuple[Paragraph | ListBlock, ...]:
    blocks: list[Paragraph | ListBlock] = []
    while isinstance(block := context.following(distance + len(blocks)), Paragraph | ListBlock):
        if begins_other_part(block):
            break
        blocks.append(block)
    return tuple(blocks)
