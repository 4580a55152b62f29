"""What editors of publications are told, offered and spared."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from cms.core.editing.checks import checks_of
from reports.editing.defaults import report_defaults
from reports.models import CaseStudyContributor, ReportFile
from tests.editing.pictures import make_picture
from tests.factories import (
    full_report,
    make_case_study,
    make_document,
    make_publication_index,
    make_report,
)
from tests.factories.meetings import block

pytestmark = pytest.mark.django_db


def messages(page) -> list[str]:
    return [check.message for check in checks_of(page)]


def complete():
    return full_report(picture=make_picture(description="A door."), picture_description="A door.")


def test_a_complete_report_has_nothing_to_mend() -> None:
    assert messages(complete()) == []


REFERENCE = block("paragraph", '<p>See<a linktype="footnote" id="lost">1</a></p>')


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"abstract": ""}, "No abstract: catalogues and search know only the title."),
        (
            {"picture": None, "files": []},
            "No cover: lists and shared links show words alone.",
        ),
        ({"contributors": []}, "No contributor: it cannot be cited properly."),
        ({"publication_date": None}, "No date of publication: it is listed last."),
        ({"isbn": "978-3-16-148410-1"}, "The ISBN is wrong: its last digit does not fit."),
        ({"doi": "civic"}, "The DOI is wrong: it begins with 10. and has a slash."),
        ({"last_year": 2017}, "The period ends before it begins."),
        (
            {"withdrawn_on": date(2020, 1, 1)},
            "Withdrawn without a reason: readers are left to guess.",
        ),
        (
            {"body": [REFERENCE]},
            "The text refers to footnotes that are not in the list: lost.",
        ),
    ],
)
def test_each_gap_is_told(change, message) -> None:
    report = complete()
    for name, value in change.items():
        setattr(report, name, value)
    assert messages(report) == [message]


def test_neither_file_nor_text() -> None:
    report = complete()
    report.files, report.body = [], []
    assert messages(report) == ["Neither a file nor a text: there is nothing to read."]


def test_a_file_without_language_leads_to_where_it_is_given() -> None:
    report = complete()
    document = make_document("annex.pdf", "")
    report.files = [ReportFile(document=document)]
    (check,) = checks_of(report)

    assert check.message == "“annex.pdf” does not say its language: readers cannot choose it."
    assert check.url == reverse("wagtaildocs:edit", args=[document.pk])


def test_two_files_for_one_place() -> None:
    report = complete()
    report.files = [ReportFile(document=make_document(f"{name}.pdf")) for name in "ab"]
    assert messages(report) == [
        "Two files of the same kind, language and format: readers see only the first."
    ]


def test_a_date_to_come() -> None:
    report = complete()
    report.publication_date = timezone.localdate() + timedelta(days=400)
    assert messages(report) == [
        "Readers have it already, and the date of publication is still to come."
    ]
    report.live = False
    assert messages(report) == [
        "It appears later: publish it at a set time, or readers have it before."
    ]
    report.go_live_at = timezone.now() + timedelta(days=400)
    assert messages(report) == []


def test_draft_case_studies_are_remembered() -> None:
    report = complete()
    study = make_case_study(parent=report, publish=False)
    (check,) = checks_of(report)

    assert check.message == (
        "The case study “A square for all” is still a draft: readers will not see it."
    )
    assert check.url == reverse("wagtailadmin_pages:edit", args=[study.pk])


def test_a_case_study() -> None:
    study = make_case_study(
        country="", rows={"contributors": [CaseStudyContributor(family_name="Ek")]}
    )
    study.body = []
    assert messages(study) == [
        "The case study is empty.",
        "No country: readers do not learn where it happened.",
    ]


def test_a_new_report_begins_like_the_last() -> None:
    index = make_publication_index()
    assert report_defaults(index) == {"original_language": "en"}

    make_report(parent=index, licence="CC-BY-4.0", type="toolkit")
    # Its licence is nobody's decision yet.
    assert report_defaults(index) == {"original_language": "en", "type": "toolkit"}


def test_the_editor_opens_and_keeps_what_was_entered(admin_client) -> None:
    index = make_publication_index()
    url = reverse("wagtailadmin_pages:add", args=["reports", "reportpage", index.pk])
    assert admin_client.get(url).status_code == 200

    report = complete()
    make_case_study(parent=report)
    for page in (report, report.get_children().get()):
        edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
        assert admin_client.get(edit).status_code == 200
