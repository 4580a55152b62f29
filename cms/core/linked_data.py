"""JSON-LD (schema.org) as pages carry it: nothing null or empty, nothing that ends its element."""

import json
from typing import Any

from django.utils.safestring import SafeString, mark_safe

# As in Django's json_script: nothing in the data ends the element it stands in.
_ESCAPES = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&\u2028\u2029"}


def filled(data: Any) -> Any:
    """The data without what is null or empty, at any depth; False and 0 stay.

    A dictionary of which only its type is left says nothing and goes too.
    """
    if isinstance(data, dict):
        kept = {name: found for name, value in data.items() if _says(found := filled(value))}
        return kept if kept.keys() - {"@type"} else {}
    if isinstance(data, list | tuple):
        return [found for value in data if _says(found := filled(value))]
    return data


def linked_data_json(data: dict[str, Any]) -> SafeString:
    """The filled data as the content of `<script type="application/ld+json">`; safe within it."""
    text = json.dumps(filled(data), ensure_ascii=False, separators=(",", ":"))
    return mark_safe(text.translate(_ESCAPES))  # noqa: S308  escaped above


def _says(value: Any) -> bool:
    return value is not None and value not in ("", [], {})
