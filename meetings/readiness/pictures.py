"""Pictures that say nothing to those who do not see them.

The checklist of every page asks the same, picture by picture and with a query for each; this is for
many drafts at once, and reads what is stored.
"""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.core.editing.checks import Check
from meetings.readiness.draft import Draft
from meetings.readiness.registry import Group, register_group


def pictures_without_words(draft: Draft) -> Iterator[Check]:
    page = draft.page
    if page.picture and not page.shown_description:
        message = _("“%(title)s” says nothing to those who do not see it.")
        yield Check(message % {"title": page.picture.title}, "picture")
    if page.body and _has_silent(list(page.body.raw_data)):
        yield Check(_("A picture in the text says nothing to those who do not see it."), "body")


def _has_silent(value: Any) -> bool:
    """Whether stored blocks show a picture with no words that is no decoration either."""
    if isinstance(value, list):
        return any(map(_has_silent, value))
    if not isinstance(value, dict):
        return False
    if value.get("image") and "decorative" in value:
        return not value["decorative"] and not value.get("alt_text")
    return any(map(_has_silent, value.values()))


register_group(
    Group(
        "pictures",
        gettext_lazy("Pictures"),
        (pictures_without_words,),
        is_of_words=True,
        is_of_every_page=True,
    )
)
