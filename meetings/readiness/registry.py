"""All checks of meetings by group, in the order in which an editor reads them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.utils import timezone

from cms.core.editing.checks import Check
from meetings.readiness.draft import Draft

DraftChecker = Callable[[Draft], Iterable[Check]]


@dataclass(frozen=True)
class Group:
    """Checks that belong together; `name` stands in addresses and reports."""

    name: str
    label: Any
    checkers: tuple[DraftChecker, ...]
    # About words, which each language has of its own; all else is asked of the source only.
    is_of_words: bool = False
    # One that holds publication has to know it from the page itself, before anything is loaded.
    can_block: bool = False
    # What the editor's checklist asks of every page of the site by itself.
    is_of_every_page: bool = False


_groups: list[Group] = []


def register_group(group: Group) -> None:
    """Make a group known; again, it takes the place of the one of its name."""
    names = [known.name for known in _groups]
    if group.name in names:
        _groups[names.index(group.name)] = group
    else:
        _groups.append(group)


def groups() -> list[Group]:
    return list(_groups)


def findings_of(draft: Draft, *, with_every_page: bool = False) -> list[Check]:
    """What is to mend in a draft, each with the name of its group, what forbids publication first.

    Of a translation only its words are judged: what is a fact is mended in the source, once.
    `with_every_page` adds the groups that the checklist has from elsewhere.
    """
    found = [
        replace(check, group=group.name)
        for group in _groups
        if with_every_page or not group.is_of_every_page
        if draft.is_source or group.is_of_words
        for checker in group.checkers
        for check in checker(draft)
    ]
    return sorted(dict.fromkeys(found), key=lambda check: not check.blocks)


def errors_of(page: Any) -> list[Check]:
    """What holds the publication of a source as it is in memory. Loads nothing around it."""
    draft = Draft(page=page, language="", now=timezone.now())
    return [
        check
        for group in _groups
        if group.can_block
        for checker in group.checkers
        for check in checker(draft)
        if check.blocks
    ]
