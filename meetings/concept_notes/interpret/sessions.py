"""Joint sessions: what a section about them says of one day or of one session."""

import re

from meetings.concept_notes.document import Heading, ListBlock, Paragraph, SessionsPlaceholder
from meetings.concept_notes.html_text import text_of
from meetings.concept_notes.interpret.context import Context
from meetings.concept_notes.interpret.day_numbers import days_in
from meetings.concept_notes.interpret.parts import named
from meetings.concept_notes.interpret.section_words import JOINT_SESSION, SAME_SESSION
from meetings.concept_notes.reading import SessionReading
from meetings.concept_notes.text import fold, pattern

_SUBTITLE = re.compile(r"\s[–—-]\s|\s?[:\uff1a]\s")
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
    if not any(JOINT_SESSION.search(fold(heading.text)) for heading in context.headings):
        return 0
    block = context.block
    if isinstance(block, ListBlock):
        return _take_list(context, block)
    if not isinstance(block, Paragraph) or not _is_session(context, block.text):
        return 0
    paragraphs = [block]
    following = context.following()
    while isinstance(following, Paragraph) and _continues(following):
        paragraphs.append(following)
        following = context.following(len(paragraphs))
    html = "".join(f"<p>{paragraph.html}</p>" for paragraph in paragraphs)
    _add(context, _title(context), _days(context, block.text), html)
    return len(paragraphs)


def _take_list(context: Context, block: ListBlock) -> int:
    """A list in which every item is about one day, or has the name of a session."""
    if not all(len(_days(context, item.text)) == 1 for item in block.items):
        return 0
    for item in block.items:
        parts = named(item.html)
        title = _without_day(context, parts[0]) if parts else ""
        html = item.html
        _add(context, title or _title(context), _days(context, item.text), f"<p>{html}</p>")
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
    nearest: Heading = context.headings[-1]
    for heading in reversed(context.headings):
        if JOINT_SESSION.search(fold(heading.text)):
            nearest = heading
            break
    parts = _SUBTITLE.split(nearest.text, maxsplit=1)
    return parts[-1].strip() if len(parts) > 1 and parts[-1].strip() else nearest.text


def _without_day(context: Context, name: str) -> str:
    """The name of a session without the day in front of it."""
    parts = _SUBTITLE.split(name, maxsplit=1)
    if len(parts) > 1 and _days(context, parts[0]):
        return parts[1].strip()
    return "" if _days(context, name) else name
