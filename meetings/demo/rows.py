"""Rows that several meetings of the demonstration write down alike."""

from datetime import date, time
from typing import Any

from cms.core.demonstration import Reference, Words, paragraphs, stable_uuid

Row = dict[str, Any]
Hours = tuple[time, time]


def topics(*codes: str) -> list[Row]:
    return [{"topic": Reference("core.Topic", code=code)} for code in codes]


def regions(*codes: str) -> list[Row]:
    return [{"region": Reference("core.Region", code=code)} for code in codes]


def way(role: str, url: str, title: Words, what: Words, closes_on: date | None = None) -> Row:
    """A way to take part, which stays open when no day is given."""
    return {
        "role": role,
        "title": title,
        "description": paragraphs(what),
        "url": url,
        "closes_on": closes_on,
    }


def group(edition: str, key: str, name: Words, focus: Words) -> Row:
    """A group that sessions name by `key`; `edition` is any text of its own for the meeting."""
    return {"uuid": stable_uuid(f"{edition}/{key}"), "name": name, "focus": paragraphs(focus)}


def session(edition: str, key: str, day: date, hours: Hours, **values: Any) -> Row:
    """A session of the group whose key is given as `group`, or a joint one without.

    Its key must differ from those of the groups. `what` is its description.
    """
    of_group = values.pop("group", None)
    return {
        "uuid": stable_uuid(f"{edition}/{key}"),
        "kind": "parallel" if of_group else "joint",
        "date": day,
        "start_time": hours[0],
        "end_time": hours[1],
        "group_uuid": stable_uuid(f"{edition}/{of_group}") if of_group else None,
        "description": paragraphs(values.pop("what")),
        **values,
    }


def speaker(edition: str, session_key: str, person: Reference) -> Row:
    """Somebody with a page of their own who speaks in a session."""
    return {"session_uuid": stable_uuid(f"{edition}/{session_key}"), "person": person}


def guest_speaker(edition: str, session_key: str, name: str, organisation: str) -> Row:
    """A guest who speaks in a session."""
    return {
        "session_uuid": stable_uuid(f"{edition}/{session_key}"),
        "guest_name": name,
        "guest_organisation": organisation,
    }
