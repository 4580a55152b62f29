"""Joint sessions: what a section about them says of one day or of one session."""

import re
from collections.abc import Iterable

from meetings.concept_notes.document import (
    Block,
    Heading,
    Line,
    ListBlock,
    Paragraph,
    SessionsPlaceholder,
)
from meetings.concept_notes.html_text import text_of
from meetings.concept_notes.interpret.context import Context
from meetings.concept_notes.interpret.day_numbers import days_in
from meetings.concept_notes.interpret.parts import named
from meetings.concept_notes.interpret.section_words import JOINT_SESSION, SAME_SESSION
from meetings.concept_notes.interpret.subsections import Subsection, subsections
from meetings.concept_notes.reading import SessionReading
from meetings.concept_notes.text import fold, pattern

_SUBTITLE = re.compile(r"\s[–—-]\s|\s?[:\uff1a]\s")
# How far into a paragraph or line the day is looked for where the heading tells nothing.
MAXIMUM_BEGINNING = 120
MAXIMUM_DAY = 30
_ONE_SESSION = pattern(
    r"(?:the|this|a|another|first|second|third|opening|closing) (?:joint|shared|common|"
    r"plenary) session",
    r"(?:la|une|cette|première|deuxième|seconde) (?:session|séance) (?:commune|conjointe|"
    r"partagée|plénière)",
    r"(?:la|una|esta|primera|segunda) sesión (?:conjunta|compartida|común|plenaria)",
    r"(?:die|der|eine|einer|erste|zweite) (?:erste |zweite |ersten |"
    r"zweiten )?gemeinsamen? (?:sitzung|session|runde|veranstaltung)",
    r"(?:ال|في ال|و?ال)جلسة (?:ال)?مشتركة",
)


def take_sessions(context: Context) -> int:
    """Read the session at this place; the number of blocks it takes, 0 if there is none."""
    block = context.block
    if not any(JOINT_SESSION.search(fold(heading.text)) for heading in context.headings):
        return _take_elsewhere(context, block)
    if isinstance(block, Heading):
        return _take_subsection(context, block)
    if isinstance(block, ListBlock):
        return _take_list(context, block)
    if not isinstance(block, Paragraph):
        return 0
    if len(block.lines) > 1 and _each_is_a_day(context, block.lines):
        return _take_lines(context, block.lines)
    return _take_paragraph(context, block) if _is_session(context, block.text) else 0


def _take_elsewhere(context: Context, block: Block) -> int:
    """A paragraph of another section that begins with a joint session and its day."""
    beginning = block.text[:MAXIMUM_BEGINNING]
    is_session = bool(_ONE_SESSION.search(fold(beginning)))
    if not isinstance(block, Paragraph) or not context.headings or not is_session:
        return 0
    has_day = len(_days(context, beginning)) == 1 and len(_days(context, block.text)) == 1
    return _take_paragraph(context, block) if has_day else 0


def _take_paragraph(context: Context, block: Paragraph) -> int:
    paragraphs = [block]
    following = context.following()
    while isinstance(following, Paragraph) and _continues(following):
        paragraphs.append(following)
        following = context.following(len(paragraphs))
    html = "".join(f"<p>{paragraph.html}</p>" for paragraph in paragraphs)
    _add(context, _title(context), _days(context, block.text), html)
    return len(paragraphs)


def _take_subsection(context: Context, heading: Heading) -> int:
    """A session that has a heading of its own below the heading of all of them.

    Where all headings look alike, the day in the heading tells a session.
    """
    section = next(iter(subsections(context, limit=1)), None)
    announcing = _announcing(context)
    days = _days(context, heading.text)
    if section is None or len(days) > 1 or announcing.level > heading.level:
        return 0
    if not days and (announcing.level == heading.level or not _is_session_name(context, section)):
        return 0
    days = days or _days(context, section.blocks[0].text)
    context.remark_links(heading)
    _add(context, _without_day(context, heading.text) or heading.text, days, section.html)
    return section.length


def _is_session_name(context: Context, section: Subsection) -> bool:
    names_one = bool(JOINT_SESSION.search(fold(section.heading.text)))
    return names_one or _is_session(context, section.blocks[0].text)


def _take_list(context: Context, block: ListBlock) -> int:
    """A list in which every item is about one day."""
    is_by_day = all(len(_days(context, item.text)) == 1 for item in block.items)
    return _take_lines(context, block.items) if is_by_day else 0


def _each_is_a_day(context: Context, lines: Iterable[Line]) -> bool:
    """Whether every line begins with a day, and so is no broken part of a sentence."""
    return all(len(_days(context, line.text[:MAXIMUM_DAY])) == 1 for line in lines)


def _take_lines(context: Context, lines: Iterable[Line]) -> int:
    for line in lines:
        parts = named(line.html)
        title = _without_day(context, parts[0]) if parts else ""
        _add(context, title or _title(context), _days(context, line.text), f"<p>{line.html}</p>")
    return 1


def _is_session(context: Context, text: str) -> bool:
    days = _days(context, text)
    if len(days) > 1:
        return False
    return bool(days) or bool(_ONE_SESSION.search(fold(text)))


def _continues(paragraph: Paragraph) -> bool:
    match = SAME_SESSION.search(fold(paragraph.text))
    return match is not None and match.start() == 0


def _days(context: Context, text: str) -> list[int]:
    return days_in(text, context.reading.start_date, context.reading.end_date)


def _add(context: Context, title: str, days: list[int], html: str) -> None:
    day = days[0] if days else None
    context.reading.joint_sessions.append(SessionReading(title, day, html, text_of(html)))
    context.body.place(SessionsPlaceholder("joint"))
    if day is None:
        context.remark(f"Session: no day found for “{text_of(html)[:60]}…”.")


def _title(context: Context) -> str:
    """The part of the heading after the dash or colon, or the heading itself."""
    nearest = _announcing(context)
    parts = _SUBTITLE.split(nearest.text, maxsplit=1)
    return parts[-1].strip() if len(parts) > 1 and parts[-1].strip() else nearest.text


def _announcing(context: Context) -> Heading:
    """The nearest heading that speaks of joint sessions."""
    found = (h for h in reversed(context.headings) if JOINT_SESSION.search(fold(h.text)))
    return next(found, context.headings[-1])


def _without_day(context: Context, name: str) -> str:
    """The name of a session without the day in front of it."""
    parts = _SUBTITLE.split(name, maxsplit=1)
    if len(parts) > 1 and _days(context, parts[0]):
        return parts[1].strip()
    return "" if _days(context, name) else name
