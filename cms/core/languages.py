"""Names of languages, and which one a locale stands for, without a query for each thing."""

from functools import cache
from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from django.utils.translation import get_language_info
from wagtail.models import Locale


def language_code_of(locale_id: int | None) -> str:
    """The code of a locale, such as "fr"; empty if there is none. One query a process."""
    if locale_id is None:
        return ""
    if locale_id not in _codes():
        # It may have been made by another process.
        _codes.cache_clear()
    return _codes().get(locale_id, "")


def language_name(code: str) -> str:
    """A language's name in the active language, such as "French"."""
    return str(get_language_info(code)["name_translated"])


@cache
def _codes() -> dict[int, str]:
    return dict(Locale.objects.values_list("pk", "language_code"))


@receiver([post_save, post_delete], sender=Locale)
def _forget(**_signal: Any) -> None:
    _codes.cache_clear()
