"""Whether a file is older than the same in another language. Pure."""

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Protocol, TypeVar

NUMBERS = re.compile(r"\d+")


class DatedFile(Protocol):
    """What must be known of a file: `ShownFile` and others have it."""

    @property
    def language_code(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def modified(self) -> datetime | None: ...
    @property
    def replaced_at(self) -> datetime | None: ...


Other = TypeVar("Other", bound=DatedFile)


def is_older_than(file: DatedFile, files: Iterable[DatedFile]) -> bool:
    """Whether one of the files, in another language, is newer than this one."""
    return newer_than(file, files) is not None


def newer_than(file: DatedFile, files: Iterable[Other]) -> Other | None:
    """The first of the files that is in another language and newer; None if there is none.

    Version numbers decide where both files have one: 2.1 is newer than 2, and the same number is
    the same state whatever the dates. Elsewhere dates do, but only that of a replacement: a
    language that was merely uploaded later is no newer.
    """
    for other in files:
        if other.language_code != file.language_code and _is_newer(other, file):
            return other
    return None


def version_key(version: str) -> tuple[int, ...]:
    """The numbers in a version's name, to compare: `v2.10` is (2, 10), and 2.0 is 2."""
    numbers = [int(number[:9]) for number in NUMBERS.findall(version)]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def _is_newer(other: DatedFile, file: DatedFile) -> bool:
    theirs, ours = version_key(other.version), version_key(file.version)
    if theirs and ours:
        return theirs > ours
    if other.replaced_at is None or file.modified is None:
        return False
    return other.replaced_at > file.modified
