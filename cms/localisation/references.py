"""Wagtail's index of references, made once for a page instead of once for each of its rows."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import (
    disable_reference_index_auto_update,
    reference_index_auto_update_disabled,
)


@contextmanager
def indexed_once() -> Iterator[list[Any]]:
    """Put off the index of what is saved within; what is appended to the list has it made at the
    end. Within another such block, or a command that puts it off itself, nothing is done."""
    saved: list[Any] = []
    if getattr(reference_index_auto_update_disabled, "value", False):
        yield saved
        return
    with disable_reference_index_auto_update():
        yield saved
    for instance in saved:
        ReferenceIndex.create_or_update_for_object(instance)
