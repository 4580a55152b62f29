"""One for another, on all pages of a plan, in one transaction.

The live page and a waiting draft are changed each on its own: nothing of a draft goes live, and no
draft is lost.
"""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction

from people.replacing.plan import BOTH, PUBLISHED, Change
from people.uses import Link, holders, keys_of, latest_of


@transaction.atomic
def replace(changes: Iterable[Change], old: Any, new: Any, user: Any) -> None:
    """Carry out the changes that can be. Each page gets a revision and an entry in its history."""
    keys = keys_of(old)
    for change in changes:
        if not change.is_done:
            continue
        links = [use.link for use in change.uses]
        if change.outcome in (PUBLISHED, BOTH):
            _publish(change.page, links, keys, new, user)
        else:
            _save_draft(latest_of(change.page), links, keys, new, user)


def _publish(page: Any, links: list[Link], keys: set[int], new: Any, user: Any) -> None:
    """Change and publish what is live; then change the waiting draft and put it back on top."""
    waiting = page.latest_revision if page.has_unpublished_changes else None
    live = type(page).objects.get(pk=page.pk)
    put(live, links, keys, new)
    revision = live.save_revision(user=user, log_action=True, clean=False)
    PublishPageRevisionAction(revision, user=user, changed=True).execute()
    if waiting is not None:
        draft = waiting.as_object()
        _save_draft(draft, links, keys, new, user)


def _save_draft(draft: Any, links: list[Link], keys: set[int], new: Any, user: Any) -> None:
    put(draft, links, keys, new)
    if not draft.live:
        draft.save(clean=False)  # As the editor does: a page that was never live is its draft.
    draft.save_revision(user=user, log_action=True, clean=False)


def put(page: Any, links: Iterable[Link], keys: set[int], new: Any) -> None:
    """Name `new` wherever the page, in memory, names one of `keys` by one of the links.

    A row that then says the same as another is taken out: nobody is named twice.
    """
    for link in links:
        found = list(holders(page, link))
        named = [holder for holder in found if getattr(holder, f"{link.field}_id") in keys]
        for holder in named:
            setattr(holder, link.field, new)
        if link.relation:
            getattr(page, link.relation).set(_without_repetition(found, named))


def _without_repetition(rows: list[Any], changed: list[Any]) -> list[Any]:
    """The rows without those just changed that now say what another says."""
    kept: list[Any] = []
    for row in rows:
        others = [other for other in rows if other is not row and other not in changed]
        said = [_words(other) for other in (*others, *kept)]
        if row not in changed or _words(row) not in said:
            kept.append(row)
    return kept


def _words(row: Any) -> tuple[str, ...]:
    return tuple(str(row._meta.get_field(name).value_from_object(row)) for name in row.panels)
