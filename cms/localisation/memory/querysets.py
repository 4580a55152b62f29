"""The memory is wagtail-localize's own table of translations: those that a person has confirmed.

Translations of deleted pages stay in it, and so do those of former wordings.
"""

from typing import Any

from django.db.models import F, QuerySet
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation

# wagtail-localize counts what comes from a file of translations as manual, too.
IMPORT_TOOL = "memory import"


def confirmed() -> QuerySet[StringTranslation]:
    """Translations by people that can be published, the most recent first."""
    return (
        StringTranslation.objects.filter(
            translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL, has_error=False
        )
        .exclude(data="")
        .order_by("-updated_at", "-pk")
    )


def pairs(source_locale: Locale, target_locale: Locale) -> QuerySet[Any]:
    """Rows with `pk`, `context_id`, `source` and `target` of what was translated that way."""
    return (
        confirmed()
        .filter(translation_of__locale=source_locale, locale=target_locale)
        .values("pk", "context_id", source=F("translation_of__data"), target=F("data"))
    )


def reversed_pairs(source_locale: Locale, target_locale: Locale) -> QuerySet[Any]:
    """The same of what was translated the other way round: its target is the source here."""
    return (
        confirmed()
        .filter(translation_of__locale=target_locale, locale=source_locale)
        .values("pk", "context_id", source=F("data"), target=F("translation_of__data"))
    )
