"""What every part of the interpretation works on."""

from dataclasses import dataclass, field

from meetings.concept_notes.document import Block, Heading
from meetings.concept_notes.html_text import has_more_than_text
from meetings.concept_notes.interpret.body import BodyMaker
from meetings.concept_notes.reading import ConceptNoteReading
from meetings.concept_notes.text import shorten


@dataclass
class Context:
    """The blocks after the header, the place among them and what was made of them so far."""

    reading: ConceptNoteReading
    blocks: list[Block]
    body: BodyMaker
    place: int = 0
    headings: list[Heading] = field(default_factory=list)

    @property
    def block(self) -> Block:
        return self.blocks[self.place]

    @property
    def heading(self) -> str:
        """The text of the nearest heading."""
        return self.headings[-1].text if self.headings else ""

    @property
    def previous(self) -> Block | None:
        return self.blocks[self.place - 1] if self.place else None

    def following(self, distance: int = 1) -> Block | None:
        """The block at that distance after this one."""
        place = self.place + distance
        return self.blocks[place] if place < len(self.blocks) else None

    def enter(self, heading: Heading) -> None:
        """Note that a section begins, inside those of a higher level."""
        self.headings = [h for h in self.headings if h.level < heading.level] + [heading]

    def remark_links(self, heading: Heading) -> None:
        """Say that links and footnotes of a heading are left out, if it has any."""
        if has_more_than_text(heading.html):
            words = shorten(heading.text)
            self.remark(f"Heading: links and footnotes were left out of “{words}”.")

    def remark(self, text: str) -> None:
        """Say what was not understood, once."""
        if text not in self.reading.not_understood:
            self.reading.not_understood.append(text)
