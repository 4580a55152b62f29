"""What was sent, as a file that is read by its path."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any


@contextmanager
def as_file(content: Any, name: str) -> Iterator[Path]:
    """The content as a file of that name, wherever it is stored, for as long as it is read."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / Path(name).name
        with path.open("wb") as file:
            for chunk in content.chunks():
                file.write(chunk)
        yield path
