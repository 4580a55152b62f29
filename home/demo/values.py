"""Turns what the demonstration says into what the database stores."""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from wagtail.models import Locale

from cms.core.demonstration import DemoFile, Picture, Reference, Words, stable_uuid
from home.demo.documents import kept_file
from home.demo.drawings import drawing
from home.demo.pictures import PICTURES


def stored(value: Any, source: Locale) -> Any:
    """A field's value: words in the source language, references and pictures looked up."""
    if isinstance(value, Words):
        return getattr(value, source.language_code)
    if isinstance(value, Reference):
        return apps.get_model(value.model).objects.get(locale=source, **value.values)
    if isinstance(value, Picture):
        return drawing(value.key)
    if isinstance(value, DemoFile):
        return kept_file(value)
    return value


def described(values: dict[str, Any]) -> dict[str, Any]:
    """A page's values, with what its picture shows."""
    picture = values.get("picture")
    description = PICTURES[picture.key].description if isinstance(picture, Picture) else None
    return {"picture_description": description, **values} if description else values


def stored_body(blocks: list[dict[str, Any]], name: str, source: Locale) -> list[dict[str, Any]]:
    """A body as Wagtail stores it. Blocks keep their ids from one build to the next."""
    return [
        {
            "type": block["type"],
            "id": str(stable_uuid(f"{name}/{number}")),
            "value": _stored_block(block["value"], f"{name}/{number}", source),
        }
        for number, block in enumerate(blocks)
    ]


def _stored_block(value: Any, name: str, source: Locale) -> Any:
    if isinstance(value, dict):
        return {key: _stored_block(v, f"{name}.{key}", source) for key, v in value.items()}
    if isinstance(value, list):
        items = [{"type": "item", "value": each} for each in value]
        return stored_body(items, name, source)
    found = stored(value, source)
    return found.pk if isinstance(value, (Reference, Picture)) else found


def words_in(value: Any) -> Iterator[Words]:
    """All words in a value, however deep."""
    if isinstance(value, Words):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from words_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from words_in(each)
