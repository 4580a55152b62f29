"""Names stand where readers of each language look for them."""

import pytest

from cms.core.collation import letter_of, sort_key


def in_order(names: list[str], language: str) -> list[str]:
    return sorted(names, key=lambda name: sort_key(name, language))


@pytest.mark.parametrize(
    ("language", "names"),
    [
        # Accents and letters of other languages stand with the plain ones, not after Z.
        (
            "en",
            ["Abel, Ines", "Åberg, Lars", "Acton, Mary", "Łukasik, Ewa", "Lyon, Tim", "Zoli, B"],
        ),
        ("en", ["Eide, Ola", "Øberg, Kim", "Orr, Sam"]),
        # The family name alone decides first, so that a longer one comes later.
        ("en", ["Haddad, Zoe", "Haddad Ali, Noor", "Haddad-Ben, Ada"]),
        ("en", ["O’Brien, Pat", "O'Brien, Sam", "Obst, Ute"]),
        ("en", ["haddad, noor", "Hadley, Ann", "HAGEN, UWE"]),
        ("fr", ["Éboué, Paul", "Ebrard, Léa", "Œuvrard, Zoé", "Offret, Luc"]),
        # German dictionaries (DIN 5007-1): ä as a, ß as ss.
        ("de", ["Maier, Jan", "Mäurer, Ute", "Mauser, Ben", "Weiss, Al", "Weiß, Bo", "Weisz, Cy"]),
        # Spanish: ñ is a letter of its own after n, other accents do not count.
        ("es", ["Muzo, Eva", "Nuzo, Ana", "Ñáñez, Leo", "Oña, Sol", "Ópalo, Ana"]),
        ("es", ["Peinado, Al", "Penzo, Bo", "Peña, Cy", "Peón, Di"]),
        # Arabic: forms of alef are one letter, vowel signs do not count, nor does the article.
        ("ar", ["أدييمي، جوزيف", "البدوي، سلمى", "بنحدو، ليلى", "التميمي، علي", "تونسي، ريم"]),
        ("ar", ["آل سعيد، هدى", "إلياس، نور", "أمين، سامي", "الحدّاد، نور", "حداد، هالة"]),
        # The reader's own script first.
        ("ar", ["يوسف، ندى", "Adeyemi, Joseph"]),
        ("en", ["Zoli, Béla", "أدييمي، جوزيف"]),
    ],
)
def test_order(language: str, names: list[str]) -> None:
    assert in_order(sorted(names, reverse=True), language) == names


def test_only_spanish_has_a_letter_after_n() -> None:
    names = ["Nzo, Al", "Ñandu, Bo"]

    assert in_order(names, "es") == ["Nzo, Al", "Ñandu, Bo"]
    assert in_order(names, "en") == ["Ñandu, Bo", "Nzo, Al"]


def test_decomposed_letters_are_the_same_letters() -> None:
    assert sort_key("n\u0303a", "es") == sort_key("ña", "es")


@pytest.mark.parametrize(
    ("name", "language", "letter"),
    [
        ("Åberg, Lars", "en", "A"),
        ("Ñáñez, Leo", "es", "Ñ"),
        ("Ñáñez, Leo", "en", "N"),
        ("الحداد، نور", "ar", "ح"),
        ("أدييمي", "ar", "ا"),
        ("ßeta", "de", "S"),
        ("3Lab", "en", "#"),
        ("", "en", "#"),
    ],
)
def test_letter(name: str, language: str, letter: str) -> None:
    assert letter_of(name, language) == letter
