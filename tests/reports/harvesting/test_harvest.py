"""The whole site harvested by other people's programs."""

from collections import Counter
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import etree
from wagtail.models import PageViewRestriction

from reports.harvesting import lists
from reports.harvesting.identifiers import identifier_of
from reports.models import OaiRecord, ReportPage
from tests.factories import full_report, make_case_study, make_report
from tests.reports.harvesting.harvesters import URL, get, scythe, sickle_of
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).parent / "oai.rng"))
LIST = {"verb": "ListRecords", "metadataPrefix": "oai_dc"}
NAMESPACE = {"oai": "http://www.openarchives.org/OAI/2.0/"}


def answered(**arguments):
    """The answer, which keeps the protocol's form."""
    root = etree.fromstring(get(**arguments))
    SCHEMA.assertValid(root)
    return root


def error_of(**arguments) -> str:
    return answered(**arguments).find("oai:error", NAMESPACE).get("code")


def token_in(root) -> str | None:
    found = root.find("*/oai:resumptionToken", NAMESPACE)
    return None if found is None else found.text or ""


def identifiers_in(root) -> list[str]:
    return root.xpath("//oai:header/oai:identifier/text()", namespaces=NAMESPACE)


def in_french(page):
    translation = submit(page)
    translate_all(translation)
    return publish(translation)


def test_everything_public_is_harvested_once_and_nothing_else(monkeypatch) -> None:
    monkeypatch.setattr(lists, "PART", 2)
    report = full_report(title="Open \N{ARABIC LETTER SHEEN} & <free>")
    in_french(report)
    make_case_study(parent=report)
    make_report(slug="draft", title="Canary", publish=False)
    scheduled = make_report(slug="later", title="Canary", publish=False)
    scheduled.go_live_at = "2100-01-01T00:00:00Z"
    scheduled.save_revision().publish()
    hidden = make_report(slug="hidden", title="Gone")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")

    by_sickle = [
        (r.header.identifier, r.deleted, None if r.deleted else r.metadata["title"])
        for r in sickle_of(monkeypatch).ListRecords(metadataPrefix="oai_dc")
    ]

    titles = Counter(title[0] for _id, deleted, title in by_sickle if not deleted)
    assert titles == {
        "Open ش & <free>: Six ways to stay open": 1,
        "FR Open ش & <free>: FR Six ways to stay open": 1,
        "A square for all": 1,
    }
    assert [deleted for _id, deleted, _title in by_sickle].count(True) == 1
    by_scythe = [(r.header.identifier, r.deleted) for r in scythe().list_records()]
    posted = sickle_of(monkeypatch, "POST").ListIdentifiers(metadataPrefix="oai_dc")
    assert by_scythe == [(i, d) for i, d, _t in by_sickle]
    assert [header.identifier for header in posted] == [i for i, _d, _t in by_sickle]


def test_a_record_says_what_the_page_says(monkeypatch) -> None:
    report = full_report()
    french = in_french(report)
    key = report.translation_key
    record = sickle_of(monkeypatch).GetRecord(
        identifier=f"oai:localhost:{key}:fr", metadataPrefix="oai_dc"
    )

    assert record.header.setSpecs == ["type:innovation-report", "language:fr"]
    assert record.metadata["language"] == ["fr"]
    assert record.metadata["creator"] == ["Haddad, Noor"]
    assert record.metadata["relation"] == [f"http://localhost:8000{report.url}"]
    assert record.metadata["identifier"] == [
        f"http://localhost:8000{french.url}",
        "https://doi.org/10.5555/civic",
        "urn:isbn:9783161484100",
    ]


def test_the_six_verbs_answer_in_form(monkeypatch) -> None:
    make_report()
    record = OaiRecord.objects.get()
    one = {"identifier": identifier_of(record), "metadataPrefix": "oai_dc"}
    for arguments in (
        {"verb": "Identify"},
        {"verb": "ListMetadataFormats"},
        {"verb": "ListMetadataFormats", "identifier": one["identifier"]},
        {"verb": "ListSets"},
        {"verb": "GetRecord", **one},
        {"verb": "ListIdentifiers", "metadataPrefix": "oai_dc", "set": "type"},
        {**LIST, "set": "type:innovation-report"},
    ):
        root = answered(**arguments)
        assert root.find("oai:request", NAMESPACE).attrib == arguments
        assert root.find(f"oai:{arguments['verb']}", NAMESPACE) is not None

    identify = sickle_of(monkeypatch).Identify()
    assert (identify.baseURL, identify.deletedRecord, identify.adminEmail) == (
        URL,
        "persistent",
        "cms@example.org",
    )
    assert identify.earliestDatestamp == record.datestamp.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert {"language:ar", "type:case-study"} < {
        one.setSpec for one in sickle_of(monkeypatch).ListSets()
    }


