"""Lists whose bullets were typed: paragraphs and lines that begin with one."""

import re

from meetings.concept_notes.document import Block, Line, ListBlock, Paragraph

_BULLET = re.compile(r"^(?P<open>(?:<[bi]>)*)\s*[•▪◦‣●○■□]\s*")


def with_typed_lists(blocks: list[Block]) -> list[Block]:
    """The blocks with such paragraphs made lists; what stands before the first bullet stays."""
    result: list[Block] = []
    for block in blocks:
        before, items = _split(block) if isinstance(block, Paragraph) else (None, ())
        if not items:
            result.append(block)
            continue
        if before is not None:
            result.append(before)
        elif result and isinstance(previous := result[-1], _TypedList):
            result.pop()
            items = (*previous.items, *items)
        result.append(_TypedList(ordered=False, items=items))
    return [ListBlock(b.ordered, b.items) if isinstance(b, _TypedList) else b for b in result]


class _TypedList(ListBlock):
    """A list that may still be continued by the next paragraph."""


def _split(paragraph: Paragraph) -> tuple[Paragraph | None, tuple[Line, ...]]:
    """The lines before the first bullet as a paragraph, and the items after it."""
    places = [n for n, line in enumerate(paragraph.lines) if _BULLET.match(line.html)]
    if not places:
        return None, ()
    before = paragraph.lines[: places[0]]
    items: list[Line] = []
    for line in paragraph.lines[places[0] :]:
        if _BULLET.match(line.html):
            items.append(Line(_BULLET.sub(r"\g<open>", line.html)))
        else:
            items[-1] = Line(f"{items[-1].html} {line.html}")
    html = "<br/>".join(line.html for line in before)
    return (Paragraph(html, before) if before else None), tuple(items)
