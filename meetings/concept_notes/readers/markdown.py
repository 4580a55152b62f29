"""Markdown with tables, inline HTML and footnotes to HTML."""

import re

from markdown_it import MarkdownIt

from meetings.concept_notes.dates import find_date
from meetings.concept_notes.errors import UnreadableDocument

MAXIMUM_NESTING = 20
# The parser takes quadratic time for brackets that are never closed.
MAXIMUM_BRACKETS = 1_000
_NOTE = re.compile(r"^ {0,3}\[\^([^\]\s]{1,20})\]:[ \t]*(.*)$")
_REFERENCE = re.compile(r"\[\^([^\]\s]{1,20})\]")
_DAY_FIRST = re.compile(r"^(\s*)(\d{1,2})\.(?=\s)")
_MARKDOWN = re.compile(
    r"^#{1,6}\s|\*\*\S|__\S|\[[^\]\n]+\]\([^)\n]+\)|<(?:b|i|a|sup|br|p|h[1-6]|strong|em)\b[^>]*>"
    r"|^\|.+\|\s*$|\[\^\w+\]|^[=-]{3,}\s*$",
    re.MULTILINE,
)


def looks_like_markdown(text: str) -> bool:
    """Whether a text uses anything of Markdown or of inline HTML."""
    return bool(_MARKDOWN.search(text))


def markdown_to_html(text: str, name: str) -> str:
    """The HTML of a text in Markdown. Line breaks of the source stay line breaks of text."""
    if text.count("[") > MAXIMUM_BRACKETS:
        raise UnreadableDocument(
            f"“{name}” has more than {MAXIMUM_BRACKETS:,} square brackets. "
            "Please import only the concept note."
        )
    lines, notes = _without_notes(text.split("\n"))
    source = "\n".join(_protect_date(line) for line in lines)
    source = _REFERENCE.sub(lambda match: _mark(match[1], notes) or match[0], source)
    reader = MarkdownIt("commonmark", {"html": True, "maxNesting": 2 * MAXIMUM_NESTING})
    # Indented text is a paragraph: a note holds no program code.
    reader.enable("table").disable("code")
    tokens = reader.parse(source)
    if any(token.level > MAXIMUM_NESTING for token in tokens):
        raise UnreadableDocument(
            f"“{name}” nests its lists or quotations deeper than {MAXIMUM_NESTING // 2} levels. "
            "Please make them flatter."
        )
    html = reader.renderer.render(tokens, reader.options, {})
    ends = (
        f"<p>{_mark(key, notes)} {reader.renderInline(note)}</p>" for key, note in notes.items()
    )
    return html + "\n".join(ends)


def _without_notes(lines: list[str]) -> tuple[list[str], dict[str, str]]:
    """The lines without definitions of footnotes, and those by their keys."""
    kept: list[str] = []
    notes: dict[str, str] = {}
    current = ""
    for line in lines:
        match = _NOTE.match(line)
        if match and match[1] not in notes:
            current = match[1]
            notes[current] = match[2].strip()
        elif current and line.startswith(("    ", "\t")) and line.strip():
            notes[current] += f" {line.strip()}"
        else:
            current = current if not line.strip() else ""
            kept.append(line)
    return kept, notes


def _mark(key: str, notes: dict[str, str]) -> str:
    """The mark of a note; empty if there is none."""
    if key not in notes:
        return ""
    is_plain = re.fullmatch(r"[\w-]{1,20}", key)
    return f"<sup>{key if is_plain else f'note-{list(notes).index(key) + 1}'}</sup>"


def _protect_date(line: str) -> str:
    """Keeps a line that begins with a German date from being taken for a numbered list."""
    match = _DAY_FIRST.match(line)
    if not match:
        return line
    found = find_date(line.strip()[:100])
    is_date = found is not None and found.words and not found.before.strip()
    is_date = is_date or line[match.end() :].startswith(" Tag")
    return f"{match[1]}{match[2]}\\.{line[match.end() :]}" if is_date else line
