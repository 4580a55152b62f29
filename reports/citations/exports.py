"""The formats a citation is downloaded in, below the address of its page."""

from collections.abc import Callable
from dataclasses import dataclass

from reports.citations.bibtex import bibtex
from reports.citations.csl import csl_json
from reports.citations.ris import ris
from reports.citations.work import Work


@dataclass(frozen=True)
class Export:
    """A format: its name, the end of the page's address, its media type, and what writes it."""

    label: str
    filename: str
    media_type: str
    write: Callable[[Work], str]

    @property
    def content_type(self) -> str:
        """For the HTTP header: what is written is UTF-8 without a byte order mark."""
        return f"{self.media_type}; charset=utf-8"

    def content(self, work: Work) -> bytes:
        return self.write(work).encode()

    def url(self, page_url: str) -> str:
        """The address for a page whose address, ending in `/`, is `page_url`."""
        return f"{page_url}{self.filename}"


EXPORTS = (
    Export("BibTeX", "citation.bib", "application/x-bibtex", bibtex),
    Export("RIS", "citation.ris", "application/x-research-info-systems", ris),
    Export("CSL-JSON", "citation.json", "application/vnd.citationstyles.csl+json", csl_json),
)


def export_named(filename: str) -> Export | None:
    """The format of `citation.bib`, `citation.ris` or `citation.json`; None for other names."""
    return next((export for export in EXPORTS if export.filename == filename), None)
