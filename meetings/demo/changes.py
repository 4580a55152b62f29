"""Meetings of the demonstration that are no longer when or where they were announced."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from django.apps import apps

from cms.core.demonstration import Words, stable_uuid
from meetings.changes.told import Told
from meetings.demo.rows import Row


def reason(name: str, words: Words) -> list[Row]:
    """The rows of a meeting with the reason for its one change; `name` is any text of its own."""
    return [{"change_uuid": stable_uuid(f"change/{name}"), "reason": words}]


def changed(name: str, day: date, **before: Any) -> Callable[[Any], None]:
    """What notes in the log of a meeting that it was otherwise announced until `day`.

    `before` are the fields of `Told` that readers knew before; the rest is as it is now.
    """

    def note(page: Any) -> None:
        new = Told.of(page)
        apps.get_model("meetings", "MeetingChange").objects.create(
            uuid=stable_uuid(f"change/{name}"),
            facts=page.facts,
            changed_at=datetime.combine(day, time(9), UTC),
            old=replace(new, **before).as_json(),
            new=new.as_json(),
            reason=page.change_reasons.get().reason,
            language_code=page.locale.language_code,
        )

    return note
