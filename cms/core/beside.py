"""Commands that run beside a server and end with it."""

import os
import time

from django.core.management.base import CommandParser


def add_beside(parser: CommandParser) -> None:
    """The option by which a server is named."""
    parser.add_argument(
        "--beside",
        type=int,
        metavar="PID",
        help="Stop when this process, which started the command, is gone.",
    )


def is_gone(server: int | None) -> bool:
    """Whether the process that started this one has ended: another is our parent then."""
    return server is not None and os.getppid() != server


def wait_beside(server: int | None, seconds: float) -> None:
    """Wait so long, or until the server is gone."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not is_gone(server):
        time.sleep(min(1.0, seconds))
