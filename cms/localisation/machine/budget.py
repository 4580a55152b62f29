"""How many words may go to a translation service in a month."""

from datetime import date

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.db.models.functions import Greatest
from django.utils import timezone

from cms.localisation.machine.translator import BudgetExceeded
from cms.localisation.models.machine import MachineUsage


def words_left(provider: str) -> int | None:
    """What is left of this month's budget; None without a limit. One query."""
    limit = settings.TRANSLATOR_WORDS_PER_MONTH
    if not limit:
        return None
    used = MachineUsage.objects.filter(provider=provider, month=_month()).values_list("words")
    return max(limit - sum(words for (words,) in used), 0)


def reserve(provider: str, words: int) -> date:
    """Count words before they are sent. Returns the month they are counted in.

    Raises `BudgetExceeded`, with nothing counted, if there are not so many left. One statement asks
    and counts, so that two people at once cannot spend the same words.
    """
    limit, month = settings.TRANSLATOR_WORDS_PER_MONTH, _month()
    with transaction.atomic():
        usage, _created = MachineUsage.objects.get_or_create(provider=provider, month=month)
        room = MachineUsage.objects.filter(pk=usage.pk)
        if limit:
            room = room.filter(words__lte=limit - words)
        if room.update(words=F("words") + words):
            return month
    left = words_left(provider) or 0
    raise BudgetExceeded(needed=words, left=left, renews=_month_after(month))


def give_back(provider: str, month: date, words: int) -> None:
    """Take off words that were counted and not translated."""
    usage = MachineUsage.objects.filter(provider=provider, month=month)
    # Never below nothing, which the column refuses.
    usage.update(words=Greatest(F("words"), words) - words)


def _month() -> date:
    return timezone.localdate().replace(day=1)


def _month_after(month: date) -> date:
    return month.replace(year=month.year + month.month // 12, month=month.month % 12 + 1)
