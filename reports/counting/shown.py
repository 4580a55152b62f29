"""What readers are told of the downloads of a publication."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from babel.numbers import format_decimal
from django.apps import apps
from django.db.models import Min, Sum
from django.utils.translation import get_language

from cms.core.dates import format_month

# A figure as small as this could tell who it was.
LEAST_SHOWN = 5


@dataclass(frozen=True)
class Downloads:
    """How often the files of a publication were downloaded, and since which day that is counted."""

    total: int
    since: date

    @property
    def in_figures(self) -> str:
        """The total with the signs that the reader's language groups digits by."""
        return format_decimal(self.total, locale=(get_language() or "en").replace("-", "_"))

    @property
    def since_in_words(self) -> str:
        return format_month(self.since, None, get_language() or "en")


def shown_downloads(translation_key: UUID) -> Downloads | None:
    """What readers are told; None where it is too little to be told. One query."""
    counts = apps.get_model("reports", "DownloadCount").objects.filter(
        translation_key=translation_key
    )
    found = counts.aggregate(total=Sum("downloads"), since=Min("day"))
    if (found["total"] or 0) < LEAST_SHOWN:
        return None
    return Downloads(found["total"], found["since"])
