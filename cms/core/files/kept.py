"""Files that are made from content and kept: each under a name that says what it is made of."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.core.cache import cache
from django.core.files.base import ContentFile

from cms.core.models.document import document_storage

# How long one waits for another who makes the same, and how often one looks.
PATIENCE_SECONDS, INTERVAL_SECONDS = 30.0, 0.1


@dataclass(frozen=True)
class KeptFile:
    """A folder holds one kept file at a time; `ending` is how a whole one ends, in its last bytes.

    A file that another process is still writing is not whole yet.
    """

    folder: str
    name: str
    ending: bytes

    @property
    def path(self) -> str:
        return f"{self.folder}/{self.name}"

    def read(self) -> bytes:
        """What is kept; nothing if there is none, or only a part."""
        try:
            with document_storage().open(self.path) as file:
                content = file.read()
        except FileNotFoundError:
            return b""
        return content if self.ending in content[-1024:] else b""

    def made_at(self) -> datetime | None:
        """When it was made, in the zone of the settings; None if there is none."""
        try:
            return document_storage().get_modified_time(self.path)
        except FileNotFoundError:
            return None

    def get(self, make: Callable[[], bytes]) -> bytes:
        """What is kept, made if there is none. Many who ask at once have it made once."""
        return self.read() or self._awaited(make)

    def _awaited(self, make: Callable[[], bytes]) -> bytes:
        lock = f"making:{self.path}"
        end = time.monotonic() + PATIENCE_SECONDS
        while not cache.add(lock, True, PATIENCE_SECONDS):
            time.sleep(INTERVAL_SECONDS)
            kept = self.read()
            # Whoever makes it may have failed or be very slow: then everybody helps themselves.
            if kept or time.monotonic() > end:
                return kept or self._made(make)
        try:
            # It may have been made between looking and locking.
            return self.read() or self._made(make)
        finally:
            cache.delete(lock)

    def _made(self, make: Callable[[], bytes]) -> bytes:
        content = make()
        forget(self.folder)
        document_storage().save(self.path, ContentFile(content))
        return content


def forget(folder: str) -> None:
    """Throw away what is kept in a folder."""
    storage = document_storage()
    try:
        names = storage.listdir(folder)[1]
    except FileNotFoundError:
        return
    for name in names:
        storage.delete(f"{folder}/{name}")
