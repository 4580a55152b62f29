"""Reads concept notes: files become readings. Knows nothing of the site (no Django)."""

from pathlib import Path

from meetings.concept_notes.errors import UnreadableDocument
from meetings.concept_notes.interpret import interpret
from meetings.concept_notes.readers import read_document
from meetings.concept_notes.reading import ConceptNoteReading

__all__ = ["ConceptNoteReading", "UnreadableDocument", "read_concept_note"]


def read_concept_note(path: Path, *, language: str | None = None) -> ConceptNoteReading:
    """What a concept note (.md, .txt, .docx or .html) says.

    The language (en, fr, es, de or ar) is guessed if it is not given. Raises
    `UnreadableDocument` with a message for people, and nothing else, for every unreadable file.
    """
    try:
        return interpret(read_document(Path(path)), language=language)
    except RecursionError as error:
        raise UnreadableDocument(
            f"“{Path(path).name}” nests its elements too deeply. "
            "Please copy its text into a new document."
        ) from error
