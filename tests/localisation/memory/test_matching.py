"""What translators are offered, from where, and what they are not."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail_localize.models import String, StringTranslation

from cms.localisation.memory.matching import Match, matches_for
from tests.localisation.memory.scene import day, locale, make_context, place, remember
from tests.processor_time import ends

pytestmark = pytest.mark.django_db


def offered(source: str, **options) -> list[tuple[str, int]]:
    found = matches_for({"1": source}, locale("en"), locale("fr"), **options)
    return [(match.target, match.score) for match in found["1"]]


def test_the_same_sentence_on_another_page_comes_with_where_it_is_from() -> None:
    remember("How to take part", "Comment participer", make_context("Week"), updated=day(3))

    assert matches_for({"7": "How to take part"}, locale("en"), locale("fr")) == {
        "7": [Match("How to take part", "Comment participer", 100, "Week", day(3))]
    }


def test_similar_sentences_come_best_first_and_three_at_most() -> None:
    remember("We meet in Berlin in May", "Berlin mai")
    remember("We meet in Berlin in June", "Berlin juin")
    remember("We meet in <b>Berlin</b> in June", "<b>Berlin</b> juin")
    remember("We met in Berlin in August", "Berlin août")
    remember("Nothing of the kind at all", "Rien")

    assert offered("We meet in Berlin in June") == [
        ("Berlin juin", 100),
        ("<b>Berlin</b> juin", 95),
        ("Berlin mai", 85),
    ]


def test_other_numbers_lower_the_score() -> None:
    remember("The meeting of 2019 in Berlin", "2019")
    remember("The meeting of 2026 in Bern", "2026")

    assert offered("The meeting of 2026 in Berlin") == [("2026", 96), ("2019", 83)]


def test_below_three_quarters_nothing_is_offered() -> None:
    remember("Programme of the first day", "Programme du premier jour")

    assert offered("Programme of the second week") == []


@pytest.mark.parametrize(
    "fields",
    [{"translation_type": "machine"}, {"has_error": True}, {"data": ""}],
    ids=lambda fields: next(iter(fields)),
)
def test_what_no_person_has_confirmed_is_not_offered(fields) -> None:
    target = fields.pop("data", "Bienvenue")
    remember("Welcome", target, **fields)

    assert offered("Welcome") == []


def test_other_languages_are_not_offered() -> None:
    remember("Welcome", "Willkommen", languages=("en", "de"))
    remember("Welcome", "Bienvenida", languages=("de", "fr"))

    assert offered("Welcome") == []


def test_what_was_translated_the_other_way_round_is_offered() -> None:
    remember("Bienvenue", "Welcome", make_context("Semaine"), languages=("fr", "en"))

    assert matches_for({"1": "Welcome"}, locale("en"), locale("fr")) == {
        "1": [Match("Welcome", "Bienvenue", 100, "Semaine", day(1))]
    }


def test_the_same_target_comes_once_and_the_most_recent_first() -> None:
    remember("Welcome", "Bienvenue", make_context("Old"), updated=day(1))
    remember("Welcome", "Soyez les bienvenus", make_context("Newer"), updated=day(2))
    remember("Welcome", "Bienvenue", make_context("Newest"), updated=day(3))
    found = matches_for({"1": "Welcome"}, locale("en"), locale("fr"))["1"]

    assert [(match.target, match.origin) for match in found] == [
        ("Bienvenue", "Newest"),
        ("Soyez les bienvenus", "Newer"),
    ]


def test_where_there_is_no_page_any_more_or_never_was_one() -> None:
    remember("Welcome", "Bienvenue", tool_name="memory import")
    remember("Welcomes", "Bienvenues")
    found = matches_for({"1": "Welcome"}, locale("en"), locale("fr"))["1"]

    assert [match.origin for match in found] == ["Imported", "No longer on a page"]


def test_a_segment_is_not_offered_its_own_translation() -> None:
    own = make_context("Own", "body.1")
    remember("Welcome", "Bienvenue", own)
    remember("Welcome!", "Bienvenue !", place(own.object, "body.2"))
    key = own.object_id

    assert offered("Welcome", exclude_object=key) == [("Bienvenue !", 93)]
    assert offered("Welcome", exclude_object=key, paths={"1": "body.1"}) == [("Bienvenue !", 93)]
    assert offered("Welcome", exclude_object=key, paths={"1": "body.3"}) == [
        ("Bienvenue", 100),
        ("Bienvenue !", 93),
    ]


def test_the_same_translation_of_another_page_is_offered_all_the_same() -> None:
    own = make_context("Own")
    remember("Welcome", "Bienvenue", own, updated=day(2))
    remember("Welcome", "Bienvenue", make_context("Other"), updated=day(1))

    assert offered("Welcome", exclude_object=own.object_id) == [("Bienvenue", 100)]


def test_nothing_asked_nothing_found() -> None:
    remember("<br/>", "<br/>")

    assert matches_for({}, locale("en"), locale("fr")) == {}
    assert offered("") == []


def fill(count: int) -> None:
    """So many sentences of some 150 characters, translated."""
    english, french = locale("en"), locale("fr")
    words = [
        "meeting",
        "society",
        "partner",
        "report",
        "delegate",
        "theme",
        "venue",
        "city",
        "week",
        "panel",
    ]
    texts = [
        " ".join(words[(number * step) % 10] for step in range(1, 22)) + f" {number}"
        for number in range(count)
    ]
    strings = String.objects.bulk_create(
        String(locale=english, data=text, data_hash=String._get_data_hash(text)) for text in texts
    )
    StringTranslation.objects.bulk_create(
        StringTranslation(
            translation_of=string,
            locale=french,
            data=f"FR {string.data}",
            translation_type="manual",
        )
        for string in strings
    )


def ask(count: int) -> int:
    """How many queries matches for so many segments take."""
    sources = {
        str(number): f"The meeting of the partners no. {number} of {count}"
        for number in range(count)
    }
    for source in sources.values():
        remember(source, f"FR {source}", make_context(source))
    locales = locale("en"), locale("fr")
    with CaptureQueriesContext(connection) as queries:
        found = matches_for(sources, *locales)
    assert [matches[0].score for matches in found.values()] == [100] * count
    return len(queries)


def test_the_number_of_queries_does_not_grow() -> None:
    assert (ask(1), ask(3)) == (4, 4)


def test_a_page_over_a_large_memory() -> None:
    fill(10_000)
    sources = {
        row.pk: row.data for row in String.objects.filter(locale=locale("en")).order_by("pk")[:40]
    }

    with ends():
        found = matches_for(sources, locale("en"), locale("fr"))

    assert {matches[0].score for matches in found.values()} == {100}
