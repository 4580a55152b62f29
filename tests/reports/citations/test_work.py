"""What a work says of itself, and what it refuses."""

import pytest

from reports.citations.initials import initials
from reports.citations.names import Name, organisation, person
from reports.citations.work import Issued, Kind
from tests.reports.citations.works import CASE_STUDY, EDITED, REPORT, SITE, by, work


@pytest.mark.parametrize(
    ("title", "full"),
    [
        ("Fit", "Fit: what it costs"),
        ("Who pays?", "Who pays? what it costs"),
        ("من يدفع؟", "من يدفع؟ what it costs"),
    ],
)
def test_title_and_subtitle(title: str, full: str) -> None:
    assert work(title=title, subtitle="what it costs").full_title == full


def test_a_case_study_came_out_with_its_report() -> None:
    assert CASE_STUDY.date == EDITED.issued
    assert work(kind=Kind.CASE_STUDY, container=EDITED, issued=Issued(2020)).date == Issued(2020)


@pytest.mark.parametrize(
    ("issued", "iso"),
    [(Issued(2019), "2019"), (Issued(2019, 4), "2019-04"), (Issued(2019, 12, 8), "2019-12-08")],
)
def test_dates_are_as_precise_as_known(issued: Issued, iso: str) -> None:
    assert issued.iso == iso


@pytest.mark.parametrize("parts", [(2019, None, 3), (2019, 13), (2019, 2, 30), (0,)])
def test_dates_that_are_none(parts: tuple) -> None:
    with pytest.raises(ValueError, match=r"2019 has a day but no month|must be in|is out of range"):
        Issued(*parts)


def test_a_work_without_what_it_needs() -> None:
    with pytest.raises(ValueError, match="A work needs title and language: 'https://"):
        work(title="", language="")


def test_a_case_study_without_a_report() -> None:
    with pytest.raises(ValueError, match="A case study needs the report it belongs to: 'Fit for"):
        work(kind=Kind.CASE_STUDY)


@pytest.mark.parametrize("parts", [{}, {"family": "Diop", "literal": "Diop"}])
def test_names_that_are_none(parts: dict) -> None:
    with pytest.raises(ValueError, match="either in parts or literal"):
        Name(**parts)


def test_a_name_in_every_order() -> None:
    name = Name(family="Berg", given="Lars", particle="van den", suffix="Jr.")

    assert name.text == "Lars van den Berg Jr."
    assert name.inverted == "van den Berg, Lars, Jr."
    assert organisation("A, B").inverted == "A, B"


@pytest.mark.parametrize(
    ("text", "sort_name", "name"),
    [
        ("Anna Maria Müller", "Müller, Anna Maria", Name(family="Müller", given="Anna Maria")),
        ("王 小明", "王, 小明", Name(family="王", given="小明")),
        ("Anna Müller", "", Name(literal="Anna Müller")),
        ("Anna Müller", "Müller Anna", Name(literal="Anna Müller")),
        ("Anna Müller", "Muller, Anna", Name(literal="Anna Müller")),
        ("Sukarno", "Sukarno,", Name(family="Sukarno")),
    ],
)
def test_people_by_their_sorting_name(text: str, sort_name: str, name: Name) -> None:
    assert person(text, sort_name) == name


@pytest.mark.parametrize(
    ("given", "short"),
    [
        ("Anna Maria", "A. M."),
        ("Jean-Paul", "J.-P."),
        ("J.R.R.", "J. R. R."),
        ("Maria dos Anjos", "M. dos A."),
        ("Ólafur", "Ó."),
        ("Олена", "О."),
        ("محمد علي", "محمد علي"),
        ("小明", "小明"),
        ("", ""),
    ],
)
def test_initials(given: str, short: str) -> None:
    assert initials(given) == short


def test_works_are_keys() -> None:
    assert len({REPORT, work(title="Other"), work(title="Other")}) == 2
    assert by() == ()
    assert REPORT.url.startswith(SITE)
