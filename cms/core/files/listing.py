"""Files as a page lists them: what readers are told before they download one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import prefetch_related_objects
from django.utils.translation import get_language, get_language_info, ngettext
from django.utils.translation import gettext as _

from cms.core.files.sizes import size_in_words
from cms.core.models.document import CmsDocument
from cms.core.punctuation import in_a_row


@dataclass(frozen=True)
class ShownVersion:
    """A version of a file: since when, what it changed in the words of a language, its address."""

    number: int
    label: str
    since: datetime
    change_note: str
    change_note_language: str
    url: str
    is_current: bool = False


@dataclass(frozen=True)
class ShownFile:
    """A file on a page. The size is in bytes; `versions` are the newest first, none for a file that
    was never replaced. `replaced_at` is None for it too."""

    title: str
    url: str
    format: str
    size_bytes: int
    language_code: str
    pages: int | None = None
    is_tagged: bool | None = None
    version: str = ""
    version_number: int = 1
    modified: datetime | None = None
    replaced_at: datetime | None = None
    versions: tuple[ShownVersion, ...] = ()

    @property
    def language_name(self) -> str:
        """The file's language in the reader's words, or an empty text."""
        if not self.language_code:
            return ""
        return str(get_language_info(self.language_code)["name_translated"])

    @property
    def size(self) -> str:
        """The size in the reader's words, such as `3.1 MB`."""
        return size_in_words(self.size_bytes, get_language() or "en")

    @property
    def details(self) -> str:
        """What is known, such as `PDF, French, 84 pages, 3.1 MB, tagged`.

        Tagged is what the file says; whether it is accessible nobody has checked.
        """
        pages = self.pages or 0
        words = [
            self.format,
            self.language_name,
            ngettext("%(number)d page", "%(number)d pages", pages) % {"number": pages}
            if pages
            else "",
            self.size,
            _("tagged") if self.is_tagged else "",
        ]
        return in_a_row(words)


def shown_file(document: CmsDocument, title: str, url: str) -> ShownFile:
    """A file under the address of the page that shows it.

    One query for a file that was replaced, unless its `versions` are prefetched; see `shown_files`.
    """
    return ShownFile(
        title=title,
        url=url,
        format=document.format,
        size_bytes=document.file_size or 0,
        language_code=document.language,
        pages=document.pages,
        is_tagged=document.is_tagged,
        version=document.version,
        version_number=document.version_number,
        modified=document.file_changed_at,
        replaced_at=document.replaced_at,
        versions=versions_of(document, url),
    )


def shown_files(page: Any, rows: Iterable[Any], request: Any = None) -> list[ShownFile]:
    """The files of rows that have a `document` and a `title`, on the page that serves them.

    At most one query, whatever the number. Who asks has asked who may see the page.
    """
    rows = list(rows)
    replaced = [row.document for row in rows if row.document.version_number > 1]
    prefetch_related_objects(replaced, "versions")
    return [
        shown_file(row.document, row.title, page.file_url(row.document, request)) for row in rows
    ]


def versions_of(document: CmsDocument, url: str) -> tuple[ShownVersion, ...]:
    """The versions that readers may get, below the address of the current file."""
    if document.version_number == 1:
        return ()
    folder, name = url.rsplit("/", 1)
    return tuple(
        ShownVersion(
            number=version.number,
            label=version.label,
            since=version.created_at,
            change_note=version.change_note,
            change_note_language=version.change_note_language,
            url=f"{folder}/v{version.number}/{name}",
            is_current=version.number == document.version_number,
        )
        for version in sorted(document.versions.all(), key=lambda v: v.number, reverse=True)
        if not version.is_withdrawn
    )
