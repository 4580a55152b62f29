"""Translations whose words may still tell of the days before."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from cms.core.dates import format_date
from cms.core.editing.checks import Check
from cms.core.languages import language_name
from meetings.readiness.draft import Draft
from meetings.readiness.registry import Group, register_group


def translations_since_the_date_changed(draft: Draft) -> Iterator[Check]:
    """The date itself is right in every language at once; words about it are not."""
    if draft.date_changed_at is None:
        return
    day = format_date(draft.date_changed_at.date(), get_language() or draft.language)
    for one in draft.unread:
        message = _("%(language)s: nobody has read its words since the date changed on %(day)s.")
        said = message % {"language": language_name(one.language_code), "day": day}
        yield Check(said, url=reverse("wagtailadmin_pages:edit", args=[one.page_id]))


register_group(
    Group(
        "languages",
        gettext_lazy("Translations"),
        (translations_since_the_date_changed,),
        is_of_words=True,
    )
)
