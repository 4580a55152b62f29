"""Footnotes at the foot of their page. python-docx knows none, so the part is written here."""

from collections.abc import Callable
from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart

from cms.core.paper.document import Footnote
from cms.core.paper.word.elements import Place, RunLook, element, field, paragraph, run, words

# 0 and 1 are the lines between text and notes.
FIRST = 2


class FootnotesPart:
    """`word/footnotes.xml`. `write_blocks` writes what stands in a note."""

    def __init__(self, document: Any, *, is_rtl: bool) -> None:
        self.is_rtl = is_rtl
        root = element("footnotes", _line("separator", 0), _line("continuationSeparator", 1))
        name = PackURI("/word/footnotes.xml")
        package = document.part.package
        self.part = XmlPart(name, CONTENT_TYPE.WML_FOOTNOTES, root, package)
        document.part.relate_to(self.part, RELATIONSHIP_TYPE.FOOTNOTES)
        settings = document.settings.element
        lines = [element("footnote", id=str(number)) for number in (0, 1)]
        # Where the schema wants it: before the settings of compatibility.
        settings.find("{*}compat").addprevious(element("footnotePr", *lines))
        self._numbers: dict[str, str] = {}

    def reference(
        self, note: Footnote, look: RunLook, write_blocks: Callable[[Place, Any], None]
    ) -> list[Any]:
        """The sign of a note in the text; the note is written when it is first referred to.

        Word has one sign for each note. A further reference repeats its number by a field.
        """
        if note.identifier in self._numbers:
            return _repeated(self._numbers[note.identifier])
        number = str(FIRST + len(self._numbers))
        self._numbers[note.identifier] = number
        self._add(note, number, write_blocks)
        sign = run(RunLook(style="FootnoteReference"), element("footnoteReference", id=number))
        mark = element("bookmarkStart", id=number, name=_bookmark(number))
        return [mark, sign, element("bookmarkEnd", id=number)]

    def _add(self, note: Footnote, number: str, write_blocks: Callable) -> None:
        written = element("footnote", id=number)
        self.part.element.append(written)
        write_blocks(Place(written, self.part, "FootnoteText"), note.blocks)
        sign = run(RunLook(style="FootnoteReference"), element("footnoteRef"))
        first = written.find("{*}p")
        if first is None:
            first = paragraph("FootnoteText", is_rtl=self.is_rtl)
            written.insert(0, first)
        first.insert(1, sign)


def _line(kind: str, number: int) -> Any:
    words = element("p", element("r", element(kind)))
    return element("footnote", words, type=kind, id=str(number))


def _bookmark(number: str) -> str:
    return f"_RefNote{number}"


def _repeated(number: str) -> list[Any]:
    """The number of a note that was referred to before."""
    shown = run(RunLook(style="FootnoteReference"), words(str(int(number) - FIRST + 1)))
    return field(f"NOTEREF {_bookmark(number)} \\f \\h", shown)
