"""Identifiers of items: `oai:<host>:<translation key>:<language>`."""

import re
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from django.conf import settings

_LANGUAGE = re.compile(r"[A-Za-z0-9-]{2,8}")


def host() -> str:
    """What all identifiers of this site have in common: the host of SITE_URL."""
    return urlsplit(settings.SITE_URL).hostname or "localhost"


def identifier_of(record: Any) -> str:
    return f"oai:{host()}:{record.translation_key}:{record.language}"


def parsed(identifier: str) -> tuple[UUID, str] | None:
    """Translation key and language; None for what is no identifier of this site."""
    parts = identifier.split(":")
    if len(parts) != 4 or parts[:2] != ["oai", host()]:
        return None
    try:
        key = UUID(parts[2])
    except ValueError:
        return None
    is_written_so = str(key) == parts[2] and _LANGUAGE.fullmatch(parts[3])
    return (key, parts[3]) if is_written_so else None
