"""Scholar's tags, Dublin Core and schema.org."""

import json
from typing import Any

from reports.citations.dublin_core import dublin_core_tags, oai_dc
from reports.citations.highwire import highwire_tags, scholar_pdf
from reports.citations.names import organisation
from reports.citations.structured_data import structured_data, structured_data_json
from reports.citations.work import Translation, Withdrawal, WorkFile
from tests.reports.citations.works import (
    ARABIC_CASE_STUDY,
    CASE_STUDY,
    CENTRE,
    ORCID,
    ORGANISATIONS_REPORT,
    REPORT,
    SITE,
    by,
    work,
)


def test_scholar_knows_a_report() -> None:
    assert highwire_tags(REPORT) == [
        ("citation_title", "Fit for purpose: what learning costs in Kenya"),
        ("citation_author", "Müller, Anna Maria"),
        ("citation_author", "van den Berg, Lars"),
        ("citation_publication_date", "2019/04/08"),
        ("citation_language", "en"),
        ("citation_technical_report_institution", CENTRE),
        ("citation_technical_report_number", "3"),
        ("citation_publisher", CENTRE),
        ("citation_doi", "10.1234/abc_d"),
        ("citation_keywords", "learning"),
        ("citation_keywords", "Kenya"),
        ("citation_abstract_html_url", f"{SITE}/en/publications/fit/"),
        ("citation_pdf_url", f"{SITE}/en/publications/fit/files/fit-en.pdf"),
    ]


def test_scholar_knows_a_case_study() -> None:
    assert highwire_tags(CASE_STUDY) == [
        ("citation_title", "Wells in the dust"),
        ("citation_author", "Diop, Aminata"),
        ("citation_publication_date", "2019/04/08"),
        ("citation_language", "en"),
        ("citation_publisher", CENTRE),
        ("citation_isbn", "978-3-16-148410-0"),
        ("citation_inbook_title", "Fit for purpose: what learning costs"),
        ("citation_firstpage", "10"),
        ("citation_lastpage", "14"),
        ("citation_abstract_html_url", f"{SITE}/en/publications/fit/wells/"),
    ]


def test_a_work_without_authors_is_by_its_publisher() -> None:
    assert ("citation_author", CENTRE) in highwire_tags(work())


def test_no_pdf_of_another_language_place_or_kind() -> None:
    here = f"{SITE}/fr/publications/fit/"
    others = (
        WorkFile(f"{here}files/fit.pdf", "en", "application/pdf"),
        WorkFile(f"{SITE}/en/publications/fit/files/fit-fr.pdf", "fr", "application/pdf"),
        WorkFile("https://files.example.org/fit-fr.pdf", "fr", "application/pdf"),
        WorkFile(f"{here}files/fit.epub", "fr", "application/epub+zip"),
    )
    own = WorkFile(f"{here}files/fit-fr.pdf", "FR", "application/pdf")

    assert scholar_pdf(work(url=here, language="fr", files=others)) is None
    assert scholar_pdf(work(url=here, language="fr", files=(*others, own))) == own


def test_dublin_core_of_a_report() -> None:
    assert oai_dc(REPORT) == [
        ("title", "Fit for purpose: what learning costs in Kenya", "en"),
        ("subject", "learning", "en"),
        ("subject", "Kenya", "en"),
        ("description", "What it costs. And whom.", "en"),
        ("creator", "Müller, Anna Maria", ""),
        ("creator", "van den Berg, Lars", ""),
        ("contributor", "Sow, Ali", ""),
        ("publisher", CENTRE, ""),
        ("date", "2019-04-08", ""),
        ("type", "Report", "en"),
        ("type", "info:eu-repo/semantics/report", ""),
        ("format", "application/epub+zip", ""),
        ("format", "application/pdf", ""),
        ("identifier", f"{SITE}/en/publications/fit/", ""),
        ("identifier", "https://doi.org/10.1234/abc_d", ""),
        ("language", "en", ""),
        ("relation", f"{SITE}/fr/publications/fit/", ""),
        ("rights", "https://creativecommons.org/licenses/by/4.0/", ""),
    ]


def test_dublin_core_of_a_case_study_leads_to_its_report() -> None:
    tags = dublin_core_tags(CASE_STUDY)

    assert ("DC.type", "Book chapter") in tags
    assert ("DC.relation", f"{SITE}/en/publications/fit/") in tags
    assert ("DC.language", "ar") in dublin_core_tags(ARABIC_CASE_STUDY)


def test_dublin_core_names_a_book_by_its_number() -> None:
    assert ("DC.identifier", "urn:isbn:9783161484100") in dublin_core_tags(ORGANISATIONS_REPORT)


