"""Numbers, dates and times."""

import pytest

from cms.localisation.checks.numerals import numerals_in
from tests.localisation.checks.asking import W, found


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("1,000", "en", {"1000"}),
        ("1.000", "en", {"1"}),
        ("1.000", "de", {"1000"}),
        ("1.234.567,80", "de", {"1234567.8"}),
        ("1\u202f234,5", "fr", {"1234.5"}),
        ("1,5", "fr", {"1.5"}),
        ("1.500", "es", {"1500", "1.5"}),
        ("٢٬٥٠٠", "ar", {"2500"}),
        ("٢٫٥", "ar", {"2.5"}),
        ("۲۰۱۹", "ar", {"2019"}),
        ("007", "en", {"7"}),
        ("1.2.3", "en", {"1.2.3"}),
        ("3 millions", "fr", {"3", "3000000"}),
        ("2,5 mil millones", "es", {"2.5", "2500000000"}),
    ],
)
def test_readings_of_a_number(text: str, language: str, readings: set[str]) -> None:
    assert [numeral.readings for numeral in numerals_in(text, language)] == [readings]


@pytest.mark.parametrize(
    ("source", "target", "language", "missing"),
    [
        ("Plan 2030", "Plan 2020", "fr", ["2030"]),
        ("1,500 guests", "1,500 Gäste", "de", ["1,500"]),
        ("1.500 metres", "1.500 Meter", "de", ["1.500"]),
        ("15 of 20", "١٥ من ٢١", "ar", ["20"]),
        ("3 groups", "Des groupes", "fr", ["3"]),
        ("2018–19", "2018-2019", "fr", []),
        ("Call +49 30 123 456", "Tél. +49 30 123456", "fr", ["30 123 456"]),
        ("7, 7 and 7", "sept", "fr", []),
        ("The 2nd year", "السنة الثانية", "ar", []),
        ("Item 31", "Point XXXI", "fr", []),
    ],
)
def test_numbers(source: str, target: str, language: str, missing: list[str]) -> None:
    expected = [("number_missing", W, number) for number in missing]

    assert found(source, target, language) == expected


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("10–12 September 2019", "10-12 septembre 2019", []),
        (
            "10–12 September 2019",
            "10-11 septembre 2019",
            [("date_missing", "10–12 September 2019")],
        ),
        ("10–12 September 2019", "10-12 septembre", [("date_missing", "10–12 September 2019")]),
        ("May 5th, 2020", "5 mars 2020", [("date_month", "May 5th, 2020")]),
        ("May 5th, 2020", "5/5/2020", []),
        ("29 April to 3 May 2020", "Du 29 avril au 3 mai 2020", []),
        (
            "29 April to 3 May 2020",
            "Du 29 avril au 4 mai 2020",
            [("date_missing", "29 April to 3 May 2020")],
        ),
        ("Since 2019-09-10", "Depuis le 2019-09-10", []),
        ("Since 2019-09-10", "Depuis le 10 septembre 2019", []),
        ("Since 2019-09-10", "Depuis le 2019-09-11", [("date_missing", "2019-09-10")]),
        ("They may meet 3 times", "Elles se réunissent 3 fois en mars", []),
    ],
)
def test_dates(source: str, target: str, expected: list[tuple[str, str]]) -> None:
    assert found(source, target) == [(code, W, detail) for code, detail in expected]


@pytest.mark.parametrize(
    ("source", "target", "language", "missing"),
    [
        ("At 09:30", "À 9 h 30", "fr", []),
        ("At 09:30", "À 9 h 20", "fr", ["09:30"]),
        ("At 2.15 p.m.", "À 14h15", "fr", []),
        ("At 2 pm", "À 15 h", "fr", ["2"]),
        ("At 2 pm", "الساعة الثانية ظهرًا", "ar", []),
        ("At 14:00", "في الساعة ٢ بعد الظهر", "ar", []),
        ("From 10:00 to 12:00", "De 10 h à midi", "fr", []),
        ("From 9:15 to 9:45", "Von 9.15 bis 9.45 Uhr", "de", []),
    ],
)
def test_times(source: str, target: str, language: str, missing: list[str]) -> None:
    assert found(source, target, language) == [("time_missing", W, time) for time in missing]
