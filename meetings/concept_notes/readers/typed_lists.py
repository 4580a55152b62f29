"""Lists whose bullets were typed: paragraphs and lines that begin with one."""

import re

from meetings.concept_notes.document import Block, Line, ListBlock, Paragraph

_BULLET = re.compile(r"^(?P<open>(?:<[bi]>)*)\s*[•▪◦‣●○■□]\s*")
_DASH = re.compile(r"^(?P<open>(?:<[bi]>)*)\s*[–—-]\s+")
_BULLET_OR_DASH = re.compile(rf"{_BULLET.pattern}|{_DASH.pattern.replace('open', 'start')}")


def with_typed_lists(blocks: list[Block]) -> list[Block]:
    """The blocks with such paragraphs made lists; what stands before the first bullet stays."""
    result: list[Block] = []
    for block in blocks:
        bullet = _BULLET_OR_DASH if _is_introduced(block, result) else _BULLET
        before, items = _split(block, bullet) if isinstance(block, Paragraph) else (None, ())
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


def _opening(match: re.Match[str]) -> str:
    """The elements that were open at the bullet."""
    return next((value for value in match.groups() if value), "")


def _is_introduced(block: Block, before: list[Block]) -> bool:
    """Whether dashes may be bullets: after a colon, or after the bullet before."""
    if not isinstance(block, Paragraph) or block.is_quote:
        return False
    if before and _DASH.match(block.lines[0].html):
        return isinstance(before[-1], _TypedList) or before[-1].text.endswith((":", "\uff1a"))
    dashes = [number for number, line in enumerate(block.lines) if _DASH.match(line.html)]
    return bool(dashes) and block.lines[dashes[0] - 1].text.endswith((":", "\uff1a"))


def _split(
    paragraph: Paragraph, bullet: re.Pattern[str]
) -> tuple[Paragraph | None, tuple[Line, ...]]:
    """The lines before the first bullet as a paragraph, and the items after it."""
    places = [n for n, line in enumerate(paragraph.lines) if bullet.match(line.html)]
    if not places:
        return None, ()
    before = paragraph.lines[: places[0]]
    items: list[Line] = []
    for line in paragraph.lines[places[0] :]:
        if bullet.match(line.html):
            items.append(Line(bullet.sub(_opening, line.html)))
        else:
            items[-1] = Line(f"{items[-1].html} {line.html}")
    html = "<br/>".join(line.html for line in before)
    return (Paragraph(html, before) if before else None), tuple(items)
