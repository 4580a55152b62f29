"""Characters nobody sees."""

import pytest

from tests.localisation.checks.asking import E, W, found


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("Un\tdeux\r\ntrois", []),
        ("Un\x00 deux", [("control_character", E, "U+0000")]),
        (
            "Un\x0b deux\x1f, \x0btrois",
            [("control_character", E, "U+000B"), ("control_character", E, "U+001F")],
        ),
        ("Un\x7f", [("control_character", E, "U+007F")]),
    ],
)
def test_control_characters(target: str, expected: list[tuple[str, str, str]]) -> None:
    assert found("One", target) == expected


@pytest.mark.parametrize(
    ("target", "language", "expected"),
    [
        ("اسم \u2066ICSW\u2069 هنا", "ar", []),
        ("اسم \u202aICSW\u202c هنا", "ar", []),
        ("اسم \u2067\u202aICSW\u202c\u2069 هنا", "ar", []),
        ("اسم \u2066ICSW هنا", "ar", [("direction_unbalanced", E, "")]),
        ("اسم ICSW\u202c هنا", "ar", [("direction_unbalanced", E, "")]),
        ("اسم \u2066\u202aICSW\u2069\u202c هنا", "ar", [("direction_unbalanced", E, "")]),
        ("\u200fICSW هنا", "ar", []),
        ("لغة C++\u200e هنا", "ar", []),
        ("اسم\u200f هنا", "ar", [("direction_mark", W, "right-to-left mark")]),
        ("\u200f\u200fICSW هنا", "ar", [("direction_mark", W, "right-to-left mark")]),
        ("Un nom\u200e", "fr", [("direction_mark", W, "left-to-right mark")]),
        ("Un nom, 10\u200f–12", "fr", [("direction_mark", W, "right-to-left mark")]),
        ("Le mot سلام\u200e, 3", "fr", []),
    ],
)
def test_direction(target: str, language: str, expected: list[tuple[str, str, str]]) -> None:
    assert found("Name", target, language) == expected
