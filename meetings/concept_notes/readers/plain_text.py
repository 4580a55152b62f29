"""Plain text to HTML: paragraphs between empty lines, lists by their bullets, short headings."""

import re
from html import escape

from meetings.concept_notes.dates import find_date

_BULLET = re.compile(r"^\s*[•▪◦‣·●○\-–*]\s+(.*)$")
_NUMBER = re.compile(r"^\s*\d{1,2}[.)]\s+(.*)$")
# One word and a colon: a field of the header, or a group.
_LABEL = re.compile(r"^\S{1,40}\s?[:\uff1a]")
_SENTENCES = re.compile(r"[.!?؟]\s|[]⁰¹²³⁴-⁹]$")
MAXIMUM_HEADING = 90


def plain_text_to_html(text: str) -> str:
    """The HTML of a plain text. Line breaks of the source stay line breaks of text."""
    paragraphs = [part for part in re.split(r"\n[ \t]*\n", text.strip("\ufeff\n")) if part.strip()]
    html: list[str] = []
    is_front = True
    for number, part in enumerate(paragraphs):
        lines = [line.strip() for line in part.strip().split("\n")]
        follows = number + 1 < len(paragraphs)
        if number == 0 and len(lines) == 1 and len(lines[0]) <= 200:
            html.append(f"<h1>{_linked(lines[0])}</h1>")
        elif not is_front and follows and _is_heading(lines):
            html.append(f"<h2>{_linked(lines[0])}</h2>")
        else:
            html += _paragraph_or_list(lines)
        is_front = is_front and not _ends_front(lines)
    return "\n".join(html)


def _ends_front(lines: list[str]) -> bool:
    """Whether the head of a note is over: its fields are read, or a longer text begins."""
    return len(lines) > 1 or len(lines[0]) > MAXIMUM_HEADING


def _is_heading(lines: list[str]) -> bool:
    line = lines[0]
    is_short = len(lines) == 1 and len(line) <= MAXIMUM_HEADING
    is_sentence = bool(_SENTENCES.search(line)) or line.endswith(
        (".", ":", ",", ";", "!", "،", "؛", "”", '"', "»", "“")
    )
    is_other = bool(_LABEL.match(line) or _BULLET.match(line) or "@" in line)
    starts_note = line.startswith(("[", "¹", "²", "³", '"', "“", "«", "„"))
    return is_short and not (is_sentence or is_other or starts_note or find_date(line))


def _paragraph_or_list(lines: list[str]) -> list[str]:
    """A paragraph, with the list at its end if there is one."""
    for expression, name in ((_BULLET, "ul"), (_NUMBER, "ol")):
        first = next((n for n, line in enumerate(lines) if expression.match(line)), None)
        if first is None or find_date(lines[first]) or (len(lines) - first < 2 and name == "ol"):
            continue
        items: list[str] = []
        for line in lines[first:]:
            match = expression.match(line)
            if match:
                items.append(match[1])
            else:
                items[-1] += f" {line}"
        start = re.match(r"\d+", lines[first])
        number = f' start="{start[0]}"' if start else ""
        rows = "".join(f"<li>{_linked(item)}</li>" for item in items)
        before = [f"<p>{_joined(lines[:first])}</p>"] if first else []
        return [*before, f"<{name}{number}>{rows}</{name}>"]
    return [f"<p>{_joined(lines)}</p>"]


def _joined(lines: list[str]) -> str:
    return "\n".join(_linked(line) for line in lines)


def _linked(line: str) -> str:
    """The line with its web addresses as links."""
    safe = escape(line, quote=False)
    return re.sub(
        r"https?://[^\s<>\"“”]+[^\s<>\"“”.,;:!?)]", lambda m: f'<a href="{m[0]}">{m[0]}</a>', safe
    )
