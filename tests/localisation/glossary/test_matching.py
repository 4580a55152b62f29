"""The words of a segment that the glossary knows."""

import pytest
from wagtail.models import Locale

from cms.localisation.checks.pair import TermPair
from cms.localisation.glossary.entries import GlossaryEntry, occurring_in
from cms.localisation.glossary.matching import terms_between
from tests.localisation.glossary.entries import make_concept


def found(source: str, *words: str, language: str = "en", **fields) -> list[str]:
    entries = [GlossaryEntry(1, word, language, **fields) for word in words]
    return [entry.source for entry in occurring_in(entries, source)]


@pytest.mark.parametrize(
    ("language", "word", "source"),
    [
        ("en", "partner", "Our <b>Partners</b> say"),
        ("en", "case study", "Two case<br/>studies"),
        ("fr", "société civile", "des sociétés civiles"),
        ("de", "Verband", "des Verbandes"),
        ("ar", "المجتمع المدني", "منظمات للمجتمع المدنيّ"),
        ("en", "Q & A", "Then Q &amp; A at noon"),
    ],
)
def test_a_word_is_known_in_its_forms(language: str, word: str, source: str) -> None:
    assert found(source, word, language=language) == [word]
    assert GlossaryEntry(1, word, language).occurring_in(source)


@pytest.mark.parametrize("source", ["A partnership", "Departner", "", 'x <a id="partner">y</a>'])
def test_other_words_are_not_it(source: str) -> None:
    assert found(source, "partner") == []
    assert not GlossaryEntry(1, "partner", "en").occurring_in(source)


def test_capitals_matter_where_the_glossary_says_so() -> None:
    assert found("at the centre", "Centre") == ["Centre"]
    assert found("at the centre", "Centre", is_case_sensitive=True) == []


def test_a_name_has_no_forms() -> None:
    assert found("Two Weeks", "Week", do_not_translate=True) == []
    assert found("Two Weeks", "Week") == ["Week"]


def test_part_of_a_longer_word_is_left_out() -> None:
    words = ["society", "civil society", "civil"]

    assert found("A civil society", *words) == ["civil society"]
    assert found("The society of civil society", *words) == ["society", "civil society"]
    assert found("Civil society and society", *words) == ["civil society", "society"]


def test_the_order_is_that_of_the_segment() -> None:
    assert found("b a b", "a", "b") == ["b", "a"]


@pytest.mark.django_db
def test_the_glossary_between_two_languages() -> None:
    words = {
        "en preferred": ["meeting"],
        "en admitted": ["gathering"],
        "fr preferred": ["rencontre"],
        "fr admitted": ["réunion"],
        "fr forbidden": ["meeting"],
        "de preferred": ["Treffen"],
    }
    concept = make_concept(words, definition="People in a room", note="Not a conference")
    make_concept({"de preferred": ["Verband"], "fr preferred": ["fédération"]})
    english, french = (Locale.objects.get(language_code=code) for code in ("en", "fr"))

    entries = terms_between(english, french)

    shared = {
        "concept_id": concept.pk,
        "language": "en",
        "preferred": ("rencontre",),
        "admitted": ("réunion",),
        "forbidden": ("meeting",),
        "definition": "People in a room",
        "note": "Not a conference",
    }
    assert entries == [
        GlossaryEntry(source="meeting", **shared),
        GlossaryEntry(source="gathering", **shared),
    ]
    assert entries[0].as_pair() == TermPair("meeting", ("rencontre", "réunion"), ("meeting",))


@pytest.mark.django_db
def test_a_name_that_is_not_translated_is_known_in_every_language() -> None:
    make_concept(
        {"en preferred": ["ICSC"], "en forbidden": ["the Center"], "fr forbidden": ["CSI"]},
        do_not_translate=True,
        is_case_sensitive=True,
    )
    german, french = (Locale.objects.get(language_code=code) for code in ("de", "fr"))

    pairs = [entry.as_pair() for entry in terms_between(german, french)]

    assert pairs == [TermPair("ICSC", ("ICSC",), ("CSI",), True, True)]


@pytest.mark.django_db
def test_the_number_of_queries_does_not_grow(django_assert_num_queries) -> None:
    english, french = (Locale.objects.get(language_code=code) for code in ("en", "fr"))
    for count in (1, 3):
        while len(terms_between(english, french)) < count:
            make_concept({"en preferred": ["word"], "fr preferred": ["mot"]})
        with django_assert_num_queries(2):
            assert len(terms_between(english, french)) == count
