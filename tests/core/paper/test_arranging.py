"""Levels of headings, and the order of notes."""

import pytest

from cms.core.paper.arranging import (
    blocks_with_further_notes,
    numbers_of_notes,
    without_gaps,
)
from cms.core.paper.composing import contents_depth
from cms.core.paper.document import (
    Footnote,
    FootnoteReference,
    Heading,
    ListBlock,
    Paragraph,
    Picture,
)
from tests.core.paper.papers import make_document, words


@pytest.mark.parametrize(
    ("written", "arranged"),
    [
        ([1, 2, 1], [1, 2, 1]),
        ([2, 3], [1, 2]),
        ([1, 3, 2], [1, 2, 2]),
        ([3, 1, 2, 4, 2], [1, 1, 2, 3, 2]),
        ([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 4, 4]),
    ],
)
def test_no_level_is_skipped(written: list[int], arranged: list[int]) -> None:
    blocks = without_gaps(Heading("x", level) for level in written)

    assert [heading.level for heading in blocks] == arranged


def test_notes_are_numbered_by_their_first_reference() -> None:
    references = ["b", "a", "b", "missing"]
    document = make_document(
        *(Paragraph((FootnoteReference(name),)) for name in references),
        footnotes=tuple(Footnote(name, (words(name),)) for name in "abc"),
        further_notes_title="Footnotes",
    )

    assert numbers_of_notes(document) == {"b": 1, "a": 2}
    assert blocks_with_further_notes(document)[-2:] == (
        Heading("Footnotes"),
        ListBlock(((words("c"),),)),
    )


@pytest.mark.parametrize(
    ("levels", "depth"), [([], 0), ([1, 1], 0), ([1, 1, 1], 1), ([1, 2, 2], 2), ([1, 2, 1, 1], 1)]
)
def test_long_papers_have_contents(levels: list[int], depth: int) -> None:
    assert contents_depth(Heading("x", level) for level in levels) == depth


def test_the_key_follows_what_is_said_and_opens_no_picture() -> None:
    def never() -> bytes:
        raise AssertionError

    one = make_document(words("a"), Picture("k", load=never))
    same = make_document(words("a"), Picture("k", load=bytes))
    others = [make_document(words("b"), Picture("k")), make_document(words("a"), Picture("l"))]

    assert one.key == same.key
    assert one.key not in {other.key for other in others}
