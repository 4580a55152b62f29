"""Says how much of the site each language has."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.localisation.coverage.figures import coverage
from cms.localisation.coverage.report import as_data, as_table
from cms.localisation.status.catching_up import catch_up, never_taken_up, recompute


def percentage(text: str) -> float:
    """A number from 0 to 100. Raises ValueError."""
    number = float(text)
    if not 0 <= number <= 100:
        raise ValueError(text)
    return number


class Command(BaseCommand):
    """Prints the coverage of each language: on stdout nothing else, what is wrong on stderr.

    Exits with 1 when fewer than N of 100 words are current in a language, or when `--refresh`
    could not count something.
    """

    help = "Print how much of what is published is current in each language."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--format", choices=("table", "json"), default="table")
        parser.add_argument(
            "--fail-under",
            type=percentage,
            metavar="N",
            help="Exit with 1 when a language has fewer than N %% of the words current.",
        )
        parser.add_argument(
            "--refresh",
            action="store_true",
            help="First take up what was never taken up, and count everything anew.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        failed = _refresh() if options["refresh"] else 0
        uncounted = sum(found.count() for found in never_taken_up())
        if uncounted:
            self.stderr.write(f"{uncounted} published and never counted: use --refresh.")
        languages = coverage()
        is_json = options["format"] == "json"
        self.stdout.write(json.dumps(as_data(languages)) if is_json else as_table(languages))
        if failed:
            raise CommandError(f"{failed} could not be counted; the log says why.")
        limit = options["fail_under"]
        if limit is None:
            return
        below = [one for one in languages if not one.reaches(limit)]
        if below:
            named = ", ".join(f"{one.locale.language_code} {one.percent:.1f} %" for one in below)
            raise CommandError(f"Below {limit:g} %: {named}.")


def _refresh() -> int:
    return catch_up().failed + recompute().failed
