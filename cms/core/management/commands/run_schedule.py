"""Publishes and expires at the time that was set, minute by minute."""

import logging
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import close_old_connections

from cms.core.beside import add_beside, is_gone, wait_beside
from cms.core.schedule import publish_and_expire, run_what_is_registered

logger = logging.getLogger(__name__)

MINUTE = 60.0


class Command(BaseCommand):
    """Publishes and expires what is due, and does what apps registered, every minute until it is
    stopped. A timer of the system may call it with `--once` instead.
    """

    help = "Publish and expire what is due, every minute, until stopped."

    def add_arguments(self, parser: CommandParser) -> None:
        add_beside(parser)
        parser.add_argument("--once", action="store_true", help="Stop after one round.")

    def handle(self, *args: Any, **options: Any) -> None:
        server = options["beside"]
        while not is_gone(server):
            publish_what_is_due()
            if options["once"]:
                return
            wait_beside(server, MINUTE)


def publish_what_is_due() -> None:
    """One round. Never raises: the database may be away for a while, and the next round goes on."""
    try:
        close_old_connections()
        publish_and_expire()
        run_what_is_registered()
    except Exception:
        logger.exception("What is due could not be published; the next round tries again.")
    finally:
        close_old_connections()
