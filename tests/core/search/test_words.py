"""One spelling for all ways of writing a word, and what its forms have in common."""

import pytest

from cms.core.search.words import beginning, is_form_of, other_spellings, spelling


@pytest.mark.parametrize(
    ("word", "same"),
    [
        ("Straße", "strasse"),
        ("STRASSE", "strasse"),
        ("Réponses", "reponses"),
        ("re\u0301ponses", "reponses"),
        ("Œuvre", "oeuvre"),
        ("Łódź", "lodz"),
        ("مُجْتَمَع", "مجتمع"),
        ("المجتمع", "مجتمع"),
        ("والمجتمع", "مجتمع"),
        ("للمجتمع", "مجتمع"),
        ("إجتماع", "اجتماع"),
        ("جمعية", "جمعيه"),
        ("مـجـتـمـع", "مجتمع"),
        ("ال", "ال"),
        ("２０１９", "2019"),
    ],
)
def test_spelling(word, same) -> None:
    assert spelling(word) == same


def test_only_what_databases_do_not_fold_is_spelled_out() -> None:
    assert other_spellings("Die Straße der Œuvres, réponses et Häuser: المجتمع مدني") == [
        "oeuvres",
        "strasse",
        "مجتمع",
    ]


@pytest.mark.parametrize(
    ("language", "forms", "start"),
    [
        ("en", ["study", "studies"], "stud"),
        ("en", ["meeting", "meetings"], "meet"),
        ("fr", ["cheval", "chevaux"], "chev"),
        ("es", ["organizacion", "organizaciones"], "organiza"),
        ("de", ["haus", "hauser"], "haus"),
        ("ar", ["مجتمع", "مجتمعات"], "مجتمع"),
        ("en", ["news"], "news"),
        ("", ["meetings"], "meetings"),
    ],
)
def test_beginning(language, forms, start) -> None:
    assert {beginning(form, language) for form in forms} == {start}


@pytest.mark.parametrize(
    ("word", "start", "is_one"),
    [
        ("Häuser", "haus", True),
        ("Hut", "haus", False),
        ("EU", "eu", True),
        ("Europe", "eu", False),
        ("المجتمعات", "مجتمع", True),
    ],
)
def test_forms_of_a_word(word, start, is_one) -> None:
    assert is_form_of(word, start) is is_one
