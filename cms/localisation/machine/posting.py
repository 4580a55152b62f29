"""One request to a translation service, bounded in time and size."""

import json
import logging
import time
from typing import Any

import requests
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_variables

from cms.localisation.machine.translator import TranslatorFailed

logger = logging.getLogger(__name__)

CONNECT_SECONDS = 5
READ_SECONDS = 60
MAXIMUM_SECONDS = 120
MAXIMUM_ANSWER = 5_000_000
MAXIMUM_LOGGED = 200


@sensitive_variables("headers", "body")
def post(
    name: str, url: str, body: dict[str, Any], headers: dict[str, str]
) -> tuple[int, dict[str, Any]]:
    """Send JSON once, without following a redirect, which could take the key elsewhere.

    Returns the status and the object that was answered, an empty one if it was something else.
    Raises `TranslatorFailed` where there is no answer. Nothing of the request is in the message or
    in the exception's context, as libraries quote the headers they refuse.
    """
    try:
        with requests.post(
            url,
            json=body,
            headers=headers,
            timeout=(CONNECT_SECONDS, READ_SECONDS),
            allow_redirects=False,
            stream=True,
        ) as response:
            return response.status_code, _read_object(response)
    except requests.Timeout:
        problem = _("{service} takes too long to answer, or answers too much. Try again later.")
    except (requests.RequestException, ValueError):
        problem = _("{service} cannot be reached. Try again later, or ask who runs the site.")
    raise failure(name, problem)


def failure(name: str, message: Any) -> TranslatorFailed:
    """What to raise, with the name of the service for `{service}`."""
    return TranslatorFailed(format_lazy(message, service=name))


def refused(name: str, status: int, told: str, key: str) -> TranslatorFailed:
    """What to raise for an answer that means nothing else. What was told goes to the log."""
    told = told.replace(key, "…") if key else told
    logger.warning("%s answered %s: %s", name, status, told[:MAXIMUM_LOGGED])
    if status == 429 or status >= 500:
        return failure(name, _("{service} has too much to do or a fault. Try again later."))
    if 300 <= status < 400 or status == 404:
        message = _("There is no {service} at the address that was set. Tell who runs the site.")
        return failure(name, message)
    if status == 413:
        return failure(name, _("{service} takes less text at once. Tell who runs the site."))
    return failure(name, _("{service} did not accept the text. Tell who runs the site."))


def _read_object(response: requests.Response) -> dict[str, Any]:
    deadline = time.monotonic() + MAXIMUM_SECONDS
    content = b""
    for chunk in response.iter_content(65_536):
        content += chunk
        if len(content) > MAXIMUM_ANSWER or time.monotonic() > deadline:
            raise requests.Timeout
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}
