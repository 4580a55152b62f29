"""What goes out, a document of segments, and what is read back."""

import re
from dataclasses import dataclass
from hashlib import sha256

from cms.localisation.exchange.characters import without_forbidden
from cms.localisation.exchange.markup import canonical
from cms.localisation.segments.segment import Segment, SegmentState

# Says in every file which programme wrote it, and tells our notes from those of translators.
TOOL = "icscentre-cms"


@dataclass(frozen=True)
class TranslationDocument:
    """The translation of one page (or snippet) into one language, as it is now.

    `id` is the UUID of the Translation, the languages are BCP 47 tags, `url` is the address of the
    source, `note` is for the translator, from the job. `source_fingerprint` is another string
    whenever the source is another; what it is made of is for the caller.
    """

    id: str
    title: str
    source_language: str
    target_language: str
    url: str
    note: str
    source_fingerprint: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True)
class ReadUnit:
    """One translation of a file.

    `source` and `target` are HTML fragments, as in `Segment`. The state is MISSING without a
    translation, MACHINE when the file says that nobody has confirmed it, TRANSLATED otherwise.
    `note` is what the translator wrote. `exported_target` is the `target_fingerprint` at export,
    empty when the tool lost it. `problem` says why the target cannot be used, empty otherwise.
    """

    id: str
    path: str
    source: str
    target: str
    state: SegmentState
    note: str = ""
    exported_target: str = ""
    problem: str = ""
    line: int | None = None


@dataclass(frozen=True)
class ReadDocument:
    """The translations of one page in a file; `name` is the file's.

    A language or the fingerprint is empty when the tool that saved the file lost it.
    """

    name: str
    id: str
    source_language: str
    target_language: str
    source_fingerprint: str
    units: tuple[ReadUnit, ...]


def target_fingerprint(target: str) -> str:
    """Twelve hexadecimal digits; the same for two spellings of the same fragment."""
    return sha256(canonical(target).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def legible(text: str) -> str:
    """A text for people on one line that every format can hold."""
    return re.sub(r"\s+", " ", without_forbidden(text)).strip()
