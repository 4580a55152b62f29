"""The text of a page as it is searched and shown. Pure."""

import re
import unicodedata

PAGE_CHARACTERS = 100_000
# Control characters but tab and line feed (PostgreSQL refuses NUL), surrogates, noncharacters.
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# PDFium writes U+FFFE or U+0002 for a hyphen and the line's end; other texts have both.
HYPHEN_AT_LINE_END = re.compile(
    r"(?<=[^\W\d_])(?:[-\u00ad\u2010]\r?\n|[\x02\ufffe](?:\r?\n)?)(?=[^\W\d_])"
)
LONG_GAP = re.compile(r"[ \t\u00a0]+")
# What programs call a file that nobody has given a title.
NOISE = re.compile(
    r"^(microsoft (word|powerpoint|excel) - .*|untitled.*|document\d*|doc\d+|presentation\d*"
    r"|slide \d+|powerpoint[- ]pr[äée]sentation|title|none"
    r"|.*\.(docx?|pptx?|xlsx?|indd|pdf|odt|rtf))$",
    re.IGNORECASE,
)


def clean_text(text: str) -> str:
    """A page's text: words divided at line ends made whole, NFC, without control characters.

    At most `PAGE_CHARACTERS`: what is longer was made to hurt.
    """
    text = text[: 2 * PAGE_CHARACTERS]
    text = HYPHEN_AT_LINE_END.sub(_joined, text)
    text = UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = unicodedata.normalize("NFC", LONG_GAP.sub(" ", text))
    return text[:PAGE_CHARACTERS].strip()


def _joined(match: re.Match[str]) -> str:
    """Nothing before a small letter; else the hyphen is the word's own, as in `East-West`."""
    following = match.string[match.end()]
    return "" if following.islower() else "-"


def clean_line(text: str) -> str:
    """A title or a language as one short line."""
    return " ".join(UNPRINTABLE.sub("", unicodedata.normalize("NFC", text)).split())[:255]


def is_noise(title: str) -> bool:
    """Whether a title is a program's and no author's: `Microsoft Word - final_v3.docx`."""
    return not any(sign.isalpha() for sign in title) or bool(NOISE.match(title.strip()))
