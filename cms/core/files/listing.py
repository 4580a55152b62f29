"""Files as a page lists them."""

from dataclasses import dataclass

from django.utils.translation import get_language_info

from cms.core.models.document import CmsDocument


@dataclass(frozen=True)
class ShownFile:
    """A file on a page: what readers are told before they download it. The size is in bytes."""

    title: str
    url: str
    format: str
    size_bytes: int
    language_code: str

    @property
    def language_name(self) -> str:
        """The file's language in the reader's words, or an empty text."""
        if not self.language_code:
            return ""
        return get_language_info(self.language_code)["name_translated"]


def shown_file(document: CmsDocument, title: str, url: str) -> ShownFile:
    """A file under the address of the page that shows it."""
    return ShownFile(title, url, document.format, document.file_size or 0, document.language)
