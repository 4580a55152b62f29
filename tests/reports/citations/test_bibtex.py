"""BibTeX as bibtexparser and a reader of its own braces understand it."""

import re

import bibtexparser
import pytest
from bibtexparser import middlewares
from hypothesis import given

from reports.citations.bibtex import bibtex
from reports.citations.keys import citation_key
from reports.citations.names import Name, organisation
from reports.citations.work import Issued, Kind, Role, Withdrawal, Work
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

_COMMANDS = {
    r"\textbackslash{}": "\\",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
}


def _read(work: Work) -> bibtexparser.model.Entry:
    """The one entry, its names taken apart; anything bibtexparser cannot read fails."""
    layers = [middlewares.SeparateCoAuthors(), middlewares.SplitNameParts()]
    library = bibtexparser.parse_string(bibtex(work), append_middleware=layers)
    assert library.failed_blocks == []
    (entry,) = library.entries
    return entry


def _typeset(value: str) -> str:
    """What TeX sets: commands done, groups gone."""
    pattern = r"\\text[a-z]+\{\}|\\[{}$&#_%]|[{}]"
    return re.sub(pattern, lambda m: _COMMANDS.get(m[0], m[0][1:]), value)


def _names(entry: bibtexparser.model.Entry, field: str = "author") -> list[str]:
    parts = entry[field]
    return [
        _typeset(", ".join(" ".join(p) for p in (n.von + n.last, n.jr, n.first) if p))
        for n in parts
    ]


def test_a_report() -> None:
    assert bibtex(REPORT) == (
        "@techreport{muller-2019-fit-en,\n"
        "  author = {Müller, Anna Maria and van den Berg, Lars},\n"
        "  translator = {Sow, Ali},\n"
        "  title = {Fit for purpose: what learning costs in {Kenya}},\n"
        "  year = {2019},\n"
        "  month = apr,\n"
        "  date = {2019-04-08},\n"
        "  institution = {International Civil Society Centre},\n"
        "  type = {Innovation report},\n"
        "  series = {Learning papers},\n"
        "  number = {3},\n"
        "  address = {Berlin},\n"
        "  version = {2},\n"
        "  doi = {10.1234/abc_d},\n"
        "  url = {https://example.org/en/publications/fit/},\n"
        "  language = {en},\n"
        "  langid = {british},\n"
        "  keywords = {learning, Kenya},\n"
        "  abstract = {What it costs. And whom.},\n"
        "  note = {Table 2 was wrong.},\n"
        "}\n"
    )


def test_a_report_with_an_isbn_is_a_book() -> None:
    entry = _read(ORGANISATIONS_REPORT)

    assert entry.entry_type == "book"
    assert entry["publisher"] == "International Civil Society Centre"
    assert entry["isbn"] == "978-3-16-148410-0"
    assert entry["month"] == "nov"
    assert "institution" not in entry.fields_dict


def test_a_case_study_has_its_report_written_out() -> None:
    entry = _read(CASE_STUDY)

    assert entry.entry_type == "incollection"
    assert entry.key == "diop-2019-fit-wells-en"
    assert _typeset(entry["booktitle"]) == "Fit for purpose: what learning costs"
    assert _names(entry, "editor") == ["van den Berg, Lars", "Müller, Anna Maria"]
    assert entry["publisher"] == "International Civil Society Centre"
    assert entry["pages"] == "10--14"
    assert entry["isbn"] == "978-3-16-148410-0"
    assert entry["date"] == "2019-04-08"


@pytest.mark.parametrize("name", DIFFICULT_ORGANISATIONS)
def test_organisations_stay_one(name: str) -> None:
    entry = _read(work(contributors=by(organisation(name), organisation("Other"))))

    assert _names(entry) == [name, "Other"]


@pytest.mark.parametrize(
    "name",
    [
        Name(family="King", given="Martin Luther", suffix="Jr."),
        Name(family="Cruz", given="Ana", particle="de la"),
        Name(family="Sukarno"),
        Name(family="Ngũgĩ wa Thiong'o"),
        Name(literal="Somebody of Somewhere"),
    ],
)
def test_people(name: Name) -> None:
    expected = "King, Jr., Martin Luther" if name.suffix else name.inverted

    assert _names(_read(work(contributors=by(name)))) == [expected]


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_stays_as_it_is(script: str) -> None:
    name, title = SCRIPTS[script]
    written = bibtex(work(title=title, contributors=by(Name(family=name))))

    assert f"author = {{{{{name}}}}}" in written
    assert _typeset(_read(work(title=title))["title"]) == title
    assert written.isascii() is False


def test_addresses_are_not_escaped() -> None:
    entry = _read(work(doi="10.1234/a_b%c#d", url="https://example.org/en/a_b/%C3%A9~{x}/"))

    assert entry["doi"] == "10.1234/a_b%c#d"
    assert entry["url"] == "https://example.org/en/a_b/%C3%A9~%7Bx%7D/"


def test_capitals_within_a_title_are_kept_by_the_styles() -> None:
    german = work(title="Was Lernen in NGOs kostet", language="de")

    assert _read(german)["title"] == "Was {Lernen} in {NGOs} kostet"
    assert _read(german)["langid"] == "ngerman"


@given(title=texts, person=people, organisation=organisations)
def test_no_character_is_lost(title: str, person: Name, organisation: Name) -> None:
    """The whole text, braces balanced, as TeX would set it."""
    made = work(title=title, contributors=by(person, organisation, person))
    entry = bibtexparser.parse_string(bibtex(made)).entries[0]

    assert _typeset(entry["title"]) == title
    separated = middlewares.SeparateCoAuthors().transform_entry(entry, None)
    assert [_typeset(name) for name in separated["author"]] == [
        person.inverted,
        organisation.literal,
        person.inverted,
    ]


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://example.org/fr/publications/fit/", "2019-fit-fr"),
        ("https://example.org/fr/publications/École_1/", "2019-ecole-1-4a96ad25-fr"),
        ("https://example.org/ar/publications/%D8%AA/", "2019-3e3b171e-ar"),
    ],
)
def test_keys_are_ascii_and_tell_addresses_apart(url: str, key: str) -> None:
    language = url.split("/")[3]
    made = work(url=url, language=language, issued=Issued(2019), contributors=by(Name("王")))

    assert citation_key(made) == key


def test_case_studies_of_two_reports_with_one_slug_have_two_keys() -> None:
    def key(report: str) -> str:
        url = f"https://example.org/en/publications/{report}/wells/"
        return citation_key(work(kind=Kind.CASE_STUDY, url=url, container=REPORT))

    assert key("one") == "international-civil-society-centre-2019-one-wells-en"
    assert key("two") == "international-civil-society-centre-2019-two-wells-en"


def test_a_withdrawn_work_says_so() -> None:
    entry = _read(work(withdrawal=Withdrawal("Withdrawn: figures 1 & 2 were made up.")))

    assert _typeset(entry["note"]) == "Withdrawn: figures 1 & 2 were made up."


def test_roles_have_their_fields() -> None:
    entry = _read(work(contributors=by(Name(family="Sow", given="Ali"), role=Role.EDITOR)))

    assert _names(entry, "editor") == ["Sow, Ali"]
    assert "author" not in entry.fields_dict
