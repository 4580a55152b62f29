"""The place in a text where the words are, with the words marked. Pure, and safe to show."""

import re
from collections.abc import Sequence

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from cms.core.search.words import WORD, is_form_of

LENGTH = 240
# How far before the first hit a snippet begins.
LEAD = 60
ELLIPSIS = "…"

Span = tuple[int, int]


def marked(text: str, beginnings: Sequence[str]) -> SafeString:
    """All of the text, escaped, the words with one of the beginnings in `<mark>`."""
    return _mark(text, [span for span, _start in _hits(text, beginnings)])


def snippet(text: str, beginnings: Sequence[str], length: int = LENGTH) -> SafeString:
    """Some `length` characters where most of the words stand, escaped, the words in `<mark>`.

    The start of the text where none of them is in it. Empty for an empty text.
    """
    hits = _hits(text, beginnings)
    best = _fullest(hits, length)
    start = 0 if best is None else _word_start(text, max(0, best - LEAD))
    end = start + len(text[start : _word_end(text, start + length)].rstrip(" ·"))
    inside = [(a - start, b - start) for (a, b), _start in hits if start <= a and b <= end]
    return format_html(
        "{}{}{}",
        f"{ELLIPSIS} " if start else "",
        _mark(text[start:end], inside),
        f" {ELLIPSIS}" if text[end:].strip(" ·") else "",
    )


def _hits(text: str, beginnings: Sequence[str]) -> list[tuple[Span, str]]:
    """Where the words stand, and the beginning each of them has."""
    found = []
    for match in WORD.finditer(text):
        start = next((start for start in beginnings if is_form_of(match[0], start)), None)
        if start is not None:
            found.append((match.span(), start))
    return found


def _fullest(hits: list[tuple[Span, str]], length: int) -> int | None:
    """Where the hit stands after which most different words follow; the first one of equals."""
    best, most = None, 0
    for index, ((position, _end), _start) in enumerate(hits):
        near = set()
        for (_position, end), start in hits[index : index + 50]:
            if end - position > length - LEAD:
                break
            near.add(start)
        if len(near) > most:
            best, most = position, len(near)
    return best


def _word_start(text: str, position: int) -> int:
    """The start of the first whole word from a position on."""
    if position == 0 or text[position - 1].isspace():
        return position
    space = re.compile(r"[\s·]+").search(text, position, position + LEAD)
    return space.end() if space else position


def _word_end(text: str, position: int) -> int:
    """The end of the last whole word before a position."""
    if position >= len(text) or text[position].isspace():
        return position
    space = text.rfind(" ", position - LEAD, position)
    return space if space > 0 else position


def _mark(text: str, spans: list[Span]) -> SafeString:
    parts, position = [], 0
    for start, end in spans:
        parts += [escape(text[position:start]), format_html("<mark>{}</mark>", text[start:end])]
        position = end
    parts.append(escape(text[position:]))
    return mark_safe("".join(parts))  # noqa: S308  every part is escaped above
