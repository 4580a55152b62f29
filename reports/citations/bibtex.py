"""BibTeX, in UTF-8: what BibLaTeX, Zotero, JabRef and their like read.

Letters stay as they are: LaTeX has read UTF-8 since 2018, and every table of commands for letters
lacks some. Only the characters that mean something to TeX are escaped.
"""

import re

from reports.citations.keys import citation_key
from reports.citations.names import Name
from reports.citations.text import one_line
from reports.citations.work import Kind, Role, Work

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

_ESCAPES = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: rf"\{sign}" for sign in "{}$&#_%"},
}
# BibTeX counts escaped braces too, so one without its partner would end or swallow the entry.
_LONE_BRACES = {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}

# What the languages of the site are called in Babel and Polyglossia.
_LANGIDS = {
    "en": "british",
    "fr": "french",
    "es": "spanish",
    "de": "ngerman",
    "ar": "arabic",
}


def bibtex(work: Work) -> str:
    """One entry, ending in a line break.

    `@techreport`; with an ISBN `@book`, which alone has a field for it; a case study
    `@incollection` with the report it is in written out.
    """
    entry_type, fields = _fields(work)
    lines = [f"  {name} = {value}," for name, value in fields.items() if value]
    return "\n".join([f"@{entry_type}{{{citation_key(work)},", *lines, "}", ""])


def _fields(work: Work) -> tuple[str, dict[str, str]]:
    if work.kind is Kind.CASE_STUDY:
        return "incollection", {**_common(work), **_container(work), **_rest(work)}
    if work.is_book:
        book = {"publisher": _value(work.publisher.name), "isbn": _value(work.isbn)}
        return "book", {**_common(work), **book, **_numbering(work), **_rest(work)}
    report = {"institution": _value(work.publisher.name), "type": _value(work.genre)}
    return "techreport", {**_common(work), **report, **_numbering(work), **_rest(work)}


def _common(work: Work) -> dict[str, str]:
    issued = work.date
    return {
        "author": _names(work.authors),
        "editor": _names(work.editors),
        "translator": _names(work.names[Role.TRANSLATOR]),
        "title": _title(work.full_title),
        "year": _value(str(issued.year)) if issued else "",
        # Bare, so that styles write it in their language.
        "month": _MONTHS[issued.month - 1] if issued and issued.month else "",
        "date": _value(issued.iso) if issued else "",
    }


def _container(work: Work) -> dict[str, str]:
    report = work.container
    if report is None:
        return {}
    return {
        "booktitle": _title(report.full_title),
        "bookauthor": _names(report.authors),
        "editor": _names(work.editors or report.editors),
        "publisher": _value(work.publisher.name),
        "isbn": _value(work.book_isbn),
        "pages": _value(work.pages.replace("–", "-").replace("-", "--")),
    }


def _numbering(work: Work) -> dict[str, str]:
    return {"series": _title(work.series), "number": _value(work.number)}


def _rest(work: Work) -> dict[str, str]:
    return {
        "address": _value(work.publisher.place),
        "version": _value(work.version),
        "doi": _verbatim(work.doi),
        "url": _verbatim(work.url),
        "language": _value(work.language),
        "langid": _value(_LANGIDS.get(work.language.split("-")[0].lower(), "")),
        "keywords": _value(", ".join(word.replace(",", ";") for word in work.keywords)),
        "abstract": _value(work.abstract),
        "note": _value(_note(work)),
    }


def _note(work: Work) -> str:
    notes = [work.withdrawal.reason] if work.withdrawal else []
    return " ".join(notes + [correction.text for correction in work.corrections])


def escaped(text: str) -> str:
    """The text as TeX sets it, with what means something to TeX escaped."""
    table = _ESCAPES if _is_balanced(text) else _ESCAPES | _LONE_BRACES
    return text.translate(str.maketrans(table))


def _is_balanced(text: str) -> bool:
    depth = 0
    for sign in text:
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth < 0:
            return False
    return depth == 0


def _value(text: str) -> str:
    text = one_line(text)
    return f"{{{escaped(text)}}}" if text else ""


def _verbatim(address: str) -> str:
    """Addresses are not text: LaTeX's packages read them as they are, and braces end them."""
    encoded = re.sub(r"[{}\\\s]", lambda sign: f"%{ord(sign[0]):02X}", address)
    return f"{{{encoded}}}" if encoded else ""


def _title(text: str) -> str:
    """A title whose capitals within stay: BibTeX's own styles make titles small."""
    words = one_line(text).split(" ")
    if not _is_balanced(text) or not text:
        # Braces of the text and of ours would not nest.
        return f"{{{{{escaped(one_line(text))}}}}}" if text else ""
    kept = [_kept(word, is_first=number == 0) for number, word in enumerate(words)]
    return f"{{{' '.join(kept)}}}"


def _kept(word: str, is_first: bool) -> str:
    """A word in braces if a capital in it has a meaning; the first word begins with one anyway."""
    capitals = any(sign.isupper() for sign in word[1 if is_first else 0 :])
    return f"{{{escaped(word)}}}" if capitals and _is_balanced(word) else escaped(word)


def _names(names: tuple[Name, ...]) -> str:
    return f"{{{' and '.join(_name(name) for name in names)}}}" if names else ""


def _name(name: Name) -> str:
    """`{{Bread and Roses}}`, or family name first, its particle before it, a suffix between."""
    if name.literal:
        return f"{{{escaped(one_line(name.literal))}}}"
    parts = (name.full_family, name.suffix, name.given)
    if not name.given and not name.suffix:
        # One word after the other would be read as given and family name.
        return f"{{{escaped(one_line(name.full_family))}}}"
    return ", ".join(_part(part) for part in parts if part)


def _part(part: str) -> str:
    """A part of a name, in braces if it has what separates names or parts of them."""
    part = one_line(part)
    separates = "," in part or re.search(r"(^|\s)and(\s|$)", part, re.IGNORECASE)
    return f"{{{escaped(part)}}}" if separates else escaped(part)
