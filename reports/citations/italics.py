"""A formatter for citeproc-py that marks italics with two characters no text has.

Both the page and the plain text are made from one marked text, and texts go through the processor
as they are, so that it sees letters and no entities. The marks are noncharacters of Unicode, which
are for such use within a program; where a text has them they go. The names below are the
interface citeproc-py asks of a formatter.
"""

from typing import Any

_START, _END = "\ufdd0", "\ufdd1"
MARKS = _START + _END


def preformat(text: str) -> str:
    return text


def Italic(text: Any) -> str:
    return f"{_START}{text}{_END}"


Oblique = Italic
Bold = Light = Underline = Superscript = Subscript = SmallCaps = str


def cleaned(value: Any) -> Any:
    """The value of a CSL item with every text in it free of marks."""
    if isinstance(value, str):
        return without(value)
    if isinstance(value, list):
        return [cleaned(part) for part in value]
    if isinstance(value, dict):
        return {name: cleaned(part) for name, part in value.items()}
    return value


def without(text: str) -> str:
    """The text without any of the noncharacters of this kind, U+FDD0 to U+FDEF."""
    return text.translate(dict.fromkeys(range(0xFDD0, 0xFDF0)))


def to_html(escaped: str) -> str:
    return escaped.replace(_START, "<i>").replace(_END, "</i>")
