"""References are numbered in the order of the text, and lead there and back."""

from cms.core.footnotes import Note, number_footnotes


def test_numbers_follow_the_text_and_every_reference_has_a_way_back() -> None:
    html = (
        '<p>A<a data-footnote="b">7</a> B<a data-footnote="a">1</a> C<a data-footnote="b">7</a></p>'
    )

    numbered, notes = number_footnotes(html, {"a": "First", "b": "Second"}, "Footnote {number}")

    assert numbered == (
        '<p>A<sup class="footnote-reference"><a href="#footnote-1" id="footnote-1-reference-1"'
        ' role="doc-noteref" aria-label="Footnote 1">1</a></sup>'
        ' B<sup class="footnote-reference"><a href="#footnote-2" id="footnote-2-reference-1"'
        ' role="doc-noteref" aria-label="Footnote 2">2</a></sup>'
        ' C<sup class="footnote-reference"><a href="#footnote-1" id="footnote-1-reference-2"'
        ' role="doc-noteref" aria-label="Footnote 1">1</a></sup></p>'
    )
    assert notes == [
        Note(1, "footnote-1", "Second", ["footnote-1-reference-1", "footnote-1-reference-2"]),
        Note(2, "footnote-2", "First", ["footnote-2-reference-1"]),
    ]


def test_a_note_nobody_refers_to_is_kept() -> None:
    assert number_footnotes("<p>A</p>", {"a": "Note"}, "{number}") == (
        "<p>A</p>",
        [Note(1, "footnote-1", "Note", [])],
    )


def test_a_reference_to_nothing_is_dropped() -> None:
    assert number_footnotes('<p>A<a data-footnote="x">1</a>.</p>', {}, "") == ("<p>A.</p>", [])
