"""Parallel groups: items or paragraphs that begin with a name, in a section about groups."""

from meetings.concept_notes.document import GroupsPlaceholder, Line, ListBlock, Paragraph
from meetings.concept_notes.html_text import text_of
from meetings.concept_notes.interpret.context import Context
from meetings.concept_notes.interpret.parts import named
from meetings.concept_notes.interpret.section_words import GROUPS
from meetings.concept_notes.interpret.years import first_convened_in
from meetings.concept_notes.reading import GroupReading
from meetings.concept_notes.text import fold


def take_groups(context: Context) -> int:
    """Read the groups at this place; the number of blocks they take, 0 if there are none."""
    is_titled = bool(GROUPS.search(fold(context.heading)))
    if not is_titled and not _is_announced(context):
        return 0
    items, taken = _items(context, is_titled)
    names = [named(item.html, needs_bold=not is_titled) for item in items]
    found = [pair for pair in names if pair]
    if not taken or len(found) < len(names):
        return 0
    for name, focus in found:
        _add(context, name, focus)
    context.body.place(GroupsPlaceholder())
    return taken


def _is_announced(context: Context) -> bool:
    """Whether the paragraph before speaks of groups and introduces something."""
    before = context.previous
    if not isinstance(before, Paragraph) or not before.text.endswith((":", "\uff1a")):
        return False
    return bool(GROUPS.search(fold(before.text)))


def _items(context: Context, is_titled: bool) -> tuple[list[Line], int]:
    """The items of a list; or paragraphs beginning with a name in bold, at least two of them."""
    if isinstance(context.block, ListBlock):
        return list(context.block.items), 1
    items: list[Line] = []
    block = context.block
    while isinstance(block, Paragraph) and named(block.html):
        items.append(Line(block.html))
        block = context.following(len(items))
    return (items, len(items)) if len(items) > 1 else ([], 0)


def _add(context: Context, name: str, focus: str) -> None:
    start = context.reading.start_date
    year = first_convened_in(text_of(focus), start.year if start else None)
    html = focus if focus.startswith(("<ul>", "<ol>")) else f"<p>{focus}</p>" if focus else ""
    context.reading.groups.append(GroupReading(name, year, _closed(html)))


def _closed(html: str) -> str:
    """A paragraph ends where a list begins."""
    for name in ("ul", "ol"):
        start = html.find(f"<{name}>")
        if html.startswith("<p>") and start > 0 and html.endswith(f"</{name}></p>"):
            return f"{html[:start]}</p>{html[start:].removesuffix('</p>')}"
    return html
