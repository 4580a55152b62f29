"""What everything that shows, checks or exchanges translations knows of a segment."""

from dataclasses import dataclass
from enum import StrEnum

# Origins of what no person has confirmed and no machine wrote: not finished typing, from memory,
# from a file.
DRAFT = "draft"
MEMORY = "memory"
FILE = "file"
HUMAN_ORIGINS = {DRAFT, MEMORY, FILE}


class SegmentState(StrEnum):
    """How far a segment is. `MACHINE` is whatever no person has confirmed, also from memory."""

    MISSING = "missing"
    MACHINE = "machine"
    TRANSLATED = "translated"


@dataclass(frozen=True)
class Earlier:
    """What stood at the same place before the source was changed, with its translation."""

    source: str
    target: str


@dataclass(frozen=True)
class Segment:
    """One string of a source at its place, with its translation into one language.

    `source` and `target` are HTML fragments as wagtail-localize keeps them: text with the inline
    tags a (with an `id` that stands for its attributes), abbr, b, br, code, em, i and strong;
    `&`, `<` and `>` are escaped. `target` is empty while there is none.
    """

    # Stable over exports: the place and the wording. Another wording is another segment.
    id: str
    # wagtail-localize's content path, such as `body.<block id>`, and the same in field names.
    path: str
    field_path: str
    # For people: where it stands, such as "Text of the page: heading", and what it is.
    label: str
    # HTML's name for what it stands in: h1 to h6, p, li, blockquote, td, th; "text" for a field.
    element: str
    source: str
    target: str = ""
    state: SegmentState = SegmentState.MISSING
    # What made an unconfirmed translation: the name of a machine, "memory", a file.
    origin: str = ""
    # Characters the field can hold, None for no limit.
    max_length: int | None = None
    earlier: Earlier | None = None
    # Why the last publication refused it.
    error: str = ""
