"""Writes the next edition into the site: drafts, in one transaction."""

from typing import Any

from django.db import transaction
from wagtail.log_actions import log
from wagtail.models import Page

from meetings.choices import Format
from meetings.editions.copying import Wanted, next_edition, next_note, next_satellite
from meetings.models import ConceptNotePage, MeetingPage, SeriesPage
from people.uses import source_pages


def latest_edition(series: Page) -> MeetingPage | None:
    """The edition of a series that begins last, published or not; one without a date only where
    no other is. None where all there is translates another language."""
    editions = source_pages(MeetingPage).child_of(series).filter(format=Format.MAIN)

    def place(edition: MeetingPage) -> tuple[bool, Any]:
        return edition.start_date is not None, edition.start_date

    return max(editions.defer("body"), key=place, default=None)


def satellites_of_edition(edition: Page) -> Any:
    """The satellites of an edition, drafts too, in the editors' order."""
    return MeetingPage.objects.child_of(edition).order_by("path")


def note_of_edition(edition: Page) -> ConceptNotePage | None:
    return ConceptNotePage.objects.child_of(edition).first()


@transaction.atomic
def start_next_edition(former: MeetingPage, wanted: Wanted, user: Any) -> MeetingPage:
    """Make the next edition beside `former`, with what is below it, as drafts of `user`.

    Everything is taken from the latest revision. A failure leaves nothing behind.
    """
    series = SeriesPage.objects.parent_of(former).get()
    last = former.get_latest_revision_as_object()
    edition = next_edition(last, wanted)
    _add(series, edition, user)
    note = note_of_edition(former) if wanted.with_concept_note else None
    if note:
        _add(edition, next_note(note.get_latest_revision_as_object(), last, wanted), user)
    for satellite in satellites_of_edition(former).filter(pk__in=wanted.satellites):
        latest = satellite.get_latest_revision_as_object()
        _add(edition, next_satellite(latest, last, wanted), user)
    return edition


def _add(parent: Page, page: Any, user: Any) -> None:
    page.locale = parent.locale
    page.owner = user
    page.live = False
    page.has_unpublished_changes = True
    parent.add_child(instance=page)
    revision = page.save_revision(user=user)
    log(instance=page, action="wagtail.create", user=user, revision=revision, content_changed=True)
