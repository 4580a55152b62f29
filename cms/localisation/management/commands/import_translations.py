"""Takes back files that translators have worked on in their own tools."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.localisation.exchange.applying import (
    Applied,
    Decision,
    Proposal,
    always,
    apply,
    never,
    propose,
    to_write,
)
from cms.localisation.exchange.comparison import ComparedUnit, Outcome
from cms.localisation.exchange.document import ReadDocument
from cms.localisation.exchange.package import read_files
from cms.localisation.exchange.unreadable import UnreadableFile

# Of these, and of what translators remarked, people want to know where it is.
_LISTED = {Outcome.CONFLICT, Outcome.OLDER_SOURCE, Outcome.UNKNOWN, Outcome.MALFORMED}


class Command(BaseCommand):
    """Prints what becomes of each page of each file, and writes it: all of it or, where a file
    cannot be used, nothing at all. Conflicts and translations of an older source stay unwritten.
    """

    help = "Import translations from .xlf, .xliff, .po and .zip files."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument("--dry-run", action="store_true", help="Write nothing, only say what.")
        parser.add_argument(
            "--overwrite-conflicts",
            action="store_true",
            help="Write also where somebody has changed the translation since the export.",
        )
        parser.add_argument("--json", action="store_true", help="Print one JSON object.")

    def handle(self, *args: Any, **options: Any) -> None:
        documents = _read(options["files"])
        overwrites = always if options["overwrite_conflicts"] else never
        run = _tried if options["dry_run"] else _written
        try:
            applied = run(documents, overwrites)
        except UnreadableFile as error:
            raise CommandError(str(error)) from error
        if options["json"]:
            told = json.dumps(_as_data(applied, options["dry_run"]), ensure_ascii=False)
        else:
            told = "\n".join(_as_lines(applied, options["dry_run"]))
        self.stdout.write(told)


def _read(paths: Iterable[Path]) -> tuple[ReadDocument, ...]:
    try:
        found = read_files([(str(path), path.read_bytes()) for path in paths])
    except OSError as error:
        raise CommandError(f"{error.filename} cannot be read: {error.strerror}.") from error
    _refuse(found.errors)
    return found.documents


def _refuse(errors: tuple[UnreadableFile, ...]) -> None:
    if errors:
        raise CommandError("\n".join([*map(str, errors), "Nothing was imported."]))


def _tried(documents: tuple[ReadDocument, ...], overwrites: Decision) -> list[Applied]:
    proposals = propose(documents)
    _refuse(proposals.errors)
    return [Applied(page, len(to_write(page.comparison, overwrites))) for page in proposals.pages]


def _written(documents: tuple[ReadDocument, ...], overwrites: Decision) -> list[Applied]:
    _refuse(propose(documents).errors)
    return apply(documents, overwrites=overwrites)


def _as_lines(applied: list[Applied], is_dry: bool) -> Iterable[str]:
    for one in applied:
        page = one.proposal
        counts = page.comparison.counts
        said = ", ".join(f"{number} {outcome}" for outcome, number in counts.items() if number)
        name, language = page.comparison.document.name, page.translation.target_locale
        yield f"{name}: {page.title} ({language.language_code}): {said or 'nothing in it'}"
        yield from (_as_line(compared) for compared in _listed(page))
    total = sum(one.written for one in applied)
    segments, verb = ("segment", "was") if total == 1 else ("segments", "were")
    yield f"{total} {segments} {'would be' if is_dry else verb} written."


def _as_line(compared: ComparedUnit) -> str:
    place = compared.segment.label if compared.segment else compared.unit.path
    line = f", line {compared.unit.line}" if compared.unit.line else ""
    remarks = filter(None, (place or compared.unit.id, compared.reason, compared.unit.note))
    return f"  {compared.outcome}{line}: {': '.join(remarks)}"


def _listed(page: Proposal) -> list[ComparedUnit]:
    return [
        compared
        for compared in page.comparison.units
        if compared.outcome in _LISTED or compared.unit.note
    ]


def _as_data(applied: list[Applied], is_dry: bool) -> dict[str, Any]:
    return {
        "dry_run": is_dry,
        "written": sum(one.written for one in applied),
        "pages": [_page_as_data(one) for one in applied],
    }


def _page_as_data(one: Applied) -> dict[str, Any]:
    page = one.proposal
    return {
        "file": page.comparison.document.name,
        "translation": page.comparison.document.id,
        "title": page.title,
        "language": page.translation.target_locale.language_code,
        "source_changed": page.comparison.source_changed,
        "written": one.written,
        "counts": {
            outcome.replace(" ", "_"): number for outcome, number in page.comparison.counts.items()
        },
        "remarks": [
            {
                "id": compared.unit.id,
                "path": compared.unit.path,
                "line": compared.unit.line,
                "outcome": compared.outcome.replace(" ", "_"),
                "reason": compared.reason,
                "note": compared.unit.note,
            }
            for compared in _listed(page)
        ],
    }
