"""Questions about people."""

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.apps import apps
from wagtail.models import Page

from cms.core.collation import letter_of, sort_key
from cms.core.querysets import public_pages, snippets_in_language

# From here on a directory has letters to jump to.
MIN_PEOPLE_FOR_LETTERS = 21


@dataclass(frozen=True)
class LetterGroup:
    """The people under a letter; an empty letter for a short list that is not divided."""

    letter: str
    people: list[Any]


def people_below(index: Page) -> list[Any]:
    """The public people of a directory, as readers of its language look for them. Three queries.

    Facts and portraits are included, and an `organisation` in the reader's language.
    """
    model = apps.get_model("people", "PersonPage")
    people = public_pages(model.objects.child_of(index)).defer("biography")
    people = people.select_related("facts__portrait", "facts__organisation", "locale")
    found = list(people.prefetch_related("facts__portrait__renditions"))
    organisations = snippets_in_language([p.facts.organisation for p in found], index.locale)
    for person in found:
        person.shown_organisation = organisations.get(person.facts.organisation_id)
    language = index.locale.language_code
    return sorted(found, key=lambda person: listing_key(person, language))


def listing_key(person: Any, language: str) -> tuple[Any, int]:
    """Where a person stands in a list for readers of a language."""
    return sort_key(_name(person), language), person.pk


def by_letter(people: list[Any], language: str) -> list[LetterGroup]:
    """Divide sorted people by letter, where there are many."""
    if len(people) < MIN_PEOPLE_FOR_LETTERS:
        return [LetterGroup("", people)] if people else []
    letters = groupby(people, key=lambda person: letter_of(_name(person), language))
    return [LetterGroup(letter, list(group)) for letter, group in letters]


def notes_by(person: Page) -> list[Any]:
    """The public concept notes, in the person's language, that a person wrote; newest first.

    Each has the `meeting` it is about if that is public. Two queries.
    """
    notes = public_pages(apps.get_model("meetings", "ConceptNotePage").objects)
    key = person.translation_key
    notes = notes.filter(
        locale=person.locale,
        authors__person__translation_key=key,
        authors__name_disclosure="named",
    )
    notes = notes.select_related("facts", "locale").defer("body").order_by("pk")
    found = {note.pk: note for note in notes}.values()
    paths = {note.path[: -Page.steplen] for note in found}
    meetings = public_pages(Page.objects.filter(path__in=paths))
    by_path = {meeting.path: meeting for meeting in meetings}
    for note in found:
        note.meeting = by_path.get(note.path[: -Page.steplen])
    return sorted(found, key=lambda note: str(note.facts.document_date or ""), reverse=True)


def publications_by(person: Page) -> dict[str, Any]:
    """The public `reports` and `case_studies`, in the person's language, that a person contributed
    to; newest first. Up to three queries."""
    reports = apps.get_model("reports", "ReportPage").objects.by_person(person)
    return {
        "reports": list(reports.select_related("facts", "locale").defer("body", "abstract")),
        "case_studies": apps.get_model("reports", "CaseStudyPage").objects.by_person(person),
    }


def _name(person: Any) -> str:
    """What a person is sorted by: the sort name, or the last word of the name, then the rest."""
    if sort_name := person.sort_name.strip():
        return sort_name
    *first, last = person.title.split() or [""]
    return ", ".join(filter(None, [last, " ".join(first)]))
