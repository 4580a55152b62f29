"""Running text as lines of minimal HTML: b, i, a and references to footnotes."""

from collections.abc import Iterable
from html import escape

from bs4 import NavigableString, PageElement, Tag

_NAMES = {"b": "b", "strong": "b", "i": "i", "em": "i"}
_SUPERSCRIPT = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_SUBSCRIPT = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
_SCHEMES = ("http://", "https://", "mailto:")


class InlineWriter:
    """Writes elements as lines. Elements that reach over a line break are closed and reopened."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, bool]] = []
        self._parts: list[str] = []
        self._open: list[tuple[str, str]] = []

    def write(self, node: PageElement) -> None:
        """Add an element or text to the current line."""
        if isinstance(node, NavigableString):
            self._write_text(str(node))
        elif isinstance(node, Tag):
            self._write_element(node)

    def break_line(self, *, is_hard: bool = True) -> None:
        """End the line; a soft break is one the source's author did not mean."""
        closing = "".join(f"</{name}>" for name, _start in reversed(self._open))
        self.lines.append(("".join(self._parts) + closing, is_hard))
        self._parts = [start for _name, start in self._open]

    def finish(self) -> list[tuple[str, bool]]:
        """All lines that say anything, each with whether the break after it was meant."""
        self.break_line()
        return [(_tidy(line), hard) for line, hard in self.lines if _says_something(line)]

    def _write_text(self, text: str) -> None:
        for number, piece in enumerate(text.split("\n")):
            if number:
                self.break_line(is_hard=False)
            self._parts.append(escape(piece, quote=False))

    def _write_element(self, tag: Tag) -> None:
        if tag.name == "br":
            self.break_line()
        elif tag.get("linktype") == "footnote":
            self._parts.append(footnote_reference(str(tag["id"]), tag.get_text()))
        elif tag.name in {"sup", "sub"}:
            table = _SUPERSCRIPT if tag.name == "sup" else _SUBSCRIPT
            text = tag.get_text()
            is_sign = all(ord(character) in table for character in text)
            self._write_text(text.translate(table) if is_sign else text)
        else:
            self._write_within(tag)

    def _write_within(self, tag: Tag) -> None:
        name = _NAMES.get(tag.name, "")
        start = f"<{name}>" if name else ""
        href = str(tag.get("href") or "").strip() if tag.name == "a" else ""
        if href.lower().startswith(_SCHEMES):
            name, start = "a", f'<a href="{escape(href)}">'
        if not name or any(name == other for other, _start in self._open):
            for child in tag.children:
                self.write(child)
            return
        self._open.append((name, start))
        self._parts.append(start)
        for child in tag.children:
            self.write(child)
        self._open.pop()
        self._parts.append(f"</{name}>")


def footnote_reference(identifier: str, mark: str) -> str:
    """The link that stands for a footnote in Wagtail's rich text."""
    return f'<a linktype="footnote" id="{escape(identifier)}">{escape(mark)}</a>'


def inline_lines(nodes: Iterable[PageElement]) -> list[tuple[str, bool]]:
    """The lines of elements that stand in one paragraph."""
    writer = InlineWriter()
    for node in nodes:
        writer.write(node)
    return writer.finish()


def joined(lines: list[tuple[str, bool]]) -> str:
    """Lines as one piece of HTML, with the breaks that were meant."""
    html = "".join(line + ("<br/>" if hard else " ") for line, hard in lines)
    return html.removesuffix("<br/>").rstrip()


def _tidy(line: str) -> str:
    line = " ".join(line.split())
    for name in ("b", "i"):
        line = line.replace(f"<{name}></{name}>", "").replace(f"</{name}><{name}>", "")
        line = line.replace(f"<{name}> </{name}>", " ")
    return line.strip()


def _says_something(line: str) -> bool:
    return bool(
        _tidy(line).replace("<b>", "").replace("</b>", "").replace("<i>", "").strip(" </i>")
    )
