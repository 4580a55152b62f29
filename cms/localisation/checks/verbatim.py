"""What no language changes: e-mail addresses, web addresses, placeholders of programs."""

import re

# U+FFFC, object replacement character: neither a letter, a digit, a space nor punctuation.
MASK = "\ufffc"

# In ASCII, as Arabic writes a preposition or "and" without a space before the address.
_EMAIL = re.compile(r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++@[A-Za-z0-9-]++(?:\.[A-Za-z0-9-]++)++")
# Sentence marks and closing brackets may follow an address; only within it are they part of it.
_URL = re.compile(
    r"""(?:https?://|(?<![\w.@])www\.)[^\s<>"«»“”„؟،؛\ufffc]+""",
    re.IGNORECASE,
)
_AFTER_URL = ".,;:!?…'’‘*_"
# Of gettext and printf, str.format, and Django templates.
_PLACEHOLDER = re.compile(
    r"%\(\w{1,60}\)[a-z]"
    r"|(?<![\d%])%(?:\d{1,2}\$)?[sd](?!\w)"
    r"|\{\{[^{}]{1,60}\}\}"
    r"|\{%[^{}%]{1,60}%\}"
    r"|\{[^{}\s]{0,60}\}"
)


def emails_in(text: str) -> list[str]:
    """E-mail addresses as written."""
    return [match[0] for match in _EMAIL.finditer(text)]


def urls_in(text: str) -> list[str]:
    """Web addresses as written, without the punctuation that follows them."""
    return [text[start:end] for start, end in _url_spans(text)]


def placeholders_in(text: str) -> list[str]:
    """Placeholders, the spaces inside of them left out."""
    return [re.sub(r"\s", "", match[0]) for match in _PLACEHOLDER.finditer(text)]


def without_verbatim(text: str) -> str:
    """The text with each of them masked, at the same length."""
    pieces = []
    position = 0
    spans = [match.span() for regex in (_EMAIL, _PLACEHOLDER) for match in regex.finditer(text)]
    for start, end in sorted([*spans, *_url_spans(text)]):
        if end > position:
            start = max(start, position)
            pieces += [text[position:start], MASK * (end - start)]
            position = end
    return "".join([*pieces, text[position:]])


def _url_spans(text: str) -> list[tuple[int, int]]:
    return [(m.start(), m.start() + _url_length(m[0])) for m in _URL.finditer(text)]


def _url_length(address: str) -> int:
    """Without what belongs to the sentence: its punctuation, a bracket opened before it."""
    end = len(address)
    surplus = {
        closing: address.count(closing) - address.count(opening)
        for opening, closing in (("(", ")"), ("[", "]"))
    }
    while end:
        last = address[end - 1]
        if surplus.get(last, 0) > 0:
            surplus[last] -= 1
        elif last not in _AFTER_URL:
            break
        end -= 1
    return end
