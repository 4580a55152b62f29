"""Texts made fit for formats of lines."""

import re
import unicodedata

# Controls and line or paragraph separators; joiners and direction marks (Cf) belong to words.
_BREAKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def one_line(text: str) -> str:
    """The text on one line with single spaces; no-break and thin spaces become ordinary ones.

    Nothing else is lost. Halves of surrogate pairs, which no encoding can carry, are dropped.
    """
    whole = "".join(sign for sign in text if not 0xD800 <= ord(sign) <= 0xDFFF)
    return _BREAKS.sub(" ", whole).strip()


def ascii_words(text: str) -> str:
    """The text in ASCII letters and digits with single hyphens, as far as it has such letters."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
