"""Pictures of the library in papers."""

from typing import Any

from wagtail.images.models import Filter, SourceImageIOError

from cms.core.paper.document import Picture

# Sharp on paper at the width of the text; small enough to send.
SIZE = Filter(spec="max-1600x1600|format-jpeg|jpegquality-80")


def picture_of(image: Any, alternative_text: str = "", caption: str = "") -> Picture:
    """A picture in the size of papers. Its file is read when the paper is made."""
    key = f"{image.file.name} {SIZE.get_cache_key(image)}"
    return Picture(key, alternative_text, caption, lambda: _content_of(image))


def _content_of(image: Any) -> bytes:
    """The file; nothing if it is lost or damaged."""
    try:
        with image.get_rendition(SIZE).file.open() as file:
            return file.read()
    except (SourceImageIOError, OSError):
        return b""
