"""Every translatable type goes to French, is synchronised again, and follows its source when that
is changed, cleared and restored."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from django.apps import apps
from wagtail.models import TranslatableMixin

from cms.core.checks import OWN_APPS
from tests import factories
from tests.factories.tree import republish
from tests.translation_cycle import french, publish, renew, submit, synchronise, translate_all

pytestmark = pytest.mark.django_db


@dataclass
class Case:
    """A type, how one is made, and a place in it with words: a field, or `relation.field`."""

    model: str
    make: Callable[[], Any]
    field: str
    text: str
    clearable: bool = True


CASES = [
    Case("home.HomePage", factories.home_page, "introduction", "Welcome."),
    Case("home.StandardPage", factories.make_standard_page, "introduction", "Who we are."),
    Case("people.PeopleIndexPage", factories.make_people_index, "introduction", "Write to us."),
    Case("people.PersonPage", factories.make_person, "position", "Director"),
    Case("people.Organisation", factories.make_organisation, "name", "Open Doors", False),
    Case("people.Quote", factories.make_quote, "text", "Worth the journey.", False),
    Case("core.Topic", factories.make_topic, "title", "Digital rights", False),
    Case("core.Region", factories.make_region, "title", "West Africa", False),
    Case("meetings.Venue", factories.make_venue, "access_notes", "Step-free."),
    Case("meetings.MeetingIndexPage", factories.make_meeting_index, "introduction", "Come."),
    Case(
        "meetings.SeriesPage",
        lambda: factories.make_series(first_convened=2016),
        "introduction",
        "Every year.",
    ),
    Case("meetings.MeetingPage", factories.full_meeting, "theme", "Togetherness"),
    Case("meetings.MeetingGroup", factories.full_meeting, "groups.focus", "<p>New norms.</p>"),
    Case("meetings.MeetingSession", factories.full_meeting, "sessions.description", "<p>All.</p>"),
    Case("meetings.MeetingQuote", factories.full_meeting, "quotes.role", "Adviser"),
    Case(
        "meetings.MeetingWayToTakePart",
        factories.full_meeting,
        "ways_to_take_part.description",
        "<p>Apply.</p>",
    ),
    Case("meetings.MeetingRecording", factories.full_meeting, "recordings.title", "Day one", False),
    Case("meetings.MeetingPromise", factories.full_meeting, "promises.title", "On trust.", False),
    Case("meetings.ConceptNotePage", factories.make_concept_note, "subtitle", "For directors"),
    Case(
        "meetings.ConceptNoteFootnote",
        factories.make_concept_note,
        "footnotes.text",
        "<p>Since 2017.</p>",
        False,
    ),
    Case(
        "reports.PublicationIndexPage",
        factories.make_publication_index,
        "introduction",
        "Read on.",
    ),
    Case("reports.ReportPage", factories.full_report, "abstract", "<p>Seven cases.</p>"),
    Case("reports.ReportFile", factories.full_report, "files.title", "Annex."),
    Case(
        "reports.ReportFootnote",
        factories.full_report,
        "footnotes.text",
        "<p>Since 2017.</p>",
        False,
    ),
    Case(
        "reports.ReportCorrection",
        factories.full_report,
        "corrections.text",
        "<p>Table 3 said 15.</p>",
        False,
    ),
    Case("reports.CaseStudyPage", factories.full_case_study, "introduction", "In a market."),
    Case(
        "reports.CaseStudyFootnote",
        factories.full_case_study,
        "footnotes.text",
        "<p>Counted twice.</p>",
        False,
    ),
]

# Rows without words of their own: `tests/meetings/test_facts.py` and `tests/reports/test_facts.py`
# follow them.
WITHOUT_WORDS = {
    "meetings.ConceptNoteAuthor",
    "meetings.MeetingFacilitator",
    "meetings.MeetingPartner",
    "meetings.MeetingRegion",
    "meetings.MeetingSpeaker",
    "meetings.MeetingTopic",
    "meetings.SeriesPartner",
    "reports.CaseStudyContributor",
    "reports.CaseStudyRegion",
    "reports.CaseStudyTopic",
    "reports.ReportContributor",
    "reports.ReportDiscussion",
    "reports.ReportRegion",
    "reports.ReportTopic",
}
# The same row type as MeetingWayToTakePart with a file; `tests/core/files` follows it.
WITH_FILES = {"meetings.MeetingMaterial"}
# Its words are never changed; `tests/meetings/test_change_log.py` follows them.
WRITTEN_ONCE = {"meetings.MeetingChangeReason"}


def test_every_translatable_type_has_a_case() -> None:
    models = {
        model._meta.label
        for model in apps.get_models()
        if model._meta.app_label in OWN_APPS and issubclass(model, TranslatableMixin)
    }

    assert models == {case.model for case in CASES} | WITHOUT_WORDS | WITH_FILES | WRITTEN_ONCE


def words(instance: Any, path: str) -> str:
    *relation, field = path.split(".")
    owner = getattr(instance, relation[0]).first() if relation else instance
    return getattr(owner, field)


def write(instance: Any, path: str, text: str) -> Any:
    """Change the words at `path` and publish."""
    *relation, field = path.split(".")
    if relation:
        rows = list(getattr(instance, relation[0]).all())
        setattr(rows[0], field, text)
        setattr(instance, relation[0], rows)
    else:
        setattr(instance, field, text)
    return republish(instance) if hasattr(instance, "save_revision") else save(instance)


def save(instance: Any) -> Any:
    instance.save()
    return instance


def in_french(text: str) -> str:
    return text.replace("<p>", "<p>FR ") if text.startswith("<p>") else french(text)


def row_keys(instance: Any) -> dict[str, list[int]]:
    names = getattr(instance, "shared_rows", [])
    return {name: list(getattr(instance, name).values_list("pk", flat=True)) for name in names}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.model)
def test_french_follows_its_source(case: Case) -> None:
    source = write(case.make(), case.field, case.text)
    translation = submit(source)
    translate_all(translation)
    target = publish(translation)
    assert words(target, case.field) == in_french(case.text)
    rows = row_keys(target)

    target = synchronise(translation)
    assert words(target, case.field) == in_french(case.text)
    assert row_keys(target) == rows

    changed = case.text.replace(".", "!") if "." in case.text else f"{case.text} II"
    source = write(source, case.field, changed)
    renew(translation)
    assert translate_all(translation) == {changed.removeprefix("<p>").removesuffix("</p>")}
    assert words(publish(translation), case.field) == in_french(changed)

    if case.clearable:
        source = write(source, case.field, "")
        assert words(synchronise(translation), case.field) == ""

    write(source, case.field, case.text)
    assert words(synchronise(translation), case.field) == in_french(case.text)
