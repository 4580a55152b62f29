"""FAIR Signposting, level 1: typed links in the `Link` header (RFC 8288) of a landing page."""

from dataclasses import dataclass

from django.utils.encoding import iri_to_uri

from reports.citations.exports import EXPORTS
from reports.citations.structured_data import schema_type
from reports.citations.work import Work

# Servers in front cut or refuse long headers: Apache at 8 KB, some at 4.
MAXIMUM_BYTES = 4096


@dataclass(frozen=True)
class Link:
    """A link of the page: where to, how related, and of files their type and language."""

    target: str
    rel: str
    type: str = ""
    hreflang: str = ""

    def __str__(self) -> str:
        attributes = {"rel": self.rel, "type": self.type, "hreflang": self.hreflang}
        written = (f'; {name}="{_ascii(value)}"' for name, value in attributes.items() if value)
        return f"<{_ascii(self.target)}>{''.join(written)}"


def _ascii(value: str) -> str:
    """In ASCII and without what ends a value; many readers split at every comma and semicolon."""
    return iri_to_uri(value).replace(";", "%3B").replace(",", "%2C")


def page_links(work: Work) -> list[Link]:
    """The links of the landing page, the most important relations first.

    Exactly one `cite-as`: the DOI, the permanent address, or the page's own.
    """
    schema = "https://schema.org"
    licence = [Link(work.licence_url, "license")] if work.licence_url else []
    authors = [name.url for name in work.authors if name.url]
    return [
        Link(work.doi_url or work.permanent_url or work.url, "cite-as"),
        Link(f"{schema}/AboutPage", "type"),
        Link(f"{schema}/{schema_type(work)}", "type"),
        *licence,
        *(Link(export.url(work.url), "describedby", export.media_type) for export in EXPORTS),
        *(Link(url, "author") for url in dict.fromkeys(authors)),
        *(Link(file.url, "item", file.media_type, file.language) for file in work.files),
    ]


def file_links(work: Work) -> list[Link]:
    """The links of each file, which lead back to its page."""
    return [Link(work.url, "collection", "text/html")]


def description_links(work: Work) -> list[Link]:
    """The links of each citation file."""
    return [Link(work.url, "describes", "text/html")]


def link_header(links: list[Link]) -> str:
    """The header's value, ASCII and at most `MAXIMUM_BYTES` long; empty without links.

    What does not fit is left out, one relation as a whole after the other from the end: who sees
    some of the files would take them for all.
    """
    links = list(links)
    while len(header := ", ".join(str(link) for link in links)) > MAXIMUM_BYTES:
        last = links[-1].rel
        links = [link for link in links if link.rel != last]
    return header
