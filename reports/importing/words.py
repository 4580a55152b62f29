"""Plain words of a table as the site keeps them. Pure."""

import re

from django.utils.html import escape
from wagtail_localize.strings import StringValue, extract_strings


def paragraphs_of(text: str) -> list[str]:
    """What stands between empty lines; without any, each line."""
    parts = re.split(r"\n\s*\n", text) if re.search(r"\n\s*\n", text) else text.split("\n")
    return [" ".join(part.split()) for part in parts if part.strip()]


def as_rich_text(text: str) -> str:
    """A paragraph for each of the text's. Markup in it is text, too."""
    return "".join(f"<p>{escape(part)}</p>" for part in paragraphs_of(text))


def strings_of(name: str, text: str) -> list[str]:
    """The strings that a field is translated by, as wagtail-localize keeps them."""
    if name != "abstract":
        return [StringValue.from_plaintext(text).data]
    _template, strings = extract_strings(as_rich_text(text))
    return [string.data for string, _attributes in strings]
