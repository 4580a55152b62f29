"""Links and tags."""

import pytest

from tests.localisation.checks.asking import E, W, found

NOTE = 'See <a id="a1">the note</a> and <a id="a2">the map</a>.'


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ('<a id="a2">La carte</a> et <a id="a1">la note</a>.', []),
        ('Voir <a id="a1">la note</a>.', [("link_missing", E, "the map")]),
        (
            'Voir <a id="a1">la note</a>, <a id="a2">la carte</a>, <a id="a3">le plan</a>.',
            [("link_unknown", E, "a3")],
        ),
        (
            'Voir <a id="a1">la</a> <a id="a1">note</a> et <a id="a2">la carte</a>.',
            [("link_repeated", E, "the note")],
        ),
        (
            'Voir <a id="a1">la note</a> et la carte<a id="a2"></a>.',
            [("link_empty", E, "the map")],
        ),
        (
            'Voir <a id="a1">la note</a>, <a id="a2">la carte</a> et <a>ceci</a>.',
            [("link_unknown", E, "")],
        ),
        (
            'Voir <a id="a1" href="/x">la note</a> et <a id="a2">la carte</a>.',
            [("tag_attributes", E, '<a id="a1" href="/x">')],
        ),
        (
            'Voir <a id="a1">la note et <a id="a2">la carte</a></a>.',
            [("tag_nesting", E, "")],
        ),
    ],
)
def test_links(target: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(NOTE, target) == expected


def test_a_link_that_the_source_has_twice() -> None:
    twice = 'On <a id="a1">A</a> <a id="a1">A</a>'

    assert found(twice, 'Sur <a id="a1">A</a>') == [("link_missing", E, "A")]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("Un <b>grand</b> <i>pas</i>", []),
        ("Un <strong>grand</strong> <em>pas</em>", []),
        ("Un <b>grand <i>pas</i>", [("tag_unclosed", E, "b")]),
        ("Un <b>grand</b> <i>pas</i></b>", [("tag_unopened", E, "b")]),
        ("Un <b>grand <i>pas</b></i>", [("tag_nesting", E, "i")]),
        ("Un <b>grand</b> pas", [("tag_missing", W, "i")]),
        ("Un <b>grand</b> <i>pas</i> <b>là</b>", [("tag_added", W, "b")]),
        ("<p>Un <b>grand</b> <i>pas</i></p>", [("tag_unknown", E, "p")]),
        ("Un <b class=x>grand</b> <i>pas</i>", [("tag_attributes", E, "<b class=x>")]),
        ("Un < <b>grand</b> <i>pas</i>", [("bare_sign", E, "<")]),
        ("Un <!-- x --> <b>grand</b> <i>pas</i>", [("bare_sign", E, "<")]),
        ("Un &lt; <b>grand</b> <i>pas</i>", []),
    ],
)
def test_tags(target: str, expected: list[tuple[str, str, str]]) -> None:
    assert found("A <b>great</b> <i>step</i>", target) == expected


def test_line_breaks_need_no_end_and_are_counted() -> None:
    assert found("One<br>Two", "Un<br/>Deux") == []
    assert found("One<br>Two", "Un Deux") == [("tag_missing", W, "br")]
    assert found("One<br>Two", "Un<br>Deux</br>") == [("tag_unopened", E, "br")]


def test_arabic_may_drop_italics_and_nothing_else() -> None:
    assert found("A <i>b</i> <b>c</b>", "أ ب ج", "ar") == [("tag_missing", W, "b")]
