"""Which answers are downloads (COUNTER Code of Practice 5.1, section 7). Pure.

COUNTER counts what a server answered with 200 or 304. It says nothing of 206: a file that is
fetched in pieces is counted once, with the piece that begins it.
"""

import re
from collections.abc import Mapping

# Two requests of one person for one file so close together are one (section 7.2).
DOUBLE_CLICK_SECONDS = 30

_BEGINS_THE_FILE = re.compile(r"\s*bytes\s+0-", re.IGNORECASE)
# What browsers send for a file that nobody has asked for yet: today's header, and older ones.
_PREFETCH_HEADERS = ("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")


def is_download(method: str, status: int, content_range: str = "") -> bool:
    """Whether an answer gave somebody the file, or told them that theirs is still the file.

    `content_range` is the answer's header of that name (RFC 9110, section 14.4).
    """
    if method != "GET":
        return False
    if status == 206:
        return bool(_BEGINS_THE_FILE.match(content_range))
    return status in (200, 304)


def is_prefetch(headers: Mapping[str, str]) -> bool:
    """Whether a browser fetched the file only in case its reader will want it."""
    return any("prefetch" in headers.get(name, "").lower() for name in _PREFETCH_HEADERS)


def is_double_click(seconds: float, seconds_before: float | None) -> bool:
    """Whether a request belongs to the one before it, which is None for the first.

    The clock starts again with each, so that clicks that go on are one download.
    """
    if seconds_before is None:
        return False
    return 0 <= seconds - seconds_before <= DOUBLE_CLICK_SECONDS
