"""Differences are whole words and whole tags, and lose nothing."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cms.localisation.differences import Change, ChangeKind, best_match, difference
from tests.processor_time import ends

SAME, REMOVED, ADDED = ChangeKind.SAME, ChangeKind.REMOVED, ChangeKind.ADDED


def short(changes: list[Change]) -> list[tuple[str, str]]:
    return [({SAME: "=", REMOVED: "-", ADDED: "+"}[each.kind], each.text) for each in changes]


def test_a_word_is_replaced_as_a_whole() -> None:
    assert short(difference("We meet in Berlin.", "We meet in Bern.")) == [
        ("=", "We meet in "),
        ("-", "Berlin"),
        ("+", "Bern"),
        ("=", "."),
    ]


def test_a_phrase_stays_together() -> None:
    assert short(difference("the red old car stops", "the blue new bus stops")) == [
        ("=", "the "),
        ("-", "red old car"),
        ("+", "blue new bus"),
        ("=", " stops"),
    ]


def test_tags_and_character_references_are_whole() -> None:
    old = 'See <a id="a1">the note</a> &amp; more'
    new = 'See <a id="a2">the note</a> &lt; more'

    assert short(difference(old, new)) == [
        ("=", "See "),
        ("-", '<a id="a1">'),
        ("+", '<a id="a2">'),
        ("=", "the note</a> "),
        ("-", "&amp;"),
        ("+", "&lt;"),
        ("=", " more"),
    ]


def test_arabic_words_keep_their_vowels() -> None:
    assert short(difference("اجتماعٌ في برلين", "اجتماعٍ في برلين")) == [
        ("-", "اجتماعٌ"),
        ("+", "اجتماعٍ"),
        ("=", " في برلين"),
    ]


def test_nothing_has_changed() -> None:
    assert short(difference("One two", "One two")) == [("=", "One two")]
    assert difference("", "") == []


def test_from_and_to_nothing() -> None:
    assert short(difference("", "New text")) == [("+", "New text")]
    assert short(difference("Old text", "")) == [("-", "Old text")]


words = st.lists(st.sampled_from(["a", "b", " ", "<b>", "</b>", "&amp;", ".", "<", "كتب"]))
fragments = words.map("".join) | st.text(max_size=40)


@given(old=fragments, new=fragments)
def test_nothing_is_lost(old: str, new: str) -> None:
    changes = difference(old, new)

    assert "".join(each.text for each in changes if each.kind is not ADDED) == old
    assert "".join(each.text for each in changes if each.kind is not REMOVED) == new
    kinds = [each.kind for each in changes]
    assert [pair for pair in pairwise(kinds) if pair[0] is pair[1]] == []
    assert (ADDED, REMOVED) not in pairwise(kinds)


def test_the_time_does_not_grow_with_the_square() -> None:
    old = " ".join(f"word{number}" for number in range(1_300))
    new = " ".join(f"word{number * 3}" for number in range(1_300))
    assert len(old) > 10_000

    with ends():
        difference(old, new)


def test_the_former_wording_is_found() -> None:
    candidates = [
        "How to take part",
        "The meeting takes place in Berlin in May.",
        "The meeting takes place in <b>Berlin</b> in June.",
    ]

    assert best_match("The meeting takes place in Berlin in July.", candidates) == (1, 93)
    assert best_match("How to take part", candidates) == (0, 100)
    assert best_match("How to take part", []) is None


def test_the_first_of_equals_wins() -> None:
    assert best_match("Same", ["Other", "Same", "Same"]) == (1, 100)
