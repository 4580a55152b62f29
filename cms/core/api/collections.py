"""What there is to read: the apps register their collections when they start."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import HttpRequest

from cms.core.api.parameters import Parameter
from cms.core.page_context import absolute


@dataclass(frozen=True)
class Collection:
    """A list of things, and each of them by its id.

    `name` is its part of the address; `summary` and `detail` are the dataclasses of a thing in the
    list and alone. `listed` takes the values of `parameters` and `language`, and returns what the
    list pages through (a queryset, or anything Django's Paginator takes); `show_list` represents a
    page of it in the same order, at a cost that does not depend on its length. `show_one` takes an
    id and a language, or None for the one it was first written in; it raises `not_found`.
    """

    name: str
    about: str
    summary: type
    detail: type
    parameters: Sequence[Parameter]
    listed: Callable[[dict[str, Any]], Any]
    show_list: Callable[[Sequence[Any], HttpRequest], list[Any]]
    show_one: Callable[[UUID, str | None, HttpRequest], Any]


_collections: dict[str, Collection] = {}


def register_collection(collection: Collection) -> Collection:
    """Have a collection served and documented."""
    _collections[collection.name] = collection
    return collection


def registered_collections() -> list[Collection]:
    """All of them, by name."""
    return [_collections[name] for name in sorted(_collections)]


def collection_named(name: str) -> Collection | None:
    return _collections.get(name)


def api_address(*parts: Any, language: str = "") -> str:
    """The whole address of a collection or, with an id, of a thing."""
    path = "".join(f"{part}/" for part in parts)
    return absolute(f"/api/{path}") + (f"?language={language}" if language else "")
