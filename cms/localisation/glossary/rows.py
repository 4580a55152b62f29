"""A glossary entry as a row of a table, and back. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from django.utils.translation import gettext as _

from cms.localisation.glossary.rules import SEPARATOR, Word, problems_of

TEXTS = ("definition", "note")
FLAGS = ("do_not_translate", "is_case_sensitive")
STATUSES = ("preferred", "admitted", "forbidden")
_YES = {"yes", "true", "1", "x"}
_NO = {"", "no", "false", "0"}

# Of a language's code and a status.
Key = tuple[str, str]


@dataclass(frozen=True)
class Content:
    """What an entry says; `terms` are by language code and status, none of them empty."""

    definition: str = ""
    note: str = ""
    do_not_translate: bool = False
    is_case_sensitive: bool = False
    terms: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)

    def words(self) -> list[Word]:
        """The terms in the order in which they are kept."""
        return [
            Word(code, text, status)
            for (code, status), texts in self.terms.items()
            for text in texts
        ]

    def label(self) -> str:
        """The preferred terms, or whatever there is."""
        words = self.words()
        preferred = [word.text for word in words if word.status == "preferred"]
        return ", ".join(preferred or [word.text for word in words])


def columns_for(codes: Sequence[str]) -> list[str]:
    """The columns of a table for these languages, such as `fr_preferred`."""
    return ["id", *TEXTS, *FLAGS, *(_column(code, status) for code, status in _keys(codes))]


def to_cells(pk: int, content: Content, codes: Sequence[str]) -> list[str]:
    """The cells of an entry, in the order of `columns_for`."""
    flags = ["yes" if getattr(content, name) else "no" for name in FLAGS]
    terms = [SEPARATOR.join(content.terms.get(key, ())) for key in _keys(codes)]
    return [str(pk), content.definition, content.note, *flags, *terms]


def from_cells(cells: Mapping[str, str], codes: Sequence[str], before: Content) -> Content:
    """The entry as the row has it. What the table has no column for stays as it was before.

    Raises ValueError that says what is wrong with the row.
    """
    texts = {name: cells[name].strip() for name in TEXTS if name in cells}
    flags = {name: _flag(name, cells[name]) for name in FLAGS if name in cells}
    terms = {}
    for key in _keys(codes):
        column = _column(*key)
        found = _split(cells[column]) if column in cells else before.terms.get(key, ())
        if found:
            terms[key] = found
    content = replace(before, terms=terms, **texts, **flags)
    if not terms:
        raise ValueError(_("The row has no term."))
    words = content.words()
    problems = problems_of(words, is_case_sensitive=content.is_case_sensitive)
    if problems:
        said = (f"“{words[position].text}”: {text}" for position, text in problems.items())
        raise ValueError(" ".join(said))
    return content


def changes_between(before: Content, after: Content) -> list[str]:
    """What is another, one line each: the name of the column, what it was and what it will be."""
    lines = [
        f"{name}: {getattr(before, name)} → {getattr(after, name)}"
        for name in (*TEXTS, *FLAGS)
        if getattr(before, name) != getattr(after, name)
    ]
    for key in dict.fromkeys([*before.terms, *after.terms]):
        old, new = before.terms.get(key, ()), after.terms.get(key, ())
        if old != new:
            lines.append(f"{_column(*key)}: {', '.join(old) or '–'} → {', '.join(new) or '–'}")
    return lines


def _column(code: str, status: str) -> str:
    # Names of columns are read in lower case.
    return f"{code.lower()}_{status}"


def _keys(codes: Sequence[str]) -> list[Key]:
    return [(code, status) for code in codes for status in STATUSES]


def _split(cell: str) -> tuple[str, ...]:
    words = (" ".join(word.split()) for word in cell.split(SEPARATOR))
    return tuple(dict.fromkeys(word for word in words if word))


def _flag(name: str, cell: str) -> bool:
    value = cell.strip().lower()
    if value not in _YES | _NO:
        raise ValueError(
            _("“%(value)s” in %(column)s is neither yes nor no.") % {"value": cell, "column": name}
        )
    return value in _YES
