"""`manage.py redact_meeting`: remove for good what of a meeting is withheld."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from meetings.models import MeetingFacts, MeetingPage
from meetings.redaction.finding import facts_at, over_since
from meetings.redaction.redacting import Done, redact


class Command(BaseCommand):
    """Says of each meeting what was removed. A second run removes nothing."""

    help = (
        "Remove for good the places, names and contact persons that a meeting withholds, once it "
        "is over: from its pages in every language, their versions, the log, papers and the search."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        which = parser.add_mutually_exclusive_group(required=True)
        which.add_argument(
            "address", nargs="?", help="Such as /en/meetings/leaders-circle/2019/, in any language."
        )
        which.add_argument(
            "--older-than",
            type=int,
            metavar="DAYS",
            help="All meetings that withhold something and were over so many days ago.",
        )
        parser.add_argument("--dry-run", action="store_true", help="Only say what would be done.")

    def handle(self, *args: Any, **options: Any) -> None:
        for facts in self._chosen(options):
            with transaction.atomic():
                done = redact(facts)
                if options["dry_run"]:
                    transaction.set_rollback(True)
            self._say(facts, done, dry_run=options["dry_run"])

    def _chosen(self, options: dict[str, Any]) -> list[MeetingFacts]:
        if options["older_than"] is not None:
            if options["older_than"] < 0:
                raise CommandError("--older-than takes a number of days, 0 or more.")
            found = list(over_since(options["older_than"]))
            if not found:
                self.stdout.write("No meeting is over that long and withholds something.")
            return found
        facts = facts_at(options["address"])
        if facts is None:
            raise CommandError(
                f"There is no meeting at {options['address']}: give the address of its page, such "
                "as /en/meetings/leaders-circle/2019/."
            )
        if not facts.is_over:
            raise CommandError(
                "The meeting is not over: those who come still need what would be removed."
            )
        return [facts]

    def _say(self, facts: MeetingFacts, done: Done, *, dry_run: bool) -> None:
        pages = MeetingPage.objects.filter(translation_key=facts.translation_key)
        page = pages.order_by("pk").first()
        self.stdout.write(f"{page.title if page else facts.translation_key}:")
        would = "would be " if dry_run else ""
        for what, count in done.counts.items():
            noun, _space, verb = what.rpartition(" ")
            self.stdout.write(f"  {count} {noun} {would}{verb}")
        if not done.counts:
            self.stdout.write("  nothing to remove")
        for line in done.left:
            self.stdout.write(f"  still in what somebody wrote, to be edited by hand: {line}")
