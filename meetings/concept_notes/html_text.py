"""The text of the small HTML that the reader makes itself."""

import re
from functools import lru_cache
from html import unescape

from meetings.concept_notes.text import clean

_FOOTNOTE = re.compile(r'<a linktype="footnote"[^>]*>[^<]*</a>')
_BREAK = re.compile(r"<br/>|</(?:p|li|ul|ol)>|<(?:ul|ol)>")
_TAG = re.compile(r"<[^>]*>")


@lru_cache(maxsize=4096)
def text_of(html: str) -> str:
    """The text of a piece of HTML of the reader, without references to footnotes."""
    spaced = _BREAK.sub(" ", _FOOTNOTE.sub("", html))
    return clean(unescape(_TAG.sub("", spaced)))


def without_footnotes(html: str) -> str:
    """The HTML without references to footnotes."""
    return _FOOTNOTE.sub("", html)


def has_more_than_text(html: str) -> bool:
    """Whether something is lost when only the text is kept: a link or a footnote."""
    return "<a " in html
