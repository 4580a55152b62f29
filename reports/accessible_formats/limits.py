"""How often somebody may send the form. Without the cache everybody may."""

import logging

from django.core.cache import cache
from django.http import HttpRequest

from reports.counting.visitors import address_of, pseudonym

logger = logging.getLogger(__name__)

MOST_IN_AN_HOUR = 5
_HOUR = 3600


def may_send(request: HttpRequest) -> bool:
    """Count a request that is about to be kept; False for one too many in an hour.

    Known by a hash of the address that means nothing tomorrow: whoever wants to flood us changes
    the browser's name, so that is no part of it.
    """
    try:
        key = f"accessible-format:{pseudonym('accessible-format', address_of(request))}"
        cache.add(key, 0, _HOUR)
        return cache.incr(key) <= MOST_IN_AN_HOUR
    except Exception:
        logger.exception("The cache cannot tell how often the form was sent.")
        return True
