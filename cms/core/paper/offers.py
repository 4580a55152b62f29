"""Papers as a page offers them."""

from dataclasses import dataclass
from typing import Any

from django.core.cache import cache
from django.http import HttpRequest

from cms.core.paper.keeping import FORMATS, size_key


@dataclass(frozen=True)
class Offer:
    """A paper to download. The size is in bytes, None until the paper has been made."""

    url: str
    format: str
    content_type: str
    size_bytes: int | None


def offers_of(page: Any, name: str, request: HttpRequest | None = None) -> list[Offer]:
    """A paper of a page in all formats. No query and no file: sizes are remembered."""
    keys = {extension: size_key(page, name, extension) for extension in FORMATS}
    sizes = cache.get_many(keys.values())
    address = page.get_url(request) or ""
    return [
        Offer(
            f"{address}{name}.{extension}", kind.name, kind.content_type, sizes.get(keys[extension])
        )
        for extension, kind in FORMATS.items()
    ]
