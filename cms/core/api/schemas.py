"""JSON Schema (2020-12, as in OpenAPI 3.1) of dataclasses, read from their declarations. Pure.

A representation is declared once, as a dataclass; what is sent and what is documented cannot part.
`Annotated[str, "…", {…}]` gives a field its description and further keywords. A docstring describes
its class; `TextChoices` are their values.
"""

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from inspect import cleandoc
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from django.db.models import Choices

_SIMPLE: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    UUID: {"type": "string", "format": "uuid"},
    date: {"type": "string", "format": "date"},
    datetime: {"type": "string", "format": "date-time"},
    NoneType: {"type": "null"},
}


def schemas_of(shape: Any, found: dict[str, Any]) -> dict[str, Any]:
    """The schema of a type; those of the dataclasses in it are added to `found` by name.

    Raises TypeError for what has no schema here.
    """
    if get_origin(shape) is not None:
        return _composed(shape, found)
    if shape in _SIMPLE:
        return dict(_SIMPLE[shape])
    if is_dataclass(shape):
        return _reference(shape, found)
    if isinstance(shape, type) and issubclass(shape, Choices):
        return {"type": "string", "enum": [value for value in shape.values if value]}
    raise TypeError(f"{shape!r} has no JSON Schema.")


def _composed(shape: Any, found: dict[str, Any]) -> dict[str, Any]:
    arguments = get_args(shape)
    origin = get_origin(shape)
    if origin is list:
        return {"type": "array", "items": schemas_of(arguments[0], found)}
    if origin in (Union, UnionType):
        return {"anyOf": [schemas_of(argument, found) for argument in arguments]}
    if origin is Annotated:
        return _annotated(arguments, found)
    raise TypeError(f"{shape!r} has no JSON Schema.")


def _annotated(arguments: tuple[Any, ...], found: dict[str, Any]) -> dict[str, Any]:
    schema = schemas_of(arguments[0], found)
    for note in arguments[1:]:
        schema |= {"description": note} if isinstance(note, str) else note
    return schema


def _reference(shape: Any, found: dict[str, Any]) -> dict[str, Any]:
    name = shape.__name__
    if name not in found:
        found[name] = {}  # Known before its fields, which may be of the same class.
        hints = get_type_hints(shape, include_extras=True)
        names = [field.name for field in fields(shape)]
        found[name] = {
            "type": "object",
            "description": cleandoc(shape.__doc__ or ""),
            "properties": {each: schemas_of(hints[each], found) for each in names},
            "required": names,
            "additionalProperties": False,
        }
    return {"$ref": f"#/components/schemas/{name}"}
