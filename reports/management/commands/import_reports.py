"""`manage.py import_reports FILE.csv --files DIR`: reports of an older system."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.localisation.memory.csv_files import UnreadableTable
from reports.importing.explaining import outcomes_in_words, plan_in_words
from reports.importing.files import Files, Folder, NoFiles, Package, UnusableFile
from reports.importing.planning import Action, plan
from reports.importing.rows import read_rows
from reports.importing.table import Table, read
from reports.importing.writing import write_all


class Command(BaseCommand):
    """Exits with 1 where a row was in error or could not be written; the others are written."""

    help = "Import reports from a table (CSV, XLSX) and a folder or ZIP package of their files."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("table", type=Path, metavar="FILE")
        parser.add_argument("--files", type=Path, metavar="DIR", help="A folder, or a ZIP package.")
        parser.add_argument("--dry-run", action="store_true", help="Say what would be done.")
        parser.add_argument("--publish", action="store_true", help="Publish instead of drafts.")

    def handle(self, *args: Any, **options: Any) -> None:
        table = _table(options["table"])
        files = _files(options["files"])
        planned = plan(read_rows(table.lines), files)
        for line in plan_in_words(table, planned):
            self.stdout.write(line)
        failed = any(one.action == Action.ERROR for one in planned)
        if not options["dry_run"]:
            outcomes = write_all(planned, files, is_public=options["publish"])
            for line in outcomes_in_words(outcomes):
                self.stdout.write(line)
            failed = failed or any(outcome.problem for outcome in outcomes)
        if failed:
            raise CommandError("Some rows are in error: see above. All others are as said.")


def _table(path: Path) -> Table:
    try:
        return read(path.read_bytes(), path.name)
    except (OSError, UnreadableTable) as error:
        raise CommandError(f"{path}: {error}") from error


def _files(path: Path | None) -> Files:
    if path is None:
        return NoFiles()
    if path.is_dir():
        return Folder(path)
    try:
        return Package(path.open("rb"))
    except (OSError, UnusableFile) as error:
        raise CommandError(f"{path}: {error}") from error
