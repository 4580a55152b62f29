"""A datestamp moves with everything that changes a record, and with nothing else."""

from datetime import UTC, date, datetime
from io import StringIO

import pytest
from django.core.files.base import ContentFile
from django.core.management import CommandError, call_command
from wagtail.models import Page, PageViewRestriction

from cms.core.models import CmsDocument, Topic
from people.models import Organisation, PersonPage
from reports.models import OaiRecord, ReportContributor, ReportFile, ReportPage, ReportTopic
from tests.factories import (
    make_case_study,
    make_document,
    make_organisation,
    make_person,
    make_report,
    make_topic,
)
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def report():
    """A report in two languages with a case study in one."""
    report = make_report(
        rows={
            "contributors": [
                ReportContributor(person=make_person()),
                ReportContributor(organisation=make_organisation()),
            ],
            "files": [ReportFile(document=make_document())],
            "topics": [ReportTopic(topic=make_topic())],
        }
    )
    translation = submit(report)
    translate_all(translation)
    publish(translation)
    make_case_study(parent=ReportPage.objects.get(pk=report.pk))
    forget()
    return ReportPage.objects.get(pk=report.pk)


def forget() -> None:
    OaiRecord.objects.update(datestamp=LONG_AGO)


def moved() -> list[str]:
    """What has a new datestamp: `kind language`, with `-` before what is deleted."""
    records = OaiRecord.objects.exclude(datestamp=LONG_AGO)
    assert all(record.datestamp.microsecond == 0 for record in records)
    found = sorted(f"{'-' * r.deleted}{r.kind} {r.language}" for r in records)
    forget()
    return found


ENGLISH, FRENCH, STUDY = "innovation-report en", "innovation-report fr", "case-study en"


def test_publication_in_every_language(report) -> None:
    report.title = "New title"
    report.save_revision()
    assert moved() == []
    report = republish(report)
    assert moved() == [ENGLISH]
    republish(report)
    assert moved() == []
    report.doi = "10.5555/new"
    republish(report)
    assert moved() == [ENGLISH, FRENCH]


def test_what_is_taken_down_leaves_a_tombstone_and_comes_back(report) -> None:
    report.unpublish()
    assert moved() == [f"-{STUDY}", f"-{ENGLISH}", f"-{FRENCH}"]
    republish(ReportPage.objects.get(pk=report.pk))
    assert moved() == [STUDY, ENGLISH, FRENCH]
    report.get_parent().specific.unpublish()
    assert moved() == [f"-{STUDY}", f"-{ENGLISH}", f"-{FRENCH}"]


def test_privacy_also_of_a_page_above(report) -> None:
    for page in (report, report.get_parent()):
        restriction = PageViewRestriction.objects.create(page=page, restriction_type="login")
        assert moved() == [f"-{STUDY}", f"-{ENGLISH}", f"-{FRENCH}"]
        restriction.delete()
        for left in PageViewRestriction.objects.all():
            left.delete()
        assert moved() == [STUDY, ENGLISH, FRENCH]


def test_deletion_keeps_tombstones_for_ever(report) -> None:
    identifiers = set(OaiRecord.objects.values_list("pk", "translation_key", "language"))
    report.get_children().get().delete()
    assert moved() == [f"-{STUDY}", ENGLISH]
    Page.objects.get(pk=report.pk).delete()
    assert set(moved()) >= {f"-{ENGLISH}"}
    for page in ReportPage.objects.all():
        page.delete()
    assert set(OaiRecord.objects.values_list("pk", "translation_key", "language")) == identifiers
    assert not OaiRecord.objects.filter(deleted=False).exists()


def test_who_and_what_is_named(report) -> None:
    Organisation.objects.get().delete()
    assert moved() == [ENGLISH, FRENCH]
    topic = Topic.objects.get()
    topic.title = "Room"
    topic.save()
    assert moved() == [ENGLISH, FRENCH]
    person = PersonPage.objects.get()
    person.title = "Noor Nasser"
    person = republish(person)
    assert moved() == [ENGLISH, FRENCH]
    person.unpublish()
    assert moved() == [ENGLISH, FRENCH]


def test_an_organisation_that_is_renamed(report) -> None:
    organisation = Organisation.objects.get()
    organisation.url = "https://new.example.org/"
    organisation.save()
    assert moved() == []
    organisation.name = "Bridges"
    organisation.save()
    assert moved() == [ENGLISH, FRENCH]


def test_a_file_that_is_replaced(report) -> None:
    document = CmsDocument.objects.get()
    document.title = "Same file"
    document.save()
    assert moved() == []
    document.file = ContentFile(b"%PDF-1.7 second", name="report.pdf")
    document.save()
    assert moved() == [ENGLISH, FRENCH]
    document.delete()
    assert moved() == [ENGLISH, FRENCH]


def test_a_translation_that_is_added(report) -> None:
    translation = submit(report, "de")
    assert moved() == []
    translate_all(translation)
    publish(translation)
    assert moved() == ["innovation-report de", ENGLISH, FRENCH]


def test_an_address_that_changes(report, django_capture_on_commit_callbacks) -> None:
    report.slug = "elsewhere"
    with django_capture_on_commit_callbacks(execute=True):
        republish(report)
    assert moved() == [STUDY, ENGLISH, FRENCH]
    study = report.get_children().get()
    other = make_report(slug="other")
    moved()
    study.move(other, pos="last-child")
    assert moved() == [STUDY, ENGLISH, ENGLISH]


def test_withdrawal(report) -> None:
    report.withdrawn_on = date(2020, 1, 1)
    report.withdrawal_reason = "Wrong."
    republish(report)
    assert moved() == [STUDY, ENGLISH, FRENCH]


def test_the_command_finds_and_mends_what_scripts_have_changed(report) -> None:
    ReportPage.objects.filter(pk=report.pk).update(title="By a script")
    with pytest.raises(CommandError, match="1 records are not true"):
        call_command("refresh_oai_records", "--check", stdout=StringIO())
    assert moved() == []
    OaiRecord.objects.filter(kind="case-study").delete()
    call_command("refresh_oai_records", stdout=(out := StringIO()))
    assert (moved(), out.getvalue()) == ([STUDY, ENGLISH], "2 records changed.\n")
    call_command("refresh_oai_records", "--check", stdout=(out := StringIO()))
    assert out.getvalue() == "All records are true.\n"


def test_an_index_that_is_published_costs_little_and_moves_nothing(report) -> None:
    republish(report.get_parent().specific)
    assert moved() == []


def test_nobody_is_told_of_a_translation_that_waits_for_its_source() -> None:
    source = make_report(publish=False)
    translation = submit(source)
    translate_all(translation)

    french = publish(translation)

    assert (french.live, OaiRecord.objects.count()) == (False, 0)
    republish(source)
    assert moved() == ["innovation-report en", "innovation-report fr"]
