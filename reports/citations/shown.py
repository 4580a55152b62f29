"""A citation as the page of its work shows it."""

from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe

from reports.citations.dublin_core import dublin_core_tags
from reports.citations.exports import EXPORTS
from reports.citations.formatted import reference
from reports.citations.highwire import highwire_tags
from reports.citations.structured_data import structured_data_json
from reports.citations.styles import STYLES
from reports.citations.work import Work


@dataclass(frozen=True)
class ShownReference:
    """A reference in one style: its short name for ids, its name for readers, HTML and text."""

    code: str
    label: str
    html: SafeString
    text: str


@dataclass(frozen=True)
class ShownDownload:
    """A citation file: the name of its format, its address, its media type."""

    label: str
    url: str
    media_type: str


@dataclass(frozen=True)
class ShownCitation:
    """What `reports/components/how_to_cite.html` and `citation_meta.html` take as `citation`.

    `tags` are names and contents of `<meta>` elements, not escaped; `structured_data` is the
    content of a JSON-LD element, safe within it.
    """

    references: tuple[ShownReference, ...]
    downloads: tuple[ShownDownload, ...]
    tags: tuple[tuple[str, str], ...]
    structured_data: SafeString


def shown_citation(work: Work, language: str, page_url: str = "") -> ShownCitation:
    """The citation for readers of `language` (BCP 47).

    `page_url` is the page's address as the reader has it, ending in `/`; `work.url` if left out.
    """
    return ShownCitation(
        references=tuple(_reference(work, code, language) for code in STYLES),
        downloads=tuple(
            ShownDownload(export.label, export.url(page_url or work.url), export.media_type)
            for export in EXPORTS
        ),
        tags=(*highwire_tags(work), *dublin_core_tags(work)),
        structured_data=structured_data_json(work),
    )


def _reference(work: Work, code: str, language: str) -> ShownReference:
    made = reference(work, code, language)
    # Escaped where it is made; its only elements are <i> and <bdi>.
    return ShownReference(code, STYLES[code], mark_safe(made.html), made.text)  # noqa: S308
