"""What is known of a file. Plain values, so that they travel as JSON between processes."""

from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from typing import Any


class Outcome(StrEnum):
    """How far the reading came."""

    READ = "read"
    # Only a password opens it.
    LOCKED = "locked"
    # Damaged, or too much for the limits.
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class FileFacts:
    """What a file says of itself; None and empty where it does not say, or nobody could read it.

    `kind` is the true type as an extension, such as `pdf`, whatever the file is called. `pages`
    counts the pages of a PDF. `language` is a BCP 47 tag. `active` names what could act by itself:
    `javascript`, `open-action`, `launch`, `embedded-files`, `macros`.
    """

    outcome: Outcome = Outcome.UNREADABLE
    kind: str = ""
    pages: int | None = None
    # Marked as tagged, and with the structure that this promises. Never to be called accessible.
    is_tagged: bool | None = None
    language: str = ""
    title: str = ""
    # Whether a reader's window shows the title instead of the file's name.
    shows_title: bool | None = None
    has_bookmarks: bool | None = None
    # Encrypted, though it opens without a password: some actions are forbidden.
    is_encrypted: bool | None = None
    has_text: bool | None = None
    # Says it meets PDF/UA (ISO 14289); nobody has checked.
    claims_pdfua: bool | None = None
    active: list[str] = field(default_factory=list)
    missing_fonts: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "outcome": str(self.outcome)}

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> "FileFacts":
        """Back from `as_json`; what is not known any more is passed over."""
        known = {f.name: values[f.name] for f in fields(cls) if f.name in values}
        return cls(**{**known, "outcome": Outcome(known.get("outcome", Outcome.UNREADABLE))})


@dataclass(frozen=True)
class Reading:
    """A file as it was read: what it says of itself, and its text by page (the first is 1)."""

    facts: FileFacts
    texts: dict[int, str] = field(default_factory=dict)
    # The first page as PNG, where it was asked for.
    picture: bytes = b""