def test_errors_are_answers(settings) -> None:
    settings.SITE_URL = "https://www.example.org"
    report = make_report()
    known = f"oai:www.example.org:{report.translation_key}:en"

    assert error_of(verb="Nothing") == "badVerb"
    assert error_of(verb="ListRecords") == "badArgument"
    assert error_of(**{**LIST, "metadataPrefix": "marc21"}) == "cannotDisseminateFormat"
    assert error_of(**LIST, until="1999-12-31") == "noRecordsMatch"
    assert error_of(**LIST, set="type:nothing") == "noRecordsMatch"
    assert error_of(verb="ListRecords", resumptionToken="x") == "badResumptionToken"
    assert error_of(verb="ListSets", resumptionToken="x") == "badResumptionToken"
    for identifier in (f"{known}\x00", f"{known}x", known.upper(), "x", known[:-3]):
        asked = {"identifier": identifier, "metadataPrefix": "oai_dc"}
        assert error_of(verb="GetRecord", **asked) == "idDoesNotExist"
        assert error_of(verb="ListMetadataFormats", identifier=identifier) == "idDoesNotExist"
    bad = answered(verb="Identify", x="y").find("oai:request", NAMESPACE)
    assert (bad.attrib, bad.text) == ({}, "https://www.example.org/oai/")
    [host] = answered(verb="Identify").xpath("//*[local-name()='repositoryIdentifier']/text()")
    assert host == "www.example.org"


def test_a_token_can_be_used_again_while_records_change(monkeypatch) -> None:
    monkeypatch.setattr(lists, "PART", 2)
    for number in range(5):
        make_report(slug=f"r{number}")
    first = answered(**LIST)
    rest = {"verb": "ListRecords", "resumptionToken": token_in(first)}
    second = answered(**rest)

    assert identifiers_in(answered(**rest)) == identifiers_in(second)
    third = answered(verb="ListRecords", resumptionToken=token_in(second))
    given = [*map(identifiers_in, (first, second, third))]
    assert [len(part) for part in given] == [2, 2, 1]
    assert len({identifier for part in given for identifier in part}) == 5
    assert token_in(third) == ""
    # The next one to be given is deleted: it moves to the end, and no other is passed over.
    OaiRecord.objects.update(datestamp="2026-01-01T00:00:00Z")
    first = answered(**LIST)
    ReportPage.objects.get(slug="r2").unpublish()
    seen, token = identifiers_in(first), token_in(first)
    while token:
        part = answered(verb="ListRecords", resumptionToken=token)
        seen, token = [*seen, *identifiers_in(part)], token_in(part)
    assert Counter(seen) == dict.fromkeys([i for part in given for i in part], 1)


def test_a_list_of_one_part_has_no_token() -> None:
    make_report()

    assert token_in(answered(**LIST)) is None


def test_from_and_until_are_inclusive() -> None:
    make_report()
    OaiRecord.objects.update(datestamp="2026-02-03T04:05:06Z")

    for ends in (
        {"from": "2026-02-03T04:05:06Z", "until": "2026-02-03T04:05:06Z"},
        {"from": "2026-02-03", "until": "2026-02-03"},
    ):
        assert len(identifiers_in(answered(**LIST, **ends))) == 1
    assert error_of(**LIST, **{"from": "2026-02-03T04:05:07Z"}) == "noRecordsMatch"
    assert error_of(**LIST, until="2026-02-03T04:05:05Z") == "noRecordsMatch"


def test_what_is_hidden_without_a_signal_is_not_given_either() -> None:
    make_report()
    ReportPage.objects.update(live=False)
    root = answered(**LIST)

    assert root.xpath("//oai:header/@status", namespaces=NAMESPACE) == ["deleted"]
    assert b"Civic" not in etree.tostring(root)


def test_three_records_cost_what_one_costs(client) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as captured:
            client.get("/oai/", LIST)
        return len(captured)

    full_report()
    client.get("/oai/", LIST)
    one = cost()
    make_report(slug="second", launched_at=None)
    make_report(slug="third")
    assert 0 < cost() <= one


def test_a_harvester_may_post_without_a_token_and_gets_no_cookie(client) -> None:
    response = client.post("/oai/", {"verb": "Identify"})

    assert (response.status_code, response["Content-Type"], response.cookies) == (
        200,
        "text/xml; charset=UTF-8",
        {},
    )
    assert client.put("/oai/").status_code == 405
