"""What a new page takes from where it is made, so that nobody types it again."""

from typing import Any

from django.utils import translation
from django.utils.translation import gettext
from wagtail.models import Page

from meetings.choices import Format

CONCEPT_NOTE_SLUG = "concept-note"


def meeting_defaults(parent: Page) -> dict[str, Any]:
    """Fields of a new meeting below `parent`: from the last edition of the series, or from the
    edition of which it is a satellite."""
    model = parent._meta.apps.get_model("meetings", "MeetingPage")
    if isinstance(parent, model):
        edition = parent.get_latest_revision_as_object()
        return {**_shared(edition), "format": Format.LOCAL}
    editions = model.objects.child_of(parent).filter(facts__format=Format.MAIN)
    last = editions.select_related("facts").newest_first().first()
    return _shared(last.get_latest_revision_as_object()) if last else {}


def _shared(meeting: Any) -> dict[str, Any]:
    """What is kept from readers of the one is of the other, until somebody decides otherwise."""
    names = ("contact", "contact_withheld", "venue_disclosure", "time_zone")
    return {name: getattr(meeting, name) for name in names}


def concept_note_defaults(parent: Page) -> dict[str, Any]:
    """A concept note is called so, in its language."""
    with translation.override(parent.locale.language_code):
        return {"title": gettext("Concept note"), "slug": CONCEPT_NOTE_SLUG}
