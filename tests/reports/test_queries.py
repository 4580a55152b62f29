"""The pages of a report cost the same whatever is on them."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reports.models import (
    CaseStudyContributor,
    ReportContributor,
    ReportDiscussion,
    ReportFile,
    ReportTopic,
)
from tests.factories import (
    make_case_study,
    make_document,
    make_meeting,
    make_organisation,
    make_person,
    make_report,
    make_topic,
)

pytestmark = pytest.mark.django_db

URL = "/en/publications/civic-spaces-2019/"


def queries(client, url: str) -> int:
    client.get(url)  # Fills what is kept between requests: site roots, content types.
    with CaptureQueriesContext(connection) as captured:
        response = client.get(url)
    assert response.status_code == 200
    return len(captured)


def make(count: int):
    """A report with so many of everything, and case studies with so many contributors."""
    numbers = range(count)
    people = [
        make_person(slug=f"p-{n}", title=f"Person {n}", organisation=make_organisation())
        for n in numbers
    ]
    rows = {
        "contributors": [
            *(ReportContributor(person=person) for person in people),
            *(ReportContributor(organisation=make_organisation()) for _ in numbers),
        ],
        "files": [ReportFile(document=make_document(f"{n}.pdf")) for n in numbers],
        "discussions": [
            ReportDiscussion(meeting=make_meeting(slug=f"m-{n}", title=f"M {n}")) for n in numbers
        ],
        "topics": [ReportTopic(topic=make_topic(code=f"t-{n}")) for n in numbers],
    }
    report = make_report(rows=rows)
    for n in numbers:
        contributors = [CaseStudyContributor(person=person) for person in people]
        make_case_study(parent=report, slug=f"c-{n}", rows={"contributors": contributors})
    return report


@pytest.mark.parametrize(
    ("address", "cost"),
    [("", 28), ("full/", 21), ("c-0/", 26)],
)
@pytest.mark.parametrize("count", [1, 3])
def test_pages(client, address, cost, count) -> None:
    make(count)
    assert queries(client, URL + address) == cost
