"""What still keeps a page from being ready: takes a page in memory, returns what to mend.

Each app registers what it knows of its own page types in `apps.ready()`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from dataclasses import field as column
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.editing.pictures import ShownPicture, address_of, pictures_of, refusal_of


@dataclass(frozen=True)
class Check:
    """Something to mend: what readers miss, where it is mended, and whether it can wait.

    `field` names a field or relation of the page, `row` and `row_field` one of its rows by its
    place and what of it; `url` leads to what is mended elsewhere. A page with a check that `blocks`
    cannot be published or submitted. `group` names the checks it is one of, if they have a name.
    """

    message: str
    field: str = ""
    url: str = ""
    blocks: bool = False
    row: int | None = column(default=None, compare=False)
    row_field: str = column(default="", compare=False)
    group: str = column(default="", compare=False)


Checker = Callable[[Any], Iterable[Check]]
_checkers: dict[type, list[Checker]] = {}


def register_checks(model: type) -> Callable[[Checker], Checker]:
    """Ask the decorated function about every page of `model`, base classes included."""

    def remember(checker: Checker) -> Checker:
        registered = _checkers.setdefault(model, [])
        if checker not in registered:
            registered.append(checker)
        return checker

    return remember


def checks_of(page: Page) -> list[Check]:
    """What is to mend on a page as it is in memory, what forbids publication first."""
    found = [
        check
        for model in reversed(type(page).__mro__)
        for checker in _checkers.get(model, [])
        for check in checker(page)
    ]
    return sorted(dict.fromkeys(found), key=lambda check: not check.blocks)


def refusals_of(page: Page) -> list[str]:
    """Why a page as it is in memory may not be published; nothing if it may."""
    return [check.message for check in checks_of(page) if check.blocks]


@register_checks(Page)
def words_of_every_page(page: Any) -> Iterable[Check]:
    """A page that has an introduction needs one, or a subtitle: others show it of the page."""
    said = getattr(page, "introduction", "") or getattr(page, "subtitle", "")
    if hasattr(page, "introduction") and not said:
        message = _("No introduction: lists, search and shared links show only the title.")
        yield Check(message, "introduction")


@register_checks(Page)
def place_of_every_page(page: Any) -> Iterable[Check]:
    """What is below a page that is not published is not public either."""
    if page.pk and page.depth > 2 and page.get_ancestors().filter(depth__gt=1, live=False).exists():
        yield Check(_("A page above this one is not published: readers see neither."))


@register_checks(Page)
def pictures_of_every_page(page: Any) -> Iterable[Check]:
    """Pictures need words for those who do not see them, and the consent of those shown."""
    for shown in pictures_of(page):
        if refusal := refusal_of(shown.picture):
            yield Check(refusal, shown.field, address_of(shown.picture), blocks=True)
        if not _has_words(page, shown):
            message = _("“%(title)s” says nothing to those who do not see it.")
            yield Check(message % {"title": shown.picture.title}, shown.field)
    if _borrows_words(page):
        message = _(
            "“%(title)s” is described in its own words, which may be in another language: "
            "describe it here, or on the page that is translated."
        )
        yield Check(message % {"title": page.picture.title}, "picture_description")


def _borrows_words(page: Any) -> bool:
    """Whether the words of the page's picture are the picture's own, elsewhere than in English.

    Pictures serve every language and are described once, as a rule in that of the house.
    """
    if page.locale.language_code == settings.LANGUAGE_CODE:
        return False
    return bool(getattr(page, "shown_description", "")) and not page.picture_description


def _has_words(page: Any, shown: ShownPicture) -> bool:
    """Whether a picture has alternative text where it needs one.

    Portraits stand beside the name and stills of recordings decorate a link: neither needs words.
    """
    if shown.in_body:
        if getattr(shown.picture, "decorative", False):
            return True
        return bool(getattr(shown.picture, "contextual_alt_text", shown.picture.description))
    if shown.field == "picture" and hasattr(page, "shown_description"):
        return bool(page.shown_description)
    return True
