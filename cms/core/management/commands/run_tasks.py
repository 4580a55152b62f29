"""Does the work that nobody waits for: the tasks that wait in the database."""

import logging
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import close_old_connections
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from cms.core.beside import add_beside, is_gone, wait_beside

logger = logging.getLogger(__name__)

# In this order: the papers of a translation are made after it.
BACKENDS = ("translation", "papers")
SECONDS = 1.0


class Command(BaseCommand):
    """Runs waiting tasks one after the other until it is stopped.

    django-tasks-db's own `db_worker` does the same, but outlives the server that started it, and
    locks SQLite each time it looks for work.
    """

    help = "Run waiting tasks (translations: prepare, synchronise, publish; then make papers)."

    def add_arguments(self, parser: CommandParser) -> None:
        add_beside(parser)
        parser.add_argument("--once", action="store_true", help="Stop when nothing waits.")

    def handle(self, *args: Any, **options: Any) -> None:
        server = options["beside"]
        while not is_gone(server):
            work_off()
            if options["once"]:
                return
            wait_beside(server, SECONDS)


def work_off() -> None:
    """Run what waits. Never raises: the database may be away for a while."""
    try:
        close_old_connections()
        for backend in BACKENDS:
            if DBTaskResult.objects.ready().filter(backend_name=backend).exists():
                _worker(backend).run()
    except Exception:
        logger.exception("Waiting tasks could not be run; the next round tries again.")
    finally:
        close_old_connections()


def _worker(backend: str) -> Worker:
    return Worker(
        queue_names=["*"],
        interval=0,
        batch=True,
        backend_name=backend,
        startup_delay=False,
        max_tasks=None,
        worker_id="run_tasks",
        excluded_queue_names=[],
    )
