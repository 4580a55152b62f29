"""A dataclass becomes a schema that a JSON Schema validator accepts."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

import pytest
from django.db.models import TextChoices

from cms.core.api.schemas import schemas_of


class Colour(TextChoices):
    RED = "red"
    NONE = ""


@dataclass(frozen=True)
class Part:
    """A part."""

    colour: Colour


@dataclass(frozen=True)
class Whole:
    """A whole."""

    id: UUID
    day: date | None
    parts: Annotated[list[Part], "In order.", {"minItems": 1}]


def test_a_dataclass_with_all_it_holds() -> None:
    found: dict = {}

    assert schemas_of(Whole, found) == {"$ref": "#/components/schemas/Whole"}
    assert found == {
        "Whole": {
            "type": "object",
            "description": "A whole.",
            "properties": {
                "id": {"type": "string", "format": "uuid"},
                "day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
                "parts": {
                    "type": "array",
                    "items": {"$ref": "#/components/schemas/Part"},
                    "description": "In order.",
                    "minItems": 1,
                },
            },
            "required": ["id", "day", "parts"],
            "additionalProperties": False,
        },
        "Part": {
            "type": "object",
            "description": "A part.",
            "properties": {"colour": {"type": "string", "enum": ["red"]}},
            "required": ["colour"],
            "additionalProperties": False,
        },
    }


def test_what_has_no_schema_is_refused() -> None:
    with pytest.raises(TypeError, match="no JSON Schema"):
        schemas_of(complex, {})
