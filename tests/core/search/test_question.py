"""A reader's question becomes words and phrases, whatever was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.core.search.question import LONGEST, MOST_WORDS, Question, read_question


@pytest.mark.parametrize(
    ("raw", "words", "phrases"),
    [
        ("", (), ()),
        ("Civic  space civic", ("civic", "space"), ()),
        ('"civil society" week', ("week",), ("civil society",)),
        ("„offener Raum“ «l'espace»", (), ("offener raum", "l espace")),
        ('a "lone mark', ("lone", "mark"), ()),
        ('"', (), ()),
        ('"""" "', (), ()),
        ("NOT (a OR b) AND NEAR(c*, 2)", ("not", "or", "and", "near", "2"), ()),
        ("locale:fr title:x", ("locale", "fr", "title"), ()),
        ("l’espace", ("espace",), ()),
        ("x", ("x",), ()),
        ("* ( ) ' \\ % _ ; --", (), ()),
        ("😀 \u200f مُجتمع \u202e", ("مجتمع",), ()),
        ("nul\x00byte soft\u00adhyphen", ("nul", "byte", "softhyphen"), ()),
    ],
)
def test_reading(raw, words, phrases) -> None:
    question = read_question(raw)

    assert (question.words, question.phrases) == (words, phrases)


def test_a_long_question_is_cut_and_says_so() -> None:
    question = read_question("word " * 2000)

    assert (question.text, question.words, question.is_shortened) == (
        ("word " * 40).strip(),
        ("word",),
        True,
    )
    assert read_question("trees " * 2000).words == ("trees",)
    assert read_question("x" * 10_000).words == ("x" * LONGEST,)


def test_many_words_are_cut() -> None:
    question = read_question(" ".join(f"w{number}" for number in range(30)))

    assert len(question.words) == MOST_WORDS
    assert question.is_shortened


def test_what_is_shown_again_is_what_was_typed() -> None:
    assert read_question(" <b>Straße</b>\x00\u202e ").text == "<b>Straße</b>"


def test_beginnings_are_those_of_phrases_too() -> None:
    assert read_question('studies "open meetings"').beginnings("en") == ("stud", "open", "meet")


def is_bounded(question: Question) -> bool:
    parts = [*question.words, *(w for phrase in question.phrases for w in phrase.split())]
    return len(question.text) <= LONGEST and all(part and '"' not in part for part in parts)


@given(st.text(max_size=600))
def test_no_text_is_too_strange(raw) -> None:
    assert is_bounded(read_question(raw))
