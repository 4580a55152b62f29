"""CSL-JSON, what Zotero, pandoc and every citation processor read (CSL 1.0.2)."""

import json
import re
from html import unescape
from typing import Any

from reports.citations.keys import citation_key
from reports.citations.names import Name
from reports.citations.text import one_line
from reports.citations.work import Kind, Role, Work

_TYPES = {Kind.REPORT: "report", Kind.BOOK: "book", Kind.CASE_STUDY: "chapter"}
_ROLES = {
    Role.AUTHOR: "author",
    Role.EDITOR: "editor",
    Role.TRANSLATOR: "translator",
    Role.ILLUSTRATOR: "illustrator",
    Role.CONTRIBUTOR: "contributor",
}
# Texts that processors read as a little HTML.
_RICH = ("title", "container-title", "collection-title", "publisher", "genre", "abstract", "note")
# A character reference as HTML has it: the semicolon may be missing.
_REFERENCE = re.compile(r"&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[^\t\n\f <&#;]{1,32});?")


def csl_json(work: Work) -> str:
    """A list of one item, as reference managers expect it, ending in a line break."""
    return json.dumps([csl_item(work)], ensure_ascii=False, indent=2) + "\n"


def csl_item(work: Work) -> dict[str, Any]:
    """The item with its markup escaped; nothing in it is empty."""
    item = plain_item(work)
    return item | {name: without_markup(item[name]) for name in _RICH if name in item}


def plain_item(work: Work) -> dict[str, Any]:
    """The item with its texts as they are, for a processor that is told they are no markup."""
    item: dict[str, Any] = {
        "id": citation_key(work),
        "type": _TYPES[work.kind],
        "title": one_line(work.full_title),
        **_people(work),
        **_container(work),
        "issued": {"date-parts": [list(work.date.parts)]} if work.date else None,
        "publisher": one_line(work.publisher.name),
        "publisher-place": one_line(work.publisher.place),
        "genre": one_line(work.genre),
        "collection-title": one_line(work.series),
        **_numbering(work),
        "version": work.version,
        "ISBN": work.book_isbn,
        "DOI": work.doi,
        "URL": work.url,
        "language": work.language,
        "abstract": one_line(work.abstract),
        "keyword": ", ".join(one_line(word) for word in work.keywords),
        "note": _note(work),
    }
    return {name: value for name, value in item.items() if value}


def _people(work: Work) -> dict[str, Any]:
    names = {_ROLES[role]: [csl_name(name) for name in work.names[role]] for role in Role}
    if work.container and not names["editor"]:
        names["editor"] = [csl_name(name) for name in work.container.editors]
    return names


def _container(work: Work) -> dict[str, Any]:
    if work.container is None:
        return {}
    return {
        "container-title": one_line(work.container.full_title),
        "container-author": [csl_name(name) for name in work.container.authors],
        "page": work.pages.replace("–", "-"),
    }


def _numbering(work: Work) -> dict[str, str]:
    """A number counts within the series if there is one, else the publisher's reports."""
    return {"collection-number" if work.series else "number": one_line(work.number)}


def _note(work: Work) -> str:
    reasons = [work.withdrawal.reason] if work.withdrawal else []
    return one_line(" ".join(reasons + [correction.text for correction in work.corrections]))


def csl_name(name: Name) -> dict[str, str]:
    """A name in CSL's parts, or as `literal`."""
    parts = {
        "family": name.family,
        "given": name.given,
        "non-dropping-particle": name.particle,
        "suffix": name.suffix,
        "literal": name.literal,
    }
    return {part: one_line(text) for part, text in parts.items() if text}


def without_markup(text: str) -> str:
    """The text with what would be read as a tag or an entity escaped, and nothing more.

    Some readers (citeproc-py, pandoc) undo entities, others (Zotero) show them as they are. A
    plain "AT&T" is right in both. `html.unescape` always gives back the text.
    """
    text = _REFERENCE.sub(_read_literally, text)
    return re.sub(r"<(?=[/!?A-Za-z])", "&lt;", text)


def _read_literally(match: re.Match[str]) -> str:
    """What looks like an entity, escaped if it is one: "&lt" is, "&T" is not."""
    return match[0] if unescape(match[0]) == match[0] else f"&amp;{match[0][1:]}"
