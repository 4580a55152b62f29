"""Date and place from a sentence near the beginning, when the header has none."""

from dataclasses import astuple
from datetime import date

import pytest

DAYS = (date(2019, 4, 8), date(2019, 4, 12))


@pytest.mark.parametrize(
    ("title", "sentence", "city"),
    [
        ("Bread week", "It will take place from 8–12 April 2019 in Turin, Italy. Come.", "Turin"),
        ("Bread week 2019", "It will be held in Turin, Italy, from 8 to 12 April.", "Turin"),
        ("Bread week", "Bread 2019 will take place from 8-12 April in Turin (Italy).", "Turin"),
        ("Semaine", "Elle aura lieu du 8 au 12 avril 2019 à Turin, en Italie. Venez.", "Turin"),
        ("Semaine 2019", "Elle se tiendra à Turin (Italie) du 8 au 12 avril.", "Turin"),
        ("Semana", "Se celebrará del 8 al 12 de abril de 2019 en Turín, Italia.", "Turín"),
        ("Semana 2019", "Tendrá lugar en Turín, Italia, del 8 al 12 de abril.", "Turín"),
        ("Woche", "Sie findet vom 8. bis 12. April 2019 in Turin, Italien, statt.", "Turin"),
        ("Woche 2019", "Sie wird vom 8. bis 12. April in Turin (Italien) stattfinden.", "Turin"),
        ("أسبوع الخبز", "سيعقد من 8 إلى 12 نيسان 2019 في تورينو، إيطاليا. تعالوا.", "تورينو"),
        ("أسبوع ٢٠١٩", "يقام الأسبوع في تورينو، إيطاليا من ٨ إلى ١٢ نيسان.", "تورينو"),
    ],
)
def test_a_sentence_gives_date_and_place(title: str, sentence: str, city: str, read) -> None:
    reading = read(f"# {title}\n\nWhat is it?\n\n## Come\n\n{sentence}\n")
    assert (reading.start_date, reading.end_date, reading.date_precision) == (*DAYS, "day")
    assert reading.venue is not None
    assert astuple(reading.venue) == ("", "", "", city, "IT")
    assert reading.body[-1].text == sentence
    assert reading.not_understood == ["Contact: no contact person with an e-mail address found."]


def test_the_header_comes_first(read) -> None:
    reading = read(
        "# Week\n\nDate: 3 May 2020\n\nIt will take place on 4 June 2021 in Turin, Italy.\n"
    )
    assert reading.start_date == date(2020, 5, 3)


def test_days_come_before_months(read) -> None:
    reading = read(
        "# Week\n\nA fair will take place in May 2020 in Rome, Italy.\n\n"
        "Our week will take place on 4 June 2020 in Turin, Italy.\n"
    )
    assert (reading.start_date, reading.date_precision) == (date(2020, 6, 4), "day")


@pytest.mark.parametrize(
    "sentence",
    [
        "Last year it took place on 8 April 2018 in Turin, Italy.",
        "Bread was invented on 8 April 2018 in Turin, Italy.",
        "It will take place soon.",
        "It will take place from 8 to 12 April.",
    ],
)
def test_other_sentences_give_no_date(sentence: str, read) -> None:
    reading = read(f"# Week\n\nSome words about it.\n\n{sentence}\n")
    assert (reading.start_date, reading.venue) == (None, None)
    assert reading.not_understood[:2] == [
        "Date: the document gives no date of the meeting.",
        "Venue: the document gives no venue.",
    ]


def test_the_year_of_a_header_may_stand_in_the_title(read) -> None:
    reading = read("# Week 2019\n\nDate: 8-12 April\n\nText.\n")
    assert (reading.start_date, reading.end_date) == DAYS
