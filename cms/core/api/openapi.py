"""The OpenAPI 3.1 document, made of what the collections declare. Pure."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings

from cms.core.api.collections import Collection
from cms.core.api.envelope import Index, ProblemShown, list_class
from cms.core.api.parameters import LANGUAGE, LIMIT, PAGE, Parameter
from cms.core.api.problems import CONTENT_TYPE
from cms.core.api.schemas import schemas_of

ABOUT = (
    "Read-only. What the pages of the site show, and nothing else: no drafts, nothing restricted. "
    "No key, no cookie. A text that nobody wrote is an empty string, a fact that is not known is "
    "null. Addresses are absolute; HTML is what the page shows. Send the ETag back as "
    "If-None-Match. Members may be added; what stands here stays."
)


def document(collections: Iterable[Collection]) -> dict[str, Any]:
    """The document as JSON has it."""
    schemas: dict[str, Any] = {}
    problem = schemas_of(ProblemShown, schemas)
    # Some problems say more: which parameters are wrong, in which languages something exists.
    del schemas[ProblemShown.__name__]["additionalProperties"]
    paths = {"/api/": _path("index", "What there is", schemas_of(Index, schemas), [], problem)}
    for collection in collections:
        paths |= _paths(collection, schemas, problem)
    return {
        "openapi": "3.1.0",
        "info": {"title": "The Centre's content", "version": "1.0.0", "description": ABOUT},
        "servers": [{"url": settings.SITE_URL}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _paths(collection: Collection, schemas: dict, problem: dict) -> dict[str, Any]:
    """The list, and a thing of it."""
    name = collection.name
    whole = schemas_of(list_class(collection.summary), schemas)
    single = schemas_of(collection.detail, schemas)
    filters = [LANGUAGE, *collection.parameters, PAGE, LIMIT]
    listed = _path(f"list-{name}", collection.about, whole, filters, problem)
    one = _path(f"read-{name}", f"One of: {collection.about}", single, [LANGUAGE], problem)
    one["parameters"] = [
        {
            "name": "id",
            "in": "path",
            "required": True,
            "description": "The same in every language.",
            "schema": {"type": "string", "format": "uuid"},
        }
    ]
    return {f"/api/{name}/": listed, f"/api/{name}/{{id}}/": one}


def _path(
    name: str, about: str, schema: dict, parameters: list[Parameter], problem: dict
) -> dict[str, Any]:
    failed = {"content": {CONTENT_TYPE: {"schema": problem}}}
    return {
        "get": {
            "operationId": name,
            "summary": about,
            "parameters": [_parameter(parameter) for parameter in parameters],
            "responses": {
                "200": {
                    "description": "As asked.",
                    "headers": {"ETag": {"schema": {"type": "string"}}},
                    "content": {"application/json": {"schema": schema}},
                },
                "304": {"description": "Unchanged since the ETag in If-None-Match."},
                "400": {"description": "A parameter is unknown or cannot be.", **failed},
                "404": {"description": "Nothing public here, or not in this language.", **failed},
                "405": {"description": "The API is for reading.", **failed},
            },
        }
    }


def _parameter(parameter: Parameter) -> dict[str, Any]:
    return {
        "name": parameter.name,
        "in": "query",
        "required": False,
        "description": parameter.about,
        "schema": parameter.schema,
    }
