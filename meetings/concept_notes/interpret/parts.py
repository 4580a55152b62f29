"""Parts of a line: a name in front, quotation marks around."""

import re

from meetings.concept_notes.html_text import text_of

_BOLD_NAME = re.compile(
    r"^(?:<i>)?<b>(?P<name>.{1,160}?)\s*(?P<in>[:.\uff1a]?)\s*</b>(?:</i>)?\s*(?P<out>[:\uff1a–—-]|<br/>)?\s*(?P<rest>.*)$",
    re.DOTALL,
)
_PLAIN_NAME = re.compile(
    r"^(?:<i>)?(?P<name>[^<:\uff1a–—]{2,80}?)\s*(?:</i>)?(?:\s*[:\uff1a]|\s+[–—-])(?:</i>)?\s+"
    r"(?P<rest>.+)$",
    re.DOTALL,
)
_PAIRS = {
    '"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "‚": "‘’", "‘": "’", "'": "'", "‹": "›",
    "”": "”“", "<": ">", "›": "‹",
}  # fmt: skip
_ENDS = "".join(_PAIRS.values())
_ATTRIBUTION = re.compile(
    rf"(?P<quote>.+[{_ENDS}])[.,]?\s*(?:[–—―-]\s*(?P<after>[^{_ENDS}]{{2,120}})"
    rf"|[(](?P<in>[^(){_ENDS}]{{2,120}})[)]\.?)"
)
_DASHED = re.compile(r"\s*[–—―-]{1,2}\s*(?P<name>[^\s–—-].{1,119})")


def named(html: str, *, needs_bold: bool = True) -> tuple[str, str] | None:
    """The name at the beginning of an item and the rest as HTML, or None."""
    bold = _BOLD_NAME.match(html)
    if bold and (bold["in"] or bold["out"] or not bold["rest"] or bold["rest"][0] in "(,"):
        return text_of(bold["name"]).rstrip(" :\uff1a"), bold["rest"].strip(" ,")
    if bold and not needs_bold:
        # The name is part of a sentence, which stays whole.
        return text_of(bold["name"]), html
    plain = None if needs_bold else _PLAIN_NAME.match(html)
    return (text_of(plain["name"]), plain["rest"].strip()) if plain else None


def unquoted(text: str) -> str | None:
    """The text inside the quotation marks around all of it, or None if there are none."""
    if len(text) < 3 or text[0] not in _PAIRS:
        return None
    # A full stop or comma after the last mark belongs to the quotation.
    end = text[-1] if text[-1] in ".,!" and text[-2] in _PAIRS[text[0]] else ""
    bare = text.removesuffix(end)
    if bare[-1] not in _PAIRS[text[0]]:
        return None
    inside = bare[1:-1].strip()
    return inside if inside.endswith((".", "!", "?", "…")) else inside + end


def quotation(text: str) -> tuple[str, str] | None:
    """A quotation in marks and who said it, which may be empty, or None if it is none."""
    whole = unquoted(text)
    if whole:
        return whole, ""
    match = _ATTRIBUTION.fullmatch(text)
    said = unquoted(match["quote"]) if match else None
    return (said, (match["after"] or match["in"]).strip()) if match and said else None


def attribution(text: str) -> str:
    """The name in a line that begins with a dash and says who was quoted, or an empty text."""
    match = _DASHED.fullmatch(text)
    return match["name"].strip() if match else ""


def is_all_in(name: str, html: str) -> bool:
    """Whether all of a line is in one kind of element: `b` or `i`."""
    inside = re.sub(rf"<{name}>.*?</{name}>", "", html, flags=re.DOTALL)
    return f"<{name}>" in html and not re.search(r"\w", text_of(inside))
