"""Recordings that some can neither hear nor read."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.core.editing.checks import Check
from meetings.choices import Answer
from meetings.readiness.draft import Draft
from meetings.readiness.registry import Group, register_group

_MISSING = {
    "": gettext_lazy("Nothing is said of the captions of “%(title)s”."),
    Answer.NO: gettext_lazy("“%(title)s” has no captions: who cannot hear it learns nothing."),
    Answer.UNCONFIRMED: gettext_lazy("The captions of “%(title)s” are not confirmed yet."),
}


def captions_of_recordings(draft: Draft) -> Iterator[Check]:
    for row, recording in enumerate(draft.page.recordings.all()):
        if message := _MISSING.get(recording.captions):
            words = str(message) % {"title": recording.title}
            yield Check(words, "recordings", row=row, row_field="captions")
        elif not recording.caption_languages:
            words = _("“%(title)s” has captions, but in which language?")
            words %= {"title": recording.title}
            yield Check(words, "recordings", row=row, row_field="caption_languages")


register_group(Group("recordings", gettext_lazy("Recordings"), (captions_of_recordings,)))
