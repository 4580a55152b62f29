"""`manage.py purge_personal_data`: delete the personal data whose time has passed."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from cms.core.retention import due_by_kind, purge


class Command(BaseCommand):
    """Says of each kind how many there were. `run_schedule` does the same by itself."""

    help = "Delete the personal data whose retention date has passed."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="Only say what is due.")

    def handle(self, *args: Any, **options: Any) -> None:
        today = timezone.localdate()
        if options["dry_run"]:
            for name, due in due_by_kind(today):
                self.stdout.write(f"{name}: {due.count()} to delete")
            return
        for name, count in purge(today):
            self.stdout.write(f"{name}: {count} deleted")
