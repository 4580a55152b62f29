"""Words, as translators are paid for and a budget counts them."""

import html
import re

_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\w+(?:[’'\-.]\w+)*")


def visible(fragment: str) -> str:
    """The text of a fragment without its tags; a line break is a space."""
    return html.unescape(_TAG.sub(lambda tag: " " if tag[0].startswith("<br") else "", fragment))


def count_words(fragment: str) -> int:
    """How many words a fragment has: runs of letters and digits of any script."""
    return len(_WORD.findall(visible(fragment)))
