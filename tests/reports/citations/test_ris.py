"""RIS as rispy reads it, and byte by byte where readers are strict."""

import re

import pytest
import rispy
from hypothesis import given

from reports.citations.names import Name, organisation
from reports.citations.ris import ris
from reports.citations.work import Issued
from tests.reports.citations.strategies import organisations, people, texts
from tests.reports.citations.works import (
    CASE_STUDY,
    DIFFICULT_ORGANISATIONS,
    ORGANISATIONS_REPORT,
    REPORT,
    SCRIPTS,
    by,
    work,
)


def _read(text: str) -> dict:
    (entry,) = rispy.loads(text)
    return entry


def test_a_report() -> None:
    assert ris(REPORT).split("\r\n") == [
        "TY  - RPRT",
        "AU  - Müller, Anna Maria",
        "AU  - van den Berg, Lars",
        "A4  - Sow, Ali",
        "TI  - Fit for purpose: what learning costs in Kenya",
        "T3  - Learning papers",
        "PY  - 2019",
        "DA  - 2019/04/08/",
        "PB  - International Civil Society Centre",
        "CY  - Berlin",
        "SN  - 3",
        "M3  - Innovation report",
        "ET  - 2",
        "AB  - What it costs. And whom.",
        "KW  - learning",
        "KW  - Kenya",
        "DO  - 10.1234/abc_d",
        "UR  - https://example.org/en/publications/fit/",
        "L1  - https://example.org/en/publications/fit/files/fit-en.pdf",
        "L1  - https://example.org/en/publications/fit/files/short.pdf",
        "LA  - en",
        "N1  - Table 2 was wrong.",
        "ID  - muller-2019-fit-en",
        "ER  - ",
        "",
    ]


def test_a_case_study_names_its_report() -> None:
    entry = _read(ris(CASE_STUDY))

    assert entry["type_of_reference"] == "CHAP"
    assert entry["authors"] == ["Diop, Aminata"]
    assert entry["secondary_title"] == "Fit for purpose: what learning costs"
    assert "ED  - van den Berg, Lars\r\nED  - Müller, Anna Maria\r\n" in ris(CASE_STUDY)
    assert (entry["start_page"], entry["end_page"]) == ("10", "14")
    assert entry["issn"] == "978-3-16-148410-0"


def test_a_case_study_of_a_report_without_editors_names_its_authors() -> None:
    made = work(kind=CASE_STUDY.kind, container=REPORT)

    assert _read(ris(made))["secondary_authors"] == ["Müller, Anna Maria", "van den Berg, Lars"]


def test_a_report_with_an_isbn_is_a_book() -> None:
    entry = _read(ris(ORGANISATIONS_REPORT))

    assert entry["type_of_reference"] == "BOOK"
    assert entry["issn"] == "978-3-16-148410-0"
    assert entry["date"] == "2020/11//"


@pytest.mark.parametrize("name", DIFFICULT_ORGANISATIONS)
def test_organisations_have_no_comma_that_makes_them_people(name: str) -> None:
    (author,) = _read(ris(work(contributors=by(organisation(name)))))["authors"]

    assert "," not in author
    assert author.replace("‚", ",") == name


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_stays_as_it_is(script: str) -> None:
    name, title = SCRIPTS[script]
    entry = _read(ris(work(title=title, contributors=by(Name(family=name, given=name)))))

    assert entry["title"] == title
    assert entry["authors"] == [f"{name}, {name}"]


def test_no_value_breaks_its_line() -> None:
    hostile = "One\r\nER  - \r\nTY  - BOOK\u2028two\u0085three\vfour"
    made = work(title=hostile, abstract=hostile, contributors=by(organisation(hostile)))

    assert [line[:6] for line in ris(made).splitlines()].count("TY  - ") == 1
    assert _read(ris(made))["title"] == "One ER - TY - BOOK two three four"


@given(title=texts, person=people, organisation=organisations)
def test_no_character_is_lost(title: str, person: Name, organisation: Name) -> None:
    entry = _read(ris(work(title=title, contributors=by(person, organisation))))

    assert entry["title"] == title
    assert [name.replace("‚", ",") for name in entry["authors"]] == [
        person.inverted,
        organisation.literal,
    ]


def test_every_line_has_its_tag() -> None:
    for made in (REPORT, CASE_STUDY, work(issued=Issued(2019))):
        lines = ris(made).split("\r\n")[:-1]
        assert [line for line in lines if not re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line)] == []
