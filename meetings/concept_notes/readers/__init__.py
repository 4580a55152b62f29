"""Readers of the file formats: each makes HTML, which becomes blocks and footnotes."""

from meetings.concept_notes.readers.document import read_document

__all__ = ["read_document"]
