"""The Link header of a file (RFC 8288): its page, and the same in other languages. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.encoding import iri_to_uri

# Servers in between refuse answers whose headers are longer than about twice this.
MOST_BYTES = 4096


@dataclass(frozen=True)
class FileLink:
    """One link. The address may be an IRI; the language is a BCP 47 tag, the type a media type."""

    url: str
    rel: str
    language: str = ""
    media_type: str = ""

    def __str__(self) -> str:
        address = iri_to_uri(self.url).replace(">", "%3E").replace("<", "%3C")
        parts = [f"<{address}>", f'rel="{self.rel}"']
        if self.language:
            parts.append(f'hreflang="{self.language}"')
        if self.media_type:
            parts.append(f'type="{self.media_type}"')
        return "; ".join(parts)


def link_header(links: Iterable[FileLink], most_bytes: int = MOST_BYTES) -> str:
    """The links in order as one header; those that no longer fit are left out."""
    header = ""
    for link in links:
        longer = f"{header}, {link}" if header else str(link)
        if len(longer) > most_bytes:
            break
        header = longer
    return header
