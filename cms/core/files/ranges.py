"""Parts of a file that a request asks for (RFC 9110, section 14). Pure: no HTTP objects."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

SPEC = re.compile(r"([0-9]*)-([0-9]*)")
# More positions than any file has; a longer number is none we need to count with.
MOST_DIGITS = 18
FAR = 10**MOST_DIGITS
# More than a program that resumes a download asks for (RFC 9110, 14.2: too many may be ignored).
MOST_RANGES = 32
# A date identifies a file only if it could not have changed again within it (8.8.2.2).
DATE_IS_STRONG_AFTER = timedelta(seconds=1)


@dataclass(frozen=True)
class Part:
    """The bytes from `first` to `last`, both included."""

    first: int
    last: int

    @property
    def length(self) -> int:
        return self.last - self.first + 1

    def content_range(self, size: int) -> str:
        """The value of Content-Range in a 206."""
        return f"bytes {self.first}-{self.last}/{size}"


class NoSuchPart(Exception):
    """Nothing of what is asked for lies within the file: a 416."""


def wanted_part(header: str, size: int) -> Part | None:
    """The part of a file of `size` bytes that a Range header asks for; None for all of it.

    None also where the header is not understood, which section 14.2 wants ignored, and where
    several parts remain after those that touch are joined: all of it serves them too. Raises
    NoSuchPart.
    """
    asked = _specs(header)
    if asked is None:
        return None
    parts = [part for first, last in asked if (part := _part(first, last, size))]
    if parts:
        joined = _joined(parts)
        return joined[0] if len(joined) == 1 else None
    if size == 0 and any(not first and last.strip("0") for first, last in asked):
        return None  # A suffix of an empty file is the empty file, and no part has that length.
    raise NoSuchPart


def _specs(header: str) -> list[tuple[str, str]] | None:
    """The positions in a header as text; None if it is not a valid one of bytes."""
    unit, found, ranges = header.partition("=")
    if not found or unit.strip().lower() != "bytes":
        return None
    texts = [text.strip(" \t") for text in ranges.split(",")]
    matches = [SPEC.fullmatch(text) for text in texts if text]
    if not matches or len(matches) > MOST_RANGES or not all(map(_is_valid, matches)):
        return None
    return [(match[1], match[2]) for match in matches if match]


def _is_valid(match: re.Match[str] | None) -> bool:
    if match is None or not (match[1] or match[2]):
        return False
    return not (match[1] and match[2]) or _number(match[1]) <= _number(match[2])


def _number(text: str) -> int:
    text = text.lstrip("0")
    return FAR if len(text) > MOST_DIGITS else int(text or 0)


def _part(first: str, last: str, size: int) -> Part | None:
    """The part of a file, cut to its size; None where nothing of it lies within."""
    if first:
        start, end = _number(first), _number(last) if last else FAR
    else:
        start, end = max(0, size - _number(last)), FAR
    return Part(start, min(end, size - 1)) if start < size else None


def _joined(parts: list[Part]) -> list[Part]:
    """The parts in order, with those that overlap or touch made one."""
    joined: list[Part] = []
    for part in sorted(parts, key=lambda part: part.first):
        if joined and part.first <= joined[-1].last + 1:
            joined[-1] = Part(joined[-1].first, max(joined[-1].last, part.last))
        else:
            joined.append(part)
    return joined


def still_applies(
    if_range: str, etag: str, last_modified: datetime | None, now: datetime | None = None
) -> bool:
    """Whether an If-Range header names the file as it is (13.1.5): else all of it is sent.

    `etag` is the strong one of the file with its quotation marks, or empty. A date must be exactly
    that of the file, and old enough to be sure.
    """
    if_range = if_range.strip()
    if if_range.startswith(('"', "W/")):
        return bool(etag) and if_range == etag and not etag.startswith("W/")
    if last_modified is None:
        return False
    try:
        date = parsedate_to_datetime(if_range)
    except ValueError:
        return False
    if date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    modified = last_modified.replace(microsecond=0)
    now = now or datetime.now(UTC)
    return date == modified and now - last_modified >= DATE_IS_STRONG_AFTER
