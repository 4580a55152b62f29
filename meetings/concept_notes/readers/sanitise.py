"""Cleans HTML down to what the reader understands, and refuses what would take too long."""

import re
from collections import Counter

import nh3
from bs4 import BeautifulSoup, Tag

from meetings.concept_notes.errors import UnreadableDocument
from meetings.concept_notes.text import shorten

MAXIMUM_DEPTH = 60
MAXIMUM_LENGTH = 1_000_000
MAXIMUM_TAGS = 30_000

_TAGS = {
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "article", "main", "header"),
    *("footer", "address", "figure", "figcaption", "blockquote", "pre", "hr", "br", "center"),
    *("ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr"),
    *("td", "th", "b", "strong", "i", "em", "a", "sup", "sub", "q"),
}
_WITHOUT_CONTENT = {"script", "style", "title", "noscript", "template", "svg", "math", "iframe"}
_WITHOUT_CONTENT |= {"object", "select", "textarea", "audio", "video", "canvas", "button"}
_ATTRIBUTES = {
    "a": {"href", "id"},
    "li": {"id"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "p": {"class"},
}
_KEPT = ("http://", "https://", "mailto:", "#")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]*)")
# Elements that HTML closes by itself, or that have no content.
_NEVER_DEEP = frozenset(
    [
        "p",
        "li",
        "td",
        "tr",
        "th",
        "dd",
        "dt",
        "option",
        "thead",
        "tbody",
        "tfoot",
        "br",
        "img",
        "hr",
        "meta",
        "link",
        "input",
        "col",
        "area",
        "base",
        "embed",
        "source",
        "track",
        "wbr",
        "html",
        "head",
        "body",
    ]
)


def sanitised(html: str, name: str) -> BeautifulSoup:
    """The HTML as a tree of the allowed elements; links only http, https, mailto or in the page."""
    if len(html) > MAXIMUM_LENGTH:
        raise UnreadableDocument(
            f"“{name}” holds more than {MAXIMUM_LENGTH:,} characters of text and markup. "
            "Please import only the concept note."
        )
    _refuse_deep(html, name)
    safe = nh3.clean(
        html,
        tags=_TAGS,
        clean_content_tags=_WITHOUT_CONTENT,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
        strip_comments=True,
    )
    soup = BeautifulSoup(safe, "html.parser")
    if depth_of(soup) > MAXIMUM_DEPTH:
        raise _too_deep(name)
    return soup


def lost_links(soup: BeautifulSoup) -> list[str]:
    """Remarks on links whose address is kept out: other protocols and relative addresses.

    Links to the page itself are silent, for they lead nowhere from another page.
    """
    words = [
        shorten(link.get_text())
        for link in soup.find_all("a")
        if link.get_text(strip=True)
        and not link.get("linktype")
        and not link.get("id")
        and not str(link.get("href") or "").lower().startswith(_KEPT)
    ]
    return [
        f"Link: the address of “{text}” is not of the web, so only its text was kept."
        for text in words
    ]


def depth_of(soup: Tag) -> int:
    """How deep elements are nested, without recursion."""
    deepest, waiting = 0, [(soup, 0)]
    while waiting:
        element, depth = waiting.pop()
        deepest = max(deepest, depth)
        waiting += [(child, depth + 1) for child in element.children if isinstance(child, Tag)]
    return deepest


def _refuse_deep(html: str, name: str) -> None:
    """Counts open elements before any parser sees them."""
    is_open: Counter[str] = Counter()
    depth = 0
    for number, match in enumerate(_TAG.finditer(html)):
        closes, tag = match[1], match[2].lower()
        if number > MAXIMUM_TAGS:
            raise UnreadableDocument(
                f"“{name}” has more than {MAXIMUM_TAGS:,} HTML tags. "
                "Please import only the concept note."
            )
        if tag in _NEVER_DEEP:
            continue
        if not closes:
            is_open[tag] += 1
            depth += 1
        elif is_open[tag]:
            is_open[tag] -= 1
            depth -= 1
        if depth > 10 * MAXIMUM_DEPTH:
            raise _too_deep(name)


def _too_deep(name: str) -> UnreadableDocument:
    return UnreadableDocument(
        f"“{name}” nests its elements deeper than {MAXIMUM_DEPTH} levels. "
        "Please copy its text into a new document."
    )
