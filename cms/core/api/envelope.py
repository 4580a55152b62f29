"""What stands around the things of a collection."""

from dataclasses import dataclass, make_dataclass
from functools import cache
from typing import Annotated

_ADDRESS = {"format": "uri"}


@dataclass(frozen=True)
class CollectionLink:
    """A collection and where it is."""

    name: str
    address: Annotated[str, _ADDRESS]
    about: str


@dataclass(frozen=True)
class Index:
    """What there is to read."""

    openapi: Annotated[str, "The OpenAPI document.", _ADDRESS]
    languages: list[str]
    collections: list[CollectionLink]


@dataclass(frozen=True)
class PageOfList:
    """One page of a list."""

    count: Annotated[int, "How many things the whole list has."]
    page: int
    pages: int
    next: Annotated[str | None, "The address of the next page."]
    previous: Annotated[str | None, "The address of the page before."]


@cache
def list_class(summary: type) -> type:
    """The dataclass of a page of a list, with things of a dataclass in `items`."""
    name = f"{summary.__name__}List"
    made = make_dataclass(name, [("items", list[summary])], bases=(PageOfList,), frozen=True)
    made.__doc__ = PageOfList.__doc__
    return made


@dataclass(frozen=True)
class ProblemShown:
    """Problem details (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
