"""Names of languages: typed in any language of the site, shown in the reader's."""

import pycountry
import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import override

from meetings.access.fields import LanguagesField
from meetings.access.languages import UnknownLanguage, _names, codes_of, names_of
from meetings.access.sign_languages import sign_language_names

SITE_LANGUAGES = [code for code, _name in settings.LANGUAGES]


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("French, Spanish", ["fr", "es"]),
        ("français, allemand", ["fr", "de"]),
        ("الفرنسية، الإسبانية", ["fr", "es"]),
        ("fr es", ["fr", "es"]),
        ("FRENCH;  spanish\n", ["fr", "es"]),
        ("French, fr, français", ["fr"]),
        ("Swahili", ["sw"]),
        ("", []),
        (" , ", []),
    ],
)
def test_what_is_typed(typed, codes) -> None:
    with override("en"):
        assert codes_of(typed) == codes


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("British Sign Language, International Sign", ["bfi", "ils"]),
        ("langue des signes française", ["fsl"]),
        ("Deutsche Gebärdensprache", ["gsg"]),
        ("lengua de signos espanola", ["ssp"]),
        ("لغة الإشارة الأمريكية", ["ase"]),
        ("ins", ["ins"]),
    ],
)
def test_sign_languages_that_are_typed(typed, codes) -> None:
    with override("en"):
        assert codes_of(typed, signed=True) == codes


@pytest.mark.parametrize(
    ("typed", "signed", "suggestion"),
    [
        ("Frensh", False, "French"),
        ("Britsh Sign Language", True, "British Sign Language"),
        ("zzzzqqqq", False, ""),
        ("bfi", False, ""),
    ],
)
def test_what_is_no_language(typed, signed, suggestion) -> None:
    with override("en"), pytest.raises(UnknownLanguage) as raised:
        codes_of(f"French, {typed}" if not signed else typed, signed=signed)

    assert (raised.value.typed, raised.value.suggestion) == (typed, suggestion)


def test_names_are_those_of_the_reader() -> None:
    names = {}
    for code in SITE_LANGUAGES:
        with override(code):
            names[code] = [*names_of(["fr"]), *names_of(["gsg"], signed=True)]

    assert names == {
        "en": ["French", "German Sign Language"],
        "fr": ["français", "langue des signes allemande"],
        "es": ["francés", "lengua de señas alemana"],
        "de": ["Französisch", "Deutsche Gebärdensprache"],
        "ar": ["الفرنسية", "لغة الإشارة الألمانية"],
    }


def test_every_sign_language_has_an_iso_code_and_a_name_of_its_own_in_each_language() -> None:
    english = sign_language_names("en")
    for language in SITE_LANGUAGES:
        names = sign_language_names(language)
        assert names.keys() == english.keys()
        assert len(set(names.values())) == len(names)
        if language != "en":
            assert [code for code in names if names[code] == english[code]] == (
                ["ils"] if language == "de" else []
            )
    assert [code for code in english if pycountry.languages.get(alpha_3=code) is None] == []


def test_a_field_reads_names_and_shows_them_again() -> None:
    field = LanguagesField(max_length=255).formfield()
    with override("de"):
        stored = field.clean("Französisch, Arabisch")
        shown = field.prepare_value(stored)

    assert (stored, shown) == ("fr ar", "Französisch, Arabisch")
    with override("fr"):
        assert field.prepare_value(stored) == "français, arabe"
    assert field.has_changed("fr ar", shown) is False
    assert field.has_changed("fr", shown) is True


def test_a_field_says_what_it_does_not_know_and_keeps_it() -> None:
    field = LanguagesField(max_length=255).formfield()
    with override("en"), pytest.raises(ValidationError) as raised:
        field.clean("Frensh, Spanish")

    assert raised.value.messages == ["“Frensh” is no language known here. Did you mean “French”?"]
    with override("en"):
        assert field.prepare_value("Frensh, Spanish") == "Frensh, Spanish"


@pytest.mark.parametrize("language", SITE_LANGUAGES)
def test_every_language_is_read_again_as_it_was_stored(language) -> None:
    """Also one whose name is another's code: "Ga" is spoken in Ghana, `ga` in Ireland."""
    field = LanguagesField(max_length=255).formfield()
    with override(language):
        codes = list(_names(language, signed=False))
        changed = [code for code in codes if field.clean(field.prepare_value(code)) != code]

    assert changed == []
