"""From segments to suggestions, within the budget."""

from datetime import date

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.localisation.checks.pair import TermPair
from cms.localisation.machine.budget import give_back, reserve, words_left
from cms.localisation.machine.suggesting import get_translator, suggest
from cms.localisation.machine.translator import BudgetExceeded, TranslatorFailed
from cms.localisation.models import MachineUsage
from tests.localisation.machine.segments import make_segments
from tests.localisation.machine.services import libretranslate

pytestmark = pytest.mark.django_db

FRAGMENT = 'Ask <a id="a1">ICSC &amp; us</a>:<br/>x@example.org'
ICSC = TermPair("ICSC", do_not_translate=True)


def used() -> list[tuple[str, date, int]]:
    return list(MachineUsage.objects.values_list("provider", "month", "words"))


@pytest.fixture(autouse=True)
def november():
    with time_machine.travel("2026-11-24 12:00:00+00:00", tick=False):
        yield


@pytest.mark.parametrize("service", ["libre", "deepl_service"])
def test_a_suggestion_has_everything_in_its_place(request, service) -> None:
    request.getfixturevalue(service)

    found = suggest(make_segments(FRAGMENT, "Good morning"), "en", "fr", [ICSC])

    assert found == {
        "s1": 'ASK <a id="a1">ICSC &amp; US</a>:<br/>x@example.org',
        "s2": "GOOD MORNING",
    }


def test_a_dummy_is_recognised(settings) -> None:
    settings.TRANSLATOR = "dummy"

    found = suggest(make_segments(FRAGMENT), "en", "ar", [ICSC])

    assert found == {"s1": '[dummy ar] [Ask] <a id="a1">ICSC &amp; [us]</a>:<br/>x@example.org'}


def test_without_a_service_nothing_is_suggested(settings) -> None:
    settings.TRANSLATOR = "none"

    assert get_translator() is None
    with pytest.raises(TranslatorFailed, match="No machine translation is set up"):
        suggest(make_segments("Good morning"), "en", "fr")


def test_the_same_words_are_sent_once_and_what_has_none_never(libre) -> None:
    segments = make_segments("Good morning", "Good morning", "www.example.org", "<b>broken", "12")

    found = suggest(segments, "en", "fr")

    assert found == {
        "s1": "GOOD MORNING",
        "s2": "GOOD MORNING",
        "s3": "www.example.org",
        "s5": "12",
    }
    assert libre.texts == ["Good morning"]
    assert used() == [("libretranslate", date(2026, 11, 1), 2)]


def test_what_is_broken_is_left_out(start, settings) -> None:
    service = start(lambda body, _h: (200, {"translatedText": ["bonjour"] * len(body["q"])}))
    settings.TRANSLATOR, settings.TRANSLATOR_URL = "libretranslate", service.url

    assert suggest(make_segments("<b>Good</b> day", "Hello"), "en", "fr") == {"s2": "bonjour"}


@pytest.mark.parametrize(("service", "most"), [("libre", 10), ("deepl_service", 50)])
def test_requests_are_as_large_as_the_service_takes(request, service, most) -> None:
    asked = request.getfixturevalue(service)
    sources = [f"word {'a' * number}" for number in range(1, 62)]

    found = suggest(make_segments(*sources), "en", "fr")

    assert found == {f"s{n}": source.upper() for n, source in enumerate(sources, 1)}
    sizes = [len(body.get("q") or body["text"]) for _path, body, _headers in asked.requests]
    assert sizes == [most] * (61 // most) + [61 % most]


def test_long_texts_go_alone_and_too_long_ones_not_at_all(deepl_service) -> None:
    # An Arabic letter takes six bytes of JSON.
    sources = ["ا" * 11_000, "ب" * 11_000, "ت" * 21_000]

    found = suggest(make_segments(*sources), "ar", "en")

    assert found == {"s1": sources[0], "s2": sources[1]}
    assert [len(body["text"]) for _path, body, _headers in deepl_service.requests] == [1, 1]
    assert used() == [("deepl", date(2026, 11, 1), 2)]


def test_over_the_budget_nothing_is_sent(libre, settings) -> None:
    settings.TRANSLATOR_WORDS_PER_MONTH = 5
    suggest(make_segments("one two three"), "en", "fr")

    with pytest.raises(BudgetExceeded) as exceeded:
        suggest(make_segments("four five", "six"), "en", "fr")

    failure = exceeded.value
    assert (failure.needed, failure.left, failure.renews) == (3, 2, date(2026, 12, 1))
    assert str(failure) == (
        "These are 3 words; 2 are left for machine translation this month."
        " The budget is renewed on 1 December 2026."
    )
    assert libre.texts == ["one two three"]
    assert used() == [("libretranslate", date(2026, 11, 1), 3)]
    assert suggest(make_segments("four five"), "en", "fr") == {"s1": "FOUR FIVE"}


def test_a_month_begins_anew_also_after_december(settings) -> None:
    settings.TRANSLATOR_WORDS_PER_MONTH = 5
    with time_machine.travel("2026-12-31 12:00:00+00:00"):
        reserve("dummy", 5)
        with pytest.raises(BudgetExceeded) as exceeded:
            reserve("dummy", 1)
    with time_machine.travel("2027-01-01 12:00:00+00:00"):
        reserve("dummy", 5)

    assert exceeded.value.renews == date(2027, 1, 1)
    assert used() == [("dummy", date(2026, 12, 1), 5), ("dummy", date(2027, 1, 1), 5)]


def test_no_limit(settings) -> None:
    settings.TRANSLATOR_WORDS_PER_MONTH = 0

    reserve("dummy", 1_000_000)

    assert words_left("dummy") is None
    assert used() == [("dummy", date(2026, 11, 1), 1_000_000)]


def test_one_statement_asks_and_counts(settings) -> None:
    settings.TRANSLATOR_WORDS_PER_MONTH = 5
    reserve("dummy", 2)

    with CaptureQueriesContext(
        connection,
    ) as queries:
        reserve("dummy", 3)

    statements = [query["sql"] for query in queries if "SAVEPOINT" not in query["sql"]]
    assert [sql.split()[0] for sql in statements] == ["SELECT", "UPDATE"]
    assert statements[1].count('"words"') == 3
    assert words_left("dummy") == 0


def test_words_that_were_not_translated_are_given_back(start, settings) -> None:
    answers = iter([libretranslate, lambda _body, _headers: (500, {"error": "out of memory"})])
    service = start(lambda body, headers: next(answers)(body, headers))
    settings.TRANSLATOR, settings.TRANSLATOR_KEY = "libretranslate", "libre-key"
    settings.TRANSLATOR_URL = service.url
    words = "abcdefghijklmnopqrst"

    with pytest.raises(TranslatorFailed) as failure:
        suggest(make_segments(*words, "7"), "en", "fr")

    expected = {f"s{n}": letter.upper() for n, letter in enumerate(words[:10], 1)}
    assert failure.value.suggestions == {**expected, "s21": "7"}
    assert used() == [("libretranslate", date(2026, 11, 1), 10)]


def test_more_cannot_be_given_back_than_was_counted() -> None:
    month = reserve("dummy", 3)

    give_back("dummy", month, 5)

    assert used() == [("dummy", date(2026, 11, 1), 0)]
