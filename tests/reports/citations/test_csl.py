"""CSL-JSON as JSON, and as a processor that knows its fields takes it."""

import json
import warnings
from html import unescape

import pytest
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
from citeproc.formatter import plain
from citeproc.source.json import CiteProcJSON
from hypothesis import given

from reports.citations.csl import csl_item, csl_json
from reports.citations.names import Name
from reports.citations.work import Issued
from tests.reports.citations.strategies import organisations, people, texts
from tests.reports.citations.works import CASE_STUDY, ORGANISATIONS_REPORT, REPORT, by, work


def test_a_report() -> None:
    assert json.loads(csl_json(REPORT)) == [
        {
            "id": "muller-2019-fit-en",
            "type": "report",
            "title": "Fit for purpose: what learning costs in Kenya",
            "author": [
                {"family": "Müller", "given": "Anna Maria"},
                {"family": "Berg", "given": "Lars", "non-dropping-particle": "van den"},
            ],
            "translator": [{"family": "Sow", "given": "Ali"}],
            "issued": {"date-parts": [[2019, 4, 8]]},
            "publisher": "International Civil Society Centre",
            "publisher-place": "Berlin",
            "genre": "Innovation report",
            "collection-title": "Learning papers",
            "collection-number": "3",
            "version": "2",
            "DOI": "10.1234/abc_d",
            "URL": "https://example.org/en/publications/fit/",
            "language": "en",
            "abstract": "What it costs. And whom.",
            "keyword": "learning, Kenya",
            "note": "Table 2 was wrong.",
        }
    ]


def test_a_case_study_is_a_chapter_of_its_report() -> None:
    item = csl_item(CASE_STUDY)

    assert item["type"] == "chapter"
    assert item["container-title"] == "Fit for purpose: what learning costs"
    assert item["editor"] == [
        {"family": "Berg", "given": "Lars", "non-dropping-particle": "van den"},
        {"family": "Müller", "given": "Anna Maria"},
    ]
    assert item["issued"] == {"date-parts": [[2019, 4, 8]]}
    assert item["page"] == "10-14"
    assert item["ISBN"] == "978-3-16-148410-0"


def test_organisations_are_literal() -> None:
    assert csl_item(ORGANISATIONS_REPORT)["author"] == [
        {"literal": "Bread and Roses"},
        {"literal": "Action, Research and Learning"},
    ]


@pytest.mark.parametrize(
    ("issued", "parts"),
    [(Issued(2019), [2019]), (Issued(2019, 4), [2019, 4]), (Issued(2019, 4, 8), [2019, 4, 8])],
)
def test_dates_have_the_parts_that_are_known(issued: Issued, parts: list[int]) -> None:
    assert csl_item(work(issued=issued))["issued"] == {"date-parts": [parts]}


@pytest.mark.parametrize(
    ("title", "escaped"),
    [
        ("AT&T & others", "AT&T & others"),
        ("a <i>b</i> < c", "a &lt;i>b&lt;/i> < c"),
        ("&lt; &amp; &#60;", "&amp;lt; &amp;amp; &amp;#60;"),
        ("R&Dcopy &copy", "R&Dcopy &amp;copy"),
    ],
)
def test_only_what_would_be_markup_is_escaped(title: str, escaped: str) -> None:
    assert csl_item(work(title=title))["title"] == escaped


@given(title=texts, person=people, organisation=organisations)
def test_no_character_is_lost(title: str, person: Name, organisation: Name) -> None:
    (item,) = json.loads(csl_json(work(title=title, contributors=by(person, organisation))))

    assert unescape(item["title"]) == title
    assert item["author"] == [
        {"family": person.family, "given": person.given},
        {"literal": organisation.literal},
    ]


@pytest.mark.parametrize("made", [REPORT, CASE_STUDY, ORGANISATIONS_REPORT])
def test_another_processor_knows_every_field(made: object) -> None:
    """citeproc-py warns of each field that CSL does not have."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        source = CiteProcJSON(json.loads(csl_json(made)))
        style = CitationStylesStyle("harvard-cite-them-right", validate=False)
        bibliography = CitationStylesBibliography(style, source, plain)
        bibliography.register(Citation([CitationItem(key) for key in source]))
        (line,) = bibliography.bibliography()

    assert made.full_title in str(line)
    assert str(made.date.year) in str(line)
