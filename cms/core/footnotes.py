"""Numbers the footnotes of a rendered document in the order of its references. Pure.

References come as `<a data-footnote="n1">…</a>`. Roles follow DPUB-ARIA (doc-noteref,
doc-endnotes).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

REFERENCE = re.compile(r'<a data-footnote="([^"]*)">.*?</a>', re.DOTALL)

STORED_REFERENCE = re.compile(r'<a\b(?=[^>]*\blinktype="footnote")[^>]*\bid="([^"]*)"')


def referenced_footnotes(html: str) -> set[str]:
    """The names of the footnotes that stored rich text refers to."""
    return set(STORED_REFERENCE.findall(html))


@dataclass
class Note:
    """A footnote as readers see it: number, anchor, text, and where the text refers to it."""

    number: int
    anchor: str
    html: str
    references: list[str] = field(default_factory=list)


def number_footnotes(html: str, notes: Mapping[str, str], label: str) -> tuple[str, list[Note]]:
    """Number the references in `html`; `notes` maps identifiers to the notes' HTML.

    `label` names a reference for those who hear it, with `{number}` in it. Returns the HTML and
    the notes in order: first those referred to, then the rest, so that no text is lost. A
    reference to a note that does not exist is dropped.
    """
    ordered: dict[str, Note] = {}

    def number_of(identifier: str) -> Note:
        if identifier not in ordered:
            number = len(ordered) + 1
            ordered[identifier] = Note(number, f"footnote-{number}", notes[identifier])
        return ordered[identifier]

    def reference(match: re.Match[str]) -> str:
        if match[1] not in notes:
            return ""
        note = number_of(match[1])
        anchor = f"footnote-{note.number}-reference-{len(note.references) + 1}"
        note.references.append(anchor)
        spoken = escape(label.format(number=note.number))
        return (
            f'<sup class="footnote-reference"><a href="#{note.anchor}" id="{anchor}" '
            f'role="doc-noteref" aria-label="{spoken}">{note.number}</a></sup>'
        )

    numbered = REFERENCE.sub(reference, html)
    for identifier in notes:
        number_of(identifier)
    return numbered, list(ordered.values())
