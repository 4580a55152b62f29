"""Citation files, typed links and tags of the pages that can be cited."""

import json

import bibtexparser
import pytest
import rispy
from lxml import html
from requests.utils import parse_header_links

from reports.models import ReportContributor, ReportFile
from tests.factories import full_case_study, make_document, make_report
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

SITE = "http://localhost:8000"


@pytest.fixture
def report():
    return make_report(
        doi="10.5555/civic",
        licence="CC-BY-4.0",
        rows={
            "contributors": [ReportContributor(family_name="Ek", given_name="Åsa")],
            "files": [
                ReportFile(document=make_document("summary.pdf"), kind="summary"),
                ReportFile(document=make_document("fr.pdf", "fr")),
                ReportFile(document=make_document("en.pdf", "en")),
            ],
        },
    )


def name_of(report, title: str) -> str:
    """The storage may have called the file something else."""
    return report.files.get(document__title=title).document.filename


def test_citation_files_are_read_by_others_programs(client, report) -> None:
    bib, ris, csl = (client.get(f"{report.url}citation.{end}") for end in ("bib", "ris", "json"))

    [entry] = bibtexparser.parse_string(bib.content.decode()).entries
    assert entry["title"] == "Civic {Spaces} 2019"
    [reference] = rispy.loads(ris.content.decode())
    assert (reference["title"], reference["authors"]) == ("Civic Spaces 2019", ["Ek, Åsa"])
    [item] = json.loads(csl.content)
    assert (item["title"], item["DOI"]) == ("Civic Spaces 2019", "10.5555/civic")
    assert [response["Content-Type"] for response in (bib, ris, csl)] == [
        "application/x-bibtex; charset=utf-8",
        "application/x-research-info-systems; charset=utf-8",
        "application/vnd.citationstyles.csl+json; charset=utf-8",
    ]
    assert bib["Content-Disposition"] == 'attachment; filename="civic-spaces-2019-en.bib"'


def test_a_known_citation_file_is_not_sent_again(client, report) -> None:
    url = f"{report.url}citation.ris"
    first = client.get(url)
    again = client.get(url, headers={"If-None-Match": first["ETag"]})

    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
    for response in (first, again, client.head(url)):
        assert response["Link"] == f'<{SITE}{report.url}>; rel="describes"; type="text/html"'


def test_there_are_no_other_citation_files_and_none_of_a_draft(client, report) -> None:
    assert client.get(f"{report.url}citation.xml").status_code == 404
    report.unpublish()
    assert client.get(f"{report.url}citation.bib").status_code == 404


def test_a_name_that_is_not_ascii_is_sent_as_rfc_6266_wants_it(client) -> None:
    report = make_report(slug="عام")
    disposition = client.get(f"{report.url}citation.json")["Content-Disposition"]

    assert disposition == "attachment; filename*=utf-8''%D8%B9%D8%A7%D9%85-en.json"


def test_the_page_is_signposted(client, report) -> None:
    url = f"{SITE}{report.url}"
    response = client.get(report.url)
    links = [(link["rel"], link["url"]) for link in parse_header_links(response["Link"])]

    assert links == [
        ("cite-as", "https://doi.org/10.5555/civic"),
        ("type", "https://schema.org/AboutPage"),
        ("type", "https://schema.org/Report"),
        ("license", "https://creativecommons.org/licenses/by/4.0/"),
        ("describedby", f"{url}citation.bib"),
        ("describedby", f"{url}citation.ris"),
        ("describedby", f"{url}citation.json"),
        ("item", f"{url}files/{name_of(report, 'fr.pdf')}"),
        ("item", f"{url}files/{name_of(report, 'en.pdf')}"),
        ("item", f"{url}files/{name_of(report, 'summary.pdf')}"),
    ]
    assert client.head(report.url)["Link"] == response["Link"]


def test_a_preview_has_no_typed_links(report, rf) -> None:
    assert "Link" not in report.make_preview_request(rf.get("/"))


def test_scholars_find_one_pdf_in_the_language_of_the_page(client, report) -> None:
    translation = submit(report)
    translate_all(translation)
    french = publish(translation)

    for page, name in ((report, "en.pdf"), (french, "fr.pdf")):
        document = html.document_fromstring(client.get(page.url).content)
        tags = document.xpath("//meta[@name='citation_pdf_url']/@content")
        assert tags == [f"{SITE}{page.url}files/{name_of(page, name)}"]


def test_the_page_of_a_case_study_says_how_to_cite_it(client, report) -> None:
    study = full_case_study(parent=report)
    document = html.document_fromstring(client.get(study.url).content)

    assert [p.text_content() for p in document.xpath("//*[@class='citation__reference']")] == [
        "Okoro, A. (2019). A square for all. In Civic Spaces 2019. International Civil Society "
        f"Centre. {SITE}{study.url}",
        "Okoro, Ada. 2019. “A Square for All.” In Civic Spaces 2019. International Civil Society "
        f"Centre. {SITE}{study.url}.",
    ]
    [data] = document.xpath("//script[@type='application/ld+json']/text()")
    assert json.loads(data)["@type"] == "Chapter"
