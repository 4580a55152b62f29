"""Reports, case studies and their files in the API; what is left of what was withdrawn."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reports.models import ReportContributor, ReportFile, ReportPage, ReportTopic
from tests.factories import (
    full_case_study,
    full_report,
    make_case_study,
    make_document,
    make_organisation,
    make_person,
    make_publication_index,
    make_report,
    make_topic,
)
from tests.factories.tree import republish

pytestmark = pytest.mark.django_db

SITE = "http://localhost:8000"
CANARY = "Bartholomew"


def read(client, name: str, page) -> dict:
    return client.get(f"/api/{name}/{page.translation_key}/").json()


def test_a_report_with_everything(client) -> None:
    report = full_report()
    study = full_case_study()
    row = report.files.select_related("document").get()

    shown = read(client, "reports", report)

    expected = {
        "title": "Civic Spaces 2019",
        "address": f"{SITE}{report.url}",
        "type": "innovation-report",
        "subtitle": "Six ways to stay open",
        "introduction": "Where civil society found room.",
        "published_on": "2019-04-08",
        "first_year": 2018,
        "last_year": 2019,
        "isbn": report.facts.isbn,
        "doi": "10.5555/civic",
        "licence": {
            "code": "CC-BY-4.0",
            "name": shown["licence"]["name"],
            "terms": "https://creativecommons.org/licenses/by/4.0/",
        },
        "topics": [{"code": "civic-space", "title": "Civic space"}],
        "regions": [{"code": "africa", "title": "Africa"}],
        "available_in": ["en"],
        "abstract_html": "<p>Six cases.</p>",
        "withdrawn_on": None,
        "withdrawal_reason": "",
    }
    assert {name: shown[name] for name in expected} == expected
    assert [(c["name"], c["role"], c["address"]) for c in shown["contributors"]] == [
        ("Noor Haddad", "author", f"{SITE}/en/people/noor-haddad/"),
        ("Åsa Ek", "editor", None),
        ("Bridges for Change", "publisher", "https://bridges.example.org/"),
    ]
    assert [(f["address"], f["kind"], f["sha256"], f["is_older"]) for f in shown["files"]] == [
        (f"{SITE}{report.url}files/{row.document.filename}", "full", row.document.sha256, False)
    ]
    assert [link["id"] for link in shown["case_studies"]] == [str(study.translation_key)]
    assert shown["launched_at"]["title"] == "Leaders' Circle 2019"
    assert [(c["corrected_on"], c["text_html"]) for c in shown["corrections"]] == [
        ("2019-06-01", "<p>Table 2 said 14.</p>")
    ]
    assert "Trust grew." in shown["body_html"]
    assert "Since 2016." in shown["body_html"]


def test_the_lists_say_what_the_things_say_of_themselves(client) -> None:
    report = full_report()
    study = full_case_study()

    for name, page in (("reports", report), ("case-studies", study)):
        (item,) = client.get(f"/api/{name}/").json()["items"]
        whole = read(client, name, page)
        assert item == {each: whole[each] for each in item}
        assert item["id"] == str(page.translation_key)
    (file,) = client.get("/api/files/").json()["items"]
    (of_report,) = read(client, "reports", report)["files"]
    common = file.keys() & of_report.keys()
    assert {each: file[each] for each in common} == {each: of_report[each] for each in common}
    assert client.get(f"/api/files/{file['id']}/").json() == file
    assert file["page"]["id"] == str(report.translation_key)


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", ["New", "Old"]),
        ("?year=2019", ["New"]),
        ("?type=toolkit", ["Old"]),
        ("?topic=civic-space", ["Old"]),
        ("?available_in=fr", ["Old"]),
        ("?available_in=de", []),
        ("?q=peacock", ["Old"]),
        ("?q=peacock&language=en", ["Old"]),
        ("?q=peacock&language=fr", []),
        ("?q=!!!", []),
    ],
)
def test_filters_are_those_of_the_site(client, query, titles) -> None:
    make_report(title="New", slug="new")
    make_report(
        title="Old",
        slug="old",
        type="toolkit",
        introduction="A peacock.",
        publication_date=date(2015, 1, 1),
        rows={
            "topics": [ReportTopic(topic=make_topic())],
            "files": [ReportFile(document=make_document("rapport.pdf", "fr"))],
        },
    )

    items = client.get(f"/api/reports/{query}").json()["items"]

    assert [item["title"] for item in items] == titles


def test_of_a_withdrawn_report_stays_what_its_page_says(client) -> None:
    report = full_report(subtitle=CANARY, abstract=f"<p>{CANARY}</p>", introduction=CANARY)
    study = full_case_study(introduction=CANARY, subtitle=CANARY)
    key = report.files.get().translation_key
    assert CANARY in str(read(client, "reports", report))
    assert CANARY in str(read(client, "case-studies", study))

    report = ReportPage.objects.get(pk=report.pk)
    report.withdrawn_on, report.withdrawal_reason = date(2020, 1, 2), "The data was wrong."
    republish(report)

    for name, page in (("reports", report), ("case-studies", study)):
        shown = read(client, name, page)
        assert (shown["title"], shown["withdrawn_on"]) == (page.title, "2020-01-02")
        assert CANARY not in str(shown)
        assert shown["body_html"] == ""
        assert client.get(f"/api/{name}/").json()["count"] == 0
    assert read(client, "reports", report)["withdrawal_reason"] == "The data was wrong."
    assert read(client, "reports", report)["files"] == []
    assert client.get("/api/files/").json()["count"] == 0
    assert client.get(f"/api/files/{key}/").status_code == 404


def test_who_is_not_public_is_not_named(client) -> None:
    person = make_person(title=CANARY, slug="draft", publish=False)
    organisation = make_organisation(name=CANARY, live=False)
    rows = [ReportContributor(person=person), ReportContributor(organisation=organisation)]
    report = make_report(rows={"contributors": rows})

    assert CANARY not in str(read(client, "reports", report))
    assert CANARY not in str(client.get("/api/reports/").json())


def add_reports(first: int, last: int) -> None:
    for number in range(first, last):
        person = make_person(title=f"Person {number}", slug=f"person-{number}")
        make_report(
            title=f"Report {number}",
            slug=f"report-{number}",
            rows={
                "contributors": [ReportContributor(person=person)],
                "topics": [ReportTopic(topic=make_topic(code=f"topic-{number}"))],
                "files": [ReportFile(document=make_document(f"report-{number}.pdf"))],
            },
        )
        make_case_study(parent=ReportPage.objects.get(slug=f"report-{number}"))


def test_lists_cost_the_same_for_one_and_three(client) -> None:
    make_publication_index()
    lists = ["/api/reports/", "/api/reports/?type=innovation-report", "/api/case-studies/"]
    lists += ["/api/files/"]

    def cost(url: str) -> int:
        client.get(url)
        with CaptureQueriesContext(connection) as captured:
            assert client.get(url).status_code == 200
        return len(captured)

    add_reports(0, 1)
    for_one = [cost(url) for url in lists]
    add_reports(1, 3)

    assert [cost(url) for url in lists] == for_one
    assert max(for_one) <= 24
