"""The facts of a publication exist once for all its languages."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from reports.models import CaseStudyContributor, ReportContributor, ReportPage
from tests.factories import (
    full_case_study,
    full_report,
    make_meeting,
    make_organisation,
    make_person,
    make_region,
    make_report,
    make_topic,
)
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


def in_french(page):
    translation = submit(page)
    translate_all(translation)
    return publish(translation)


def test_a_translation_reads_the_facts_of_its_source() -> None:
    report = full_report()
    french = in_french(report)

    report.doi = "10.5555/other"
    report.launched_at = None
    report.last_year = 2020
    republish(report)

    french = ReportPage.objects.get(pk=french.pk)
    assert french.facts_id == report.facts_id
    assert (french.facts.doi, french.facts.launched_at, french.facts.period) == (
        "10.5555/other",
        None,
        (2018, 2020),
    )


def test_a_draft_changes_no_fact() -> None:
    report = full_report()
    report.withdrawn_on = date(2020, 1, 1)
    report.save_revision()

    assert ReportPage.objects.get(pk=report.pk).facts.withdrawn_on is None


def test_rows_of_facts_follow_the_source_at_once() -> None:
    report = full_report()
    french = in_french(report)
    report.contributors = [
        ReportContributor(organisation=make_organisation(name="Open Doors"), role="funder")
    ]
    topic, region = make_topic(code="digital"), make_region(code="europe")
    meeting = make_meeting(slug="2020", title="Leaders' Circle 2020")
    for name, value in (("topics", topic), ("regions", region), ("discussions", meeting)):
        row = getattr(report, name).first()
        setattr(row, {"topics": "topic", "regions": "region"}.get(name, "meeting"), value)
        setattr(report, name, [row])
    republish(report)

    assert [(row.organisation.name, row.role) for row in french.contributors.all()] == [
        ("Open Doors", "funder")
    ]
    assert [row.topic_id for row in french.topics.all()] == [topic.pk]
    assert [row.region_id for row in french.regions.all()] == [region.pk]
    assert [row.meeting_id for row in french.discussions.all()] == [meeting.pk]


def test_rows_of_a_case_study_follow_too() -> None:
    study = full_case_study()
    french = in_french(study)
    study.contributors = [CaseStudyContributor(person=make_person())]
    topic, region = make_topic(code="climate"), make_region(code="asia")
    topics, regions = study.topics.all()[0], study.regions.all()[0]
    topics.topic, regions.region = topic, region
    study.topics, study.regions = [topics], [regions]
    republish(study)

    assert [row.person.title for row in french.contributors.all()] == ["Noor Haddad"]
    assert [row.topic_id for row in french.topics.all()] == [topic.pk]
    assert [row.region_id for row in french.regions.all()] == [region.pk]


def test_identifiers_are_kept_in_one_form() -> None:
    report = make_report(isbn="3-16-148410-X", doi="https://doi.org/10.5555/ABC", publish=False)
    report.full_clean()

    assert (report.isbn, report.doi, report.doi_url) == (
        "978-3-16-148410-0",
        "10.5555/abc",
        "https://doi.org/10.5555/abc",
    )


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"isbn": "978-3-16-148410-1"}, "isbn"),
        ({"doi": "none"}, "doi"),
        ({"first_year": 2020, "last_year": 2019}, "last_year"),
        ({"first_year": 20}, "first_year"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(values, field) -> None:
    with pytest.raises(ValidationError) as raised:
        make_report(publish=False, **values)
    assert list(raised.value.message_dict) == [field]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({}, "family_name"),
        ({"given_name": "Åsa"}, "family_name"),
        ({"person": True, "family_name": "Ek"}, "family_name"),
        ({"person": True, "affiliation": "Open Doors"}, "affiliation"),
        ({"person": True, "organisation": True}, "family_name"),
    ],
)
def test_a_contributor_is_named_in_one_way(values, field) -> None:
    makers = {"person": make_person, "organisation": make_organisation}
    given = {name: makers[name]() if name in makers else v for name, v in values.items()}
    with pytest.raises(ValidationError) as raised:
        ReportContributor(**given).clean()
    assert list(raised.value.message_dict) == [field]


@pytest.mark.parametrize(
    ("precision", "on", "today", "expected"),
    [
        ("day", date(2019, 4, 8), date(2019, 4, 7), False),
        ("day", date(2019, 4, 8), date(2019, 4, 8), True),
        ("month", date(2019, 4, 8), date(2019, 4, 1), True),
        ("month", date(2019, 4, 8), date(2019, 3, 31), False),
        ("year", date(2019, 4, 8), date(2019, 1, 1), True),
        ("year", date(2019, 4, 8), date(2018, 12, 31), False),
    ],
)
def test_whether_it_is_out(precision, on, today, expected) -> None:
    report = ReportPage(publication_date=on, publication_precision=precision)
    assert report.is_published_by(today) is expected
