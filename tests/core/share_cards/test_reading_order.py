"""Lines in the order in which they are drawn, where no library does it (UAX 9)."""

import pytest

from cms.core.share_cards.joining import as_drawn, joined
from cms.core.share_cards.reading_order import in_drawing_order


@pytest.mark.parametrize(
    ("line", "drawn"),
    [
        ("Berlin 2019", "Berlin 2019"),
        ("ابت", "تبا"),
        ("10–12 ابت 2019", "2019 تبا 12–10"),
        ("ابت 10-12", "12-10 تبا"),
        ("ابت 10:30", "10:30 تبا"),
        ("ابت (ICSW) 2019", "2019 (ICSW) تبا"),
        ("ابت، ICSW 2019 (برلين)", "(نيلرب) ICSW 2019 ،تبا"),
        ("", ""),
    ],
)
def test_a_line_read_from_the_right(line: str, drawn: str) -> None:
    assert in_drawing_order(line, is_rtl=True) == drawn


@pytest.mark.parametrize(
    ("line", "drawn"),
    [
        ("Berlin (2019)", "Berlin (2019)"),
        ("The word ابت means", "The word تبا means"),
        ("10–12 ابت 34, Berlin", "10–12 34 تبا, Berlin"),
    ],
)
def test_a_line_read_from_the_left(line: str, drawn: str) -> None:
    assert in_drawing_order(line, is_rtl=False) == drawn


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("سلام", "\ufeb3\ufefc\ufee1"),
        ("دار", "\ufea9\ufe8d\ufead"),
        ("بيت", "\ufe91\ufef4\ufe96"),
        ("مـم", "\ufee3\u0640\ufee2"),
        ("ICSW", "ICSW"),
    ],
)
def test_letters_take_the_form_that_their_neighbours_ask_for(word: str, forms: str) -> None:
    assert joined(word) == forms


def test_marks_of_vowels_are_left_out_and_accents_kept() -> None:
    assert as_drawn("بَيت", is_rtl=True) == "\ufe96\ufef4\ufe91"
    assert as_drawn("e\u0301te\u0301", is_rtl=False) == "été"