def test_schema_org_of_a_report() -> None:
    centre = {
        "@type": "Organization",
        "@id": "https://ror.org/02example",
        "name": CENTRE,
        "url": f"{SITE}/",
        "location": "Berlin",
    }
    data = structured_data(REPORT)

    assert {name: value for name, value in data.items() if name != "encoding"} == {
        "@context": "https://schema.org",
        "@type": "Report",
        "@id": f"{SITE}/en/publications/fit/",
        "url": f"{SITE}/en/publications/fit/",
        "name": "Fit for purpose: what learning costs in Kenya",
        "inLanguage": "en",
        "alternativeHeadline": "what learning costs in Kenya",
        "abstract": "What it costs. And whom.",
        "genre": "Innovation report",
        "keywords": ["learning", "Kenya"],
        "author": [
            {
                "@type": "Person",
                "@id": ORCID,
                "name": "Anna Maria Müller",
                "familyName": "Müller",
                "givenName": "Anna Maria",
            },
            {
                "@type": "Person",
                "name": "Lars van den Berg",
                "familyName": "van den Berg",
                "givenName": "Lars",
            },
        ],
        "translator": [
            {"@type": "Person", "name": "Ali Sow", "familyName": "Sow", "givenName": "Ali"}
        ],
        "publisher": centre,
        "datePublished": "2019-04-08",
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "reportNumber": "3",
        "identifier": {
            "@type": "PropertyValue",
            "propertyID": "https://registry.identifiers.org/registry/doi",
            "value": "doi:10.1234/abc_d",
            "url": "https://doi.org/10.1234/abc_d",
        },
        "version": "2",
        "isPartOf": {"@type": "CreativeWorkSeries", "name": "Learning papers"},
        "workTranslation": [
            {
                "@type": "Report",
                "@id": f"{SITE}/fr/publications/fit/",
                "url": f"{SITE}/fr/publications/fit/",
                "name": "À la hauteur",
                "inLanguage": "fr",
            }
        ],
        "releasedEvent": {
            "@type": "PublicationEvent",
            "name": "Innovators Forum",
            "url": f"{SITE}/en/meetings/forum/2019/",
            "startDate": "2019-04-09",
        },
        "correction": [
            {
                "@type": "CorrectionComment",
                "text": "Table 2 was wrong.",
                "url": f"{SITE}/e/",
                "datePublished": "2020-01-02",
            }
        ],
    }
    assert data["encoding"][2] == {
        "@type": "MediaObject",
        "contentUrl": f"{SITE}/en/publications/fit/files/fit-en.pdf",
        "encodingFormat": "application/pdf",
        "inLanguage": "en",
        "contentSize": "3145728 B",
    }
    assert "contentSize" not in data["encoding"][1]
    assert len(data["encoding"]) == 4


def test_schema_org_of_a_case_study_and_its_report_lead_to_each_other() -> None:
    chapter = structured_data(CASE_STUDY)
    report = structured_data(work(parts=(CASE_STUDY,), isbn="978-3-16-148410-0"))

    assert chapter["@type"] == "Chapter"
    assert chapter["pagination"] == "10–14"
    assert chapter["isPartOf"]["@id"] == report["@id"]
    assert report["@type"] == ["Report", "Book"]
    assert report["isbn"] == "978-3-16-148410-0"
    assert report["hasPart"] == [
        {
            "@type": "Chapter",
            "@id": chapter["@id"],
            "url": chapter["url"],
            "name": "Wells in the dust",
            "inLanguage": "en",
        }
    ]


def test_schema_org_of_a_translation_and_of_what_was_withdrawn() -> None:
    original = Translation(f"{SITE}/en/publications/fit/", "en", "Fit for purpose")
    data = structured_data(work(translation_of=original, withdrawal=Withdrawal("Made up.")))

    assert data["translationOfWork"]["@id"] == original.url
    assert data["translationOfWork"]["inLanguage"] == "en"
    assert data["creativeWorkStatus"] == "Withdrawn"


def test_nothing_in_schema_org_is_empty() -> None:
    def empty(value: Any) -> bool:
        if isinstance(value, dict | list):
            parts = value.values() if isinstance(value, dict) else value
            return not value or any(empty(part) for part in parts)
        return value in ("", None)

    for made in (work(), REPORT, CASE_STUDY, work(contributors=by(organisation("Bread")))):
        assert not empty(structured_data(made))
        assert all(value for _name, value in (*highwire_tags(made), *dublin_core_tags(made)))


def test_no_title_ends_the_element_it_stands_in() -> None:
    hostile = "</script><!-- <script> & \u2028"
    written = structured_data_json(work(title=hostile))

    assert not set("<>&\u2028") & set(written)
    assert json.loads(written)["name"] == "</script><!-- <script> &"
