"""Length, spaces, punctuation, typography, untranslated and empty."""

import pytest
from django.utils import translation

from cms.localisation.checks import Finding, Pair, Severity, TermPair, check
from tests.localisation.checks.asking import E, W, codes, found

SENTENCE = "Every member is heard before the board decides."
SHORT_SENTENCE = "Chacun est entendu."


def test_the_field_can_hold_so_much() -> None:
    assert codes("A &amp; B", "A &amp; C", max_length=5) == []
    assert found("Welcome", "Bienvenue", max_length=8) == [("length_maximum", E, "1")]


@pytest.mark.parametrize(
    ("target", "language", "expected"),
    [
        ("Oui.", "fr", ["length_short"]),
        ("Chaque membre est entendu avant que le conseil décide.", "fr", []),
        ("Chaque membre est entendu. " * 6 + "Fin.", "fr", ["length_long"]),
        ("يُستمع إلى كل عضو.", "ar", []),
        ("يُستمع إلى كل عضو قبل القرار. " * 4 + ".", "ar", ["length_long"]),
    ],
)
def test_likely_lengths(target: str, language: str, expected: list[str]) -> None:
    assert codes(SENTENCE, target, language) == expected


def test_short_sources_may_grow() -> None:
    assert codes("Site map", "Übersicht über alle Seiten dieser Website", "de") == []


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("One ", "Un\u00a0", []),
        ("One ", "Un", ["space_trailing"]),
        ("One", "\u00a0Un", ["space_leading"]),
        ("One two", "Un  deux", ["space_double"]),
        ("One  two", "Un  deux", []),
    ],
)
def test_spaces(source: str, target: str, expected: list[str]) -> None:
    assert codes(source, target) == expected


@pytest.mark.parametrize(
    ("source", "target", "language", "expected"),
    [
        ("Who?", "Qui ?", "fr", [("french_space", W, "?")]),
        ("Who?", "Qui?", "fr-ca", []),
        ("Who: us", "Qui: nous", "fr", [("french_space", W, ":")]),
        ("“Yes”", "« Oui »", "fr", [("french_space", W, "»"), ("french_space", W, "«")]),
        ("At 10:30", "À 10:30", "fr", []),
        ("ISO:9001 rules", "La norme ISO:9001", "fr", []),
        ("Who?!", "Qui\u202f?!", "fr", []),
        ("Who?", "Quién?", "es", [("spanish_opening", W, "¿")]),
        ("Come!", "Ven!", "es", [("spanish_opening", W, "¡")]),
        ("Who?", "من?", "ar", [("arabic_sign", W, "؟")]),
        ("One, two", "واحد, اثنان", "ar", [("arabic_sign", W, "،")]),
    ],
)
def test_typography(
    source: str, target: str, language: str, expected: list[tuple[str, str, str]]
) -> None:
    assert found(source, target, language) == expected


@pytest.mark.parametrize(
    ("source", "target", "language", "expected"),
    [
        ("We come.", "Wir kommen", "de", [("end_missing", W, ".")]),
        ("Our work", "Unsere Arbeit.", "de", [("end_added", W, ".")]),
        ("Who comes?", "Wer kommt.", "de", [("end_missing", W, "?")]),
        ("He said “yes.”", "Er sagte „ja“.", "de", []),
        ("Wait...", "Warten …", "de", []),
        ("At 2 p.m.", "Um 14 Uhr", "de", []),
        ("What it is", "Was ist das?", "de", []),
        ("one thing,", "شيء؛", "ar", []),
        ("We come.", "我们来。", "zh", []),
    ],
)
def test_ends(
    source: str, target: str, language: str, expected: list[tuple[str, str, str]]
) -> None:
    assert found(source, target, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our <b>work</b> here", ["untranslated"]),
        ("Workshop", []),
        ("2019 – 2023", []),
        ("office@example.org, www.example.org", []),
        ("Jane Doe", []),
        ("jane doe", ["untranslated"]),
        ("Jane Doe speaks today", ["untranslated"]),
        ("{first} {last}", []),
    ],
)
def test_untranslated(text: str, expected: list[str]) -> None:
    name = TermPair("Jane Doe", do_not_translate=True, is_case_sensitive=True)

    assert codes(text, text, "de", terms=(name,)) == expected


def test_capitals_do_not_make_a_translation() -> None:
    assert codes("Our Work", "OUR WORK", "de") == ["untranslated"]


def test_variants_of_one_language_may_agree() -> None:
    assert codes("Our work", "Our work", "en-gb") == []


@pytest.mark.parametrize("target", ["", "  \u00a0", "<b></b>", "<br>", "\u200f"])
def test_empty(target: str) -> None:
    assert found("Our <b>work</b>", target) == [("empty", E, "")]


def test_nothing_to_translate_is_not_empty() -> None:
    assert codes("", "") == []


def test_messages_name_the_thing_in_the_reader_s_language() -> None:
    (finding,) = check(Pair("Plan 2030", "Plan", "en", "fr"))

    with translation.override("en"):
        assert finding == Finding(
            "number_missing", Severity.WARNING, finding.message, detail="2030"
        )
        assert str(finding.message) == "The number 2030 is missing."


def test_a_message_quotes_the_beginning_only() -> None:
    (finding,) = check(Pair(f'<a id="a1">{"long " * 50}</a>End', "Fin", "en", "fr"))[:1]

    with translation.override("en"):
        quoted = ("long " * 50)[:59] + "…"
        assert str(finding.message) == (
            f"The link “{quoted}” is missing. Put it on the words it belongs to."
        )


def test_errors_come_first_then_the_order_of_the_checks() -> None:
    source = 'In 2019 <b>we</b> wrote <a id="a1">this</a> to a@b.org.'

    assert found(source, "Nous  avons écrit") == [
        ("link_missing", E, "this"),
        ("email_missing", E, "a@b.org"),
        ("tag_missing", W, "b"),
        ("number_missing", W, "2019"),
        ("end_missing", W, "."),
        ("space_double", W, ""),
    ]


def test_ten_of_a_kind_are_enough() -> None:
    numbers = ", ".join(str(number) for number in range(100, 200, 2))

    assert codes(f"{numbers}, all", "Tous") == ["length_short", *["number_missing"] * 10]
