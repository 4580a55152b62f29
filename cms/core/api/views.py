"""The addresses below `/api/`."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.paginator import EmptyPage, Paginator
from django.db import transaction
from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.csrf import csrf_exempt

from cms.core.api.collections import (
    Collection,
    api_address,
    collection_named,
    registered_collections,
)
from cms.core.api.envelope import CollectionLink, Index, list_class
from cms.core.api.openapi import document
from cms.core.api.parameters import LANGUAGE, LIMIT, PAGE, read_parameters
from cms.core.api.problems import Problem, not_found
from cms.core.api.responses import METHODS, json_response, options_response, problem_response
from cms.core.page_context import absolute

View = Callable[..., HttpResponseBase]


def read_only(view: View) -> View:
    """Answer GET and HEAD by the view, OPTIONS by what one may ask, problems by their details."""

    # A reader only reads; with SQLite, a transaction would make readers and writers wait in line.
    # Nothing is written, so no token is asked for: whoever tries is told what one may do.
    @transaction.non_atomic_requests
    @csrf_exempt
    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.method == "OPTIONS":
            return options_response()
        try:
            if request.method not in ("GET", "HEAD"):
                raise _not_allowed(request.method)
            return view(request, *args, **kwargs)
        except Problem as problem:
            return problem_response(problem)

    return answer


@read_only
def index(request: HttpRequest) -> HttpResponseBase:
    """`/api/`: what there is."""
    read_parameters(request.GET, [])
    links = [
        CollectionLink(each.name, api_address(each.name), each.about)
        for each in registered_collections()
    ]
    languages = [code for code, _name in settings.LANGUAGES]
    return json_response(request, Index(absolute("/api/openapi.json"), languages, links))


@read_only
def openapi(request: HttpRequest) -> HttpResponseBase:
    """`/api/openapi.json`: how to ask, and what comes."""
    read_parameters(request.GET, [])
    return json_response(request, document(registered_collections()))


@read_only
def listed(request: HttpRequest, name: str) -> HttpResponseBase:
    """A page of a collection."""
    collection = _collection(name)
    values = read_parameters(request.GET, [LANGUAGE, *collection.parameters, PAGE, LIMIT])
    paginator = Paginator(collection.listed(values), values["limit"])
    try:
        page = paginator.page(values["page"])
    except EmptyPage:
        raise not_found(f"The list has {paginator.num_pages} pages.") from None
    items = collection.show_list(list(page.object_list), request)
    return json_response(
        request,
        list_class(collection.summary)(
            count=paginator.count,
            page=page.number,
            pages=paginator.num_pages,
            next=_neighbour(request, page.has_next(), page.number + 1),
            previous=_neighbour(request, page.has_previous(), page.number - 1),
            items=items,
        ),
        language=values["language"],
    )


@read_only
def one(request: HttpRequest, name: str, key: UUID) -> HttpResponseBase:
    """A thing by its id."""
    collection = _collection(name)
    values = read_parameters(request.GET, [LANGUAGE])
    shown = collection.show_one(key, values["language"], request)
    return json_response(request, shown, language=shown.language)


@read_only
def nothing(request: HttpRequest) -> HttpResponseBase:
    """Any other address below `/api/`."""
    raise not_found(f"There is nothing here. What there is stands at {api_address()}")


def _collection(name: str) -> Collection:
    collection = collection_named(name)
    if collection is None:
        known = ", ".join(each.name for each in registered_collections())
        raise not_found(f"There is no such collection. There are: {known}.")
    return collection


def _neighbour(request: HttpRequest, exists: bool, page: int) -> str | None:
    """The address of the page of the list before or after."""
    if not exists:
        return None
    query = request.GET.copy()
    query["page"] = str(page)
    return absolute(f"{request.path}?{query.urlencode()}")


def _not_allowed(method: str | None) -> Problem:
    detail = f"{method} is not possible: the API is for reading."
    return Problem(HTTPStatus.METHOD_NOT_ALLOWED, detail, headers={"Allow": METHODS})
