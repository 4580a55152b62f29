"""Tells one person's clicks apart from another's, and forgets who it was.

What is known of a reader is the address, the user agent and the file. They are hashed together with
a random salt of the day, and only the hash is kept, in the cache, for the seconds that a double
click takes. The salt is in the cache too and gone by midnight (UTC): from then on nobody can tell
whose a hash was. Nothing of it is in the database.
"""

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest
from django.utils import timezone

from cms.core.client_address import client_address
from reports.counting.rules import DOUBLE_CLICK_SECONDS, is_double_click

# A little more than it takes, since caches count whole seconds.
_KEPT_SECONDS = 2 * DOUBLE_CLICK_SECONDS


def address_of(request: HttpRequest) -> str:
    """The address of who asks; see the setting TRUSTED_PROXIES."""
    return client_address(
        request.META.get("REMOTE_ADDR", ""),
        request.META.get("HTTP_X_FORWARDED_FOR", ""),
        settings.TRUSTED_PROXIES,
    )


def pseudonym(*parts: str) -> str:
    """A name for what somebody is known by. It means nothing tomorrow."""
    message = "\n".join(parts)
    return hmac.new(salt_of_today().encode(), message.encode(), hashlib.sha256).hexdigest()


def salt_of_today() -> str:
    """The salt of this day (UTC), made by whoever needs it first."""
    now = timezone.now()
    return cache.get_or_set(
        f"pseudonyms:salt:{now.date().isoformat()}",
        lambda: secrets.token_hex(32),
        timeout=seconds_left_of(now),
    )


def seconds_left_of(now: datetime) -> int:
    """How many seconds the day still has; at least one."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return max(1, int((midnight - now).total_seconds()))


def has_just_clicked(request: HttpRequest) -> bool:
    """Whether the same person asked for the same address a moment ago. Remembers that they did."""
    agent = request.headers.get("User-Agent", "")
    key = f"downloads:{pseudonym(request.path, address_of(request), agent)}"
    now = timezone.now().timestamp()
    if cache.add(key, now, _KEPT_SECONDS):
        return False
    before = cache.get(key)
    cache.set(key, now, _KEPT_SECONDS)
    return is_double_click(now, before)
