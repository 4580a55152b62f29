"""Reports what is to mend in all meetings, as the report in the admin does."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import override

from meetings.models import MeetingPage
from meetings.readiness.registry import groups
from meetings.readiness.reporting import ERROR, WARNING, Entry, entries_of, level_of


class Command(BaseCommand):
    """Exit status 1 where there are errors, and with --strict where there are warnings too."""

    help = "Checks every meeting, as its latest draft is, and reports what is to mend."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--level", choices=[ERROR, WARNING], default="")
        parser.add_argument("--check", choices=[group.name for group in groups()], default="")
        parser.add_argument("--live", action="store_true", help="Only what is published.")
        parser.add_argument("--strict", action="store_true", help="Warnings fail too.")

    def handle(self, *args: Any, **options: Any) -> None:
        meetings = MeetingPage.objects.nearest_first()
        if options["live"]:
            meetings = meetings.filter(live=True)
        with override("en"):
            entries = entries_of(meetings, level=options["level"], group=options["check"])
        for entry in entries:
            self._report(entry)
        errors = sum(entry.errors for entry in entries)
        warnings = sum(len(entry.findings) for entry in entries) - errors
        words = f"{errors} errors and {warnings} warnings in {len(entries)} meetings."
        if errors or (options["strict"] and warnings):
            raise CommandError(words)
        self.stdout.write(words)

    def _report(self, entry: Entry) -> None:
        page = entry.page
        for finding in entry.findings:
            out = self.stderr if finding.blocks else self.stdout
            where = f"{page.title} ({entry.draft.language}, page {page.pk})"
            out.write(f"{where}: {level_of(finding)}, {finding.group}: {finding.message}")
