"""Names and titles written from left to right within a line that runs from right to left.

Without isolation the full stop after "Müller, A." and the brackets around a year jump to the
other side of them (UAX 9, 2.7).
"""

import re
import unicodedata
from collections.abc import Callable, Iterator

from reports.citations.italics import MARKS

LEFT_TO_RIGHT_ISOLATE = "\N{LEFT-TO-RIGHT ISOLATE}"
POP_ISOLATE = "\N{POP DIRECTIONAL ISOLATE}"

_BRACKETS = {"(": ")", "[": "]", "{": "}", "«": "»", "“": "”"}
_SEPARATORS = re.compile(rf"([{MARKS}]|\s(?=https?://))")
_OPENING = {closing: opening for opening, closing in _BRACKETS.items()}
# Arabic has its own.
_PUNCTUATION = {",": "،", ";": "؛"}


def in_arabic(text: str, start: str, end: str, escape: Callable[[str], str]) -> str:
    """The text with `start` and `end` around its left-to-right runs.

    Elsewhere it has Arabic punctuation. Every piece of it goes through `escape`.
    """
    return "".join(
        f"{start}{escape(piece)}{end}" if is_isolated else escape(_arabic_punctuation(piece))
        for piece, is_isolated in isolated(text)
    )


def isolated(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it runs from left to right.

    Such a piece goes from a Latin (or other left-to-right) letter to the last one before a
    right-to-left letter, with the marks that close it. An address is one of its own, and the marks
    of italics are pieces too.
    """
    for piece in _SEPARATORS.split(text):
        yield from _runs(piece)


def _arabic_punctuation(text: str) -> str:
    """Arabic comma and semicolon, and "and" written together with an Arabic word after it."""
    text = re.sub(r"[,;](?=\s|$)", lambda sign: _PUNCTUATION[sign[0]], text)
    return re.sub(r"(?<=، و) (?=[\u0620-\u064a])", "", text)


def _runs(text: str) -> Iterator[tuple[str, bool]]:
    position = 0
    while (start := _first_letter(text, position)) is not None:
        end = _end(text, start)
        if start > position:
            yield text[position:start], False
        yield text[start:end], True
        position = end
    if position < len(text):
        yield text[position:], False


def _first_letter(text: str, position: int) -> int | None:
    places = range(position, len(text))
    return next((n for n in places if unicodedata.bidirectional(text[n]) == "L"), None)


def _end(text: str, start: int) -> int:
    """Behind the last left-to-right letter or digit that belongs to the run.

    The run is over before a right-to-left letter, and before a bracket that was opened before it.
    """
    end = start
    for place in range(start, len(text)):
        direction = unicodedata.bidirectional(text[place])
        if direction in ("R", "AL") or _closes_too_much(text[start : place + 1]):
            break
        if direction in ("L", "EN"):
            end = place + 1
    return _closed(text, start, end)


def _closes_too_much(run: str) -> bool:
    """Whether the run's last sign closes a bracket that is not open in it."""
    opening = _OPENING.get(run[-1])
    return opening is not None and run.count(opening) < run.count(run[-1])


def _closed(text: str, start: int, end: int) -> int:
    """The end with the marks that belong to the run, or before a bracket that it leaves open."""
    for place, bracket in _open_brackets(text[start:end]):
        if text[end : end + 1] != _BRACKETS[bracket]:
            return start + len(text[start : start + place].rstrip(" .,;:"))
        end += 1
    run, rest = text[start:end], text[end:]
    marks = re.match(r"[?!…/]+", rest) or (
        re.search(r"(^|[\s.-])\w$", run) and re.match(r"\.", rest)
    )
    return end + len(marks[0]) if marks else end


def _open_brackets(run: str) -> list[tuple[int, str]]:
    """The brackets a run leaves open, the last one first, each with its place."""
    still_open: list[tuple[int, str]] = []
    for place, sign in enumerate(run):
        if sign in _BRACKETS:
            still_open.append((place, sign))
        elif still_open and sign == _BRACKETS[still_open[-1][1]]:
            still_open.pop()
    return still_open[::-1]
