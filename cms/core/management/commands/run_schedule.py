"""Publishes and expires at the time that was set, minute by minute."""

import logging
import os
import time
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import close_old_connections

from cms.core.schedule import publish_and_expire

logger = logging.getLogger(__name__)

MINUTE = 60.0


class Command(BaseCommand):
    """Publishes and expires what is due every minute until it is stopped.

    Where a timer of the system runs `publish_scheduled`, this command is not needed.
    """

    help = "Publish and expire what is due, every minute, until stopped."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--beside",
            type=int,
            metavar="PID",
            help="Stop when this process, which started the command, is gone.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        server = options["beside"]
        while not _is_gone(server):
            publish_what_is_due()
            _wait_beside(server)


def publish_what_is_due() -> None:
    """One round. Never raises: the database may be away for a while, and the next round goes on."""
    try:
        close_old_connections()
        publish_and_expire()
    except Exception:
        logger.exception("What is due could not be published; the next round tries again.")
    finally:
        close_old_connections()


def _is_gone(server: int | None) -> bool:
    """Whether the process that started this one has ended: another is our parent then."""
    return server is not None and os.getppid() != server


def _wait_beside(server: int | None) -> None:
    """Wait for a minute, or until the server is gone."""
    end = time.monotonic() + MINUTE
    while time.monotonic() < end and not _is_gone(server):
        time.sleep(1)
