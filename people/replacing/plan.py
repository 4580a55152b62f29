"""What replacing would do to each page. Asks, changes nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from people.uses import Use

PUBLISHED = "published"
DRAFT = "draft"
BOTH = "both"
REFUSED = "refused"

OUTCOMES = {
    PUBLISHED: _("Published at once."),
    BOTH: _("Published at once. The waiting draft is changed too, and stays a draft."),
    DRAFT: _("Saved as a draft: readers see no change until somebody publishes it."),
}


@dataclass(frozen=True)
class Change:
    """One page with the uses to change there, and what becomes of them."""

    page: Any
    uses: tuple[Use, ...]
    outcome: str
    reason: Any = ""

    @property
    def is_done(self) -> bool:
        """Whether the page is changed at all."""
        return self.outcome != REFUSED

    @property
    def is_draft_only(self) -> bool:
        """Whether readers of a live page see no change until somebody publishes it."""
        return self.outcome == DRAFT and any(use.in_live for use in self.uses)

    @property
    def says(self) -> Any:
        """What happens, in words."""
        return self.reason or OUTCOMES[self.outcome]


def plan(uses: Iterable[Use], user: Any) -> list[Change]:
    """The changes page by page, in the order of the uses."""
    by_page: dict[int, list[Use]] = {}
    for use in uses:
        by_page.setdefault(use.page.pk, []).append(use)
    return [change_of(tuple(found), user) for found in by_page.values()]


def change_of(uses: tuple[Use, ...], user: Any) -> Change:
    """What becomes of one page's uses under the rights of `user`."""
    page = uses[0].page
    if reason := refusal_of(page, user):
        return Change(page, uses, REFUSED, reason)
    may_publish = page.live and page.permissions_for_user(user).can_publish()
    if not may_publish and page.has_unpublished_changes and not any(u.in_draft for u in uses):
        reason = _("Not changed: the waiting draft names somebody else already. Publish it.")
        return Change(page, uses, REFUSED, reason)
    if not may_publish or not any(use.in_live for use in uses):
        return Change(page, uses, DRAFT)
    return Change(page, uses, BOTH if page.has_unpublished_changes else PUBLISHED)


def refusal_of(page: Any, user: Any) -> Any:
    """Why a page is left as it is; an empty text when it can be changed."""
    if not page.permissions_for_user(user).can_edit():
        return _("Not changed: you may not edit this page.")
    if page.workflow_in_progress:
        return _("Not changed: the page is with the moderators. Change it when they are done.")
    if page.get_lock():
        return _("Not changed: the page is locked, or waits to be published at a set time.")
    return ""
