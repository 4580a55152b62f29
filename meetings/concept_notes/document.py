"""A document as blocks: those it is read into, and those that make the body of a concept note."""

from dataclasses import dataclass, field

from meetings.concept_notes.html_text import text_of


@dataclass(frozen=True)
class Line:
    """A line or a list item: inline HTML in Wagtail's rich text, with its text."""

    html: str

    @property
    def text(self) -> str:
        """The text without marks of footnotes."""
        return text_of(self.html)


@dataclass(frozen=True)
class Heading:
    """A heading of the source. Level 7 is a whole paragraph in bold."""

    level: int
    html: str

    @property
    def text(self) -> str:
        return text_of(self.html)


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of the source, with its lines as they were broken there."""

    html: str
    lines: tuple[Line, ...]
    is_quote: bool = False
    is_subtitle: bool = False

    @property
    def text(self) -> str:
        return text_of(self.html)


@dataclass(frozen=True)
class ListBlock:
    """A list; lists inside an item are part of its HTML."""

    ordered: bool
    items: tuple[Line, ...]
    start: int = 1

    @property
    def is_flat(self) -> bool:
        """Whether no item holds a list."""
        return not any("<li>" in item.html for item in self.items)

    @property
    def html(self) -> str:
        name = "ol" if self.ordered else "ul"
        return f"<{name}>{''.join(f'<li>{item.html}</li>' for item in self.items)}</{name}>"

    @property
    def text(self) -> str:
        return " ".join(item.text for item in self.items)


@dataclass(frozen=True)
class Table:
    """Cells as inline HTML; all rows are of one length. The header may be empty."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def text(self) -> str:
        return " ".join(text_of(cell) for row in (self.header, *self.rows) for cell in row)


Block = Heading | Paragraph | ListBlock | Table


@dataclass(frozen=True)
class Footnote:
    """A footnote; references to it in rich text carry its identifier."""

    identifier: str
    html: str

    @property
    def text(self) -> str:
        return text_of(self.html)


@dataclass
class SourceDocument:
    """What was read from a file, before anything is understood."""

    blocks: list[Block]
    footnotes: list[Footnote] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class HeadingBlock:
    """A heading of the body, of level 2 or 3."""

    text: str
    level: int


@dataclass(frozen=True)
class ParagraphBlock:
    """Rich text of the body: paragraphs and lists."""

    html: str

    @property
    def text(self) -> str:
        return text_of(self.html)


@dataclass(frozen=True)
class TableBlock:
    """A table of the body: column headings as text, cells as inline HTML."""

    header: list[str]
    rows: list[list[str]]

    @property
    def text(self) -> str:
        return " ".join([*self.header, *(text_of(cell) for row in self.rows for cell in row)])


@dataclass(frozen=True)
class GroupsPlaceholder:
    """Where the meeting's groups stand in the document."""

    text: str = ""


@dataclass(frozen=True)
class SessionsPlaceholder:
    """Where the meeting's sessions of that kind stand in the document."""

    kind: str = "joint"
    text: str = ""


@dataclass(frozen=True)
class QuotesPlaceholder:
    """Where the quotes about that edition stand in the document."""

    edition: str = ""
    text: str = ""


@dataclass(frozen=True)
class OutcomesBlock:
    """What participants take home, as plain text."""

    introduction: str
    items: list[str]

    @property
    def text(self) -> str:
        return " ".join([self.introduction, *self.items]).strip()


BodyBlock = (
    HeadingBlock
    | ParagraphBlock
    | TableBlock
    | GroupsPlaceholder
    | SessionsPlaceholder
    | QuotesPlaceholder
    | OutcomesBlock
)
