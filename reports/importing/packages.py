"""The package that was sent with a table."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from cms.core.sent_files import kept
from reports.importing.files import Files, NoFiles, Package
from reports.models import ReportPage


@contextmanager
def package_of(number: int | None, user: Any) -> Iterator[Files]:
    """The files of the package, open for as long as it is read; none without a number."""
    if number is None:
        yield NoFiles()
        return
    with kept(number, user, ReportPage).file.open("rb") as file:
        yield Package(file)
