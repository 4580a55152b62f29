"""Parts of a line: a name in front, quotation marks around."""

import re

from meetings.concept_notes.html_text import text_of

_BOLD_NAME = re.compile(
    r"^(?:<i>)?<b>(?P<name>.{1,160}?)\s*(?P<in>[:.\uff1a]?)\s*</b>(?:</i>)?\s*(?P<out>[:\uff1a–—-]|<br/>)?\s*(?P<rest>.*)$",
    re.DOTALL,
)
_PLAIN_NAME = re.compile(r"^(?P<name>[^<:\uff1a]{2,80}?)\s*[:\uff1a]\s+(?P<rest>.+)$", re.DOTALL)
_PAIRS = {
    '"': '"', "“": "”", "„": "“", "«": "»", "»": "«", "‚": "‘", "‘": "’", "'": "'", "‹": "›",
    "”": "”", "<": ">",
}  # fmt: skip


def named(html: str, *, needs_bold: bool = True) -> tuple[str, str] | None:
    """The name at the beginning of an item and the rest as HTML, or None."""
    bold = _BOLD_NAME.match(html)
    if bold and (bold["in"] or bold["out"] or not bold["rest"]):
        return text_of(bold["name"]).rstrip(" :\uff1a"), bold["rest"].strip()
    plain = None if needs_bold else _PLAIN_NAME.match(html)
    return (text_of(plain["name"]), plain["rest"].strip()) if plain else None


def unquoted(text: str) -> str | None:
    """The text inside the quotation marks around all of it, or None if there are none."""
    if len(text) < 3 or text[0] not in _PAIRS:
        return None
    ends = {_PAIRS[text[0]], "”" if text[0] == "„" else _PAIRS[text[0]]}
    return text[1:-1].strip() if text[-1] in ends else None


def is_all_in(name: str, html: str) -> bool:
    """Whether all of a line is in one kind of element: `b` or `i`."""
    inside = re.sub(rf"<{name}>.*?</{name}>", "", html, flags=re.DOTALL)
    return f"<{name}>" in html and not re.search(r"\w", text_of(inside))
