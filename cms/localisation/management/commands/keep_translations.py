"""Takes up what was never taken up for translation, and counts everything anew."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.localisation.status.catching_up import catch_up, recompute


class Command(BaseCommand):
    """For after a deployment and for every night; a second run changes nothing.

    Exits with 1 when something failed; the log says what, and all else is done.
    """

    help = "Take up published pages and snippets for translation and count all states anew."

    def handle(self, *args: Any, **options: Any) -> None:
        taken_up, kept = catch_up(), recompute()
        self.stdout.write(f"{taken_up.done} taken up, {kept.done} counted anew.")
        if failed := taken_up.failed + kept.failed:
            raise CommandError(f"{failed} failed; the log says why.")
