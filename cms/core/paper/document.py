"""What a paper says, whatever it is written as. Pure: words and pictures, no pages and no files.

Text is plain text everywhere: nothing in it is markup, in any of the formats.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

# How their files begin.
PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"

# --- inside a line ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Text:
    """Words as they are."""

    text: str


@dataclass(frozen=True)
class LineBreak:
    """The next line of the same paragraph."""


@dataclass(frozen=True)
class Strong:
    """Words of importance."""

    inlines: tuple["Inline", ...]


@dataclass(frozen=True)
class Emphasis:
    """Stressed words."""

    inlines: tuple["Inline", ...]


@dataclass(frozen=True)
class Link:
    """Words that lead to a whole address: http, https, mailto or tel."""

    inlines: tuple["Inline", ...]
    url: str


@dataclass(frozen=True)
class Foreign:
    """Words in another language than the document's. `direction` is "ltr" or "rtl"."""

    inlines: tuple["Inline", ...]
    language_code: str
    direction: str


@dataclass(frozen=True)
class FootnoteReference:
    """Where the text refers to a footnote, by its identifier. Writers pass over an unknown one."""

    identifier: str


Inline = Text | LineBreak | Strong | Emphasis | Link | Foreign | FootnoteReference
Inlines = tuple[Inline, ...]

# --- blocks ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Heading:
    """The heading of a section (level 1) or of a part of it (2, 3 …)."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Paragraph:
    inlines: Inlines


@dataclass(frozen=True)
class ListBlock:
    """A list, numbered or not. An item is blocks, lists among them."""

    items: tuple[tuple["Block", ...], ...]
    is_ordered: bool = False


@dataclass(frozen=True)
class Cell:
    """A cell of a table. It stands in `rows` rows, this one and those below."""

    blocks: tuple["Block", ...]
    rows: int = 1


@dataclass(frozen=True)
class Table:
    """A table of as many columns as its widest row.

    `header` are the headings of the columns, without which it has none; `widths` the shares of the
    columns, equal without them. A row leaves out the cells that reach into it from above.
    """

    rows: tuple[tuple[Cell, ...], ...]
    header: tuple[str, ...] = ()
    caption: str = ""
    widths: tuple[int, ...] = ()


@dataclass(frozen=True)
class Quote:
    """Somebody's words, set apart, and whose they are."""

    text: str
    attribution: str = ""


@dataclass(frozen=True)
class Picture:
    """A picture; without an alternative text it decorates.

    `key` is another for every other picture, and `load` reads its file, a PNG or JPEG, when the
    paper is made: to know whether a paper is still the same, no picture is opened.
    """

    key: str
    alternative_text: str = ""
    caption: str = ""
    load: Callable[[], bytes] = field(default=bytes, repr=False, compare=False)

    def content(self) -> bytes:
        """The file, empty if it is lost or no picture that all writers know."""
        loaded = self.load()
        return loaded if loaded.startswith((PNG, JPEG)) else b""


@dataclass(frozen=True)
class Fact:
    """A term and what it means here."""

    term: str
    inlines: Inlines


@dataclass(frozen=True)
class Facts:
    """Terms with their meanings, such as when and where."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Notice:
    """What readers must know first, set apart; a correction for instance."""

    inlines: Inlines


@dataclass(frozen=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Heading | Paragraph | ListBlock | Table | Quote | Picture | Facts | Notice | PageBreak

# --- the whole -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Footnote:
    """A note and the identifier that references name it by."""

    identifier: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Document:
    """A paper in one language.

    `written_at` is when its words last changed: the date inside the file, so that the same words
    give the same bytes. `kicker` stands above the title, `front` (facts, notices) below it, before
    the contents; `contents_title` and `contents_depth` make contents of that many levels of
    headings, 0 for none. `further_notes_title` heads notes that nothing refers to. `colophon`
    closes the paper: contact, address, how to cite it.
    """

    title: str
    language_code: str
    direction: str
    institution: str
    written_at: datetime
    subtitle: str = ""
    kicker: str = ""
    subject: str = ""
    authors: tuple[str, ...] = ()
    front: tuple[Block, ...] = ()
    contents_title: str = ""
    contents_depth: int = 0
    blocks: tuple[Block, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    further_notes_title: str = ""
    colophon: tuple[Block, ...] = ()

    @property
    def is_rtl(self) -> bool:
        return self.direction == "rtl"

    @property
    def key(self) -> str:
        """A hash of all that is said: two documents with the same key say the same."""
        return sha256(repr(self).encode(errors="backslashreplace")).hexdigest()[:32]


def parts_in(part: Any) -> Iterator[Any]:
    """A part of a document and all parts inside it, in reading order. Texts are no parts."""
    if isinstance(part, tuple):
        for member in part:
            yield from parts_in(member)
    elif is_dataclass(part):
        yield part
        for own in fields(part):
            yield from parts_in(getattr(part, own.name))
