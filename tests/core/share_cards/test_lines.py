"""Words are broken over lines that fit, and none is lost before the ellipsis."""

from hypothesis import given
from hypothesis import strategies as st

from cms.core.share_cards.lines import LONGEST, balanced, broken, plain, shortened


def test_words_are_broken_where_they_no_longer_fit() -> None:
    assert broken("Global Heads of Division 2019", 12, len) == [
        "Global Heads",
        "of Division",
        "2019",
    ]


def test_lines_are_made_alike() -> None:
    assert broken("Global Heads of Division 2019", 24, len) == ["Global Heads of Division", "2019"]
    assert balanced("Global Heads of Division 2019", 24, len) == [
        "Global Heads of",
        "Division 2019",
    ]


def test_a_word_wider_than_a_line_is_broken() -> None:
    assert broken("a Datenschutzerklärung", 8, len) == ["a", "Datensch", "utzerklä", "rung"]


def test_what_is_left_out_is_marked_after_a_whole_word() -> None:
    lines = ["one two", "three four", "five"]

    assert shortened(lines, 2, 10, len) == ["one two", "three…"]
    assert shortened(lines, 3, 10, len) == lines


def test_signs_without_a_shape_are_left_out() -> None:
    assert plain("Ein\u00adla\u200bdung\u202e\n \x00an\xa0alle\ud800") == "Einladung an alle"
    assert plain("x" * 10_000) == "x" * LONGEST


@given(st.text(max_size=300), st.integers(1, 40), st.integers(1, 5))
def test_any_text_fits_and_keeps_its_letters(text: str, width: int, count: int) -> None:
    words = plain(text)
    lines = broken(words, width, len)

    assert "".join(lines).replace(" ", "") == words.replace(" ", "")
    assert [line for line in lines if len(line) > width] == []
    assert len(shortened(lines, count, width, len)) <= count
