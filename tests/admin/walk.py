"""Every address below /admin/, and what happens when somebody goes there."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

DENIED = "Sorry, you do not have permission to access this area."


@dataclass(frozen=True)
class Address:
    """The patterns of the URL resolver that share a name; the route stands in for a missing one."""

    name: str
    # The arguments of each pattern.
    patterns: tuple[frozenset[str], ...]

    def url(self, values: dict[str, Any]) -> str:
        if self.name.startswith("admin/"):
            return "/" + self.name.replace("^.*", "no-such-thing").rstrip("$")
        return reverse(self.name, kwargs=values)


def admin_addresses() -> list[Address]:
    """The addresses below /admin/. A guard has the route of what it guards and stands for it."""
    found = [
        each for each in _walk(get_resolver(), "", (), frozenset()) if each[1].startswith("admin/")
    ]
    named = {_plain(route) for name, route, _arguments in found if name}
    patterns: dict[str, list[frozenset[str]]] = {}
    for name, route, arguments in found:
        if name or _plain(route) not in named:
            patterns.setdefault(name or route, []).append(arguments)
    return [Address(name, tuple(arguments)) for name, arguments in patterns.items()]


def _plain(route: str) -> str:
    """A route without the mark that regular expressions begin with."""
    return route.replace("^", "")


def _walk(
    resolver: URLResolver, route: str, names: tuple[str, ...], arguments: frozenset[str]
) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Yield the name, the route and the arguments of every pattern."""
    for pattern in resolver.url_patterns:
        full = route + str(pattern.pattern)
        own = arguments | set(pattern.pattern.converters) | set(pattern.pattern.regex.groupindex)
        if isinstance(pattern, URLResolver):
            inner = (*names, pattern.namespace) if pattern.namespace else names
            yield from _walk(pattern, full, inner, own)
        elif isinstance(pattern, URLPattern):
            yield ":".join([*names, pattern.name]) if pattern.name else "", full, own


def go(client: Client, method: str, url: str, body: dict[str, str]) -> str:
    """What somebody gets there: `in`, `denied`, `nothing` (not found, not that way) or `error`.

    Whatever was changed is taken back.
    """
    cookies = client.cookies.copy()
    with transaction.atomic():
        content = "" if method == "get" else urlencode(body)
        response = client.generic(method.upper(), url, content, "application/x-www-form-urlencoded")
        outcome = _outcome(response)
        transaction.set_rollback(True)
    client.cookies = cookies
    return outcome


def _outcome(response: HttpResponse) -> str:
    if response.status_code >= 500:
        return "error"
    if response.status_code in (400, 404, 405):
        return "nothing"
    to = response.get("Location", "")
    # Not found, for Django: perhaps there is such a page below a language?
    if to.startswith("/en/admin/"):
        return "nothing"
    return "denied" if response.status_code == 403 or _was_turned_away(response, to) else "in"


def _was_turned_away(response: HttpResponse, to: str) -> bool:
    if to.startswith(reverse("wagtailadmin_login")):
        return True
    queued = getattr(response.wsgi_request, "_messages", None)
    return queued is not None and DENIED in [
        str(message).strip() for message in queued._queued_messages
    ]
