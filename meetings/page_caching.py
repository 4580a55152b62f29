"""How long the page of a meeting may be kept: never beyond what the clock changes on it."""

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.http import http_date
from wagtail.models import Page

from cms.core.querysets import public_pages
from meetings.lifecycle import next_transition

# What is published anew is seen by everybody within this time.
LONGEST = 60


def keep_until_it_changes(response: Any, page: Page, request: HttpRequest) -> HttpResponseBase:
    """Let caches keep a public page for a minute at most, and less before its next transition.

    `response` is a template's, with the context of the page.

    Whatever else is shown, a draft or a page behind a login, nobody keeps.
    """
    if getattr(request, "is_preview", False) or not _is_public(page):
        patch_cache_control(response, private=True, no_store=True)
        return response
    now = timezone.now()
    shown = response.context_data
    change = next_transition(shown["facts"], shown["ways_to_take_part"], now)
    seconds = int((change - now).total_seconds()) if change else LONGEST
    kept = max(0, min(LONGEST, seconds))
    patch_cache_control(response, public=True, max_age=kept)
    response["Expires"] = http_date(now.timestamp() + kept)
    return response


def _is_public(page: Page) -> bool:
    return public_pages(Page.objects.filter(pk=page.pk)).exists()
