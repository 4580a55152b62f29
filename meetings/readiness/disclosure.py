"""What is withheld of a place or a person is in no text either: texts are shown as written."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.core.editing.checks import Check, register_checks
from cms.core.search.texts import texts_of as words_of
from meetings.disclosure import withheld_words
from meetings.models import ConceptNotePage
from meetings.readiness.draft import Draft, Text
from meetings.readiness.registry import Group, register_group
from meetings.readiness.texts import texts_of


def texts_tell_nothing_withheld(draft: Draft) -> Iterable[Check]:
    page = draft.page
    words = withheld_words(page, [*page.facilitators.all(), *page.speakers.all()])
    for word in words:
        for text in (*texts_of(page), *_more_texts_of(page)):
            if word in text.words:
                yield Check(_said(word), text.field, row=text.row, row_field=text.row_field)


def _more_texts_of(page: Any) -> Iterator[Text]:
    """What readers are told besides, in which no days are looked for."""
    for name in ("search_description", "change_reason", "picture_description"):
        if words := getattr(page, name):
            yield Text(words, name)
    for relation in ("recordings", "materials", "promises"):
        for number, row in enumerate(getattr(page, relation).all()):
            yield Text(row.title, relation, number, "title")


@register_checks(ConceptNotePage)
def note_tells_nothing_withheld(page: Any) -> Iterable[Check]:
    """Nor in the note."""
    if page.pk is None:
        return []
    meeting = page.get_parent().specific
    rows = [*meeting.facilitators.all(), *meeting.speakers.all(), *page.authors.all()]
    names = ("title", "subtitle", "body", "search_description")
    texts = {name: " ".join(words_of(page, name)) for name in names}
    return [
        Check(_said(word), name)
        for word in withheld_words(meeting, rows)
        for name, text in texts.items()
        if word in text
    ]


def _said(word: str) -> str:
    return _("“%(words)s” is withheld, and here readers are told it.") % {"words": word}


register_group(
    Group(
        "disclosure",
        gettext_lazy("What is withheld"),
        (texts_tell_nothing_withheld,),
        is_of_words=True,
    )
)
