"""Reads what the editor's form sends."""

import json

from django.http import QueryDict

from cms.localisation.desk.saving import MEMORY, Typed

PREFIX = "target-"


def shown_in(data: QueryDict) -> dict[str, str]:
    """What each segment was when it was shown, as `saving.shown_of` says it; empty for nonsense."""
    try:
        shown = json.loads(data.get("shown", "{}"))
    except ValueError:
        return {}
    if not isinstance(shown, dict):
        return {}
    return {key: value for key, value in shown.items() if isinstance(value, str)}


def entries_of(data: QueryDict) -> list[Typed]:
    """What was typed, by segment; `take` puts a match of the memory in the place of it.

    `mine` and `theirs` decide a conflict: a segment and what it was shown as in its place.
    """
    shown = shown_in(data)
    chosen, _space, seen = data.get("mine", "").partition(" ")
    shown |= {chosen: seen} if chosen else {}
    left = data.get("theirs", "")
    agreed = set(data.getlist("confirm"))
    taken, _space, match = data.get("take", "").partition(" ")
    entries = []
    for key in data:
        if not key.startswith(PREFIX) or key == f"{PREFIX}{left}":
            continue
        segment_id = key.removeprefix(PREFIX)
        is_taken = segment_id == taken
        entries.append(
            Typed(
                segment_id=segment_id,
                text=match if is_taken else data[key],
                shown=shown.get(segment_id, ""),
                is_confirmed=not is_taken,
                is_agreed=segment_id in agreed,
                origin=MEMORY,
            )
        )
    return entries


def entry_of(data: QueryDict) -> Typed:
    """One segment, as the script sends it; without `confirm` it is not finished."""
    return Typed(
        segment_id=data.get("segment", ""),
        text=data.get("target", ""),
        shown=data.get("shown", ""),
        is_confirmed=data.get("confirm") == "1",
        is_agreed=data.get("confirm") == "1",
    )
