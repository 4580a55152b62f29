"""Keys under which reference managers and LaTeX know a work."""

from urllib.parse import unquote, urlsplit
from zlib import crc32

from reports.citations.text import ascii_words
from reports.citations.work import Kind, Work


def citation_key(work: Work) -> str:
    """ASCII letters, digits and hyphens, such as "mueller-2019-fit-for-purpose-fr".

    Unique, and the same as long as the address is: it ends in what tells one address of a
    publication from every other, its slugs and its language.
    """
    first = (*work.authors, *work.editors)[0]
    author = ascii_words(first.family or first.literal)
    year = str(work.date.year) if work.date else ""
    parts = (author[:40].strip("-"), year, _place(work), work.language.lower())
    return "-".join(part for part in parts if part)


def _place(work: Work) -> str:
    """The slug of a report; of a case study also that of its report, below which it is unique."""
    slugs = [part for part in unquote(urlsplit(work.url).path).split("/") if part]
    place = "/".join(slugs[-2:] if work.kind is Kind.CASE_STUDY else slugs[-1:])
    words = ascii_words(place)
    # Slugs in other scripts would all become the same nothing.
    return words if place.isascii() else f"{words}-{crc32(place.encode()):08x}".lstrip("-")
