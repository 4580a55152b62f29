"""Sets (OAI-PMH 2.0, section 4.6): by type and by language. Names stay as they are."""

from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import override

from reports.choices import ReportType

CASE_STUDY = "case-study"


def all_sets() -> list[tuple[str, str]]:
    """(name, title in English) of every set, the containing ones first."""
    with override("en"):
        kinds = [(f"type:{value}", str(label)) for value, label in ReportType.choices]
        languages = [(f"language:{code}", str(name)) for code, name in settings.LANGUAGES]
    return [
        ("type", "By type"),
        *kinds,
        (f"type:{CASE_STUDY}", "Case study"),
        ("language", "By language"),
        *languages,
    ]


def sets_of(record: Any) -> list[str]:
    """The names of the sets a record is in; those that contain them are understood."""
    return [f"type:{record.kind}", f"language:{record.language}"]


def in_set(records: QuerySet, name: str) -> QuerySet:
    """The records of a set; none of one that does not exist."""
    by, _colon, value = name.partition(":")
    if by not in ("type", "language"):
        return records.none()
    if not value:
        return records
    return records.filter(**{"kind" if by == "type" else "language": value})
