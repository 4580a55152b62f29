"""Bring the records for harvesters in step with what is public."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from reports.harvesting.records import all_keys, due_records, keep_records

_BATCH = 200


class Command(BaseCommand):
    help = (
        "Brings the records for harvesters (OAI-PMH) in step with what is public. Needed once "
        "where there were publications before, and after a script that changed pages by itself."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--check", action="store_true", help="Changes nothing; fails if a record is not true."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        keys = all_keys()
        if not options["check"]:
            self.stdout.write(f"{keep_records(keys)} records changed.")
            return
        batches = (keys[start : start + _BATCH] for start in range(0, len(keys), _BATCH))
        due = sum(len(due_records(batch)) for batch in batches)
        if due:
            raise CommandError(f"{due} records are not true. Run refresh_oai_records.")
        self.stdout.write("All records are true.")
