"""The memory as a CSV file, out and in."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _
from wagtail.models import Locale
from wagtail_localize.models import String, StringTranslation, TranslationSource
from wagtail_localize.strings import StringValue, validate_translation_links

from cms.localisation.memory.csv_files import Row, read_table, write_table
from cms.localisation.memory.querysets import IMPORT_TOOL, confirmed, pairs
from cms.localisation.memory.reports import CheckedRow, Outcome, Report

REQUIRED = ("source", "target", "source_language", "target_language")
COLUMNS = (*REQUIRED, "note")
_BATCH = 500


@dataclass(frozen=True)
class _Pair:
    """A row that can be written: HTML fragments as wagtail-localize keeps them."""

    source: str
    target: str
    source_locale: Locale
    target_locale: Locale

    @property
    def languages(self) -> tuple[int, int]:
        return self.source_locale.pk, self.target_locale.pk


def export_pairs(source_locale: Locale | None, target_locale: Locale | None) -> bytes:
    """Every confirmed pair once, the most recent first; None is any language. Two queries.

    The note says on which page it stands.
    """
    rows = confirmed()
    if source_locale is not None:
        rows = rows.filter(translation_of__locale=source_locale)
    if target_locale is not None:
        rows = rows.filter(locale=target_locale)
    titles = dict(TranslationSource.objects.values_list("object_id", "object_repr"))
    return write_table(COLUMNS, _exported(rows, titles))


def check_pairs(content: bytes) -> Report:
    """What an import would do. Raises UnreadableTable for what is no table."""
    return Report(tuple(row for row, _pair in _checked(content)))


@transaction.atomic
def import_pairs(content: bytes, user: Any) -> Report:
    """Write what is new and what differs, and say so. Nothing that is there is changed or removed.

    A pair that differs from a translation of the same source stands beside it.
    """
    checked = list(_checked(content))
    _write((pair for row, pair in checked if _is_written(row)), user)
    return Report(tuple(row for row, _pair in checked))


def _is_written(row: CheckedRow) -> bool:
    return row.outcome in (Outcome.NEW, Outcome.DIFFERING)


def _exported(rows: Any, titles: dict[Any, str]) -> Iterator[tuple[str, ...]]:
    values = rows.annotate(
        source_code=F("translation_of__locale__language_code"),
        target_code=F("locale__language_code"),
    ).values_list(
        "translation_of__data", "data", "source_code", "target_code", "context__object_id"
    )
    seen = set()
    for *pair, object_id in values.iterator():
        if tuple(pair) not in seen:
            seen.add(tuple(pair))
            yield (*pair, titles.get(object_id, ""))


def _checked(content: bytes) -> Iterator[tuple[CheckedRow, _Pair | None]]:
    locales = {locale.language_code.lower(): locale for locale in Locale.objects.all()}
    known = _Known()
    for row in read_table(content, REQUIRED):
        try:
            pair = _pair(row, locales)
        except ValueError as error:
            yield CheckedRow(row.line, Outcome.ERROR, row.cells["source"], (str(error),)), None
        else:
            yield known.checked(row.line, pair), pair


class _Known:
    """What the memory has for the pairs of languages in the file, and what the file said before."""

    def __init__(self) -> None:
        self.targets: dict[tuple[int, int], dict[str, list[str]]] = {}

    def checked(self, line: int, pair: _Pair) -> CheckedRow:
        found = self._of(pair)[pair.source]
        if pair.target in found:
            return CheckedRow(line, Outcome.SAME, pair.source)
        others = tuple(found)
        found.append(pair.target)
        if others:
            remarks = tuple(_("The memory has: %(text)s") % {"text": text} for text in others)
            return CheckedRow(line, Outcome.DIFFERING, f"{pair.source} → {pair.target}", remarks)
        return CheckedRow(line, Outcome.NEW, f"{pair.source} → {pair.target}")

    def _of(self, pair: _Pair) -> dict[str, list[str]]:
        if pair.languages not in self.targets:
            known = self.targets[pair.languages] = defaultdict(list)
            for row in pairs(pair.source_locale, pair.target_locale):
                if row["target"] not in known[row["source"]]:
                    known[row["source"]].append(row["target"])
        return self.targets[pair.languages]


def _pair(row: Row, locales: dict[str, Locale]) -> _Pair:
    """The row as it is kept; ValueError says what is wrong with it."""
    source_locale = _locale(row.cells["source_language"], locales)
    target_locale = _locale(row.cells["target_language"], locales)
    if source_locale == target_locale:
        raise ValueError(_("Both languages are the same."))
    # Plain text with a bare & or < becomes the fragment that stands for it.
    source = StringValue.from_translated_html(row.cells["source"].strip()).data
    target = StringValue.from_translated_html(row.cells["target"].strip()).data
    if not source or not target:
        raise ValueError(_("The source or the target is empty."))
    validate_translation_links(source, target)
    return _Pair(source, target, source_locale, target_locale)


def _locale(code: str, locales: dict[str, Locale]) -> Locale:
    try:
        return locales[code.strip().lower()]
    except KeyError:
        raise ValueError(_("The site has no language “%(code)s”.") % {"code": code}) from None


def _write(found: Iterable[_Pair], user: Any) -> None:
    """Without signals: wagtail-localize's receiver of `post_save` fails where there is no context,
    that is, where the translation stands on no page. `bulk_create` sends none."""
    by_language: dict[Locale, list[_Pair]] = defaultdict(list)
    for pair in found:
        by_language[pair.source_locale].append(pair)
    for locale, in_language in by_language.items():
        strings = _strings(locale, [pair.source for pair in in_language])
        StringTranslation.objects.bulk_create(
            (_translation(strings[pair.source], pair, user) for pair in in_language),
            batch_size=_BATCH,
        )


def _translation(string_id: int, pair: _Pair, user: Any) -> StringTranslation:
    return StringTranslation(
        translation_of_id=string_id,
        locale=pair.target_locale,
        context=None,
        data=pair.target,
        translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
        tool_name=IMPORT_TOOL,
        last_translated_by=user,
    )


def _strings(locale: Locale, texts: Iterable[str]) -> dict[str, int]:
    """The id of each string; those that are missing are made."""
    hashes = {String._get_data_hash(text): text for text in texts}
    String.objects.bulk_create(
        (String(locale=locale, data=text, data_hash=key) for key, text in hashes.items()),
        batch_size=_BATCH,
        ignore_conflicts=True,
    )
    keys = list(hashes)
    found: dict[str, int] = {}
    for start in range(0, len(keys), _BATCH):
        batch = String.objects.filter(locale=locale, data_hash__in=keys[start : start + _BATCH])
        found.update((hashes[string.data_hash], string.pk) for string in batch)
    return found
