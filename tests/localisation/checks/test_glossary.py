"""The glossary in a translation."""

import pytest

from cms.localisation.checks import TermPair
from tests.localisation.checks.asking import E, W, found


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Our networks", "Nos réseaux", []),
        ("Our networks", "Nos filets", [("term_missing", W, "network")]),
        (
            "Our networks",
            "Nos Networks",
            [("term_forbidden", E, "network"), ("term_missing", W, "network")],
        ),
        ("We networked", "Nous avons échangé", []),
        ("networks", "réseaux, pas networks", [("term_forbidden", E, "network")]),
    ],
)
def test_preferred_and_forbidden(
    source: str, target: str, expected: list[tuple[str, str, str]]
) -> None:
    term = TermPair("network", ("réseau", "maillage"), forbidden=("network",))

    assert found(source, target, terms=(term,)) == expected


@pytest.mark.parametrize(
    ("term", "source", "target", "language"),
    [
        (TermPair("country", ("pays",)), "Countries", "Les pays", "fr"),
        (TermPair("journal", ("journal",)), "Journals", "Des journaux", "fr"),
        (
            TermPair("regional office", ("bureau régional",)),
            "regional offices",
            "bureaux régionaux",
            "fr",
        ),
        (TermPair("meeting", ("reunión",)), "Meetings", "Reuniones", "es"),
        (TermPair("member", ("miembro",)), "Members", "Las miembras", "es"),
        (TermPair("association", ("Verband",)), "Associations", "Den Verbänden", "de"),
        (TermPair("donor", ("Spender",)), "Donors", "Großspenderinnen", "de"),
        (TermPair("centre", ("مركز",)), "To the centre", "وللمركز", "ar"),
        (TermPair("organisation", ("منظمة",)), "Their organisation", "منظمتهم", "ar"),
        (TermPair("society", ("المجتمع",)), "A society", "مجتمعًا", "ar"),
        (TermPair("strategy", ("إستراتيجية",)), "Strategies", "الاستراتيجيات", "ar"),
        (TermPair("network", ("réseau",)), "Network", "RÉSEAU", "fr"),
        (TermPair("safe space"), "Safe spaces", "Des lieux sûrs", "fr"),
    ],
)
def test_forms_of_a_preferred_term(term: TermPair, source: str, target: str, language: str) -> None:
    assert found(source, target, language, terms=(term,)) == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [("At the Centre", [("term_missing", W, "Centre")]), ("In the centre", [])],
)
def test_capitals_matter_where_the_glossary_says_so(
    source: str, expected: list[tuple[str, str, str]]
) -> None:
    term = TermPair("Centre", ("Zentrum",), is_case_sensitive=True)

    assert found(source, "In der Mitte", "de", terms=(term,)) == expected


def test_a_forbidden_word_may_be_part_of_a_preferred_one() -> None:
    term = TermPair("NGO", ("ONG internationale",), forbidden=("ONG",))

    assert found("An NGO", "Une ONG internationale", terms=(term,)) == []
    assert found("An NGO", "Une ONG internationale, une ONG", terms=(term,)) == [
        ("term_forbidden", E, "ONG")
    ]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("La ICSW comienza", []),
        ("La Semana comienza", [("term_translated", E, "ICSW")]),
        ("La icsw comienza", [("term_translated", E, "ICSW")]),
    ],
)
def test_names_stay(target: str, expected: list[tuple[str, str, str]]) -> None:
    assert (
        found("ICSW begins", target, "es", terms=(TermPair("ICSW", do_not_translate=True),))
        == expected
    )


def test_a_name_stays_inside_of_arabic() -> None:
    assert found("At ICSW", "بـICSW", "ar", terms=(TermPair("ICSW", do_not_translate=True),)) == []


@pytest.mark.parametrize("text", ["", "  ", "(", "a+*?[", "\\"])
def test_odd_terms_find_nothing(text: str) -> None:
    term = TermPair(text, ("x",), forbidden=(text,))
    name = TermPair(text, do_not_translate=True)

    assert found("Hello", "Bonjour", terms=(term, name)) == []
