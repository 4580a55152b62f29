"""Words that are longer than their field: shortened, and told in full."""

from collections.abc import Iterable
from typing import Any

from django.db.models import CharField
from django.utils.text import Truncator


def shorten_to_fit(instances: Iterable[Any]) -> list[str]:
    """Shorten what is too long for its field. Returns a remark with the whole text for each."""
    remarks = []
    for instance in instances:
        for field in instance._meta.fields:
            text = getattr(instance, field.attname, None)
            is_text = isinstance(field, CharField) and isinstance(text, str)
            if is_text and field.max_length and len(text) > field.max_length:
                setattr(instance, field.attname, Truncator(text).chars(field.max_length))
                name = str(field.verbose_name).capitalize()
                remarks.append(f"{name}: shortened to {field.max_length} characters from “{text}”.")
    return remarks
