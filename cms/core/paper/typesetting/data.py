"""A document as the data that the template reads. Pure.

Every part is an object with its `kind`. Texts stay values of JSON: the template shows them with
`text()`, so nothing that an author writes is ever code of Typst's.
"""

from dataclasses import fields
from typing import Any

from cms.core.paper.arranging import (
    blocks_with_further_notes,
    notes_by_identifier,
    numbers_of_notes,
)
from cms.core.paper.cleaning import clean, is_address
from cms.core.paper.document import PNG, Document, FootnoteReference, Link, Paragraph, Picture, Text


class DocumentData:
    """The data of a document, and the pictures that go with it as files."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.pictures: dict[str, bytes] = {}
        self._numbers = numbers_of_notes(document)
        self._notes = notes_by_identifier(document)
        self._noted: set[str] = set()

    def as_dict(self) -> dict[str, Any]:
        """The whole document. A note stands where it is first referred to."""
        document = self.document
        words = ("title", "subtitle", "kicker", "subject", "institution", "contents_title")
        when = document.written_at
        return {
            **{name: clean(getattr(document, name)) for name in words},
            "authors": [clean(author) for author in document.authors],
            "language": document.language_code,
            "direction": document.direction,
            "date": [when.year, when.month, when.day],
            "contents_depth": document.contents_depth,
            "front": self._of(document.front),
            "blocks": self._of(blocks_with_further_notes(document)),
            "colophon": self._of(document.colophon),
        }

    def _of(self, part: Any) -> Any:
        match part:
            case tuple():
                return [data for member in part if (data := self._of(member)) is not None]
            case str():
                return clean(part)
            case None | int():
                return part
            case FootnoteReference():
                return self._reference(part)
            case Picture():
                return self._picture(part)
            case Link() if not is_address(part.url):
                return {"kind": "span", "inlines": self._of(part.inlines)}
            case Text() if not clean(part.text):
                return None
        return {
            "kind": type(part).__name__.lower(),
            **{field.name: self._of(getattr(part, field.name)) for field in fields(part)},
        }

    def _reference(self, reference: FootnoteReference) -> dict[str, Any] | None:
        number = self._numbers.get(reference.identifier)
        if number is None:
            return None
        if reference.identifier in self._noted:
            return {"kind": "reference", "number": number}
        self._noted.add(reference.identifier)
        blocks = self._of(self._notes[reference.identifier].blocks)
        return {"kind": "footnote", "number": number, "blocks": blocks}

    def _picture(self, picture: Picture) -> dict[str, Any]:
        """A picture that is lost leaves what it showed in words."""
        content = picture.content()
        if not content:
            words = " ".join(filter(None, [picture.alternative_text, picture.caption]))
            return self._of(Paragraph((Text(words),)))
        ending = "png" if content.startswith(PNG) else "jpg"
        name = f"picture-{len(self.pictures) + 1}.{ending}"
        self.pictures[name] = content
        return {
            "kind": "picture",
            "name": name,
            "alternative_text": clean(picture.alternative_text),
            "caption": clean(picture.caption),
        }
