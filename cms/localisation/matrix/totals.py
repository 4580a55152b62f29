"""What is to do in each language, for all that is asked for and not only the page of it."""

from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet, Sum
from wagtail.models import Locale

from cms.localisation.models import OPEN_STATES, State


@dataclass(frozen=True)
class Total:
    """Words to do of words, in so many objects of which something is to do. Excluded ones apart."""

    locale: Locale
    objects: int = 0
    objects_to_do: int = 0
    words: int = 0
    words_to_do: int = 0


def totals(statuses: QuerySet, columns: list[Locale]) -> list[Total]:
    """One query."""
    found = (
        statuses.exclude(state=State.EXCLUDED)
        .order_by()
        .values("locale")
        .annotate(
            objects=Count("pk"),
            objects_to_do=Count("pk", filter=Q(state__in=OPEN_STATES)),
            sum_of_words=Sum("words"),
            sum_to_do=Sum("words_to_do"),
        )
    )
    by_locale = {
        one["locale"]: (one["objects"], one["objects_to_do"], one["sum_of_words"], one["sum_to_do"])
        for one in found
    }
    return [Total(locale, *by_locale.get(locale.pk, ())) for locale in columns]
