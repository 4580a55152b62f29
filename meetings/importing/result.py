"""What an import did."""

from dataclasses import dataclass, field
from typing import Any

from cms.core.page_context import absolute
from meetings.concept_notes import ConceptNoteReading


@dataclass(frozen=True)
class ImportResult:
    """The meeting, whether it was made now, what was read and what was not understood."""

    meeting: Any
    created: bool
    reading: ConceptNoteReading
    remarks: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        """The whole address of the meeting."""
        return absolute(self.meeting.get_url())

    @property
    def not_understood(self) -> list[str]:
        return [*self.reading.not_understood, *self.remarks]

    def as_json_dict(self) -> dict[str, Any]:
        """The object of the public contract of `import_concept_note --json`."""
        return {
            "url": self.url,
            "created": self.created,
            **self.reading.as_json_dict(),
            "not_understood": self.not_understood,
        }
