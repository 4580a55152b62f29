"""Recognises a document that was imported before."""

import hashlib
import json

from meetings.concept_notes import ConceptNoteReading


def fingerprint_of(reading: ConceptNoteReading) -> str:
    """A SHA-256 of what the document says, the same for the same text in another format."""
    facts = reading.as_json_dict()
    facts.pop("not_understood", None)
    text = json.dumps(facts, sort_keys=True, ensure_ascii=False)
    body = " ".join(" ".join(block.text.split()) for block in reading.body)
    return hashlib.sha256(f"{text}\n{body}".encode()).hexdigest()
