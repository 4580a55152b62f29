"""Words inside a paragraph."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from cms.core.paper.cleaning import clean, is_address
from cms.core.paper.document import (
    Emphasis,
    FootnoteReference,
    Foreign,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Text,
)
from cms.core.paper.word.elements import RunLook, element, run, words

# The elements of a reference to a note; none for one that is not there.
NoteWriter = Callable[[str, RunLook], list[Any]]


class InlineWriter:
    """Appends the runs of inlines to an element; `part` holds the addresses of its links."""

    def __init__(self, part: Any, note: NoteWriter) -> None:
        self.part = part
        self.note = note

    def write(self, into: Any, inlines: Inlines, look: RunLook) -> None:
        for inline in inlines:
            self._write_one(into, inline, look)

    def _write_one(self, into: Any, inline: Any, look: RunLook) -> None:
        match inline:
            case Text():
                into.append(run(look, words(clean(inline.text))))
            case LineBreak():
                into.append(run(look, element("br")))
            case Strong():
                self.write(into, inline.inlines, replace(look, is_strong=True))
            case Emphasis():
                self.write(into, inline.inlines, _stressed(look))
            case Foreign():
                is_rtl = inline.direction == "rtl"
                other = replace(look, is_rtl=is_rtl, language_code=inline.language_code)
                self.write(into, inline.inlines, other)
            case Link():
                self._write_link(into, inline, look)
            case FootnoteReference():
                into.extend(self.note(inline.identifier, look))

    def _write_link(self, into: Any, link: Link, look: RunLook) -> None:
        if not is_address(link.url):
            self.write(into, link.inlines, look)
            return
        key = self.part.relate_to(link.url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        hyperlink = element("hyperlink")
        hyperlink.set(qn("r:id"), key)
        self.write(hyperlink, link.inlines, replace(look, style="Hyperlink"))
        into.append(hyperlink)


def _stressed(look: RunLook) -> RunLook:
    """Arabic has no slanted letters: stress is a matter of weight."""
    return replace(look, is_strong=True) if look.is_rtl else replace(look, is_stressed=True)
