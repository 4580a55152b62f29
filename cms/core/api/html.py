"""Texts of pages as HTML that can be shown anywhere."""

from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from lxml import html as markup
from wagtail.rich_text import expand_db_html

_LINKS = ("href", "src", "poster")


def body_html(page: Any, context: dict[str, Any] | None = None) -> str:
    """The body of a page as it is shown, its footnotes numbered and below it; empty for none.

    `context` is what its blocks need, and the page's `footnotes`.
    """
    if not page.body:
        return ""
    return whole_addresses(render_to_string("api/body.html", {"page": page, **(context or {})}))


def rich_html(text: str) -> str:
    """Stored rich text as it is shown; references to footnotes, which stand elsewhere, go."""
    if not text:
        return ""
    return whole_addresses(render_to_string("api/rich_text.html", {"html": expand_db_html(text)}))


def whole_addresses(text: str) -> str:
    """HTML whose addresses on this site are whole; those within the text stay as they are."""
    if not text.strip():
        return ""
    root = markup.fragment_fromstring(text.strip(), create_parent="div")
    for element in root.iter():
        for name in _LINKS:
            if name in element.attrib:
                element.attrib[name] = _whole(element.attrib[name])
        if "srcset" in element.attrib:
            sources = element.attrib["srcset"].split(",")
            element.attrib["srcset"] = ", ".join(_whole(source.strip()) for source in sources)
    inner = markup.tostring(root, encoding="unicode")
    return inner.removeprefix("<div>").removesuffix("</div>").strip()


def _whole(address: str) -> str:
    is_path = address.startswith("/") and not address.startswith("//")
    return f"{settings.SITE_URL}{address}" if is_path else address
