"""What must be the same in every language."""

import pytest

from cms.localisation.checks.verbatim import urls_in, without_verbatim
from tests.localisation.checks.asking import E, found


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (
            "Write to office@example.org.",
            "Écrivez à bureau@example.org.",
            [
                ("email_missing", E, "office@example.org"),
                ("email_added", E, "bureau@example.org"),
            ],
        ),
        (
            "See https://example.org/en/.",
            "Voir https://example.org/fr/.",
            [
                ("url_missing", E, "https://example.org/en/"),
                ("url_added", E, "https://example.org/fr/"),
            ],
        ),
        ("See www.example.org", "Voir le site", [("url_missing", E, "www.example.org")]),
        ("Hello %(name)s", "Bonjour", [("placeholder_missing", E, "%(name)s")]),
        (
            "Hello {name}",
            "Bonjour {nom}",
            [("placeholder_missing", E, "{name}"), ("placeholder_added", E, "{nom}")],
        ),
        ("%s of %s", "%s", [("placeholder_missing", E, "%s")]),
        ("Hello {{ name }}", "Bonjour {{name}}", []),
        ("{% now %} it is", "Voici", [("placeholder_missing", E, "{%now%}")]),
        ("About 50% support it", "Environ 50% soutiennent", []),
    ],
)
def test_copied_letter_by_letter(
    source: str, target: str, expected: list[tuple[str, str, str]]
) -> None:
    assert found(source, target) == expected


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("(https://example.org/a).", ["https://example.org/a"]),
        ("https://example.org/a_(b), and", ["https://example.org/a_(b)"]),
        ("هل زرت https://example.org/a؟", ["https://example.org/a"]),
        ("«https://example.org»", ["https://example.org"]),
        ("mail@www.example.org", []),
    ],
)
def test_an_address_ends_before_the_punctuation(text: str, urls: list[str]) -> None:
    assert urls_in(text) == urls


def test_masking_keeps_places() -> None:
    text = "a@b.org or https://c.org/2019: {x}!"

    assert (
        without_verbatim(text) == "\ufffc" * 7 + " or " + "\ufffc" * 18 + ": " + "\ufffc" * 3 + "!"
    )
