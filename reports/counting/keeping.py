"""Adds to the downloads of a day. Two requests at once both count, on every database."""

from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import F

from reports.models import DownloadCount


def add_one(name: str, **which: Any) -> None:
    """Add one to `downloads` or `robots` of the row that `which` describes, making it if new."""
    if _raise(name, which):
        return
    DownloadCount.objects.get_or_create(**which)
    _raise(name, which)


def of_file(translation_key: UUID, file_name: str, language: str, day: date) -> dict[str, Any]:
    """What tells one row from another."""
    return {
        "translation_key": translation_key,
        "file_name": file_name,
        "language": language,
        "day": day,
    }


def _raise(name: str, which: dict[str, Any]) -> bool:
    return bool(DownloadCount.objects.filter(**which).update(**{name: F(name) + 1}))
