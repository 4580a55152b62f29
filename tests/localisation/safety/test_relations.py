"""Whom and what a source names, every language names: replaced, removed, in whatever field.

Facts live once and rows of facts are shared, so there is nothing to synchronise. wagtail-localize
alone keeps showing a contact person who was removed.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from django.apps import apps
from django.db.models import ForeignKey
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable, Page, TranslatableMixin

from cms.core.checks import OWN_APPS
from meetings.models import (
    ConceptNoteAuthor,
    MeetingFacilitator,
    MeetingPartner,
    MeetingPromise,
    MeetingQuote,
    MeetingRegion,
    MeetingSpeaker,
    MeetingTopic,
    SeriesPartner,
)
from people.models import PeopleIndexPage
from reports.models import (
    CaseStudyContributor,
    CaseStudyRegion,
    CaseStudyTopic,
    PublicationIndexPage,
    ReportContributor,
    ReportDiscussion,
    ReportRegion,
    ReportTopic,
)
from tests import factories
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

# Frame of every page, and what is a fact of the tree, not of its words.
BOOKKEEPING = {
    "alias_of",
    "content_type",
    "facts",
    "latest_revision",
    "live_revision",
    "locale",
    "locked_by",
    "owner",
    "page_ptr",
}


def relations() -> Iterator[str]:
    """Each field with which something translatable names a page, snippet, picture or file."""
    for model in apps.get_models():
        if model._meta.app_label in OWN_APPS and issubclass(model, TranslatableMixin):
            for field in model._meta.fields:
                names = isinstance(field, ForeignKey) and not isinstance(field, ParentalKey)
                if names and field.name not in BOOKKEEPING:
                    yield f"{model.__name__}.{field.name}"


def person(name: str) -> Any:
    return factories.make_person(title=name, slug=name.lower())


def organisation(name: str) -> Any:
    return factories.make_organisation(name=name)


def venue(name: str) -> Any:
    return factories.make_venue(name=name)


def topic(name: str) -> Any:
    return factories.make_topic(title=name, code=name.lower())


def region(name: str) -> Any:
    return factories.make_region(title=name, code=name.lower())


def gathering(name: str) -> Any:
    return factories.make_meeting(title=name, slug=name.lower())


@dataclass
class Fact:
    """A field of a page that names something, shown on its public page in every language."""

    make: Callable[..., Any]
    named: Callable[[str], Any]


FACTS = {
    "MeetingPage.venue": Fact(factories.make_meeting, venue),
    "MeetingPage.contact": Fact(factories.make_meeting, person),
    "MeetingPage.access_contact": Fact(lambda: to_come(), person),
    "ConceptNotePage.contact": Fact(factories.make_concept_note, person),
    "PersonPage.organisation": Fact(lambda: person("Noor"), organisation),
    "ReportPage.launched_at": Fact(factories.make_report, gathering),
}


@dataclass
class Row:
    """A row that names something."""

    make: Callable[..., Any]
    relation: str
    row: Callable[[Any], Any]
    named: Callable[[str], Any]


def speakers(page: Any) -> Callable[[Any], Any]:
    session = page.sessions.first().uuid
    return lambda one: MeetingSpeaker(session_uuid=session, person=one)


def report(name: str) -> Any:
    return factories.make_report(title=name, slug=name.lower())


def quote(name: str) -> Any:
    return factories.make_quote(text=name)


def to_come() -> Any:
    days = {"start_date": date(2035, 5, 7), "end_date": date(2035, 5, 8)}
    return factories.make_meeting(**days)


def meeting() -> Any:
    return factories.full_meeting(introduction="Come.")


def case_study() -> Any:
    return factories.make_case_study(introduction="Here.")


ROWS = {
    "MeetingFacilitator.person": Row(
        meeting, "facilitators", lambda one: MeetingFacilitator(person=one), person
    ),
    "MeetingPartner.organisation": Row(
        meeting,
        "partners",
        lambda one: MeetingPartner(organisation=one),
        organisation,
    ),
    "MeetingTopic.topic": Row(meeting, "topics", lambda one: MeetingTopic(topic=one), topic),
    "MeetingRegion.region": Row(meeting, "regions", lambda one: MeetingRegion(region=one), region),
    "MeetingPromise.report": Row(
        to_come, "promises", lambda one: MeetingPromise(title="Soon", report=one), report
    ),
    "MeetingQuote.quote": Row(meeting, "quotes", lambda one: MeetingQuote(quote=one), quote),
    "MeetingSpeaker.person": Row(meeting, "speakers", speakers, person),
    "SeriesPartner.organisation": Row(
        lambda: factories.make_series(first_convened=2016),
        "partners",
        lambda one: SeriesPartner(organisation=one),
        organisation,
    ),
    "ReportContributor.person": Row(
        factories.make_report, "contributors", lambda one: ReportContributor(person=one), person
    ),
    "ReportContributor.organisation": Row(
        factories.make_report,
        "contributors",
        lambda one: ReportContributor(organisation=one),
        organisation,
    ),
    "ReportDiscussion.meeting": Row(
        factories.make_report, "discussions", lambda one: ReportDiscussion(meeting=one), gathering
    ),
    "ReportTopic.topic": Row(
        factories.make_report, "topics", lambda one: ReportTopic(topic=one), topic
    ),
    "ReportRegion.region": Row(
        factories.make_report, "regions", lambda one: ReportRegion(region=one), region
    ),
    "CaseStudyContributor.person": Row(
        case_study, "contributors", lambda one: CaseStudyContributor(person=one), person
    ),
    "CaseStudyContributor.organisation": Row(
        case_study,
        "contributors",
        lambda one: CaseStudyContributor(organisation=one),
        organisation,
    ),
    "CaseStudyTopic.topic": Row(case_study, "topics", lambda one: CaseStudyTopic(topic=one), topic),
    "CaseStudyRegion.region": Row(
        case_study, "regions", lambda one: CaseStudyRegion(region=one), region
    ),
}

# Pictures and files, in no language: `test_pictures_follow_their_source` and `tests/core/files`.
PICTURES = {
    "HomePage.picture",
    "StandardPage.picture",
    "SeriesPage.picture",
    "MeetingPage.picture",
    "MeetingRecording.picture",
    "PersonPage.portrait",
    "ReportPage.picture",
    "CaseStudyPage.picture",
}
FILES = {"MeetingMaterial.document", "ReportFile.document"}
# Who said it, and where: `tests/people/test_quotes.py`.
OF_QUOTES = {"Quote.person", "Quote.meeting"}
# Shown on the page of the author.
AUTHORS = {"ConceptNoteAuthor.person"}


def test_every_relation_has_a_case() -> None:
    assert set(relations()) == set(FACTS) | set(ROWS) | PICTURES | FILES | AUTHORS | OF_QUOTES


def in_french(page: Page) -> Page:
    for model in (PeopleIndexPage, PublicationIndexPage):
        for index in model.objects.filter(locale=page.locale):
            if not index.has_translation(factories.home_page("fr").locale):
                translated(index)
    return translated(page)


def naming(client: Any, pages: list[Page], names: list[str]) -> list[list[str]]:
    """Which of the names each public page shows."""
    found = [client.get(page.url).content.decode() for page in pages]
    return [[name for name in names if name in html] for html in found]


@pytest.mark.parametrize("field", FACTS)
def test_a_fact_is_replaced_and_removed_in_every_language(client, field) -> None:
    case, name = FACTS[field], field.partition(".")[2]
    page = case.make()
    setattr(page, name, case.named("Baobab"))
    page = republish(page)
    french = in_french(page)
    pages, names = [page, french], ["Baobab", "Acacia"]
    assert naming(client, pages, names) == [["Baobab"]] * 2

    setattr(page, name, case.named("Acacia"))
    page = republish(page)
    assert naming(client, pages, names) == [["Acacia"]] * 2

    setattr(page, name, None)
    republish(page)
    assert naming(client, pages, names) == [[]] * 2


@pytest.mark.parametrize("field", ROWS)
def test_a_row_is_replaced_and_removed_in_every_language(client, field) -> None:
    case, name = ROWS[field], field.partition(".")[2]
    page = case.make()
    row = case.row(page) if case.row is speakers else case.row
    setattr(page, case.relation, [row(case.named("Baobab"))])
    page = republish(page)
    french = in_french(page)
    pages, names = [page, french], ["Baobab", "Acacia"]
    assert naming(client, pages, names) == [["Baobab"]] * 2
    keys = row_keys(french, case.relation)

    rows = list(getattr(page, case.relation).all())
    setattr(rows[0], name, case.named("Acacia"))
    setattr(page, case.relation, rows)
    page = republish(page)
    assert naming(client, pages, names) == [["Acacia"]] * 2
    assert row_keys(french, case.relation) == keys

    setattr(page, case.relation, [])
    republish(page)
    assert naming(client, pages, names) == [[]] * 2
    assert row_keys(french, case.relation) == []


def test_a_note_is_listed_with_its_authors_of_today_in_every_language(client) -> None:
    note = factories.make_concept_note(title="Invitation")
    people = [person("Baobab"), person("Acacia")]
    french_people = [in_french(one) for one in people]
    note.authors = [ConceptNoteAuthor(person=people[0])]
    note = republish(note)
    in_french(note)
    wanted = {"en": "/concept-note/", "fr": "/fr/meetings/leaders-circle/2019/concept-note/"}

    def listed() -> list[bool]:
        pages = [*people, *french_people]
        return [
            wanted[one.locale.language_code] in client.get(one.url).content.decode()
            for one in pages
        ]

    assert listed() == [True, False, True, False]
    rows = list(note.authors.all())
    rows[0].person = people[1]
    note.authors = rows
    note = republish(note)
    assert listed() == [False, True, False, True]

    note.authors = []
    republish(note)
    assert listed() == [False] * 4


@pytest.mark.parametrize("field", sorted(PICTURES - {"MeetingRecording.picture"}))
def test_pictures_follow_their_source(field) -> None:
    """A portrait is a fact; a page's own picture is synchronised, and no words of it remain."""
    model, _dot, name = field.partition(".")
    found = next(m for m in apps.get_models() if m.__name__ == model)
    declared = {f.field_name: f for f in found.override_translatable_fields}

    assert declared[name].is_synchronized(found()) is True
    assert declared[name].is_overridable(found()) is False


def row_keys(page: Page, relation: str) -> list[int]:
    fresh = type(page).objects.get(pk=page.pk)
    rows: Any = getattr(fresh, relation)
    assert issubclass(rows.model, Orderable)
    return list(rows.values_list("pk", flat=True))


@pytest.mark.parametrize("order", ["organisation first", "person first"])
def test_what_a_named_person_names_is_in_the_readers_language(client, order) -> None:
    """Two steps away, whatever was translated first."""
    works_at = organisation("Baobab")
    noor = person("Noor")
    noor.organisation = works_at
    noor = republish(noor)
    steps = [lambda: translated(works_at), lambda: in_french(noor)]
    for step in steps if order == "organisation first" else reversed(steps):
        step()

    french = type(noor).objects.get(locale=factories.home_page("fr").locale)

    assert "FR Baobab" in client.get(french.url).content.decode()
    assert "FR Baobab" not in client.get(noor.url).content.decode()


def translated(instance: Any) -> Any:
    translation = submit(instance)
    translate_all(translation)
    return publish(translation)
