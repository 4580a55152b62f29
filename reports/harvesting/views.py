"""The address of the harvest."""

from collections.abc import Iterator

from django.db import transaction
from django.http import HttpRequest, HttpResponse, QueryDict
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from reports.harvesting.answering import answer


# Harvesters may ask by POST (OAI-PMH 2.0, 3.1.1.2). They change nothing, and have no session.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@transaction.non_atomic_requests
def harvest(request: HttpRequest) -> HttpResponse:
    """Answer a harvester; also its mistakes, as the protocol wants it, with 200."""
    asked = request.POST if request.method == "POST" else request.GET
    response = HttpResponse(answer(_pairs(asked)), content_type="text/xml; charset=UTF-8")
    response["Cache-Control"] = "no-cache"
    return response


def _pairs(asked: QueryDict) -> Iterator[tuple[str, str]]:
    """Names and values, a repeated name as often as it came."""
    return ((name, value) for name, values in asked.lists() for value in values)
