"""What a line says, and what is wrong with it, by column."""

from datetime import date

import pytest

from reports.importing.reading import Named, code_of_language, date_of, named_in
from reports.importing.rows import WantedContributor, WantedFile, read_row, read_rows
from reports.importing.table import Line


def read(**cells: str):
    return read_row(Line(2, {"id": "R-1", "title": "T", **cells}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019-04-08", (date(2019, 4, 8), "day")),
        ("2019/4/8", (date(2019, 4, 8), "day")),
        ("08.04.2019", (date(2019, 4, 8), "day")),
        ("25/12/2019", (date(2019, 12, 25), "day")),
        ("12/25/2019", (date(2019, 12, 25), "day")),
        ("04/04/2019", (date(2019, 4, 4), "day")),
        ("2019-04", (date(2019, 4, 1), "month")),
        ("04/2019", (date(2019, 4, 1), "month")),
        ("2019", (date(2019, 1, 1), "year")),
        # Day and month, or month and day?
        ("08/04/2019", None),
        ("2019-02-30", None),
        ("0019", None),
        ("April 2019", None),
        ("", None),
    ],
)
def test_dates(text, expected) -> None:
    try:
        found = date_of(text)
    except ValueError:
        found = None

    assert found == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("fr", "fr"),
        ("FR", "fr"),
        ("fr-CA", "fr"),
        ("French", "fr"),
        ("Français", "fr"),
        ("Französisch", "fr"),
        ("العربية", "ar"),
        ("Deutsch", "de"),
        ("español", "es"),
    ],
)
def test_languages(text, code) -> None:
    assert code_of_language(text) == code


def test_names() -> None:
    assert named_in("Haddad, Noor; Åsa Ek | [Bread and Roses];; Plato") == [
        Named("Haddad", "Noor"),
        Named("Ek", "Åsa"),
        Named(organisation="Bread and Roses"),
        Named("Plato", ""),
    ]


def test_a_line_in_full() -> None:
    row = read(
        language="Deutsch",
        abstract="One.\n\nTwo.",
        type="Annual report",
        date="2019-04",
        first_year="2018",
        last_year="2019",
        isbn="3-16-148410-X",
        doi="https://doi.org/10.5555/Civic",
        licence="cc by 4.0",
        authors="Haddad, Noor",
        publisher="[Bread and Roses]",
        topics="a; b",
        files="a.pdf; b.epub",
        annex_files="c.pdf",
        old_address="/a\n/b",
        slug="Civic Spaces",
    )

    assert row.errors == []
    assert (row.language, row.words) == ("de", {"title": "T", "abstract": "One.\n\nTwo."})
    assert row.facts == {
        "type": "annual-report",
        "publication_date": date(2019, 4, 1),
        "publication_precision": "month",
        "first_year": 2018,
        "last_year": 2019,
        "isbn": row.facts["isbn"],
        "doi": row.facts["doi"],
        "licence": "CC-BY-4.0",
    }
    assert row.facts["isbn"].replace("-", "") == "9783161484100"
    assert row.contributors == [
        WantedContributor("author", "Haddad", "Noor"),
        WantedContributor("publisher", organisation="Bread and Roses"),
    ]
    assert row.files == [
        WantedFile("a.pdf", "full"),
        WantedFile("b.epub", "full"),
        WantedFile("c.pdf", "annex"),
    ]
    assert (row.topics, row.old_addresses, row.slug) == (["a", "b"], ["/a", "/b"], "civic-spaces")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("language", "Klingon"),
        ("type", "song"),
        ("date", "soon"),
        ("first_year", "18"),
        ("isbn", "978-3-16-148410-1"),
        ("doi", "civic"),
        ("licence", "mine"),
        ("original_language", "xx"),
        ("title", "x" * 256),
        ("abstract", "x" * 50_001),
    ],
)
def test_what_is_wrong_is_said_by_column(column, value) -> None:
    assert [error.column for error in read(**{column: value}).errors] == [column]


def test_what_is_missing() -> None:
    row = read_row(Line(2, {"subtitle": "T"}))

    assert [error.column for error in row.errors] == ["id", "title"]


def test_a_period_that_ends_before_it_begins() -> None:
    assert [e.column for e in read(first_year="2019", last_year="2018").errors] == ["last_year"]


def test_the_same_report_twice_in_a_language() -> None:
    cells = {"id": "R-1", "title": "T", "language": "en"}
    rows = read_rows([Line(2, cells), Line(3, {**cells, "language": "fr"}), Line(4, cells)])

    assert [[error.message for error in row.errors] for row in rows] == [
        [],
        [],
        ["Line 2 is the same report in the same language."],
    ]


def test_signs_that_no_text_has_are_left_out_and_those_of_arabic_stay() -> None:
    row = read(title="ab\x07c  d\ne", subtitle="نص\u200fعربي")

    assert row.words == {"title": "abc d e", "subtitle": "نص\u200fعربي"}
