"""Builds the demonstration site."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale
from wagtail.signal_handlers import disable_reference_index_auto_update

from cms.localisation.status.keeping import kept_together
from home.demo import build, remove
from home.demo.accounts import demonstration_is_allowed, make_accounts, remove_accounts
from home.demo.builder import Made
from home.demo.languages.states import show_states
from home.models import HomePage


class Command(BaseCommand):
    """Makes what is not there yet; a second run changes nothing. All or nothing."""

    help = "Build the demonstration site in five languages, with accounts in development."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--reset",
            action="store_true",
            help="Remove the demonstration first, with all that was added below its pages.",
        )
        parser.add_argument(
            "--if-empty",
            action="store_true",
            help="Do nothing when the English home page has pages below it.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["reset"] and not demonstration_is_allowed():
            raise CommandError("--reset deletes pages and is for development only.")
        if options["if_empty"] and _has_pages():
            self.stdout.write("The site has pages already; the demonstration was not loaded.")
            return
        with _quiet():
            said = _load(reset=options["reset"])
        self.stdout.write(said)


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the thousands of lines that Wagtail logs about pages and index tasks."""
    before = logging.root.manager.disable
    logging.disable(logging.INFO)
    try:
        yield
    finally:
        logging.disable(before)


def _has_pages() -> bool:
    source = Locale.objects.get(language_code="en")
    return HomePage.objects.get(locale=source).get_children().exists()


def _build(today: date) -> Made:
    """Build, and note what refers to what once at the end instead of at each of many saves."""
    with disable_reference_index_auto_update():
        with kept_together():
            made = build(today)
        with_states = show_states(today)
    if made or with_states:
        call_command("rebuild_references_index", verbosity=0)
    return made


@transaction.atomic
def _load(*, reset: bool) -> str:
    today = timezone.localdate()
    if reset:
        remove(today)
        remove_accounts()
    accounts = make_accounts() if demonstration_is_allowed() else 0
    made = _build(today)
    if not (made or accounts):
        return "The demonstration is there already; nothing was changed."
    return (
        f"Demonstration: {made.pages} pages, {made.snippets} topics, regions, organisations, "
        f"venues and quotes, {made.pictures} pictures and {accounts} accounts were made."
    )
