"""Understands a document that was read: facts, rows and body."""

from meetings.concept_notes.interpret.note import interpret

__all__ = ["interpret"]
