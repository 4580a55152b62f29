"""Dates in words: literal texts in the five languages of the site."""

from datetime import date, time

import pytest

from cms.core import dates

THREE_DAYS = (date(2019, 9, 10), date(2019, 9, 12))
TWO_MONTHS = (date(2019, 4, 29), date(2019, 5, 3))
TWO_YEARS = (date(2019, 12, 30), date(2020, 1, 2))
ONE_DAY = (date(2019, 9, 1), date(2019, 9, 1))


@pytest.mark.parametrize(
    ("language", "days", "expected"),
    [
        ("en", THREE_DAYS, "10–12 September 2019"),
        ("fr", THREE_DAYS, "10–12 septembre 2019"),
        ("es", THREE_DAYS, "10–12 de septiembre de 2019"),
        ("de", THREE_DAYS, "10.–12. September 2019"),
        ("ar", THREE_DAYS, "10–12 سبتمبر 2019"),
        ("en", TWO_MONTHS, "29 April\u2009–\u20093 May 2019"),
        ("fr", TWO_MONTHS, "29 avril\u2009–\u20093 mai 2019"),
        ("es", TWO_MONTHS, "29 de abril\u2009–\u20093 de mayo de 2019"),
        ("de", TWO_MONTHS, "29. April\u2009–\u20093. Mai 2019"),
        ("ar", TWO_MONTHS, "29 أبريل – 3 مايو 2019"),
        ("en", TWO_YEARS, "30 December 2019\u2009–\u20092 January 2020"),
        ("fr", TWO_YEARS, "30 décembre 2019\u2009–\u20092 janvier 2020"),
        ("es", TWO_YEARS, "30 de diciembre de 2019\u2009–\u20092 de enero de 2020"),
        ("de", TWO_YEARS, "30. Dezember 2019\u2009–\u20092. Januar 2020"),
        ("ar", TWO_YEARS, "30 ديسمبر 2019 – 2 يناير 2020"),
        ("en", ONE_DAY, "1 September 2019"),
        ("fr", ONE_DAY, "1er septembre 2019"),
        ("es", ONE_DAY, "1 de septiembre de 2019"),
        ("de", ONE_DAY, "1. September 2019"),
        ("ar", ONE_DAY, "1 سبتمبر 2019"),
    ],
)
def test_a_range_has_its_months_in_full(language, days, expected):
    assert dates.format_range(*days, language) == expected


@pytest.mark.parametrize(
    ("language", "days", "expected"),
    [
        ("en", THREE_DAYS, "10 to 12 September 2019"),
        ("fr", THREE_DAYS, "du 10 au 12 septembre 2019"),
        ("es", THREE_DAYS, "del 10 al 12 de septiembre de 2019"),
        ("de", THREE_DAYS, "vom 10. bis 12. September 2019"),
        ("ar", THREE_DAYS, "من 10 إلى 12 سبتمبر 2019"),
        ("en", TWO_MONTHS, "29 April to 3 May 2019"),
        ("fr", TWO_MONTHS, "du 29 avril au 3 mai 2019"),
        ("es", TWO_MONTHS, "del 29 de abril al 3 de mayo de 2019"),
        ("de", TWO_MONTHS, "vom 29. April bis 3. Mai 2019"),
        ("ar", TWO_MONTHS, "من 29 أبريل إلى 3 مايو 2019"),
        ("en", TWO_YEARS, "30 December 2019 to 2 January 2020"),
        ("en", ONE_DAY, "1 September 2019"),
    ],
)
def test_a_spoken_range_has_words_for_the_dash(language, days, expected):
    assert dates.spoken_range(*days, language) == expected


def test_a_range_without_an_end_is_its_first_day():
    assert dates.format_range(date(2019, 9, 1), None, "en") == "1 September 2019"
    assert dates.spoken_range(date(2019, 9, 1), None, "fr") == "1er septembre 2019"


@pytest.mark.parametrize(
    ("language", "one", "two", "across_years", "spoken"),
    [
        (
            "en",
            "September 2019",
            "April–May 2019",
            "December 2019\u2009–\u2009January 2020",
            "April to May 2019",
        ),
        (
            "fr",
            "septembre 2019",
            "avril\u2009–\u2009mai 2019",
            "décembre 2019\u2009–\u2009janvier 2020",
            "avril à mai 2019",
        ),
        (
            "es",
            "septiembre de 2019",
            "abril–mayo de 2019",
            "diciembre de 2019\u2009–\u2009enero de 2020",
            "abril a mayo de 2019",
        ),
        (
            "de",
            "September 2019",
            "April–Mai 2019",
            "Dezember 2019\u2009–\u2009Januar 2020",
            "April bis Mai 2019",
        ),
        (
            "ar",
            "سبتمبر 2019",
            "أبريل – مايو 2019",
            "ديسمبر 2019 – يناير 2020",
            "أبريل إلى مايو 2019",
        ),
    ],
)
def test_months_without_a_day(language, one, two, across_years, spoken):
    assert dates.format_month(*THREE_DAYS, language) == one
    assert dates.format_month(*TWO_MONTHS, language) == two
    assert dates.format_month(*TWO_YEARS, language) == across_years
    assert dates.spoken_month(*TWO_MONTHS, language) == spoken


