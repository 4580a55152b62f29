"""Breaking words over lines. Pure: how wide a text is, the caller's function says."""

import unicodedata
from collections.abc import Callable, Iterator

# Joiners decide how letters are written; of what else has no shape, nothing is to be seen.
_JOINERS = "\u200c\u200d"

ELLIPSIS = "…"
# Enough for four lines of the smallest size; what is longer is not measured.
LONGEST = 400
_NARROWER = (0.92, 0.84, 0.76, 0.68, 0.6)


def plain(text: str) -> str:
    """The text without line breaks and control characters, and not longer than can be shown."""
    return " ".join("".join(map(_seen, text[: 2 * LONGEST])).split())[:LONGEST]


def _seen(sign: str) -> str:
    if sign.isprintable() or sign in _JOINERS:
        return sign
    return "" if unicodedata.category(sign) == "Cf" else " "


def broken(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """The text in lines no wider than `width`; a word that is wider alone is broken too."""
    lines: list[str] = []
    for word in _words(text, width, measure):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def balanced(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """The same lines, as alike in length as may be: no single word is left over."""
    lines = broken(text, width, measure)
    for share in _NARROWER:
        narrower = broken(text, width * share, measure)
        if len(narrower) > len(lines) or " ".join(narrower) != text:
            break
        lines = narrower
    return lines


def shortened(
    lines: list[str], count: int, width: float, measure: Callable[[str], float]
) -> list[str]:
    """The first `count` lines, the last ending in an ellipsis if any are left out."""
    if len(lines) <= count:
        return lines
    last = lines[count - 1]
    while last and measure(last + ELLIPSIS) > width:
        last = last.rpartition(" ")[0] or last[:-1]
    return [*lines[: count - 1], last.rstrip(" ,;:–-") + ELLIPSIS]


def _words(text: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    for word in text.split(" "):
        part = ""
        for sign in word if measure(word) > width else [word]:
            if part and measure(part + sign) > width:
                yield part
                part = ""
            part += sign
        yield part
