"""JSON over HTTP: the same for everybody, to be kept by caches, to be read from any site."""

import json
from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from hashlib import sha256
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag

from cms.core.api.problems import CONTENT_TYPE, Problem

METHODS = "GET, HEAD, OPTIONS"
# What is unpublished is gone from caches within a minute.
CACHE_CONTROL = "public, max-age=60"
CROSS_ORIGIN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Content-Language",
}
PREFLIGHT = {
    "Allow": METHODS,
    "Access-Control-Allow-Methods": METHODS,
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Max-Age": "86400",
}


def json_response(request: HttpRequest, data: Any, language: str | None = None) -> HttpResponseBase:
    """The data, dataclasses included, with a strong ETag (RFC 9110); 304 if it is known."""
    response = _written(data, "application/json")
    response["ETag"] = quote_etag(sha256(response.content).hexdigest())
    response["Cache-Control"] = CACHE_CONTROL
    if language:
        response["Content-Language"] = language
    # Before the headers for other sites: Django's 304 keeps none but those of caches.
    answer = get_conditional_response(request, etag=response["ETag"], response=response)
    return with_headers(answer, CROSS_ORIGIN)


def problem_response(problem: Problem) -> HttpResponse:
    """The problem; it may be over at any time, so nobody keeps it."""
    response = _written(problem.as_dict(), CONTENT_TYPE, status=problem.status)
    response["Cache-Control"] = "no-store"
    return with_headers(response, {**CROSS_ORIGIN, **problem.headers})


def options_response() -> HttpResponse:
    """What one may ask, also for browsers that ask before they ask (Fetch, CORS preflight)."""
    return with_headers(HttpResponse(status=204), {**CROSS_ORIGIN, **PREFLIGHT})


def with_headers(response: Any, headers: Mapping[str, str]) -> Any:
    for name, value in headers.items():
        response[name] = value
    return response


def _written(data: Any, content_type: str, status: int = 200) -> HttpResponse:
    plain = asdict(data) if is_dataclass(data) and not isinstance(data, type) else data
    body = json.dumps(plain, cls=DjangoJSONEncoder, ensure_ascii=False)
    return HttpResponse(body.encode(), content_type=content_type, status=status)