@pytest.mark.parametrize(
    ("language", "day", "morning", "open_end", "spoken"),
    [
        ("en", "09:00–17:30", "09:00–11:30", "09:00", "09:00 to 17:30"),
        ("fr", "09:00\u2009–\u200917:30", "09:00\u2009–\u200911:30", "09:00", "09:00 à 17:30"),
        ("es", "9:00–17:30", "9:00–11:30", "9:00", "9:00 a 17:30"),
        ("de", "09:00–17:30 Uhr", "09:00–11:30 Uhr", "09:00 Uhr", "09:00 bis 17:30 Uhr"),
        ("ar", "9:00 ص\u2009–\u20095:30 م", "9:00–11:30 ص", "9:00 ص", "9:00 ص إلى 5:30 م"),
    ],
)
def test_times_follow_the_clock_of_the_language(language, day, morning, open_end, spoken):
    assert dates.format_time_range(time(9), time(17, 30), language) == day
    assert dates.format_time_range(time(9), time(11, 30), language) == morning
    assert dates.format_time_range(time(9), None, language) == open_end
    assert dates.spoken_time_range(time(9), time(17, 30), language) == spoken


@pytest.mark.parametrize(
    ("language", "zone", "expected"),
    [
        ("en", "Europe/Belgrade", "Central European Summer Time (UTC+2)"),
        ("fr", "Europe/Belgrade", "heure d’été d’Europe centrale (UTC+2)"),
        ("es", "Europe/Belgrade", "hora de verano de Europa central (UTC+2)"),
        ("de", "Europe/Belgrade", "Mitteleuropäische Sommerzeit (UTC+2)"),
        ("ar", "Europe/Belgrade", "توقيت وسط أوروبا الصيفي (UTC+2)"),
        ("en", "America/Sao_Paulo", "Brasilia Standard Time (UTC\N{MINUS SIGN}3)"),
        ("en", "Asia/Kathmandu", "Nepal Time (UTC+5:45)"),
        ("en", "UTC", "Coordinated Universal Time (UTC)"),
    ],
)
def test_a_zone_is_named_in_full_with_its_offset(language, zone, expected):
    assert dates.format_zone(zone, date(2019, 9, 10), language) == expected


def test_a_zone_has_the_offset_of_the_season():
    winter = dates.format_zone("Europe/Berlin", date(2019, 1, 15), "en")
    assert winter == "Central European Standard Time (UTC+1)"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Tuesday, 10 September 2019"),
        ("fr", "mardi 10 septembre 2019"),
        ("es", "martes, 10 de septiembre de 2019"),
        ("de", "Dienstag, 10. September 2019"),
        ("ar", "الثلاثاء، 10 سبتمبر 2019"),
    ],
)
def test_a_day_of_the_programme_has_its_weekday(language, expected):
    assert dates.format_weekday(date(2019, 9, 10), language) == expected


def test_a_language_that_cldr_gets_wrong_is_corrected():
    assert dates.format_range(*TWO_MONTHS, "sw") == "29 Aprili – 3 Mei 2019"


def test_a_language_without_a_phrase_is_spoken_as_it_is_written():
    assert dates.spoken_range(*TWO_MONTHS, "sw") == "29 Aprili – 3 Mei 2019"


def test_the_parts_of_a_range_are_its_two_ends():
    assert dates.range_parts(*THREE_DAYS, "de") == ("10.", "–", "12. September 2019")
    assert dates.range_parts(*ONE_DAY, "de") == ("1. September 2019", "", "")


def test_plain_spaces_for_text_without_typography():
    text = dates.format_range(*TWO_MONTHS, "en")
    assert dates.plain_spaces(text) == "29 April – 3 May 2019"


def test_french_writes_the_first_of_a_month_as_an_ordinal():
    days = date(2020, 6, 1), date(2020, 6, 3)

    assert dates.format_range(*days, "fr") == "1er–3 juin 2020"
    assert dates.spoken_range(*days, "fr") == "du 1er au 3 juin 2020"
    assert dates.format_weekday(days[0], "fr") == "lundi 1er juin 2020"
    assert dates.format_range(date(2020, 6, 11), None, "fr") == "11 juin 2020"
