"""What must not be in the database, as a system check: `manage.py check --database default`."""

from collections.abc import Sequence
from typing import Any

from django.core.checks import Error, Tags, register
from django.db import DatabaseError
from wagtail_localize.models import LocaleSynchronization

from cms.localisation.safety.one_source import chained, with_several_sources


@register(Tags.database)
def translations_have_one_source(
    app_configs: Any, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[Error]:
    """No translation has two sources, and none is translated from a translation."""
    if not databases:
        return []
    try:
        several = [str(row["source__object_id"]) for row in with_several_sources()]
        wrong = [str(row.source.object_id) for row in chained()]
        mirrored = [str(row.locale) for row in LocaleSynchronization.objects.all()]
    except DatabaseError:
        return []  # Not migrated yet: there is nothing to refuse.
    found = [
        ("E001", several, "A translation has two sources.", "Stop all but one of"),
        ("E002", wrong, "Something is translated from a translation.", "Stop those of"),
        ("E003", mirrored, "A language mirrors another one.", "Delete the synchronisation of"),
    ]
    return [
        Error(message, hint=f"{hint}: {', '.join(names)}.", id=f"localisation.{number}")
        for number, names, message, hint in found
        if names
    ]
