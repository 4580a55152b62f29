"""The glossary as a CSV file, out and in: a row for each entry."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import Locale

from cms.localisation.glossary.matching import with_terms
from cms.localisation.glossary.rows import (
    FLAGS,
    STATUSES,
    TEXTS,
    Content,
    Key,
    changes_between,
    columns_for,
    from_cells,
    to_cells,
)
from cms.localisation.memory.csv_files import Row, read_table, write_table
from cms.localisation.memory.reports import CheckedRow, Outcome, Report
from cms.localisation.models import GlossaryConcept, GlossaryTerm


@dataclass(frozen=True)
class _Change:
    """An entry to be written; `pk` is None for a new one."""

    pk: int | None
    content: Content


def export_glossary() -> bytes:
    """All entries with the terms of all languages. Three queries."""
    codes = _codes()
    concepts = with_terms(GlossaryConcept.objects.order_by("pk"))
    rows = (to_cells(concept.pk, content_of(concept, codes), codes) for concept in concepts)
    return write_table(columns_for(codes), rows)


def check_glossary_file(content: bytes) -> Report:
    """What an import would do. Raises UnreadableTable for what is no table of this kind."""
    return Report(tuple(row for row, _change in _checked(content)))


@transaction.atomic
def import_glossary(content: bytes, user: Any) -> Report:
    """Make the new entries, and change those that differ to what the file says.

    Entries that are not in the file stay, and so does what the file has no column for.
    """
    checked = list(_checked(content))
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    for _row, change in checked:
        if change is not None:
            _write(change, locales, user)
    return Report(tuple(row for row, _change in checked))


def content_of(concept: GlossaryConcept, codes: list[str]) -> Content:
    """What an entry says; its terms have been fetched."""
    found: dict[Key, tuple[str, ...]] = {}
    terms = list(concept.terms.all())
    for code in codes:
        for status in STATUSES:
            texts = [t.text for t in terms if (t.locale.language_code, t.status) == (code, status)]
            if texts:
                found[code, status] = tuple(texts)
    values = {name: getattr(concept, name) for name in (*TEXTS, *FLAGS)}
    return Content(terms=found, **values)


def _codes() -> list[str]:
    return list(Locale.objects.order_by("pk").values_list("language_code", flat=True))


def _checked(content: bytes) -> Iterator[tuple[CheckedRow, _Change | None]]:
    codes = _codes()
    rows = read_table(content, allowed=columns_for(codes))
    check = _Check(codes)
    for row in rows:
        try:
            yield check.row(row)
        except ValueError as error:
            label = ", ".join(text for name, text in row.cells.items() if text and name != "id")
            yield CheckedRow(row.line, Outcome.ERROR, label, (str(error),)), None


class _Check:
    """Rows against what the glossary has, and against those before them in the file."""

    def __init__(self, codes: list[str]) -> None:
        self.codes = codes
        concepts = with_terms(GlossaryConcept.objects.all())
        self.known = {concept.pk: content_of(concept, codes) for concept in concepts}
        self.lines: dict[int, int] = {}
        self.by_preferred: dict[tuple[str, str], int] = {}
        for pk, content in self.known.items():
            self._index(content, pk)
        # By preferred term: the lines that make a new entry.
        self.new: dict[tuple[str, str], int] = {}

    def row(self, row: Row) -> tuple[CheckedRow, _Change | None]:
        """What becomes of the row. Raises ValueError that says what is wrong with it."""
        pk = self._pk(row)
        before = self.known[pk] if pk is not None else Content()
        after = from_cells(row.cells, self.codes, before)
        if pk is None:
            return self._new(row, after)
        changes = changes_between(before, after)
        if not changes:
            return CheckedRow(row.line, Outcome.SAME, after.label()), None
        checked = CheckedRow(row.line, Outcome.DIFFERING, after.label(), tuple(changes))
        return checked, _Change(pk, after)

    def _pk(self, row: Row) -> int | None:
        number = row.cells.get("id", "").strip()
        if not number:
            return None
        if not (number.isascii() and number.isdigit()) or int(number[:18]) not in self.known:
            raise ValueError(
                _("There is no entry with the id %(id)s. Leave it empty for a new one.")
                % {"id": number}
            )
        pk = int(number)
        if pk in self.lines:
            raise ValueError(_("Line %(line)s is about the same entry.") % {"line": self.lines[pk]})
        self.lines[pk] = row.line
        return pk

    def _new(self, row: Row, after: Content) -> tuple[CheckedRow, _Change | None]:
        """A row without an id is no second entry for a term that has one."""
        keys = list(_preferred(after))
        for key in keys:
            if key in self.new:
                raise ValueError(
                    _("Line %(line)s has the same preferred term “%(term)s”.")
                    % {"line": self.new[key], "term": key[1]}
                )
            pk = self.by_preferred.get(key)
            if pk is not None:
                return self._as_known(row, after, pk, key[1])
        self.new.update(dict.fromkeys(keys, row.line))
        return CheckedRow(row.line, Outcome.NEW, after.label()), _Change(None, after)

    def _as_known(self, row: Row, after: Content, pk: int, term: str) -> tuple[CheckedRow, None]:
        if changes_between(self.known[pk], after):
            raise ValueError(
                _("There is an entry for “%(term)s”. To change it, give its id %(id)s.")
                % {"term": term, "id": pk}
            )
        return CheckedRow(row.line, Outcome.SAME, after.label()), None

    def _index(self, content: Content, pk: int) -> None:
        for key in _preferred(content):
            self.by_preferred.setdefault(key, pk)


def _preferred(content: Content) -> Iterator[tuple[str, str]]:
    for word in content.words():
        if word.status == "preferred":
            yield str(word.language), word.text


def _write(change: _Change, locales: dict[str, Locale], user: Any) -> None:
    content = change.content
    concept = GlossaryConcept(pk=change.pk)
    for name in (*TEXTS, *FLAGS):
        setattr(concept, name, getattr(content, name))
    concept.save()
    GlossaryTerm.objects.filter(concept=concept).delete()
    GlossaryTerm.objects.bulk_create(
        GlossaryTerm(
            concept=concept,
            locale=locales[str(word.language)],
            text=word.text,
            status=word.status,
            sort_order=position,
        )
        for position, word in enumerate(content.words())
    )
    log(concept, "wagtail.create" if change.pk is None else "wagtail.edit", user=user)
