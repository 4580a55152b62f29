"""Removes for good what of a meeting is withheld: facts, rows, revisions, log, papers, search."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid5

from django.db import transaction
from wagtail.models import Page, ReferenceIndex
from wagtail_localize.models import TranslationSource

from cms.core.paper.keeping import forget_papers
from cms.core.paper.pages import PageWithPapers
from cms.core.paper.tasks import make_papers_later
from cms.core.search.reindexing import index_pages
from meetings.disclosure import is_mentioned, may_name, shows_address
from meetings.models import (
    ConceptNoteAuthor,
    ConceptNoteFacts,
    ConceptNotePage,
    MeetingChange,
    MeetingFacilitator,
    MeetingFacts,
    MeetingPage,
    MeetingSession,
    MeetingSpeaker,
    Venue,
)
from meetings.redaction.places import is_plain, plain_venue, remove_if_unused
from meetings.redaction.scrubbing import CONTACTS, Withheld, anonymous, scrubbed
from meetings.redaction.words import words_to_look_for

_ROWS = (MeetingFacilitator, MeetingSpeaker, ConceptNoteAuthor)


@dataclass
class Done:
    """What was removed, a line for each kind with how often; and where the words still stand.

    What editors wrote into texts, and what is in files, no command can take out without spoiling
    it: `left` names the pages for a person to look at.
    """

    counts: dict[str, int] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)

    def note(self, what: str, count: int = 1) -> None:
        if count:
            self.counts[what] = self.counts.get(what, 0) + count


@transaction.atomic
def redact(facts: MeetingFacts) -> Done:
    """Redact a meeting in all its languages, all or nothing. A second time there is nothing."""
    done = Done()
    key = facts.translation_key
    pages: list[Any] = list(MeetingPage.objects.filter(translation_key=key))
    notes = _notes_below(pages)
    # Before anything is gone that has them.
    words = words_to_look_for(facts, list(_rows_of(pages, notes)))
    withheld = _withheld(facts, pages, notes)
    _redact_rows(withheld, pages, notes, done)
    places = _redact_place(facts, withheld, done)
    _redact_contacts(facts, notes, withheld, done)
    _redact_stored([*pages, *notes], withheld, done)
    done.note("venues deleted", sum(map(remove_if_unused, places)))
    for page in [*pages, *notes]:
        fresh = type(page).objects.get(pk=page.pk)
        done.left += [f"{page.get_url()}: “{word}”" for word in words if _says(fresh, word)]
        if done.counts:
            ReferenceIndex.create_or_update_for_object(fresh)
            _renew_papers(fresh)
    if done.counts:
        index_pages(Page.objects.filter(pk__in=[page.pk for page in [*pages, *notes]]))
    return done


def _notes_below(pages: Iterable[Any]) -> list[Any]:
    return [note for page in pages for note in ConceptNotePage.objects.child_of(page)]


def _rows_of(pages: list[Any], notes: list[Any]) -> Iterator[Any]:
    """The rows of people that are not named."""
    return (row for row in _all_rows(pages, notes) if not may_name(row))


def _all_rows(pages: list[Any], notes: list[Any]) -> Iterator[Any]:
    for model in _ROWS:
        of = notes if model is ConceptNoteAuthor else pages
        yield from model.objects.filter(page__in=of).select_related("person__facts__organisation")


def _organisation_of(row: Any) -> str | None:
    """What stays of a row: the name of its organisation; None where nothing does."""
    if not is_mentioned(row):
        return None
    if row.guest_organisation or row.person is None:
        return row.guest_organisation
    return str(row.person.facts.organisation or "")


def _withheld(facts: Any, pages: list[Any], notes: list[Any]) -> Withheld:
    rows = list(_rows_of(pages, notes))
    stays = [(row, _organisation_of(row)) for row in rows]
    venue = facts.venue
    plain = venue
    if venue is not None and not shows_address(facts) and not is_plain(venue):
        plain = plain_venue(venue, facts.venue_disclosure)
    return Withheld(
        hides_address=not shows_address(facts),
        venue=plain.pk if plain else None,
        venue_disclosure=facts.venue_disclosure,
        contacts=_withheld_contacts(facts),
        organisations={str(row.translation_key): left for row, left in stays},
        people={row.person_id: left for row, left in stays if row.person_id},
        guests={row.guest_name: left for row, left in stays if row.guest_name},
        named=frozenset(
            str(row.translation_key) for row in _all_rows(pages, notes) if may_name(row)
        ),
    )


def _withheld_contacts(facts: Any) -> frozenset[int]:
    if not facts.contact_withheld or facts.contact is None:
        return frozenset()
    versions = Page.objects.filter(translation_key=facts.contact.translation_key)
    return frozenset(versions.values_list("pk", flat=True))


def _redact_rows(withheld: Withheld, pages: list[Any], notes: list[Any], done: Done) -> None:
    for row in list(_rows_of(pages, notes)):
        left = withheld.organisations[str(row.translation_key)]
        if left is None:
            done.note("people removed")
            row.delete()
        elif row.person_id or row.guest_name:
            done.note("names removed")
            columns = {"person_id" if k == "person" else k: v for k, v in anonymous(left).items()}
            type(row).objects.filter(pk=row.pk).update(**columns)
    if withheld.hides_address:
        rooms = MeetingSession.objects.filter(page__in=pages).exclude(room="")
        done.note("rooms removed", rooms.update(room=""))


def _redact_place(facts: Any, withheld: Withheld, done: Done) -> list[Any]:
    """Returns the venues that the meeting has no longer: the one it had, and any before a move."""
    if not withheld.hides_address:
        return []
    venue = facts.venue
    if venue is not None and venue.pk != withheld.venue:
        MeetingFacts.objects.filter(pk=facts.pk).update(venue=withheld.venue)
        pages = MeetingPage.objects.filter(translation_key=facts.translation_key)
        pages.update(venue=withheld.venue)
        done.note("addresses removed")
    return _redact_log(facts, done)


def _redact_log(facts: Any, done: Done) -> list[Any]:
    """That the place changed stays in the log, from where to where does not. Returns the venues
    that it named, and the one of the facts."""
    keys = {facts.venue.translation_key} if facts.venue else set()
    for entry in MeetingChange.objects.filter(facts=facts):
        old, new = (_nameless(state, facts.translation_key) for state in (entry.old, entry.new))
        if (old, new) != (entry.old, entry.new):
            keys |= {state["venue"] for state in (entry.old, entry.new) if "venue" in state}
            # Past `save`, which refuses: an entry is changed for this alone.
            MeetingChange.objects.filter(pk=entry.pk).update(old=old, new=new)
            done.note("entries of the log redacted")
    found = {
        venue.translation_key: venue for venue in Venue.objects.filter(translation_key__in=keys)
    }
    return [venue for venue in found.values() if not is_plain(venue)]


def _nameless(state: dict[str, str], key: UUID) -> dict[str, str]:
    """A state without the name of its place, and with a key that leads to none."""
    if "venue_name" not in state:
        return state
    kept = {name: value for name, value in state.items() if name != "venue_name"}
    return kept | {"venue": str(uuid5(key, state["venue"]))}


def _redact_contacts(facts: Any, notes: list[Any], withheld: Withheld, done: Done) -> None:
    """Whoever is withheld as the contact is none for access either, nor of the note."""
    if not withheld.contacts:
        return
    keys = {note.translation_key for note in notes}
    holders: list[tuple[Any, str]] = [
        *((MeetingFacts.objects.filter(pk=facts.pk), name) for name in CONTACTS),
        *(
            (MeetingPage.objects.filter(translation_key=facts.translation_key), name)
            for name in CONTACTS
        ),
        (ConceptNoteFacts.objects.filter(translation_key__in=keys), "contact"),
        (ConceptNotePage.objects.filter(translation_key__in=keys), "contact"),
    ]
    for found, name in holders:
        found.filter(**{f"{name}__in": withheld.contacts}).update(**{name: None})
    done.note("contact persons removed")


def _redact_stored(pages: list[Any], withheld: Withheld, done: Done) -> None:
    """Every version that is kept: older ones, drafts, and what translators work from."""
    for page in pages:
        for revision in page.revisions.all():
            content = scrubbed(revision.content, withheld)
            if content != revision.content:
                type(revision).objects.filter(pk=revision.pk).update(content=content)
                done.note("versions redacted")
    keys = {page.translation_key for page in pages}
    for source in TranslationSource.objects.filter(object_id__in=keys):
        stored = json.loads(source.content_json)
        content = scrubbed(stored, withheld)
        if content != stored:
            TranslationSource.objects.filter(pk=source.pk).update(content_json=json.dumps(content))
            done.note("sources of translation redacted")


def _says(page: Any, word: str) -> bool:
    """Whether a page still has a word in what editors wrote."""
    return word in json.dumps(page.serializable_data(), ensure_ascii=False, default=str)


def _renew_papers(page: Any) -> None:
    if isinstance(page, PageWithPapers):
        transaction.on_commit(lambda: forget_papers(page), robust=True)
        make_papers_later(page)
