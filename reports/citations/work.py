"""What a publication is to those who cite it: values without markup, in one language.

Every text is plain text in NFC, on one line except `Work.abstract`; every address is absolute.
What is not known is empty: `""`, `()` or `None`. All classes are frozen and hashable.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reports.citations.names import Name, organisation


class Kind(StrEnum):
    """What a work is. What it is called, such as "Annual report", is `Work.genre`."""

    REPORT = "report"
    BOOK = "book"
    CASE_STUDY = "case study"


class Role(StrEnum):
    """What a contributor did."""

    AUTHOR = "author"
    EDITOR = "editor"
    TRANSLATOR = "translator"
    ILLUSTRATOR = "illustrator"
    CONTRIBUTOR = "contributor"


@dataclass(frozen=True)
class Contributor:
    """Somebody, and what they did."""

    name: Name
    role: Role = Role.AUTHOR


@dataclass(frozen=True)
class Issued:
    """When a work came out, as precisely as is known. A day without a month is a ValueError."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day and not self.month:
            raise ValueError(f"The publication date {self.year} has a day but no month.")
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def on(cls, day: date) -> "Issued":
        return cls(day.year, day.month, day.day)

    @property
    def parts(self) -> tuple[int, ...]:
        """Year, month and day as far as they are known."""
        return tuple(part for part in (self.year, self.month, self.day) if part)

    def joined(self, separator: str) -> str:
        """Such as "2019/04/08" or, with less known, "2019/04" and "2019"."""
        return separator.join(f"{part:04}" if part > 31 else f"{part:02}" for part in self.parts)

    @property
    def iso(self) -> str:
        """ISO 8601, with reduced precision where less is known."""
        return self.joined("-")


@dataclass(frozen=True)
class Publisher:
    """Who brings a work out: name, town, website, and ROR as a full address."""

    name: str
    place: str = ""
    url: str = ""
    ror: str = ""


@dataclass(frozen=True)
class WorkFile:
    """One file of a work: its language (BCP 47), media type such as `application/pdf`, bytes."""

    url: str
    language: str
    media_type: str
    size_bytes: int = 0


@dataclass(frozen=True)
class Translation:
    """The same work in another language (BCP 47)."""

    url: str
    language: str
    title: str


@dataclass(frozen=True)
class Event:
    """Where a work was launched, and on which day."""

    name: str
    url: str = ""
    day: date | None = None


@dataclass(frozen=True)
class Correction:
    """What was put right after publication, where that is told, and when."""

    text: str
    url: str = ""
    day: date | None = None


@dataclass(frozen=True)
class Withdrawal:
    """Why and when a work was withdrawn. It can still be cited."""

    reason: str
    day: date | None = None


@dataclass(frozen=True)
class Work:
    """One publication in one language.

    - `title`, `subtitle`: apart, without the colon between them; `full_title` joins them.
    - `url`: of the page, ending in `/`. `permanent_url`: one that always leads there, if any.
    - `language`: BCP 47, of the page and of the title. `genre`: the type in this language.
    - `contributors`: in the order of the title page, all roles together.
    - `number`: within `series`, or of the report. `pages`: such as "10-14", of a case study.
    - `isbn`: with or without hyphens. `doi`: bare, such as "10.1234/abc".
    - `abstract`: plain text, paragraphs apart by an empty line. `keywords`: one each.
    - `licence_url`: such as "https://creativecommons.org/licenses/by/4.0/".
    - `files`: in every language there is. `parts`: the case studies of a report.
    - `container`: the report a case study belongs to.
    - `translation_of`: what this was translated from, `translations`: the other languages
      that are not the original.
    - `version`: such as "2".
    """

    kind: Kind
    title: str
    url: str
    language: str
    publisher: Publisher
    subtitle: str = ""
    genre: str = ""
    contributors: tuple[Contributor, ...] = ()
    issued: Issued | None = None
    number: str = ""
    series: str = ""
    pages: str = ""
    isbn: str = ""
    doi: str = ""
    permanent_url: str = ""
    abstract: str = ""
    keywords: tuple[str, ...] = ()
    licence_url: str = ""
    files: tuple[WorkFile, ...] = ()
    container: "Work | None" = None
    parts: tuple["Work", ...] = ()
    translations: tuple[Translation, ...] = ()
    translation_of: Translation | None = None
    launched_at: Event | None = None
    corrections: tuple[Correction, ...] = ()
    withdrawal: Withdrawal | None = None
    version: str = ""

    def __post_init__(self) -> None:
        needed = {
            "title": self.title,
            "url": self.url,
            "language": self.language,
            "publisher": self.publisher.name,
        }
        if missing := [name for name, value in needed.items() if not value]:
            raise ValueError(f"A work needs {' and '.join(missing)}: {self.url or self.title!r}.")
        if self.kind is Kind.CASE_STUDY and self.container is None:
            raise ValueError(f"A case study needs the report it belongs to: {self.title!r}.")

    @property
    def full_title(self) -> str:
        """Title and subtitle with a colon between them, as library catalogues write them.

        A title that ends in a mark of its own, such as "Who pays?", takes no colon.
        """
        if not self.subtitle:
            return self.title
        return f"{self.title}{'' if self.title[-1] in '?!؟:…' else ':'} {self.subtitle}"

    @property
    def names(self) -> dict[Role, tuple[Name, ...]]:
        """The names by role, in order; every role is there.

        What nobody has signed or edited is by its publisher.
        """
        names = {
            role: tuple(person.name for person in self.contributors if person.role is role)
            for role in Role
        }
        has_editors = names[Role.EDITOR] and self.kind is not Kind.CASE_STUDY
        if not names[Role.AUTHOR] and not has_editors:
            names[Role.AUTHOR] = (organisation(self.publisher.name, self.publisher.ror),)
        return names

    @property
    def authors(self) -> tuple[Name, ...]:
        return self.names[Role.AUTHOR]

    @property
    def editors(self) -> tuple[Name, ...]:
        return self.names[Role.EDITOR]

    @property
    def is_book(self) -> bool:
        """Whether reference managers keep it as a book: their reports have no ISBN."""
        return self.kind is Kind.BOOK or (self.kind is Kind.REPORT and bool(self.isbn))

    @property
    def doi_url(self) -> str:
        return f"https://doi.org/{self.doi}" if self.doi else ""

    @property
    def book_isbn(self) -> str:
        """The ISBN of the work, or of the report a case study is in."""
        return self.isbn or (self.container.isbn if self.container else "")

    @property
    def date(self) -> Issued | None:
        """When it came out; a case study with its report."""
        return self.issued or (self.container.issued if self.container else None)
