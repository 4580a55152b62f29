"""RIS, the format of EndNote, Mendeley and their like: tags of two letters, line by line."""

import re
from collections.abc import Iterator

from reports.citations.keys import citation_key
from reports.citations.names import Name
from reports.citations.text import one_line
from reports.citations.work import Kind, Role, Work

# Readers take what is before a comma for a family name, and the format has no way to say that it
# is not. This sign looks the same and is none.
_COMMA_IN_A_NAME = "\N{SINGLE LOW-9 QUOTATION MARK}"


def ris(work: Work) -> str:
    """One record: lines end in CRLF, no value holds a line break, the last line is `ER  - `.

    A report is RPRT, with an ISBN BOOK, whose SN is understood as one; a case study is CHAP.
    """
    lines = [f"{tag}  - {value}" for tag, value in _values(work) if value]
    return "".join(f"{line}\r\n" for line in [f"TY  - {_type(work)}", *lines, "ER  - "])


def _type(work: Work) -> str:
    if work.kind is Kind.CASE_STUDY:
        return "CHAP"
    return "BOOK" if work.is_book else "RPRT"


def _values(work: Work) -> Iterator[tuple[str, str]]:
    for tag, value in (*_people(work), *_titles(work), *_publication(work), *_content(work)):
        yield tag, one_line(value)


def _people(work: Work) -> Iterator[tuple[str, str]]:
    yield from (("AU", ris_name(name)) for name in work.authors)
    yield from (("ED", ris_name(name)) for name in _editors(work))
    if work.container and not _editors(work):
        yield from (("A2", ris_name(name)) for name in work.container.authors)
    yield from (("A4", ris_name(name)) for name in work.names[Role.TRANSLATOR])


def _editors(work: Work) -> tuple[Name, ...]:
    return work.editors or (work.container.editors if work.container else ())


def _titles(work: Work) -> Iterator[tuple[str, str]]:
    yield "TI", work.full_title
    if work.container:
        yield "T2", work.container.full_title
    yield "T3", work.series


def _publication(work: Work) -> Iterator[tuple[str, str]]:
    if issued := work.date:
        yield "PY", f"{issued.year:04}"
        # The format has all three slashes, also where a part is not known.
        yield "DA", "/".join([*issued.joined("/").split("/"), "", "", ""][:3]) + "/"
    yield "PB", work.publisher.name
    yield "CY", work.publisher.place
    yield "SN", work.number if _type(work) == "RPRT" else work.book_isbn
    if _type(work) != "RPRT":
        yield "M1", work.number
    yield "M3", work.genre
    yield "ET", work.version
    yield from _pages(work)


def _pages(work: Work) -> Iterator[tuple[str, str]]:
    if work.pages:
        first, _dash, last = work.pages.replace("–", "-").partition("-")
        yield "SP", first.strip()
        yield "EP", last.strip()


def _content(work: Work) -> Iterator[tuple[str, str]]:
    yield "AB", work.abstract
    yield from (("KW", word) for word in work.keywords)
    yield "DO", work.doi
    yield "UR", work.url
    own = [file for file in work.files if file.language.lower() == work.language.lower()]
    yield from (("L1", file.url) for file in own if file.media_type == "application/pdf")
    yield "LA", work.language
    if work.withdrawal:
        yield "N1", work.withdrawal.reason
    yield from (("N1", correction.text) for correction in work.corrections)
    yield "ID", citation_key(work)


def ris_name(name: Name) -> str:
    """`Family, Given, Suffix`; commas within a part, and of organisations, are told from those."""
    parts = (name.literal,) if name.literal else (name.full_family, name.given, name.suffix)
    kept = [re.sub(",", _COMMA_IN_A_NAME, one_line(part)) for part in parts if part]
    return ", ".join(kept)
