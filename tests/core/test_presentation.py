"""The template tags for dates and times: markup for machines, words for ears, digits for eyes."""

from datetime import date, time
from types import SimpleNamespace

import pytest
from django.template import Context, Template
from django.utils import translation


def render(template, language="en", **context):
    with translation.override(language):
        return Template("{% load presentation %}" + template).render(Context(context))


def meeting(precision="day", start=date(2019, 9, 10), end=date(2019, 9, 12)):
    return SimpleNamespace(
        date_precision=precision,
        start_date=start,
        end_date=end,
        start_time=time(9),
        end_time=time(17, 30),
        time_zone="Europe/Belgrade",
    )


def test_a_range_has_a_time_element_for_each_end_and_is_spoken_without_a_dash():
    assert render("{% date_range facts %}", facts=meeting()) == (
        '<bdi class="range" aria-hidden="true"><time datetime="2019-09-10">10</time>–'
        '<time datetime="2019-09-12">12 September 2019</time></bdi>'
        '<span class="visually-hidden"> 10 to 12 September 2019</span>'
    )


def test_one_day_is_one_time_element():
    facts = meeting(end=None)
    assert render("{% date_range facts %}", "de", facts=facts) == (
        '<time datetime="2019-09-10">10. September 2019</time>'
    )


def test_a_month_has_no_day_for_machines_either():
    facts = meeting("month", end=date(2019, 9, 30))
    assert render("{% date_range facts %}", "fr", facts=facts) == (
        '<time datetime="2019-09">septembre 2019</time>'
    )


def test_two_months_are_spoken():
    facts = meeting("month", end=date(2019, 10, 1))
    assert render("{% date_range facts %}", facts=facts) == (
        '<bdi class="range" aria-hidden="true"><time datetime="2019-09">September</time>–'
        '<time datetime="2019-10">October 2019</time></bdi>'
        '<span class="visually-hidden"> September to October 2019</span>'
    )


@pytest.mark.parametrize("facts", [meeting("unannounced"), meeting("day", start=None, end=None)])
def test_an_unknown_date_says_so(facts):
    assert render("{% date_range facts %}", facts=facts) == "Date to be announced"


def test_times_and_their_zone():
    template = "{% time_range facts %}, {% zone facts %}"
    assert render(template, "de", facts=meeting()) == (
        '<bdi class="range" aria-hidden="true"><time datetime="09:00">09:00</time>–'
        '<time datetime="17:30">17:30 Uhr</time></bdi>'
        '<span class="visually-hidden"> 09:00 bis 17:30 Uhr</span>'
        ", Mitteleuropäische Sommerzeit (UTC+2)"
    )


def test_no_time_and_no_zone_are_empty():
    facts = SimpleNamespace(start_time=None, end_time=None, time_zone="", start_date=None)
    assert render("[{% time_range facts %}{% zone facts %}]", facts=facts) == "[]"


def test_days_as_markup_and_as_text():
    template = "{% day value %} / {{ value|in_words }} / {{ value|with_weekday }}"
    assert render(template, "ar", value=date(2019, 5, 24)) == (
        '<time datetime="2019-05-24">24 مايو 2019</time> / 24 مايو 2019 / الجمعة، 24 مايو 2019'
    )
    assert render("[" + template + "]", value=None) == "[ /  / ]"


def test_a_telephone_number_without_spaces_for_dialling():
    assert render("{{ value|dial }}", value="+49 (0)30 123-456") == "+4930123456"
