"""Days that a text names, and the weekdays said of them, in five languages."""

from datetime import date

import pytest

from meetings.readiness.text_dates import days_in

MAY = date(2026, 5, 14)  # A Thursday.


@pytest.mark.parametrize(
    ("language", "text", "is_wrong"),
    [
        ("en", "We begin on Thursday 14 May 2026.", False),
        ("en", "We begin on Monday, 14 May 2026.", True),
        ("en", "Mon 14 May", True),
        ("en", "Day one, 14 May 2026 (Thursday)", False),
        ("en", "Day one, 14 May 2026 (Friday)", True),
        ("fr", "Le jeudi 14 mai 2026", False),
        ("fr", "Le lundi 14 mai 2026", True),
        ("es", "El jueves, 14 de mayo de 2026", False),
        ("es", "El lunes, 14 de mayo de 2026", True),
        ("de", "Am Donnerstag, dem 14. Mai 2026", False),
        ("de", "Am Montag, dem 14. Mai 2026", True),
        ("de", "Montag, 14.5.2026", True),
        ("ar", "يوم الخميس 14 مايو 2026", False),
        ("ar", "يوم الاثنين 14 مايو 2026", True),
        ("ar", "يوم الاثنين ١٤ أيار ٢٠٢٦", True),
    ],
)
def test_a_day_with_its_weekday(language, text, is_wrong) -> None:
    (days,) = days_in(text, language, 2026)

    assert (days.start, days.end, days.has_wrong_weekday) == (MAY, MAY, is_wrong)
    assert len(days.weekdays) == 1


@pytest.mark.parametrize(
    ("language", "text", "is_wrong"),
    [
        ("en", "from Thursday 14 to Saturday 16 May 2026", False),
        ("en", "from Thursday 14 to Friday 16 May 2026", True),
        ("fr", "du jeudi 14 au samedi 16 mai 2026", False),
        ("de", "vom 14. bis 16. Mai 2026", False),
        ("en", "14–16 May", False),
    ],
)
def test_several_days(language, text, is_wrong) -> None:
    (days,) = days_in(text, language, 2026)

    assert (days.start, days.end) == (MAY, date(2026, 5, 16))
    assert days.has_wrong_weekday is is_wrong


def test_every_day_of_a_text_in_its_order() -> None:
    text = "First on 14 May 2026; then 2 June. In July 2026, or on Monday, more. May we? 1 of 12."

    assert [days.start for days in days_in(text, "en", 2026)] == [MAY, date(2026, 6, 2)]


@pytest.mark.parametrize("text", ["", "Date to be confirmed", "03/04/2026", "31 April 2026", "May"])
def test_what_names_no_day(text) -> None:
    assert list(days_in(text, "en", None)) == []


def test_a_day_without_a_year_is_none_while_nobody_knows_the_year() -> None:
    assert list(days_in("on 14 May", "en", None)) == []
