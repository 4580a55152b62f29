"""Parallel groups: items or paragraphs that begin with a name, in a section about groups."""

import re
from itertools import takewhile

from meetings.concept_notes.document import (
    GroupsPlaceholder,
    Heading,
    Line,
    ListBlock,
    Paragraph,
)
from meetings.concept_notes.html_text import has_more_than_text, text_of
from meetings.concept_notes.interpret.context import Context
from meetings.concept_notes.interpret.parts import is_all_in, named
from meetings.concept_notes.interpret.section_words import GROUPS, SEVERAL_GROUPS, TOPICS
from meetings.concept_notes.interpret.subsections import begins_other_part, subsections
from meetings.concept_notes.interpret.years import FIRST_TIME, first_convened_in, says_only_year
from meetings.concept_notes.reading import GroupReading
from meetings.concept_notes.text import fold

_NUMBERING = re.compile(r"^(?:\d{1,2}[.)]|[A-Za-z][)])\s+")
_BRACKETS = re.compile(r"^(?P<name>[^<(]{2,80}?)\s*(?P<rest>[(][^()]{2,200}[)])\.?$")


def take_groups(context: Context) -> int:
    """Read the groups at this place; the number of blocks they take, 0 if there are none."""
    is_titled = bool(GROUPS.search(fold(context.heading)))
    if isinstance(context.block, Heading):
        return _take_subsections(context) if is_titled else 0
    if not is_titled and not _is_announced(context):
        return 0
    items, taken = _items(context)
    found = [pair for item in items if (pair := named(item.html))]
    if not taken or len(found) < len(items):
        found = _plainly_named(context, items)
    if not taken or len(found) < len(items):
        return 0
    for name, focus in found:
        _add(context, name, focus)
    context.body.place(GroupsPlaceholder())
    return taken


def _plainly_named(context: Context, items: list[Line]) -> list[tuple[str, str]]:
    """Names that are not in bold. Years tell groups from other lists, such as of topics."""
    pairs = [named(item.html, needs_bold=False) or _with_year(item) for item in items]
    found = [pair for pair in pairs if pair]
    is_titled = bool(GROUPS.search(fold(context.heading)))
    is_other = bool(context.reading.groups) or TOPICS.search(fold(_text_before(context)))
    has_years = any(_year(context, focus) for _name, focus in found)
    return found if has_years or (is_titled and not is_other) else []


def _with_year(item: Line) -> tuple[str, str] | None:
    """A name with the year in brackets behind it."""
    match = _BRACKETS.match(item.html)
    has_year = match and first_convened_in(text_of(match["rest"]), None)
    is_first = match and FIRST_TIME.search(fold(match["rest"]))
    return (match["name"], match["rest"]) if match and (has_year or is_first) else None


def _is_announced(context: Context) -> bool:
    """Whether the paragraph before speaks of groups and introduces something."""
    before = _text_before(context)
    return before.endswith((":", "\uff1a")) and bool(GROUPS.search(fold(before)))


def _text_before(context: Context) -> str:
    before = context.previous
    return before.text if isinstance(before, Paragraph) else ""


def _take_subsections(context: Context) -> int:
    """Groups that have headings of their own below the heading that announces them.

    Where all headings look alike, the years in which they were first convened tell groups.
    """
    found = subsections(context)
    announcing = context.headings[-1]
    if not found or announcing.level > found[0].heading.level:
        return 0
    if announcing.level == found[0].heading.level:
        found = list(takewhile(lambda section: _year(context, section.html), found))
    if len(found) < 2 or any(_is_announcement(section.heading) for section in found):
        return 0
    for section in found:
        context.remark_links(section.heading)
        _add(context, _NUMBERING.sub("", section.heading.text).rstrip(" :\uff1a"), section.html)
    context.body.place(GroupsPlaceholder())
    return sum(section.length for section in found)


def _is_announcement(heading: Heading) -> bool:
    words = fold(heading.text)
    return bool(SEVERAL_GROUPS.search(words)) or begins_other_part(heading)


def _items(context: Context) -> tuple[list[Line], int]:
    """The items of a list; or paragraphs beginning with a name in bold, at least two of them."""
    if isinstance(context.block, ListBlock):
        return list(context.block.items), 1
    items: list[Line] = []
    block = context.block
    while isinstance(block, Paragraph) and (named(_with_name_apart(block)) or _says_year(block)):
        items.append(Line(_with_name_apart(block)))
        block = context.following(len(items))
    return (items, len(items)) if len(items) > 1 else ([], 0)


def _with_name_apart(paragraph: Paragraph) -> str:
    """The paragraph with a line break after a first line in bold, as the author wrote it."""
    first, *others = paragraph.lines
    if not others or not is_all_in("b", first.html):
        return paragraph.html
    return f"{first.html}<br/>{' '.join(line.html for line in others)}"


def _says_year(paragraph: Paragraph) -> bool:
    """Whether a name, not in bold, is followed by when the group was first convened."""
    pair = named(paragraph.html, needs_bold=False)
    is_first = pair and FIRST_TIME.search(fold(pair[1]))
    return bool(pair and (is_first or first_convened_in(text_of(pair[1]), None)))


def _add(context: Context, name: str, focus: str) -> None:
    """A group; a text that gives its year and nothing else would say the same twice."""
    year = _year(context, focus)
    if not has_more_than_text(focus) and says_only_year(
        _words(name, focus), _meeting_year(context)
    ):
        focus = ""
    is_block = focus.startswith(("<ul>", "<ol>", "<p>"))
    html = focus if is_block else f"<p>{focus}</p>" if focus else ""
    context.reading.groups.append(GroupReading(name, year, _closed(html)))


def _words(name: str, focus: str) -> str:
    """The text about a group, without its name in front."""
    return text_of(focus).removeprefix(name).strip(" ,()")


def _year(context: Context, focus: str) -> int | None:
    return first_convened_in(text_of(focus), _meeting_year(context))


def _meeting_year(context: Context) -> int | None:
    start = context.reading.start_date
    return start.year if start else None


def _closed(html: str) -> str:
    """A paragraph ends where a list begins."""
    for name in ("ul", "ol"):
        start = html.find(f"<{name}>")
        if html.startswith("<p>") and start > 0 and html.endswith(f"</{name}></p>"):
            return f"{html[:start]}</p>{html[start:].removesuffix('</p>')}"
    return html
