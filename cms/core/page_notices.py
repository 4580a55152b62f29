"""What other apps have to tell readers at the top of a page.

`cms.core` shows pages and knows nothing of what is above it; an app that has something to say
registers a function when it starts.
"""

from collections.abc import Callable
from typing import Any

from wagtail.models import Page

# Takes the page and, if it is public, the version of it that translations are made from. Returns
# what to add to the context of the page's template, and asks at most one query.
Notice = Callable[[Page, Any], dict[str, Any]]

_notices: list[Notice] = []


def register_notice(notice: Notice) -> Notice:
    """Have a function asked for every page; a decorator."""
    if notice not in _notices:
        _notices.append(notice)
    return notice


def notices_of(page: Page, source: Any) -> dict[str, Any]:
    """What all of them add; `source` is an `Alternate` of the page, or None."""
    return {name: value for ask in _notices for name, value in ask(page, source).items()}
