"""Dates and ranges in words, in five languages."""

from datetime import date

import pytest

from meetings.concept_notes.dates import DateReading, find_date, read_date

SEPTEMBER = DateReading(date(2019, 9, 10), date(2019, 9, 12), "day")


@pytest.mark.parametrize(
    "text",
    [
        "10-12 September 2019",
        "10–12 September 2019",
        "10 — 12 Sept. 2019",
        "10th to 12th September 2019",
        "from 10 to 12 September 2019",
        "between 10 and 12 September 2019",
        "10, 11 and 12 September 2019",
        "September 10–12, 2019",
        "Tuesday, 10 – Thursday, 12 September 2019",
        "10 September – 12 September 2019",
        "10 September 2019 to 12 September 2019",
        "10-12 septembre 2019",
        "du 10 au 12 septembre 2019",
        "du mardi 10 au jeudi 12 septembre 2019",
        "10, 11 et 12 septembre 2019",
        "del 10 al 12 de septiembre de 2019",
        "10 a 12 de setiembre de 2019",
        "del martes 10 al jueves 12 de septiembre de 2019",
        "10. bis 12. September 2019",
        "vom 10. bis zum 12. September 2019",
        "10.–12. September 2019",
        "10.–12.09.2019",
        "10.09.–12.09.2019",
        "10.09.2019 bis 12.09.2019",
        "من 10 إلى 12 سبتمبر 2019",
        "من ١٠ إلى ١٢ أيلول ٢٠١٩",
        "١٠-١٢ سبتمبر/أيلول ٢٠١٩",
        "۱۰ – ۱۲ سبتمبر ۲۰۱۹",
        "10 حتى 12 شتنبر 2019",
        "2019-09-10/2019-09-12",
        "2019-09-10 to 2019-09-12",
    ],
)
def test_a_range_within_a_month(text: str) -> None:
    assert read_date(text) == SEPTEMBER


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("30 June – 2 July 2020", date(2020, 6, 30), date(2020, 7, 2)),
        ("June 30 – July 2, 2020", date(2020, 6, 30), date(2020, 7, 2)),
        ("du 30 juin au 2 juillet 2020", date(2020, 6, 30), date(2020, 7, 2)),
        ("del 30 de junio al 2 de julio de 2020", date(2020, 6, 30), date(2020, 7, 2)),
        ("30. Juni bis 2. Juli 2020", date(2020, 6, 30), date(2020, 7, 2)),
        ("30 حزيران إلى 2 تموز 2020", date(2020, 6, 30), date(2020, 7, 2)),
        ("30 December 2019 – 2 January 2020", date(2019, 12, 30), date(2020, 1, 2)),
        ("30 كانون الأول 2019 – 2 كانون الثاني 2020", date(2019, 12, 30), date(2020, 1, 2)),
        ("1er juin 2020", date(2020, 6, 1), date(2020, 6, 1)),
        ("Dienstag, 3. März 2020", date(2020, 3, 3), date(2020, 3, 3)),
        ("29 February 2020", date(2020, 2, 29), date(2020, 2, 29)),
        ("2020-03-03", date(2020, 3, 3), date(2020, 3, 3)),
        ("24 May 2019.", date(2019, 5, 24), date(2019, 5, 24)),
    ],
)
def test_other_days(text: str, start: date, end: date) -> None:
    assert read_date(text) == DateReading(start, end, "day")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("April 2019", date(2019, 4, 1), date(2019, 4, 30)),
        ("février 2020", date(2020, 2, 1), date(2020, 2, 29)),
        ("نيسان/أبريل 2019", date(2019, 4, 1), date(2019, 4, 30)),
        ("September bis November 2019", date(2019, 9, 1), date(2019, 11, 30)),
        ("diciembre de 2019 - enero de 2020", date(2019, 12, 1), date(2020, 1, 31)),
    ],
)
def test_months(text: str, start: date, end: date) -> None:
    assert read_date(text) == DateReading(start, end, "month")


@pytest.mark.parametrize(
    "text",
    [
        "to be confirmed",
        "TBC",
        "à confirmer",
        "A DETERMINER",
        "por confirmar",
        "wird noch bekannt gegeben",
        "noch offen",
        "steht noch nicht fest",
        "يعلن لاحقًا",
        "سيتم تحديده لاحقا",
    ],
)
def test_still_to_be_announced(text: str) -> None:
    match = find_date(text)
    assert match is not None
    assert match.reading == DateReading(None, None, "unannounced")


@pytest.mark.parametrize(
    "text",
    [
        "31 February 2019",
        "29 February 2019",
        "31. Juni 2020",
        "0 May 2020",
        "12–10 September 2019",
        "2 July – 30 June 2020",
        "10 and 12 September 2019",
        "2019-13-01",
        "32.01.2020",
    ],
)
def test_impossible_days_are_not_guessed(text: str) -> None:
    match = find_date(text)
    assert match is None or match.reading is None
    assert read_date(text) is None


@pytest.mark.parametrize(
    "text", ["8-12 April", "2019", "in May", "", "page 12", "12 people", "03/04/2019"]
)
def test_what_is_no_date(text: str) -> None:
    assert find_date(text, "en") is None


def test_days_and_months_in_figures_follow_the_language() -> None:
    assert read_date("03/04/2019", "fr") == DateReading(date(2019, 4, 3), date(2019, 4, 3), "day")
    assert read_date("13/04/2019", "en") == DateReading(date(2019, 4, 13), date(2019, 4, 13), "day")


def test_what_surrounds_a_date_is_given() -> None:
    match = find_date("In Rome from 3 to 5 May 2021, 9:00")
    assert match is not None
    assert (match.before.strip(), match.words, match.after) == (
        "In Rome",
        "from 3 to 5 May 2021",
        ", 9:00",
    )


@pytest.mark.parametrize("text", ["9" * 5000, "1-" * 3000, "May " * 3000, "1 May 2019 – " * 500])
def test_long_nonsense_is_quick(text: str) -> None:
    find_date(text)
