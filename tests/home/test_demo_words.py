"""How the demonstration is written down and taken apart."""

from datetime import date

import pytest

from cms.core.demonstration import Words, bullets, joined, paragraphs, stable_uuid
from home.demo.translation import IncompleteTranslation, dictionary_of, translate
from meetings.demo.dates import coming_tuesday
from tests.factories import make_standard_page

NOTE = '<a linktype="footnote" id="{}">1</a>'


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 11, 23), date(2027, 6, 8)),
        (date(2026, 12, 31), date(2027, 7, 13)),
        (date(2027, 5, 1), date(2027, 12, 14)),
    ],
)
def test_the_coming_edition_is_seven_months_ahead(today: date, expected: date) -> None:
    assert coming_tuesday(today) == expected


def test_words_are_typeset() -> None:
    words = Words(en="The Centre's", fr="L'un : « oui » ; l'autre ?")

    assert words.en == "The Centre’s"
    assert words.fr == "L’un\u00a0: «\u00a0oui\u00a0»\u202f; l’autre\u202f?"
    assert words.languages == ["fr"]


def test_rich_words_are_taken_apart_into_the_same_strings_in_every_language() -> None:
    note = NOTE.format("n1")
    rich = joined(
        paragraphs(Words(en=f"One.{note} <b>Two</b>.", ar=f"واحد.{note} <b>اثنان</b>.")),
        bullets(Words(en="Three & four", ar="ثلاثة وأربعة")),
    )

    assert dictionary_of([rich, Words(en="A & B", ar="أ وب")], "ar") == {
        'One.<a id="a1">1</a> <b>Two</b>.': 'واحد.<a id="a1">1</a> <b>اثنان</b>.',
        "Three &amp; four": "ثلاثة وأربعة",
        "A &amp; B": "أ وب",
    }


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            [Words(en="On", fr="Sur"), Words(en="On", fr="Activé")],
            "Two translations into fr of: On",
        ),
        (
            [paragraphs(Words(en=NOTE.format("n1"), fr=NOTE.format("n2")))],
            "The fr of this has other links",
        ),
        (
            [paragraphs(Words(en="One", fr="Un</p><p>Deux"))],
            "The fr of this has other paragraphs",
        ),
    ],
)
def test_what_does_not_fit_is_refused(words: list[Words], message: str) -> None:
    with pytest.raises(IncompleteTranslation, match=message):
        dictionary_of(words, "fr")


@pytest.mark.django_db
def test_a_string_without_translation_is_named() -> None:
    page = make_standard_page(title="About", introduction="Who we are.")

    with pytest.raises(IncompleteTranslation) as raised:
        translate(page, [Words(en="About", fr="À propos"), Words(en="Who we are.")], ["fr"])
    assert str(raised.value) == ("About, introduction: no translation into fr of: Who we are.")


def test_names_give_the_same_uuid_again() -> None:
    assert stable_uuid("a") == stable_uuid("a") != stable_uuid("b")
